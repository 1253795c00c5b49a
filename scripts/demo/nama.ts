import type { Acak } from './acak.ts'

export type JenisKelamin = 'L' | 'P'

const daftar = (teks: string): readonly string[] => teks.split(',').map((nama) => nama.trim())

const DEPAN: { readonly [kelamin in JenisKelamin]: readonly string[] } = {
  L: daftar(`
    Ahmad, Muhammad, Rizky, Hendra, Budi, Agus, Joko, Andi, Syahrul, Rahmat, Yosef, Bambang, Dedi,
    Eko, Fajar, Gusti, Hairul, Ilham, Jamal, Khairil, Lukman, Marten, Nanang, Octavianus, Petrus,
    Rudi, Saiful, Taufik, Untung, Wahyu, Yohanes, Zainal, Aji, Arifin, Baharuddin, Daniel, Erwin,
    Ferry, Gunawan, Hasanuddin, Iwan, Johansyah, Kaspul, Markus, Noor, Rusli, Sabirin, Surya, Tri,
    Yusuf, Anang, Ardiansyah, Made, Robert, Sugeng, Slamet, Hermanus`),
  P: daftar(`
    Nur, Siti, Dewi, Yuliana, Maria, Aisyah, Fitri, Rina, Sri, Andi, Norhayati, Mariana, Endang,
    Lestari, Hartati, Kartika, Rahmawati, Indah, Yanti, Wulan, Ratna, Lilis, Helena, Theresia,
    Agustina, Dayang, Aji, Rusmini, Hasnah, Murni, Novita, Tuti, Veronika, Winda, Zahra, Anisa,
    Bulan, Citra, Dian, Erna, Faridah, Hesti, Ida, Juliana, Khadijah, Lina, Megawati, Nadia, Puspita,
    Rosmala, Salmah, Tiurma, Ulfah, Wahidah, Yosefina, Debora`),
}

const TENGAH: { readonly [kelamin in JenisKelamin]: readonly string[] } = {
  L: daftar(`
    Aulia, Arief, Fadli, Akbar, Rachman, Ramadhan, Kurnia, Adi, Satria, Noor, Hidayat, Eka`),
  P: daftar(`
    Aulia, Ayu, Fatimah, Khairunnisa, Indriani, Maulida, Amelia, Puji, Dwi, Nurul, Eka, Sari`),
}

const BELAKANG: { readonly [kelamin in JenisKelamin]: readonly string[] } = {
  L: daftar(`
    Pratama, Wiratama, Syahputra, Hidayatullah, Setiawan, Nugroho, Wibowo, Santoso, Saputra, Ibrahim,
    Rahmani, Effendi, Anwar, Maulana, Fauzan, Gunawan, Lung, Ding, Ngau, Lawai, Simanjuntak,
    Sihombing, Siregar, Sinaga, Tandi, Palimbong, Daeng Matutu, Mappasere, Baso, Tenri, Irawan,
    Kusuma, Hartono, Suryadi, Noor, Bahri, Asyari, Husaini, Sulaiman, Usat, Kaharuddin, Tamrin,
    Lempang, Rante, Sitorus, Jalung, Bilung, Ajang, Purnomo, Prasetyo`),
  P: daftar(`
    Lestari, Safitri, Rahmadani, Handayani, Wulandari, Marwah, Permatasari, Astuti, Hidayah,
    Anggraini, Utami, Kusumawati, Maharani, Puspitasari, Lung, Ding, Ngau, Usat, Simanjuntak,
    Sihombing, Siregar, Boru Sinaga, Tandi, Palimbong, Tenri, Mappasere, Fadhilah, Aminah, Hasanah,
    Zubaidah, Kurniawati, Susanti, Suryani, Noor, Bahriah, Rante, Jalung, Oktaviani, Nurjanah,
    Ramadhani, Halimah, Kartini, Pertiwi, Ningsih, Apriliani, Bilung, Sitorus, Rahayu`),
}

export type NamaOrang = { readonly nama: string; readonly sapaan: string; readonly kelamin: JenisKelamin }

/** An invented person of the city: Kutai, Banjar, Jawa, Bugis, Dayak, Batak, Toraja side by side. */
export function namaOrang(a: Acak, sudahAda: Set<string>, bagianPerempuan: number): NamaOrang {
  for (;;) {
    const kelamin: JenisKelamin = a.peluang(bagianPerempuan) ? 'P' : 'L'
    const depan = a.pilih(DEPAN[kelamin])
    const bagian = [depan, ...(a.peluang(0.35) ? [a.pilih(TENGAH[kelamin])] : []), a.pilih(BELAKANG[kelamin])]
    const nama = bagian.join(' ')
    if (new Set(bagian).size < bagian.length || (sudahAda.has(nama) && sudahAda.size < 3000)) continue
    sudahAda.add(nama)

    return { nama, kelamin, sapaan: sapaan(bagian, kelamin) }
  }
}

/** Nobody is called "Pak Muhammad" or "Bu Nur" where the second name tells people apart. */
const UMUM = new Set([
  'Muhammad',
  'Ahmad',
  'Nur',
  'Siti',
  'Andi',
  'Aji',
  'Noor',
  'Sri',
  'Tri',
  'Dayang',
  'Gusti',
  'Made',
])

function sapaan(bagian: readonly string[], kelamin: JenisKelamin): string {
  const [depan = '', kedua] = bagian
  const panggilan = UMUM.has(depan) && kedua ? kedua : depan

  return `${kelamin === 'P' ? 'Bu' : 'Pak'} ${panggilan}`
}

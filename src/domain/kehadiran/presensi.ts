import { ketentuan } from '../ketentuan.ts'

type Rekam = {
  readonly rekam: 'masuk' | 'pulang'
  /** Minutes since midnight. */
  readonly menit: number
  readonly jam: { readonly mulaiMenit: number; readonly selesaiMenit: number }
}

const SENIN = { mulaiMenit: 450, selesaiMenit: 960 }
const JUMAT = { mulaiMenit: 450, selesaiMenit: 660 }

/** Jendela daftar hadir: from how long before work begins until how long after it ends attendance may be recorded. */
export const jendelaDaftarHadir = ketentuan<
  Rekam,
  boolean,
  { readonly dibukaMenitSebelum: number; readonly ditutupMenitSesudah: number }
>({
  id: 'jendela-daftar-hadir',
  topik: 'kehadiran',
  judul: 'Waktu mengisi daftar hadir',
  kalimat: 'Daftar hadir dibuka 90 menit sebelum jam masuk dan ditutup 240 menit setelah jam pulang.',
  belumDijalankan: true,
  parameter: {
    bawaan: { dibukaMenitSebelum: 90, ditutupMenitSesudah: 240 },
    definisi: {
      dibukaMenitSebelum: { judul: 'Dibuka sebelum jam masuk', satuan: 'menit', minimum: 0, maksimum: 720 },
      ditutupMenitSesudah: {
        judul: 'Ditutup setelah jam pulang',
        satuan: 'menit',
        minimum: 0,
        maksimum: 720,
      },
    },
  },
  versi: [
    {
      sejak: '2022-08-01',
      dasar: { peraturan: 'Perwali Samarinda 31/2022', pasal: 'Pasal 9 ayat (3)' },
      rule: ({ rekam, menit, jam }, { dibukaMenitSebelum, ditutupMenitSesudah }) =>
        rekam === 'masuk'
          ? menit >= jam.mulaiMenit - dibukaMenitSebelum
          : menit <= jam.selesaiMenit + ditutupMenitSesudah,
      contoh: [
        { judul: 'Masuk 05.59', input: { rekam: 'masuk', menit: 359, jam: SENIN }, output: false },
        { judul: 'Masuk 06.00', input: { rekam: 'masuk', menit: 360, jam: SENIN }, output: true },
        { judul: 'Pulang Senin 20.00', input: { rekam: 'pulang', menit: 1200, jam: SENIN }, output: true },
        { judul: 'Pulang Senin 20.01', input: { rekam: 'pulang', menit: 1201, jam: SENIN }, output: false },
        { judul: 'Pulang Jumat 15.00', input: { rekam: 'pulang', menit: 900, jam: JUMAT }, output: true },
        { judul: 'Pulang Jumat 15.01', input: { rekam: 'pulang', menit: 901, jam: JUMAT }, output: false },
      ],
    },
  ],
})

type Izin = { readonly jam: number; readonly jamPekanIni: number }

/** Izin meninggalkan kantor: for how long in a day, and in a week, somebody may be let go in working hours. */
export const izinMeninggalkanKantor = ketentuan<
  Izin,
  boolean,
  { readonly jamSehari: number; readonly jamSepekan: number }
>({
  id: 'izin-meninggalkan-kantor',
  topik: 'kehadiran',
  judul: 'Izin meninggalkan kantor pada jam kerja',
  kalimat: 'Izin diberikan paling lama 2 jam sehari dan paling banyak 8 jam seminggu.',
  belumDijalankan: true,
  parameter: {
    bawaan: { jamSehari: 2, jamSepekan: 8 },
    definisi: {
      jamSehari: { judul: 'Sehari paling lama', satuan: 'jam', minimum: 1, maksimum: 8 },
      jamSepekan: {
        judul: 'Seminggu paling banyak',
        satuan: 'jam',
        minimum: 1,
        maksimum: 40,
        tidakKurangDari: 'jamSehari',
      },
    },
  },
  versi: [
    {
      sejak: '2022-08-01',
      dasar: { peraturan: 'Perwali Samarinda 31/2022', pasal: 'Pasal 12 ayat (4)' },
      rule: ({ jam, jamPekanIni }, { jamSehari, jamSepekan }) =>
        jam <= jamSehari && jamPekanIni + jam <= jamSepekan,
      contoh: [
        { judul: 'Dua jam', input: { jam: 2, jamPekanIni: 0 }, output: true },
        { judul: 'Tiga jam sehari', input: { jam: 3, jamPekanIni: 0 }, output: false },
        { judul: 'Keempat kali dua jam', input: { jam: 2, jamPekanIni: 6 }, output: true },
        { judul: 'Kelima kali dua jam', input: { jam: 2, jamPekanIni: 8 }, output: false },
      ],
    },
  ],
})

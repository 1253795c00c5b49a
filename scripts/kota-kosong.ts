import { openDatabase } from '../src/db/database.ts'
import type { Berkas } from '../src/luar/berkas.ts'
import { sidikKode } from '../src/luar/sandi.ts'
import { TANPA_SEGEL } from '../src/luar/segel.ts'
import { beginKota, type PenolakanKotaBaru } from '../src/usecases/operasi/begin-kota.ts'

const SEBUTAN_ZONA: { readonly [zona: string]: string } = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

export const PAKAI_KOTA_KOSONG =
  "Pakai: npm run seed -- kota-kosong --nama 'Kota Anda' --pemerintah 'Pemerintah Kota Anda' --kota Anda --admin NAMA_AKUN [--nama-admin 'Nama orangnya'] [--zona Asia/Makassar]"

type Pilihan = { readonly [nama: string]: string | undefined }
type Tempat = {
  readonly url: string
  readonly schema: string
  readonly berkas: Berkas
  readonly rahasia: string
  readonly alamatPublik: string
}

/** A real city without people: prints how its first administrator comes in; returns what was wrong instead. */
export async function seedKotaKosong(tempat: Tempat, pilihan: Pilihan): Promise<string | undefined> {
  const { nama, pemerintah, kota, admin, zona = 'Asia/Makassar' } = pilihan
  const sebutanZona = SEBUTAN_ZONA[zona]
  if (!nama || !pemerintah || !kota || !admin) return PAKAI_KOTA_KOSONG
  if (!sebutanZona)
    return `Zona ${zona} tidak dikenal. Pilih salah satu: ${Object.keys(SEBUTAN_ZONA).join(', ')}`

  const { db, close } = openDatabase(tempat.url, { schema: tempat.schema, max: 2 })
  try {
    const hasil = await beginKota(
      {
        db,
        now: Temporal.Now.instant(),
        luar: { alamat: '', berkas: tempat.berkas, segel: TANPA_SEGEL, tandai: () => {} },
        instansi: { schema: tempat.schema, nama, pemerintah, kota, zona, sebutanZona },
      },
      { admin, namaAdmin: pilihan['nama-admin'] ?? 'Admin BKPSDM', sidik: sidikKode(tempat.rahasia) },
    )
    if (!hasil.ok) return kalimat(hasil.penolakan, tempat.schema)
    const { kode, berlakuSampai } = hasil.value
    console.log(`${nama} siap. Admin BKPSDM pertama:
  Buka         ${tempat.alamatPublik}/aktivasi
  Nama akun    ${admin}
  Kode         ${kode} (sekali pakai, sampai ${berlakuSampai})
Kode hanya tercetak di sini, dan berlaku selama DATA atau RAHASIA tetap sama.
Sesudah masuk: impor unit, jabatan, pegawai, dan penugasan; lalu Peran untuk admin lain dan kepala daerah.`)
    return undefined
  } finally {
    await close()
  }
}

function kalimat(penolakan: PenolakanKotaBaru, schema: string): string {
  switch (penolakan.kode) {
    case 'kota-sudah-ada':
      return `Skema ${schema} sudah berisi data. Pilih skema lain dengan INSTANSI=nama.`
    case 'nama-akun-salah':
      return 'Nama akun admin hanya boleh 3 sampai 40 huruf kecil, angka, titik, dan tanda hubung, misalnya admin.bkpsdm'
    case 'nama-akun-dipakai':
    case 'tidak-ditemukan':
      return `Nama akun itu tidak dapat dipakai. Pilih nama lain.`
  }
}

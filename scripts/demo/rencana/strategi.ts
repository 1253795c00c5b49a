import type pg from 'pg'
import { pembuatId } from '../acak.ts'
import { muat } from '../muat.ts'
import type { Unit } from '../susunan/bangun.ts'

const STRATEGI = [
  {
    judul: 'Menjemput ibu hamil dengan daftar bersama kelurahan',
    pemilik: 'Kepala Puskesmas Sempaja',
    waktu_penyelesaian: 'Triwulan IV',
    tujuan: 'Setiap ibu hamil di Sempaja diperiksa enam kali sebelum bersalin.',
    intervensi: 'Ibu hamil dengan kunjungan K6: 92 persen',
    pihak_terlibat: 'Bidan, kader posyandu, empat kelurahan di Sempaja, dan RSUD',
    penerima_manfaat: 'Ibu hamil dan keluarganya',
    anggaran: 'Rp148.500.000 dari BOK Puskesmas',
    kegiatan_rutin:
      'Kelas ibu hamil setiap bulan di tiap kelurahan\nKunjungan rumah bagi yang terlambat diperiksa',
    kegiatan_transformatif:
      'Satu daftar ibu hamil yang diisi kader dan dicocokkan dengan kelurahan setiap pekan\nJadwal periksa sore bagi ibu yang bekerja',
    keluaran_rutin: '48 kelas ibu hamil terselenggara\nLaporan kunjungan rumah setiap bulan',
    keluaran_transformatif:
      'Daftar ibu hamil yang mutakhir pada bulan kedua\nLayanan periksa sore berjalan mulai triwulan II',
  },
  {
    judul: 'Loket tanpa antrean pagi',
    pemilik: 'Kepala Subbagian Tata Usaha',
    waktu_penyelesaian: 'Triwulan III',
    tujuan: 'Warga dilayani tanpa menunggu lebih dari seperempat jam.',
    intervensi: 'Waktu tunggu pendaftaran: 15 menit',
    pihak_terlibat: 'Petugas loket, rekam medis, dan farmasi',
    penerima_manfaat: 'Pengunjung puskesmas',
    anggaran: 'Rp22.000.000 dari BLUD',
    kegiatan_rutin: 'Survei kepuasan setiap triwulan\nRapat keluhan setiap pekan',
    kegiatan_transformatif: 'Nomor antrean diambil dari rumah\nResep dikirim dari ruang periksa ke farmasi',
    keluaran_rutin: 'Laporan survei dan tindak lanjutnya',
    keluaran_transformatif:
      'Antrean daring dipakai separuh pengunjung\nWaktu tunggu obat paling lama 20 menit',
  },
] as const

/** How the health centre in Sempaja means to reach its indicators this year, before roles are divided. */
export async function muatStrategi(
  client: pg.ClientBase,
  { unit, hariIni }: { readonly unit: readonly Unit[]; readonly hariIni: string },
): Promise<void> {
  const tahun = Number(hariIni.slice(0, 4))
  const sempaja = unit.find(({ kode }) => kode === 'pkm-sempaja')
  const id = pembuatId('strategi')
  const milik = sempaja ? STRATEGI.map((satu) => ({ ...satu, unit_id: sempaja.id })) : []
  await muat(
    client,
    'strategi_unit',
    milik.map((satu) => ({ ...satu, id: id(`${tahun}-01-06`), tahun, versi: 1 })),
  )
  // Both indicators stand in the agreement of the health centre.
  await client.query(`update strategi_unit set iku_id = iku.id from iku join sasaran_unit on sasaran_unit.id = iku.sasaran_id
    join perjanjian_kinerja janji on janji.id = sasaran_unit.perjanjian_id
    where janji.unit_id = strategi_unit.unit_id and janji.tahun = strategi_unit.tahun
      and starts_with(strategi_unit.intervensi, iku.uraian || ':')`)
}

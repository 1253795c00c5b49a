import type { JenisKabar } from '../../db/tables.ts'
import { aktivitasPaths } from '../aktivitas/paths.ts'
import { akunPaths } from '../akun/paths.ts'
import { dokumenPaths } from '../dokumen/paths.ts'
import { laporanPaths } from '../laporan/paths.ts'
import { pantauanPaths } from '../pantauan/paths.ts'
import { pembinaanPaths } from '../pembinaan/paths.ts'
import { penilaianPaths } from '../penilaian/paths.ts'
import { rencanaPaths } from '../rencana/paths.ts'
import { skpPaths } from '../skp/paths.ts'
import { umpanBalikPaths } from '../umpan-balik/paths.ts'
import { url } from '../url.ts'
import { berandaPaths } from './paths.ts'

const HALAMAN: Record<JenisKabar, (rujukan: string) => string> = {
  akun: () => akunPaths.kelola,
  beranda: () => berandaPaths.beranda,
  dokumen: (dokumenId) => url(dokumenPaths.tandaTangan, { dokumenId }),
  evaluasi: (evaluasiId) => url(penilaianPaths.tampil, { evaluasiId }),
  'evaluasi-milikku': () => penilaianPaths.milikku,
  'evaluasi-tim': (periode) => url(penilaianPaths.tim, {}, periode ? { periode } : {}),
  kegiatan: (tanggal) => url(aktivitasPaths.hari, { tanggal }),
  laporan: tautanLaporan,
  pantauan: () => pantauanPaths.kota,
  'tim-kerja': () => rencanaPaths.timKerja,
  rencana: (unitId) => (unitId ? url(rencanaPaths.unit, { unitId }) : rencanaPaths.daftar),
  skp: (skpId) => url(skpPaths.tampil, { skpId }),
  'skp-tim': () => skpPaths.tim,
  bimbingan: (bimbinganId) => url(pembinaanPaths.bimbingan, { bimbinganId }),
  konseling: (laporanId) => url(pembinaanPaths.laporan, { laporanId }),
  pertemuan: (pertemuanId) => url(pembinaanPaths.pertemuan, { pertemuanId }),
  'umpan-balik': () => umpanBalikPaths.milikku,
}

/** The page that shows what a piece of news is about. */
export function tautanKabar({ jenis, rujukan }: { jenis: JenisKabar; rujukan: string | null }): string {
  return HALAMAN[jenis](rujukan ?? '')
}

/** A report is one of a unit on a period. */
function tautanLaporan(rujukan: string): string {
  const [unitId = '', periode = ''] = rujukan.split('/')

  return url(laporanPaths.tampil, { unitId }, { periode })
}

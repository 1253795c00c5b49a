import { aktivitasPaths } from './aktivitas/paths.ts'
import { akunPaths } from './akun/paths.ts'
import { berandaPaths } from './beranda/paths.ts'
import { dokumenPaths } from './dokumen/paths.ts'
import { jejakPaths } from './jejak/paths.ts'
import { kehadiranPaths } from './kehadiran/paths.ts'
import { ketentuanPaths } from './ketentuan/paths.ts'
import { laporanPaths } from './laporan/paths.ts'
import { masukPaths } from './masuk/paths.ts'
import { organisasiPaths } from './organisasi/paths.ts'
import { pantauanPaths } from './pantauan/paths.ts'
import { pembinaanPaths } from './pembinaan/paths.ts'
import { penilaianPaths } from './penilaian/paths.ts'
import { rencanaPaths } from './rencana/paths.ts'
import { skpPaths } from './skp/paths.ts'
import { umpanBalikPaths } from './umpan-balik/paths.ts'

/** Every URL of the application, by topic; fill parameters with url(). */
export const paths = {
  beranda: berandaPaths,
  masuk: masukPaths,
  akun: akunPaths,
  organisasi: organisasiPaths,
  kehadiran: kehadiranPaths,
  skp: skpPaths,
  rencana: rencanaPaths,
  laporan: laporanPaths,
  aktivitas: aktivitasPaths,
  umpanBalik: umpanBalikPaths,
  pembinaan: pembinaanPaths,
  penilaian: penilaianPaths,
  pantauan: pantauanPaths,
  ketentuan: ketentuanPaths,
  jejak: jejakPaths,
  dokumen: dokumenPaths,
} as const

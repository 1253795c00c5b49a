import { aktivitasAccess } from './aktivitas/access.ts'
import { akunAccess } from './akun/access.ts'
import { berandaAccess } from './beranda/access.ts'
import { dokumenAccess } from './dokumen/access.ts'
import { jejakAccess } from './jejak/access.ts'
import { kehadiranAccess } from './kehadiran/access.ts'
import { ketentuanAccess } from './ketentuan/access.ts'
import { laporanAccess } from './laporan/access.ts'
import { masukAccess } from './masuk/access.ts'
import { organisasiAccess } from './organisasi/access.ts'
import { pantauanAccess } from './pantauan/access.ts'
import { pembinaanAccess } from './pembinaan/access.ts'
import { penilaianAccess } from './penilaian/access.ts'
import { rencanaAccess } from './rencana/access.ts'
import { skpAccess } from './skp/access.ts'
import type { Akses } from './syarat.ts'
import { umpanBalikAccess } from './umpan-balik/access.ts'

/** Who may do what, for every route; a route that stands in none of these does not start. */
export const access: Akses = {
  ...berandaAccess,
  ...masukAccess,
  ...akunAccess,
  ...organisasiAccess,
  ...kehadiranAccess,
  ...skpAccess,
  ...rencanaAccess,
  ...laporanAccess,
  ...aktivitasAccess,
  ...umpanBalikAccess,
  ...pembinaanAccess,
  ...penilaianAccess,
  ...pantauanAccess,
  ...ketentuanAccess,
  ...jejakAccess,
  ...dokumenAccess,
}

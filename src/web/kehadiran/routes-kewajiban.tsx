import {
  findAturanKewajiban,
  type KewajibanUnit,
  listAturanKewajiban,
} from '../../db/queries/kehadiran/kewajiban.ts'
import { listUnit } from '../../db/queries/organisasi/unit.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { kewajibanPegawai } from '../../domain/kehadiran/kewajiban.ts'
import { hariIni } from '../../usecases/context.ts'
import { removeKewajiban, saveKewajiban } from '../../usecases/kehadiran/save-kewajiban.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { isUuid } from '../middleware/subjek.ts'
import type { Rute } from '../rute.ts'
import { kewajibanFormPage, kewajibanPage } from './halaman-kewajiban.tsx'
import { isianKewajiban, readKewajibanUnit } from './isian-kewajiban.ts'
import { pesanKehadiran } from './messages.ts'
import { kehadiranPaths } from './paths.ts'
import { formulirRoutes, type Tanya } from './rute-formulir.ts'

/** What is asked of whom, by unit: read by administrators, set by BKPSDM. */
export function kewajibanRoutes(rute: Rute): void {
  rute.get(kehadiranPaths.kewajiban, async (c) => {
    const { db, ...rest } = kerja(c)
    const [daftar, bawaan] = await Promise.all([
      listAturanKewajiban(db),
      getParameter(db, kewajibanPegawai, hariIni(rest).toString()),
    ])
    return kewajibanPage(c, { daftar, bawaan, bolehUbah: pelaku(c).peran.includes('admin-bkpsdm') })
  })
  formulirRoutes(rute, {
    paths: {
      baru: kehadiranPaths.kewajibanBaru,
      ubah: kehadiranPaths.kewajibanUbah,
      hapus: kehadiranPaths.kewajibanHapus,
    },
    find,
    isianBaru: (c) => ({ catatanHarian: 'ya', menit: 'ya', mulai: hariIni(kerja(c)).toString() }),
    isianLama: isianKewajiban,
    read: (_, isian) => readKewajibanUnit(isian),
    save: (c, isian) => saveKewajiban(kerja(c), isian),
    remove: (c, id) => removeKewajiban(kerja(c), id),
    ask,
    lanjut: () => kehadiranPaths.kewajiban,
  })
}

async function find(c: C): Promise<KewajibanUnit | undefined> {
  const id = c.req.param('kewajibanId') ?? ''

  return isUuid(id) ? findAturanKewajiban(kerja(c).db, id) : undefined
}

async function ask(c: C, { id, penolakan, ...tanya }: Tanya<KewajibanUnit>): Promise<Response> {
  const { db, ...rest } = kerja(c)
  const unit = await listUnit(db, { lingkup: 'semua', tanggal: hariIni(rest).toString() })

  return kewajibanFormPage(c, {
    ...tanya,
    kewajibanId: id,
    unit,
    penolakan: penolakan && pesanKehadiran(penolakan),
  })
}

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
import { type IsianTerketik, readIsian } from '../forms/isian.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { isUuid } from '../middleware/subjek.ts'
import type { Rute } from '../rute.ts'
import { kewajibanFormPage, kewajibanPage } from './halaman-kewajiban.tsx'
import { isianKewajiban, readKewajibanUnit } from './isian-kewajiban.ts'
import { type PenolakanKehadiran, pesanKehadiran } from './messages.ts'
import { kehadiranPaths } from './paths.ts'

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
  rute.get(kehadiranPaths.kewajibanBaru, (c) => ask(c, { kewajibanId: null, isian: isianBaru(c) }))
  rute.post(kehadiranPaths.kewajibanBaru, (c) => store(c, null))
  rute.get(kehadiranPaths.kewajibanUbah, async (c) => {
    const lama = await find(c)
    return lama ? ask(c, { kewajibanId: lama.id, isian: isianKewajiban(lama) }) : notFound(c)
  })
  rute.post(kehadiranPaths.kewajibanUbah, async (c) => {
    const lama = await find(c)
    return lama ? store(c, lama.id) : notFound(c)
  })
  rute.post(kehadiranPaths.kewajibanHapus, async (c) => {
    const lama = await find(c)
    const hasil = lama && (await removeKewajiban(kerja(c), lama.id))
    return hasil?.ok ? c.redirect(kehadiranPaths.kewajiban, 303) : notFound(c)
  })
}

function isianBaru(c: C): IsianTerketik {
  return { catatanHarian: 'ya', menit: 'ya', mulai: hariIni(kerja(c)).toString() }
}

async function find(c: C): Promise<KewajibanUnit | undefined> {
  const id = c.req.param('kewajibanId') ?? ''

  return isUuid(id) ? findAturanKewajiban(kerja(c).db, id) : undefined
}

type Tanya = {
  readonly kewajibanId: string | null
  readonly isian: IsianTerketik
  readonly penolakan?: PenolakanKehadiran
  readonly terbaru?: KewajibanUnit | undefined
}

async function ask(c: C, { penolakan, ...tanya }: Tanya): Promise<Response> {
  const { db, ...rest } = kerja(c)
  const unit = await listUnit(db, { lingkup: 'semua', tanggal: hariIni(rest).toString() })

  return kewajibanFormPage(c, { ...tanya, unit, penolakan: penolakan && pesanKehadiran(penolakan) })
}

async function store(c: C, id: string | null): Promise<Response> {
  const isian = readIsian(await c.req.formData())
  const dibaca = readKewajibanUnit(isian)
  const hasil = dibaca.ok
    ? await saveKewajiban(kerja(c), { id, versi: Number(isian.versi), isi: dibaca.value })
    : dibaca
  if (hasil.ok) return c.redirect(kehadiranPaths.kewajiban, 303)
  const terbaru = id && hasil.penolakan.kode === 'sudah-berubah' ? await find(c) : undefined
  const versi = terbaru ? String(terbaru.versi) : isian.versi

  return ask(c, { kewajibanId: id, isian: { ...isian, versi }, penolakan: hasil.penolakan, terbaru })
}

import { setTimeout as sleep } from 'node:timers/promises'
import { streamSSE } from 'hono/streaming'
import { findJalur, findUnitByJalur, findUnitTeratas } from '../../db/queries/organisasi/unit.ts'
import { findUnitPantauan, listPegawaiUnit, type UnitPantauan } from '../../db/queries/pantauan/pegawai.ts'
import { isDiBawah } from '../../domain/organisasi/pelaku.ts'
import { hariIni } from '../../usecases/context.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { shows } from '../middleware/pembukaan.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { pegawaiPage } from './halaman-pegawai.tsx'
import { unitPage } from './halaman-unit.tsx'
import { pantauanPaths } from './paths.ts'
import { watchUnit } from './siaran.ts'

const DENYUT_MS = 25_000

export function pantauanRoutes(rute: Rute): void {
  rute.get(pantauanPaths.kota, async (c) => {
    const unitId = await findPangkal(c)
    return unitId ? c.redirect(url(pantauanPaths.unit, { unitId })) : notFound(c)
  })

  rute.get(pantauanPaths.unit, async (c) => {
    const { db, ...rest } = kerja(c)
    const tanggal = hariIni(rest).toString()
    const unitId = c.req.param('unitId')
    const [unit, baris, pangkalId, jalur] = await Promise.all([
      findUnitPantauan(db, unitId, tanggal),
      c.get('instansi').langsung.readAngka(unitId),
      findPangkal(c),
      findJalur(db, unitId),
    ])
    if (!unit) return notFound(c)

    return unitPage(c, {
      unit: withLeluhurTerlihat(unit, pangkalId),
      baris,
      tanggal,
      bolehUnduh: canDownload(c, jalur),
    })
  })

  rute.get(pantauanPaths.langsung, (c) => {
    const instansi = c.get('instansi')
    return streamSSE(c, async (aliran) => {
      const berhenti = watchUnit(instansi, c.req.param('unitId'), (berubah) => {
        void aliran.writeSSE({ data: JSON.stringify(berubah) })
      })
      aliran.onAbort(berhenti)
      const usai = new Promise<void>((selesai) => {
        instansi.langsung.berhenti.addEventListener('abort', () => selesai(), { once: true })
        aliran.onAbort(selesai)
      })
      while (!aliran.aborted && !instansi.langsung.berhenti.aborted) {
        await aliran.write(': denyut\n\n')
        await Promise.race([sleep(DENYUT_MS, undefined, { ref: false }), usai])
      }
      berhenti()
    })
  })

  rute.get(pantauanPaths.pegawai, async (c) => {
    const { db, ...rest } = kerja(c)
    const tanggal = hariIni(rest).toString()
    const unit = await findUnitPantauan(db, c.req.param('unitId'), tanggal)
    if (!unit) return notFound(c)
    const pegawai = await listPegawaiUnit(db, { unitId: unit.id, tanggal })

    shows(
      c,
      pegawai.map(({ pegawaiId }) => pegawaiId),
    )

    return pegawaiPage(c, { unit: withLeluhurTerlihat(unit, await findPangkal(c)), pegawai, tanggal })
  })
}

/** As the access table says of the page with the papers. */
function canDownload(c: C, jalur: string | undefined): boolean {
  const { memimpin, mengelola, peran } = pelaku(c)
  const pangkal = [...memimpin, ...mengelola]

  return peran.includes('admin-bkpsdm') || pangkal.some((satu) => jalur && isDiBawah(jalur, satu))
}

/** The way down begins where this person may begin to look. */
function withLeluhurTerlihat(unit: UnitPantauan, pangkalId: string | undefined): UnitPantauan {
  const mulai = unit.leluhur.findIndex(({ id }) => id === pangkalId)

  return { ...unit, leluhur: mulai < 0 ? [] : unit.leluhur.slice(mulai) }
}

/** Where this person's view of the city begins: the city, or the unit led or administered. */
async function findPangkal(c: C): Promise<string | undefined> {
  const { memimpin, mengelola, peran } = pelaku(c)
  const { db } = kerja(c)
  const sekota = peran.some(
    (nama) => nama === 'kepala-daerah' || nama === 'admin-bkpsdm' || nama === 'inspektorat',
  )
  const jalur = [...memimpin, ...mengelola].sort((a, b) => a.length - b.length)[0]

  return sekota ? findUnitTeratas(db) : jalur && findUnitByJalur(db, jalur)
}

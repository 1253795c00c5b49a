import { findBundel, listBundel } from '../../db/queries/dokumen/bundel.ts'
import { listPeriodeUnit } from '../../db/queries/dokumen/dokumen-unit.ts'
import { findUnitPantauan } from '../../db/queries/pantauan/pegawai.ts'
import { namaPeriode } from '../../domain/penilaian/periode-penilaian.ts'
import { hariIni } from '../../usecases/context.ts'
import { listIsiBundel } from '../../usecases/dokumen/isi-bundel.ts'
import { orderBundel } from '../../usecases/dokumen/order-bundel.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { shows } from '../middleware/pembukaan.ts'
import { isUuid } from '../middleware/subjek.ts'
import type { Pesan } from '../pesan.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { bundelPage } from './halaman-bundel.tsx'
import { pesanBundel } from './messages.ts'
import { dokumenPaths } from './paths.ts'

/** Every paper of a unit in one download. */
export function bundelRoutes(rute: Rute): void {
  rute.get(dokumenPaths.unit, (c) => showBundel(c))

  rute.post(dokumenPaths.unit, async (c) => {
    const unitId = c.req.param('unitId')
    const periodeId = String((await c.req.formData()).get('periode'))
    if (!isUuid(periodeId)) return notFound(c)
    const hasil = await orderBundel(kerja(c), { unitId, periodeId })

    return hasil.ok
      ? c.redirect(url(dokumenPaths.unit, { unitId }), 303)
      : showBundel(c, pesanBundel(hasil.penolakan))
  })

  rute.get(dokumenPaths.kemajuan, async (c) => {
    const bundel = await findMilik(c)
    if (!bundel) return notFound(c)
    const tamat = bundel.status !== 'menunggu'

    return c.json({ total: bundel.jumlah, selesai: tamat ? bundel.jumlah : bundel.diproses, tamat })
  })

  rute.get(dokumenPaths.unduh, async (c) => {
    const { db, luar, ...rest } = kerja(c)
    const bundel = await findMilik(c)
    const isi = bundel?.sidik && (await luar.berkas.readAlir(bundel.sidik))
    if (!bundel || !isi) return notFound(c)
    const dokumen = await listIsiBundel(db, bundel, rest)
    shows(c, [...new Set(dokumen.map(({ pegawaiId }) => pegawaiId))])

    return c.body(isi, 200, {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="dokumen-${slug(namaPeriode(bundel))}.zip"`,
    })
  })
}

async function showBundel(c: C, penolakan?: Pesan): Promise<Response> {
  const { db, ...rest } = kerja(c)
  const unit = await findUnitPantauan(db, c.req.param('unitId') ?? '', hariIni(rest).toString())
  if (!unit) return notFound(c)
  const { pejabatId } = rest.actor
  const [periode, bundel] = await Promise.all([
    listPeriodeUnit(db, unit.id),
    listBundel(db, { unitId: unit.id, pejabatId }),
  ])

  return bundelPage(c, { unit, periode, bundel, penolakan })
}

/** Of the unit in the address, so that nobody reaches the papers of another; one with papers of guidance is its orderer's alone. */
async function findMilik(c: C) {
  const id = c.req.param('bundelId') ?? ''
  const bundel = isUuid(id) ? await findBundel(kerja(c).db, id) : undefined
  if (!bundel || bundel.unitId !== c.req.param('unitId')) return undefined

  return !bundel.terbatas || bundel.dimintaOleh === pelaku(c).pejabatId ? bundel : undefined
}

function slug(teks: string): string {
  return teks.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}

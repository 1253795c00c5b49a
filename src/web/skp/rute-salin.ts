import { listPustaka } from '../../db/queries/skp/pustaka.ts'
import { copySkp, insertPustaka } from '../../usecases/skp/copy-skp.ts'
import { readPilihan, readTeks } from '../forms/teks.ts'
import { type C, kerja } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { isUuid } from '../middleware/subjek.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { readNaskah } from './bahan.ts'
import { pustakaPage } from './halaman-pustaka.tsx'
import { type PenolakanHalamanSkp, pesanSkp } from './messages.ts'
import { skpPaths } from './paths.ts'

type TampilSkp = (c: C, penolakan?: PenolakanHalamanSkp) => Promise<Response>

/** Save work: last year's SKP and the library of results. */
export function salinRoutes(rute: Rute, tampil: TampilSkp): void {
  rute.post(skpPaths.salin, async (c) => {
    const id = c.req.param('skpId')
    const dariId = readTeks(await c.req.formData(), 'dari')
    if (!isUuid(dariId)) return tampil(c, { kode: 'sumber-tidak-ada' })
    const hasil = await copySkp(kerja(c), { id, dariId })

    return hasil.ok ? c.redirect(url(skpPaths.tampil, { skpId: id }), 303) : tampil(c, hasil.penolakan)
  })

  rute.get(skpPaths.pustaka, (c) => showPustaka(c, (c.req.query('kata') ?? '').trim().slice(0, 80)))

  rute.post(skpPaths.pustaka, async (c) => {
    const id = c.req.param('skpId')
    const form = await c.req.formData()
    const rhkId = readTeks(form, 'rhk')
    const kata = readTeks(form, 'kata').slice(0, 80)
    const jenis = readPilihan(form, 'jenis', ['utama', 'tambahan']) ?? 'utama'
    if (!isUuid(rhkId)) return showPustaka(c, kata, { kode: 'sumber-tidak-ada' })
    const hasil = await insertPustaka(kerja(c), { id, rhkId, jenis })

    return hasil.ok
      ? c.redirect(url(skpPaths.tampil, { skpId: id }), 303)
      : showPustaka(c, kata, hasil.penolakan)
  })
}

async function showPustaka(c: C, kata: string, penolakan?: PenolakanHalamanSkp): Promise<Response> {
  const bahan = await readNaskah(c)
  if (!bahan) return notFound(c)
  const { bentuk, jabatanId, mulai } = bahan.skp
  const butir = await listPustaka(kerja(c).db, { bentuk, jabatanId, hari: mulai, kata })

  return pustakaPage(c, { bahan, kata, butir, penolakan: penolakan && pesanSkp(penolakan) })
}

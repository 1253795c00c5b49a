import { findPihak } from '../../db/queries/organisasi/pihak.ts'
import { getFaktaKemajuan } from '../../db/queries/pembinaan/ambil-alih.ts'
import { listTimPembinaan } from '../../db/queries/pembinaan/tim.ts'
import { findSkp } from '../../db/queries/skp/skp.ts'
import { hariIni } from '../../usecases/context.ts'
import { takeOverRhk } from '../../usecases/pembinaan/take-over-rhk.ts'
import { type IsianTerketik, readIsian } from '../forms/isian.ts'
import { readPilihan, readTeks } from '../forms/teks.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { isUuid } from '../middleware/subjek.ts'
import type { Pesan } from '../pesan.ts'
import type { Rute } from '../rute.ts'
import { skpPaths } from '../skp/paths.ts'
import { url } from '../url.ts'
import { ambilAlihPage, PERSPEKTIF } from './halaman-ambil-alih.tsx'
import { pesanAmbilAlih } from './messages-ambil-alih.ts'
import { pembinaanPaths } from './paths.ts'

/** A rater takes a result over from who cannot do it (Pasal 20). */
export function ambilAlihRoutes(rute: Rute): void {
  rute.get(pembinaanPaths.ambilAlih, (c) => show(c, {}))

  rute.post(pembinaanPaths.ambilAlih, async (c) => {
    const form = await c.req.formData()
    const [skpId, rhkId, kepadaId] = [c.req.param('skpId'), readTeks(form, 'rhk'), readTeks(form, 'kepada')]
    const perspektif = readPilihan(
      form,
      'perspektif',
      PERSPEKTIF.map(({ nilai }) => nilai),
    )
    if (!isUuid(kepadaId)) return show(c, readIsian(form), pesanAmbilAlih({ kode: 'penerima-tidak-ada' }))
    const catatan = readTeks(form, 'catatan')
    const hasil = await takeOverRhk(kerja(c), { skpId, rhkId, kepadaId, perspektif, catatan })
    if (hasil.ok) return c.redirect(url(skpPaths.versi, { skpId }), 303)
    if (hasil.penolakan.kode === 'tidak-ditemukan') return notFound(c)

    return show(c, readIsian(form), pesanAmbilAlih(hasil.penolakan))
  })
}

async function show(c: C, tulisan: IsianTerketik, penolakan?: Pesan): Promise<Response> {
  const { db } = kerja(c)
  const { pejabatId } = pelaku(c)
  const hari = hariIni(kerja(c)).toString()
  const skp = await findSkp(db, c.req.param('skpId') ?? '')
  if (!skp) return notFound(c)
  const { id: skpId, pegawaiId, mulai } = skp
  const [orang, fakta, penerima] = await Promise.all([
    findPihak(db, pegawaiId, mulai),
    getFaktaKemajuan(db, { skpId, pegawaiId, mulai, hari }),
    listTimPembinaan(db, { penilaiId: pejabatId, tanggal: hari }),
  ])
  const siapa = { nama: orang?.nama ?? '', pejabatId }

  return ambilAlihPage(c, { skp, ...siapa, fakta, hari, penerima, tulisan, penolakan })
}

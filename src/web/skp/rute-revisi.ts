import { listVersi, type VersiSkp } from '../../db/queries/skp/revisi.ts'
import { listUraianRhk } from '../../db/queries/skp/skp.ts'
import { readTambahan } from '../../db/queries/skp/tambahan.ts'
import { isiNaskah } from '../../usecases/skp/naskah.ts'
import { cancelRevisi, reviseSkp } from '../../usecases/skp/revise-skp.ts'
import { readTeks } from '../forms/teks.ts'
import { type C, kerja } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { type BahanNaskah, readNaskah } from './bahan.ts'
import { versiPage } from './halaman-versi.tsx'
import { type PenolakanHalamanSkp, pesanSkp } from './messages.ts'
import { skpPaths } from './paths.ts'
import { perbedaanNaskah } from './perbedaan.ts'

/** Versions of an SKP, and the way into a new one. */
export function revisiRoutes(rute: Rute): void {
  rute.get(skpPaths.versi, (c) => show(c))

  rute.post(skpPaths.revisi, async (c) => {
    const id = c.req.param('skpId')
    const alasan = readTeks(await c.req.formData(), 'alasan')
    const hasil = await reviseSkp(kerja(c), { id, alasan })

    return hasil.ok
      ? c.redirect(url(skpPaths.tampil, { skpId: id }), 303)
      : show(c, { alasan, penolakan: hasil.penolakan })
  })

  rute.post(skpPaths.batalRevisi, async (c) => {
    const id = c.req.param('skpId')
    const hasil = await cancelRevisi(kerja(c), id)

    return hasil.ok
      ? c.redirect(url(skpPaths.versi, { skpId: id }), 303)
      : show(c, { alasan: '', penolakan: hasil.penolakan })
  })
}

type Ditolak = { readonly alasan: string; readonly penolakan: PenolakanHalamanSkp }

async function show(c: C, ditolak?: Ditolak): Promise<Response> {
  const bahan = await readNaskah(c)
  if (!bahan) return notFound(c)
  const versi = await readVersi(c, bahan)
  const diminta = Number(c.req.query('nomor'))
  const dipilih = versi.find(({ nomor }) => nomor === diminta) ?? versi.at(-1)
  if (!dipilih) return notFound(c)
  const sebelumnya = versi.find(({ nomor }) => nomor === dipilih.nomor - 1)

  return versiPage(c, {
    bahan,
    versi,
    dipilih,
    beda: sebelumnya ? perbedaanNaskah(sebelumnya.isi, dipilih.isi) : [],
    atas: await listUraianRhk(
      kerja(c).db,
      dipilih.isi.rhk.flatMap(({ diintervensiId }) => diintervensiId ?? []),
    ),
    alasan: ditolak?.alasan ?? '',
    penolakan: ditolak && pesanSkp(ditolak.penolakan),
  })
}

/** One that was never revised has the version that stands there. */
async function readVersi(c: C, { berlaku }: BahanNaskah): Promise<VersiSkp[]> {
  const { db } = kerja(c)
  const versi = await listVersi(db, berlaku.id)
  if (versi.length > 0) return versi
  const isi = isiNaskah({ skp: berlaku, tambahan: await readTambahan(db, berlaku.id) })
  const ditetapkanPada = berlaku.ditetapkanPada ?? kerja(c).now

  return [{ nomor: 1, alasan: null, isi, berlakuSejak: berlaku.mulai, penetap: null, ditetapkanPada }]
}

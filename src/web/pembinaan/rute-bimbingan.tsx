import { newId } from '../../db/id.ts'
import { findDokumenTerakhir } from '../../db/queries/dokumen/dokumen.ts'
import { findPihak } from '../../db/queries/organisasi/pihak.ts'
import { findBimbingan } from '../../db/queries/pembinaan/bimbingan.ts'
import { findSkp } from '../../db/queries/skp/skp.ts'
import { type IsiBimbingan, isTerbaca } from '../../domain/pembinaan/bimbingan.ts'
import { isPenindakLanjut } from '../../domain/pembinaan/tindak-lanjut.ts'
import { followUpBimbingan } from '../../usecases/pembinaan/follow-up-bimbingan.ts'
import { signBimbingan } from '../../usecases/pembinaan/sign-bimbingan.ts'
import { startBimbingan } from '../../usecases/pembinaan/start-bimbingan.ts'
import { sisiPelaku, writeBimbingan } from '../../usecases/pembinaan/write-bimbingan.ts'
import { readTeks } from '../forms/teks.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { bimbinganPage } from './halaman-bimbingan.tsx'
import { type IsiMulai, mulaiPage } from './halaman-mulai.tsx'
import { readMulai, readTulis } from './isian.ts'
import { type PenolakanTulis, pesanBimbingan, pesanMulai } from './messages.ts'
import { pembinaanPaths } from './paths.ts'
import { perbedaanBimbingan } from './perbedaan.ts'

/** Coaching and mentoring: begun, written and signed by two, followed up by those above. */
export function bimbinganRoutes(rute: Rute): void {
  rute.get(pembinaanPaths.mulai, (c) =>
    showMulai(c, { id: newId(), jenis: undefined, rhkId: null, topik: '', nip: '' }),
  )

  rute.post(pembinaanPaths.mulai, async (c) => {
    const isian = readMulai(await c.req.formData(), c.req.param('skpId'))
    if (!isian) return notFound(c)
    const hasil = await startBimbingan(kerja(c), isian)
    if (hasil.ok) return c.redirect(url(pembinaanPaths.bimbingan, { bimbinganId: hasil.value.id }), 303)
    if (hasil.penolakan.kode === 'tidak-ditemukan') return notFound(c)

    return showMulai(c, isian, pesanMulai(hasil.penolakan))
  })

  rute.get(pembinaanPaths.bimbingan, (c) => showBimbingan(c, {}))

  rute.post(pembinaanPaths.bimbingan, async (c) => {
    const id = c.req.param('bimbinganId')
    const form = await c.req.formData()
    const bimbingan = await findBimbingan(kerja(c).db, id)
    if (!bimbingan) return notFound(c)
    const tulis = readTulis(form, bimbingan.jenis)
    const hasil = await writeBimbingan(kerja(c), { id, ...tulis })
    if (!hasil.ok) return refused(c, hasil.penolakan, { tulisan: tulis.isi })
    if (readTeks(form, 'aksi') !== 'tanda-tangan') return back(c)

    return sign(c, hasil.value.versi)
  })

  rute.post(pembinaanPaths.tandatangan, async (c) => sign(c, Number((await c.req.formData()).get('versi'))))

  rute.post(pembinaanPaths.tindakLanjut, async (c) => {
    const isi = readTeks(await c.req.formData(), 'tindakLanjut')
    const hasil = await followUpBimbingan(kerja(c), { id: c.req.param('bimbinganId'), isi })

    return hasil.ok ? back(c) : refused(c, hasil.penolakan, { tindakLanjut: isi })
  })
}

async function sign(c: C, versi: number): Promise<Response> {
  const hasil = await signBimbingan(kerja(c), { id: c.req.param('bimbinganId') ?? '', versi })

  return hasil.ok ? back(c) : refused(c, hasil.penolakan, {})
}

function back(c: C): Response {
  return c.redirect(url(pembinaanPaths.bimbingan, { bimbinganId: c.req.param('bimbinganId') ?? '' }), 303)
}

type Tulisan = { readonly tulisan?: IsiBimbingan; readonly tindakLanjut?: string }

function refused(c: C, penolakan: PenolakanTulis, tulisan: Tulisan): Response | Promise<Response> {
  if (penolakan.kode === 'tidak-ditemukan') return notFound(c)
  const status = penolakan.kode === 'berubah-sejak-dilihat' ? 409 : 422

  return showBimbingan(c, { ...tulisan, penolakan: { ...pesanBimbingan(penolakan), status } })
}

type Ditolak = Tulisan & { readonly penolakan?: ReturnType<typeof pesanBimbingan> & { status: 409 | 422 } }

async function showBimbingan(c: C, ditolak: Ditolak): Promise<Response> {
  const bimbingan = await findBimbingan(kerja(c).db, c.req.param('bimbinganId') ?? '')
  const subjek = c.get('subjek')
  const hubungan = c.get('hubungan')
  if (!bimbingan || !subjek || !isTerbaca(bimbingan, hubungan)) return notFound(c)
  const orang = pelaku(c)
  const sisi = sisiPelaku(bimbingan, orang.pejabatId)
  const { penolakan, tulisan } = ditolak
  const isBentrok = penolakan?.status === 409 && sisi && tulisan
  const perbedaan = isBentrok ? perbedaanBimbingan(bimbingan, sisi, tulisan) : []

  return bimbinganPage(c, {
    ...ditolak,
    bimbingan,
    sisi,
    perbedaan: perbedaan.length > 0 ? perbedaan : undefined,
    dokumen: await findDokumenTerakhir(kerja(c).db, { jenis: 'bimbingan', entitasId: bimbingan.id }),
    bolehPendapat: hubungan.has('diri') || hubungan.has('atasan-penilai'),
    bolehMenindak: isPenindakLanjut(orang, subjek),
  })
}

async function showMulai(
  c: C,
  isian: IsiMulai['isian'],
  penolakan?: IsiMulai['penolakan'],
): Promise<Response> {
  const { db } = kerja(c)
  const skp = await findSkp(db, c.req.param('skpId') ?? '')
  if (!skp) return notFound(c)
  const nama = (await findPihak(db, skp.pegawaiId, skp.mulai))?.nama ?? ''
  const isMilikku = pelaku(c).pegawaiId === skp.pegawaiId

  return mulaiPage(c, { skp, nama, isMilikku, isian, penolakan })
}

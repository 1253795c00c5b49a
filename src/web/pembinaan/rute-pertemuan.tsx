import { newId } from '../../db/id.ts'
import { findPihak } from '../../db/queries/organisasi/pihak.ts'
import { listKesepakatan, listTerbuka } from '../../db/queries/pembinaan/kesepakatan.ts'
import { findPertemuan, listPertemuan } from '../../db/queries/pembinaan/pertemuan.ts'
import { hariIni } from '../../usecases/context.ts'
import { answerPertemuan } from '../../usecases/pembinaan/answer-pertemuan.ts'
import { markKesepakatan } from '../../usecases/pembinaan/mark-kesepakatan.ts'
import { proposePertemuan } from '../../usecases/pembinaan/propose-pertemuan.ts'
import { recordPertemuan } from '../../usecases/pembinaan/record-pertemuan.ts'
import { type IsianTerketik, readIsian } from '../forms/isian.ts'
import { readTeks } from '../forms/teks.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { isUuid } from '../middleware/subjek.ts'
import type { Pesan } from '../pesan.ts'
import type { Rute } from '../rute.ts'
import { safePath, url } from '../url.ts'
import { pertemuanPage, usulPage } from './halaman-pertemuan.tsx'
import { readJawaban, readKesepakatan, readUsulan } from './isian-pertemuan.ts'
import { pesanPertemuan } from './messages-pertemuan.ts'
import { pembinaanPaths } from './paths.ts'

/** Talks of an employee and the leader: proposed, agreed on, kept with what both will do. */
export function pertemuanRoutes(rute: Rute): void {
  rute.get(pembinaanPaths.usulPertemuan, (c) => showUsul(c, { id: newId(), tulisan: {} }))

  rute.post(pembinaanPaths.usulPertemuan, async (c) => {
    const form = await c.req.formData()
    const id = readTeks(form, 'id')
    if (!isUuid(id)) return notFound(c)
    const usulan = readUsulan(form, zona(c))
    const hasil = await proposePertemuan(kerja(c), { id, pegawaiId: c.req.param('pegawaiId'), usulan })
    if (hasil.ok) return c.redirect(url(pembinaanPaths.pertemuan, { pertemuanId: id }), 303)

    return showUsul(c, { id, tulisan: readIsian(form), penolakan: pesanPertemuan(hasil.penolakan) })
  })

  rute.get(pembinaanPaths.pertemuan, (c) => showPertemuan(c, {}))

  rute.post(pembinaanPaths.jawabPertemuan, async (c) => {
    const form = await c.req.formData()
    const jawaban = readJawaban(form, zona(c))
    if (!jawaban) return notFound(c)
    const id = c.req.param('pertemuanId')

    return answer(c, form, await answerPertemuan(kerja(c), { id, versi: Number(form.get('versi')), jawaban }))
  })

  rute.post(pembinaanPaths.hasilPertemuan, async (c) => {
    const form = await c.req.formData()
    const isi = {
      id: c.req.param('pertemuanId'),
      versi: Number(form.get('versi')),
      ringkasan: readTeks(form, 'ringkasan'),
      kesepakatan: readKesepakatan(form),
    }

    return answer(c, form, await recordPertemuan(kerja(c), isi))
  })

  rute.post(pembinaanPaths.kesepakatan, async (c) => {
    const form = await c.req.formData()
    const [id, pegawaiId] = [readTeks(form, 'id'), c.req.param('pegawaiId')]
    if (!isUuid(id)) return notFound(c)
    const isSelesai = form.get('selesai') === 'ya'
    const hasil = await markKesepakatan(kerja(c), { id, pegawaiId, isSelesai })
    if (!hasil.ok) return notFound(c)

    return c.redirect(safePath(readTeks(form, 'kembali') || pembinaanPaths.ikhtisar), 303)
  })
}

function zona(c: C): string {
  return c.get('instansi').profil.zona
}

type Hasil =
  | { readonly ok: true }
  | { readonly ok: false; readonly penolakan: Parameters<typeof pesanPertemuan>[0] }

async function answer(c: C, form: FormData, hasil: Hasil): Promise<Response> {
  const pertemuanId = c.req.param('pertemuanId') ?? ''
  if (hasil.ok) return c.redirect(url(pembinaanPaths.pertemuan, { pertemuanId }), 303)
  const { penolakan } = hasil
  if (penolakan.kode === 'tidak-ditemukan' || penolakan.kode === 'bukan-pihak') return notFound(c)
  const status = penolakan.kode === 'berubah-sejak-dilihat' ? 409 : 422

  return showPertemuan(c, readIsian(form), { ...pesanPertemuan(penolakan), status })
}

async function showPertemuan(
  c: C,
  tulisan: IsianTerketik,
  penolakan?: Pesan & { readonly status: 409 | 422 },
): Promise<Response> {
  const { db, now } = kerja(c)
  const pertemuan = await findPertemuan(db, c.req.param('pertemuanId') ?? '')
  if (!pertemuan) return notFound(c)
  const [terbuka, kesepakatan] = await Promise.all([
    listTerbuka(db, pertemuan.pegawaiId),
    listKesepakatan(db, pertemuan.id),
  ])
  const dibawa = pertemuan.selesaiPada ? [] : terbuka
  const siapa = { pejabatId: pelaku(c).pejabatId, hari: hariIni(kerja(c)).toString(), kini: now }

  return pertemuanPage(c, { pertemuan, dibawa, kesepakatan, ...siapa, tulisan, penolakan })
}

type Diusulkan = { readonly id: string; readonly tulisan: IsianTerketik; readonly penolakan?: Pesan }

async function showUsul(c: C, { id, tulisan, penolakan }: Diusulkan): Promise<Response> {
  const { db } = kerja(c)
  const pegawaiId = c.req.param('pegawaiId') ?? ''
  const hari = hariIni(kerja(c)).toString()
  const [orang, terbuka, semua] = await Promise.all([
    findPihak(db, pegawaiId, hari),
    listTerbuka(db, pegawaiId),
    listPertemuan(db, pegawaiId),
  ])
  const { pejabatId } = pelaku(c)
  // Of an employee who also leads, the talks with one's own people are not the rater's to read.
  const terdahulu = semua.filter(
    (satu) => satu.pegawaiId === pegawaiId && [satu.pegawaiId, satu.pimpinanId].includes(pejabatId),
  )
  const siapa = { id, pegawaiId, nama: orang?.nama ?? '', isMilikku: pejabatId === pegawaiId }

  return usulPage(c, { ...siapa, terbuka, terdahulu, hari, tulisan, penolakan })
}

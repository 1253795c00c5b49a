import { randomBytes } from 'node:crypto'
import { newId } from '../../db/id.ts'
import { findPihak } from '../../db/queries/organisasi/pihak.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { listCalonPenerima, listRhkPenerima } from '../../db/queries/umpan-balik/umpan-balik.ts'
import {
  findUndanganBySidik,
  listUndangan,
  type UndanganTercatat,
} from '../../db/queries/umpan-balik/undangan.ts'
import { panjangUmpanBalik } from '../../domain/umpan-balik/umpan-balik.ts'
import { keadaanUndangan, undanganUmpanBalik } from '../../domain/umpan-balik/undangan.ts'
import { hariIni } from '../../usecases/context.ts'
import { answerUndangan, type JawabanUndangan } from '../../usecases/umpan-balik/answer-undangan.ts'
import { askUmpanBalik } from '../../usecases/umpan-balik/ask-umpan-balik.ts'
import { cancelUndangan } from '../../usecases/umpan-balik/cancel-undangan.ts'
import { declinePermintaan } from '../../usecases/umpan-balik/decline-permintaan.ts'
import { inviteUmpanBalik } from '../../usecases/umpan-balik/invite-umpan-balik.ts'
import { readIsian } from '../forms/isian.ts'
import { readTeks, readTeksOpsional } from '../forms/teks.ts'
import { baca, type C, kerja } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { isUuid } from '../middleware/subjek.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { countKiriman } from './batas-kiriman.ts'
import { closedPage, type IsiJawab, jawabPage, thanksPage } from './halaman-jawab.tsx'
import { type IsiUndangan, undanganPage } from './halaman-undangan.tsx'
import { readTentang, readUcapan, UCAPAN_KOSONG } from './isian.ts'
import { pesanTerlaluSering, pesanUmpanBalik, pesanUndangan } from './messages.ts'
import { umpanBalikPaths } from './paths.ts'

const PANJANG_TOKEN = 32

/** Feedback from outside: invitations by the employee or the rater, and the page behind their links. */
export function undanganRoutes(rute: Rute): void {
  rute.get(umpanBalikPaths.undang, (c) => showUndangan(c, {}))

  rute.post(umpanBalikPaths.undang, async (c) => {
    const form = await c.req.formData()
    const isi = { nama: readTeks(form, 'nama'), lembaga: readTeks(form, 'lembaga') }
    const token = randomBytes(PANJANG_TOKEN).toString('base64url')
    const { sidik } = c.get('instansi').auth
    const siapa = { id: newId(), pegawaiId: c.req.param('pegawaiId'), sidik: sidik(token) }
    const hasil = await inviteUmpanBalik(kerja(c), { ...isi, ...siapa })
    if (!hasil.ok) return showUndangan(c, { ...isi, penolakan: pesanUndangan(hasil.penolakan) })
    const tautan = `${c.get('perangkat').alamatPublik}${url(umpanBalikPaths.undangan, { token })}`

    return showUndangan(c, { baru: { ...isi, ...hasil.value, tautan } })
  })

  rute.post(umpanBalikPaths.minta, async (c) => {
    const form = await c.req.formData()
    const [pegawaiId, dimintaId] = [c.req.param('pegawaiId'), readTeks(form, 'diminta')]
    const tulisan = readIsian(form)
    if (!isUuid(dimintaId))
      return showUndangan(c, { tulisan, penolakan: pesanUndangan({ kode: 'bukan-rekan' }) })
    const hal = { ...readTentang(readTeks(form, 'tentang')), pesan: readTeksOpsional(form, 'pesan') }
    const hasil = await askUmpanBalik(kerja(c), { id: newId(), pegawaiId, dimintaId, ...hal })
    if (!hasil.ok) return showUndangan(c, { tulisan, penolakan: pesanUndangan(hasil.penolakan) })

    return showUndangan(c, { diminta: hasil.value.nama })
  })

  rute.post(umpanBalikPaths.lewati, async (c) => {
    const id = readTeks(await c.req.formData(), 'id')
    if (!isUuid(id)) return notFound(c)
    const hasil = await declinePermintaan(kerja(c), id)

    return hasil.ok || hasil.penolakan.kode === 'undangan-tertutup'
      ? c.redirect(umpanBalikPaths.milikku, 303)
      : notFound(c)
  })

  rute.post(umpanBalikPaths.batalUndang, async (c) => {
    const pegawaiId = c.req.param('pegawaiId')
    const id = readTeks(await c.req.formData(), 'id')
    if (!isUuid(id)) return notFound(c)
    const hasil = await cancelUndangan(kerja(c), { id, pegawaiId })
    if (hasil.ok) return c.redirect(url(umpanBalikPaths.undang, { pegawaiId }), 303)
    if (hasil.penolakan.kode === 'tidak-ditemukan') return notFound(c)

    return showUndangan(c, { penolakan: pesanUndangan(hasil.penolakan) })
  })

  rute.get(umpanBalikPaths.undangan, (c) => showJawab(c, UCAPAN_KOSONG))

  rute.post(umpanBalikPaths.undangan, async (c) => {
    const ucapan = readUcapan(await c.req.formData())
    const sampai = await countKiriman(c, sidikToken(c))
    if (sampai) return showJawab(c, ucapan, { penolakan: pesanTerlaluSering(c, sampai), status: 429 })
    const hasil = await answerUndangan(baca(c), { ...ucapan, sidik: sidikToken(c) })
    if (hasil.ok) return thanksPage(c)
    const { penolakan } = hasil
    if (penolakan.kode === 'tidak-ditemukan') return notFound(c)
    if (penolakan.kode === 'undangan-tertutup') return closedPage(c, penolakan.keadaan)

    return showJawab(c, ucapan, { penolakan: pesanUmpanBalik(penolakan) })
  })
}

async function showUndangan(
  c: C,
  isi: Pick<IsiUndangan, 'baru' | 'diminta' | 'penolakan' | 'nama' | 'lembaga' | 'tulisan'>,
): Promise<Response> {
  const { db, actor, ...rest } = kerja(c)
  const hari = hariIni(rest).toString()
  const pegawaiId = c.req.param('pegawaiId') ?? ''
  const [orang, daftar, kenalan, rhk, parameter] = await Promise.all([
    findPihak(db, pegawaiId, hari),
    listUndangan(db, pegawaiId),
    listCalonPenerima(db, pegawaiId),
    listRhkPenerima(db, { pegawaiId, tanggal: hari }),
    getParameter(db, undanganUmpanBalik, hari),
  ])
  const siapa = { pegawaiId, untuk: orang?.nama ?? '', isMilikku: actor.pegawaiId === pegawaiId }

  const rekan = kenalan.filter((satu) => satu.pegawaiId !== actor.pejabatId)

  return undanganPage(c, { ...isi, ...siapa, daftar, rekan, rhk, hari, berlakuHari: parameter.berlakuHari })
}

async function showJawab(
  c: C,
  ucapan: Omit<JawabanUndangan, 'sidik'>,
  ditolak: Pick<IsiJawab, 'penolakan' | 'status'> = {},
): Promise<Response> {
  const { db, ...rest } = baca(c)
  const hari = hariIni(rest).toString()
  const undangan = await findUndanganBySidik(db, sidikToken(c))
  if (!undangan) return notFound(c)
  const keadaan = keadaanUndangan(undangan, hari)
  if (keadaan !== 'terbuka') return closedPage(c, keadaan)

  return jawabPage(c, { ...(await bahanJawab(c, undangan, hari)), undangan, ucapan, ...ditolak })
}

async function bahanJawab(c: C, { pegawaiId }: UndanganTercatat, hari: string) {
  const { db } = baca(c)
  const [orang, rhk, { hurufPalingBanyak }] = await Promise.all([
    findPihak(db, pegawaiId, hari),
    listRhkPenerima(db, { pegawaiId, tanggal: hari }),
    getParameter(db, panjangUmpanBalik, hari),
  ])

  return { tentang: { nama: orang?.nama ?? '', jabatan: orang?.jabatan ?? '' }, rhk, hurufPalingBanyak }
}

function sidikToken(c: C): string {
  return c.get('instansi').auth.sidik(c.req.param('token') ?? '')
}

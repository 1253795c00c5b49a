import { newId } from '../../db/id.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { findSkpBerlaku } from '../../db/queries/umpan-balik/dokumentasi.ts'
import { listDiminta360 } from '../../db/queries/umpan-balik/penilaian-360.ts'
import {
  listCalonPenerima,
  listRhkPenerima,
  listUmpanBalikDiberikan,
  listUmpanBalikDiterima,
} from '../../db/queries/umpan-balik/umpan-balik.ts'
import { listPermintaan } from '../../db/queries/umpan-balik/undangan.ts'
import { panjangUmpanBalik, sebagaiUmpanBalik } from '../../domain/umpan-balik/umpan-balik.ts'
import { hariIni } from '../../usecases/context.ts'
import { giveUmpanBalik, type IsianUmpanBalik } from '../../usecases/umpan-balik/give-umpan-balik.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { shows } from '../middleware/pembukaan.ts'
import { isUuid } from '../middleware/subjek.ts'
import type { Pesan } from '../pesan.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { daftarPage } from './halaman-daftar.tsx'
import { pilihPage, tulisPage } from './halaman-tulis.tsx'
import { readIsianUmpanBalik, readTentang, UCAPAN_KOSONG } from './isian.ts'
import { pesanUmpanBalik } from './messages.ts'
import { umpanBalikPaths } from './paths.ts'
import { rute360 } from './rute-360.tsx'
import { rekamanRoutes } from './rute-rekaman.ts'
import { undanganRoutes } from './rute-undangan.tsx'

export function umpanBalikRoutes(rute: Rute): void {
  undanganRoutes(rute)
  rute360(rute)
  rekamanRoutes(rute)
  rute.get(umpanBalikPaths.milikku, async (c) => {
    const { db, actor, ...rest } = kerja(c)
    const kini = hariIni(rest)
    const masa = { mulai: kini.subtract({ years: 1 }).toString(), sampai: kini.toString() }
    const { pejabatId, pegawaiId } = actor
    const [diterima, diberikan, diminta, permintaan, skpId] = await Promise.all([
      pegawaiId ? listUmpanBalikDiterima(db, { pegawaiId, ...masa }) : [],
      listUmpanBalikDiberikan(db, { penulisId: pejabatId, ...masa }),
      listDiminta360(db, { pejabatId, hari: kini.toString() }),
      listPermintaan(db, { dimintaId: pejabatId, hari: kini.toString() }),
      pegawaiId ? findSkpBerlaku(db, { pegawaiId, tanggal: kini.toString() }) : undefined,
    ])
    const terkirim = diberikan.find(({ id }) => id === c.req.query('terkirim'))

    const kabar = { terkirim: terkirim?.penerima, isDinilai: c.req.query('dinilai') === 'ya' }

    return daftarPage(c, { diterima, diberikan, diminta, permintaan, pegawaiId, skpId, ...kabar })
  })

  rute.get(umpanBalikPaths.tulis, (c) => {
    const kepada = c.req.query('kepada') ?? ''
    if (kepada === '') return showPilih(c)
    if (!isUuid(kepada)) return notFound(c)

    const tentang = readTentang(c.req.query('tentang') ?? '')

    return showTulis(c, { id: newId(), pegawaiId: kepada, ...ISIAN_KOSONG, ...tentang })
  })

  rute.post(umpanBalikPaths.tulis, async (c) => {
    const isian = readIsianUmpanBalik(await c.req.formData())
    if (!isian) return notFound(c)
    const hasil = await giveUmpanBalik(kerja(c), isian)
    if (hasil.ok) return c.redirect(url(umpanBalikPaths.milikku, {}, { terkirim: hasil.value.id }), 303)
    if (hasil.penolakan.kode === 'tidak-ditemukan') return notFound(c)

    return showTulis(c, isian, pesanUmpanBalik(hasil.penolakan))
  })
}

const ISIAN_KOSONG = {
  ...UCAPAN_KOSONG,
  bentuk: 'insidentil',
  lanjutan: null,
} as const

async function showPilih(c: C): Promise<Response> {
  return pilihPage(c, await listCalonPenerima(kerja(c).db, pelaku(c).pejabatId))
}

async function showTulis(c: C, isian: IsianUmpanBalik, penolakan?: Pesan): Promise<Response> {
  const { db, actor, ...rest } = kerja(c)
  const tanggal = hariIni(rest).toString()
  const calon = await listCalonPenerima(db, actor.pejabatId)
  const penerima = calon.find(({ pegawaiId }) => pegawaiId === isian.pegawaiId)
  const sebagai = penerima && sebagaiUmpanBalik(actor, penerima)
  if (!penerima || !sebagai) return notFound(c)
  shows(c, [penerima.pegawaiId])
  const [rhk, { hurufPalingBanyak }] = await Promise.all([
    listRhkPenerima(db, { pegawaiId: penerima.pegawaiId, tanggal }),
    getParameter(db, panjangUmpanBalik, tanggal),
  ])

  return tulisPage(c, { isian, penerima, sebagai, rhk, hurufPalingBanyak, penolakan })
}

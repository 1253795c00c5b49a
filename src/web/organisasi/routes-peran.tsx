import { listJabatanKepalaDaerah, listPejabatTanpaNip } from '../../db/queries/akun/pejabat.ts'
import { listPeran } from '../../db/queries/akun/peran.ts'
import { listUnit } from '../../db/queries/organisasi/unit.ts'
import { isSurel, isTelepon } from '../../domain/organisasi/identitas.ts'
import { isPeranUnit, NAMA_PERAN } from '../../domain/organisasi/peran.ts'
import { PANJANG } from '../../domain/teks.ts'
import { addPejabat } from '../../usecases/akun/add-pejabat.ts'
import { endPeran } from '../../usecases/akun/end-peran.ts'
import { grantPeran } from '../../usecases/akun/grant-peran.ts'
import { hariIni } from '../../usecases/context.ts'
import { appointKepalaDaerah } from '../../usecases/organisasi/appoint-kepala-daerah.ts'
import { endPenugasan } from '../../usecases/organisasi/end-penugasan.ts'
import { type IsianTerketik, readIsian, readKunci, readTanggal } from '../forms/isian.ts'
import { kurang, listSalah, readOpsional, readWajib } from '../forms/kurang.ts'
import { type C, kerja } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { whenFresh } from '../middleware/fresh.ts'
import { forgetSessions } from '../middleware/session.ts'
import { isUuid } from '../middleware/subjek.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { beriPeranPage, kepalaDaerahPage, pejabatBaruPage } from './form-peran.tsx'
import { peranPage } from './halaman-peran.tsx'
import { readBila, readMasa, readPenugasan } from './isian.ts'
import { type PenolakanHalamanPeran, pesanPeran } from './messages-peran.ts'
import { organisasiPaths } from './paths.ts'

export function peranRoutes(rute: Rute): void {
  rute.get(organisasiPaths.peran, (c) => show(c))
  rute.get(
    organisasiPaths.peranBeri,
    whenFresh((c) => askPeran(c, { mulai: tanggal(c) })),
  )
  rute.post(organisasiPaths.peranBeri, whenFresh(givePeran))
  rute.post(organisasiPaths.peranAkhiri, whenFresh(finishPeran))
  rute.get(
    organisasiPaths.pejabatBaru,
    whenFresh((c) => pejabatBaruPage(c, { isian: {} })),
  )
  rute.post(organisasiPaths.pejabatBaru, whenFresh(makePejabat))
  rute.get(
    organisasiPaths.kepalaDaerah,
    whenFresh((c) => askKepalaDaerah(c, { mulai: tanggal(c) })),
  )
  rute.post(organisasiPaths.kepalaDaerah, whenFresh(placeKepalaDaerah))
  rute.post(organisasiPaths.kepalaDaerahAkhiri, whenFresh(finishKepalaDaerah))
}

function tanggal(c: C): string {
  return hariIni(kerja(c)).toString()
}

const KABAR: { readonly [kata: string]: string } = {
  beri: 'Peran sudah diberikan.',
  akhir: 'Tanggal akhir sudah disimpan.',
  kursi: 'Penugasan kepala daerah sudah disimpan.',
}

async function show(c: C, penolakan?: PenolakanHalamanPeran): Promise<Response> {
  const { db } = kerja(c)
  const kini = tanggal(c)
  const [peran, pejabat] = await Promise.all([listPeran(db, kini), listPejabatTanpaNip(db, kini)])

  return peranPage(c, {
    peran,
    pejabat,
    hariIni: kini,
    baru: pejabat.find(({ id }) => id === c.req.query('baru')),
    kabar: KABAR[c.req.query('kabar') ?? ''],
    penolakan: penolakan && pesanPeran(penolakan),
  })
}

function back(c: C, kabar: keyof typeof KABAR): Response {
  forgetSessions()
  return c.redirect(url(organisasiPaths.peran, {}, { kabar }), 303)
}

async function askPeran(c: C, isian: IsianTerketik, penolakan?: PenolakanHalamanPeran): Promise<Response> {
  const unit = await listUnit(kerja(c).db, { lingkup: 'semua', tanggal: tanggal(c) })
  return beriPeranPage(c, { isian, unit, penolakan: penolakan && pesanPeran(penolakan) })
}

async function givePeran(c: C): Promise<Response> {
  const isian = readIsian(await c.req.formData())
  const peran = readKunci(isian.peran, NAMA_PERAN)
  const { mulai, sampai } = readMasa(isian)
  if (!peran || !mulai || sampai === undefined) {
    const { penolakan } = kurang(
      isian,
      ['peran', 'peran', peran],
      ['mulai', 'tanggal mulai', mulai],
      ['sampai', 'tanggal sampai', sampai],
    )
    return askPeran(c, isian, penolakan)
  }
  const unitId = isPeranUnit(peran) && isUuid(isian.unitId ?? '') ? (isian.unitId ?? null) : null
  const pengguna = (isian.pengguna ?? '').replace(/\s/g, '').toLowerCase()
  const hasil = await grantPeran(kerja(c), { pengguna, peran, unitId, mulai, sampai })

  return hasil.ok ? back(c, 'beri') : askPeran(c, isian, hasil.penolakan)
}

async function finishPeran(c: C): Promise<Response> {
  const isian = readIsian(await c.req.formData())
  const sampai = readTanggal(isian.sampai)
  const id = isian.peran ?? ''
  if (!isUuid(id)) return notFound(c)
  if (!sampai) return show(c, kurang(isian, ['sampai', 'hari terakhir', sampai]).penolakan)
  const hasil = await endPeran(kerja(c), { id, sampai })

  return hasil.ok ? back(c, 'akhir') : show(c, hasil.penolakan)
}

async function makePejabat(c: C): Promise<Response> {
  const isian = readIsian(await c.req.formData())
  const { nama = '', panggilan = '', username = '', surel = '', telepon = '' } = isian
  const salah = listSalah(
    isian,
    ['nama', 'nama', readWajib(nama, PANJANG.nama), PANJANG.nama],
    ['panggilan', 'nama panggilan', readOpsional(panggilan, PANJANG.singkatan), PANJANG.singkatan],
    ['surel', 'surel', readBila(surel, isSurel)],
    ['telepon', 'telepon', readBila(telepon, isTelepon)],
  )
  const refused = (penolakan: PenolakanHalamanPeran) =>
    pejabatBaruPage(c, { isian, penolakan: pesanPeran(penolakan) })
  if (salah.length > 0) return refused({ kode: 'isian-kurang', isian: salah })
  const hasil = await addPejabat(kerja(c), {
    nama,
    panggilan,
    username: username.toLowerCase(),
    surel: surel || null,
    telepon: telepon || null,
  })
  if (!hasil.ok) return refused(hasil.penolakan)

  return c.redirect(url(organisasiPaths.peran, {}, { baru: hasil.value }), 303)
}

async function askKepalaDaerah(
  c: C,
  isian: IsianTerketik,
  penolakan?: PenolakanHalamanPeran,
): Promise<Response> {
  const { db } = kerja(c)
  const kini = tanggal(c)
  const orang = (await listPejabatTanpaNip(db, kini)).find(({ id }) => id === c.req.param('pejabatId'))
  if (!orang) return notFound(c)
  const jabatan = await listJabatanKepalaDaerah(db, kini)

  return kepalaDaerahPage(c, {
    isian,
    orang,
    jabatan: jabatan.map(({ id, nama, unit }) => ({ nilai: id, label: `${nama}, ${unit}` })),
    penolakan: penolakan && pesanPeran(penolakan),
  })
}

async function placeKepalaDaerah(c: C): Promise<Response> {
  const isian = readIsian(await c.req.formData())
  const pejabatId = c.req.param('pejabatId') ?? ''
  if (!isUuid(pejabatId)) return notFound(c)
  const dibaca = readPenugasan(isian)
  const hasil = dibaca.ok ? await appointKepalaDaerah(kerja(c), { pejabatId, ...dibaca.value }) : dibaca

  return hasil.ok ? back(c, 'kursi') : askKepalaDaerah(c, isian, hasil.penolakan)
}

async function finishKepalaDaerah(c: C): Promise<Response> {
  const isian = readIsian(await c.req.formData())
  const { penugasan: id = '' } = isian
  const pejabatId = c.req.param('pejabatId') ?? ''
  const sampai = readTanggal(isian.sampai)
  if (!isUuid(id) || !isUuid(pejabatId)) return notFound(c)
  if (!sampai) return show(c, kurang(isian, ['sampai', 'hari terakhir', sampai]).penolakan)
  const hasil = await endPenugasan(kerja(c), { id, pejabatId, sampai, versi: Number(isian.versi) })

  return hasil.ok ? back(c, 'akhir') : show(c, hasil.penolakan)
}

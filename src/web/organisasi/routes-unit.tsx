import {
  type BarisJabatan,
  findJabatan,
  listCalonAtasan,
  listJabatan,
  listJabatanLingkup,
} from '../../db/queries/organisasi/jabatan.ts'
import { findUnit, listMasaUnit, listUnit, type UnitTampil } from '../../db/queries/organisasi/unit.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { kelompokJabatan } from '../../domain/organisasi/tingkat-jabatan.ts'
import { hariIni } from '../../usecases/context.ts'
import { addPegawai } from '../../usecases/organisasi/add-pegawai.ts'
import { isDalamLingkup, lingkupLihat, lingkupUbah } from '../../usecases/organisasi/lingkup.ts'
import { addJabatan, saveJabatan } from '../../usecases/organisasi/save-jabatan.ts'
import { addUnit, saveUnit } from '../../usecases/organisasi/save-unit.ts'
import { type IsianTerketik, readIsian, readTanggal } from '../forms/isian.ts'
import { listSalah } from '../forms/kurang.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { forgetSessions } from '../middleware/session.ts'
import { isUuid } from '../middleware/subjek.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { pegawaiBaruPage } from './form-pegawai.tsx'
import { jabatanPage, ubahUnitPage, unitBaruPage } from './form-unit.tsx'
import { pohonPage } from './halaman-pohon.tsx'
import { unitPage } from './halaman-unit.tsx'
import { readIdentitas, readUuid } from './isian.ts'
import { readJabatan, readUnit } from './isian-unit.ts'
import { type PenolakanOrganisasi, pesanOrganisasi } from './messages.ts'
import { organisasiPaths } from './paths.ts'

export function unitRoutes(rute: Rute): void {
  rute.get(organisasiPaths.unit, async (c) => {
    const lingkup = lingkupLihat(pelaku(c))
    const semua = await listUnit(kerja(c).db, { lingkup, tanggal: today(c) })
    const kata = (c.req.query('kata') ?? '').trim().slice(0, 100)
    const cari = kata.toLowerCase()
    const cocok = semua.filter(({ nama, singkatan, kode }) =>
      [nama, singkatan, kode].some((teks) => teks.toLowerCase().includes(cari)),
    )
    const unit = kata ? cocok.map((satu) => ({ ...satu, tingkat: 0 })) : semua
    return pohonPage(c, { unit, kata, bolehImpor: lingkupUbah(pelaku(c)).length > 0 })
  })
  rute.get(organisasiPaths.unitTampil, show)
  rute.get(organisasiPaths.unitUbah, (c) =>
    askUnit(c, ({ nama, singkatan, jenis, indukId }) => ({ nama, singkatan, jenis, indukId: indukId ?? '' })),
  )
  rute.post(organisasiPaths.unitUbah, saveUbahan)
  rute.get(organisasiPaths.unitBawahan, (c) => askBawahan(c, { mulai: today(c) }))
  rute.post(organisasiPaths.unitBawahan, saveBawahan)
  rute.get(organisasiPaths.jabatanBaru, (c) => askJabatan(c, { mulai: today(c) }))
  rute.post(organisasiPaths.jabatanBaru, saveJabatanBaru)
  rute.get(organisasiPaths.jabatanUbah, editJabatan)
  rute.post(organisasiPaths.jabatanUbah, saveJabatanLama)
  rute.get(organisasiPaths.pegawaiBaru, (c) => askPegawai(c, { mulai: today(c), jenis: 'pns' }))
  rute.post(organisasiPaths.pegawaiBaru, savePegawaiBaru)
}

function today(c: C): string {
  return hariIni(kerja(c)).toString()
}

function getUnit(c: C): Promise<UnitTampil | undefined> {
  return findUnit(kerja(c).db, c.req.param('unitId') ?? '', today(c))
}

async function show(c: C): Promise<Response> {
  const { db } = kerja(c)
  const unit = await getUnit(c)
  if (!unit) return notFound(c)
  const tanggal = today(c)
  const [riwayat, jabatan, bawahan, parameter] = await Promise.all([
    listMasaUnit(db, unit.id),
    listJabatan(db, { unitId: unit.id, tanggal }),
    listUnit(db, { lingkup: [unit.jalur], tanggal }),
    getParameter(db, kelompokJabatan, tanggal),
  ])
  const eselon = ({ jenis }: BarisJabatan) => kelompokJabatan.apply(jenis, tanggal, parameter).nilai.eselon

  return unitPage(c, {
    unit,
    riwayat,
    jabatan: jabatan.map((satu) => ({ ...satu, eselon: eselon(satu) })),
    bawahan: bawahan
      .filter(({ id }) => id !== unit.id)
      .map((satu) => ({ ...satu, tingkat: satu.tingkat - 1 })),
    bolehUbah: isDalamLingkup(lingkupUbah(pelaku(c)), unit.jalur),
  })
}

function back(c: C, unitId: string): Response {
  forgetSessions()
  return c.redirect(url(organisasiPaths.unitTampil, { unitId }), 303)
}

async function askUnit(
  c: C,
  isianDari: (unit: UnitTampil) => IsianTerketik,
  penolakan?: PenolakanOrganisasi,
): Promise<Response> {
  const unit = await getUnit(c)
  if (!unit) return notFound(c)
  const calon = await listUnit(kerja(c).db, { lingkup: lingkupUbah(pelaku(c)), tanggal: today(c) })
  const induk = calon.filter(({ jalur }) => !isDalamLingkup([unit.jalur], jalur))
  const atas = unit.leluhur.at(-1)
  const lain = atas && !induk.some(({ id }) => id === atas.id)
  const tetap = lain
    ? [{ ...atas, kode: '', singkatan: '', jenis: unit.jenis, jalur: '', tingkat: 0, pegawai: 0 }]
    : []

  return ubahUnitPage(c, {
    unit,
    induk: [...tetap, ...induk],
    isian: { mulai: today(c), ...isianDari(unit) },
    penolakan: penolakan && pesanOrganisasi(penolakan),
  })
}

async function saveUbahan(c: C): Promise<Response> {
  const { kode: _, ...isian } = readIsian(await c.req.formData())
  const unitId = c.req.param('unitId') ?? ''
  const indukId = isian.indukId || null
  if (indukId !== null && !isUuid(indukId)) return notFound(c)
  const dibaca = readUnit(isian, indukId)
  const hasil = dibaca.ok ? await saveUnit(kerja(c), { unitId, ...dibaca.value }) : dibaca

  return hasil.ok ? back(c, unitId) : askUnit(c, () => isian, hasil.penolakan)
}

async function askBawahan(c: C, isian: IsianTerketik, penolakan?: PenolakanOrganisasi) {
  const unit = await getUnit(c)
  return unit
    ? unitBaruPage(c, { unit, isian, penolakan: penolakan && pesanOrganisasi(penolakan) })
    : notFound(c)
}

async function saveBawahan(c: C): Promise<Response> {
  const isian = readIsian(await c.req.formData())
  const dibaca = readUnit({ kode: '', ...isian }, c.req.param('unitId') ?? '')
  const hasil = dibaca.ok ? await addUnit(kerja(c), dibaca.value) : dibaca

  return hasil.ok ? back(c, hasil.value) : askBawahan(c, isian, hasil.penolakan)
}

type Jabatan = { readonly id: string; readonly nama: string }

async function askJabatan(
  c: C,
  isian: IsianTerketik,
  rest: { penolakan?: PenolakanOrganisasi; jabatan?: Jabatan } = {},
): Promise<Response> {
  const unit = await getUnit(c)
  if (!unit) return notFound(c)
  const calon = await listCalonAtasan(kerja(c).db, { unitId: unit.id, tanggal: today(c) })
  const atasan = calon
    .filter(({ id }) => id !== rest.jabatan?.id)
    .map((satu) => ({ nilai: satu.id, label: `${satu.nama} (${satu.unit})` }))

  return jabatanPage(c, {
    unit,
    jabatan: rest.jabatan,
    atasan,
    isian,
    penolakan: rest.penolakan && pesanOrganisasi(rest.penolakan),
  })
}

async function saveJabatanBaru(c: C): Promise<Response> {
  const isian = readIsian(await c.req.formData())
  const unitId = c.req.param('unitId') ?? ''
  const dibaca = readJabatan({ kode: '', ...isian }, unitId)
  const hasil = dibaca.ok ? await addJabatan(kerja(c), dibaca.value) : dibaca

  return hasil.ok ? back(c, unitId) : askJabatan(c, isian, { penolakan: hasil.penolakan })
}

async function getJabatan(c: C) {
  const { unitId = '', jabatanId = '' } = c.req.param() as Record<string, string>
  const jabatan = isUuid(jabatanId) ? await findJabatan(kerja(c).db, jabatanId, today(c)) : undefined
  return jabatan?.unitId === unitId ? jabatan : undefined
}

async function editJabatan(c: C): Promise<Response> {
  const jabatan = await getJabatan(c)
  if (!jabatan) return notFound(c)
  const { nama, jenis, jenjang, atasanId, isPimpinan, kelas } = jabatan
  const isian = {
    nama,
    jenis,
    jenjang: jenjang ?? '',
    atasanId: atasanId ?? '',
    isPimpinan: isPimpinan ? 'ya' : '',
    kelas: kelas === null ? '' : String(kelas),
    mulai: today(c),
  }

  return askJabatan(c, isian, { jabatan })
}

async function saveJabatanLama(c: C): Promise<Response> {
  const { kode: _, ...isian } = readIsian(await c.req.formData())
  const jabatan = await getJabatan(c)
  if (!jabatan) return notFound(c)
  const dibaca = readJabatan(isian, jabatan.unitId)
  const hasil = dibaca.ok ? await saveJabatan(kerja(c), { jabatanId: jabatan.id, ...dibaca.value }) : dibaca

  return hasil.ok ? back(c, jabatan.unitId) : askJabatan(c, isian, { penolakan: hasil.penolakan, jabatan })
}

async function askPegawai(c: C, isian: IsianTerketik, penolakan?: PenolakanOrganisasi) {
  const unit = await getUnit(c)
  if (!unit) return notFound(c)
  const cari = { lingkup: lingkupUbah(pelaku(c)), unitId: unit.id, tanggal: today(c) }
  const jabatan = await listJabatanLingkup(kerja(c).db, cari)

  return pegawaiBaruPage(c, {
    unit,
    jabatan: jabatan.map(({ id, nama }) => ({ nilai: id, label: nama })),
    isian,
    penolakan: penolakan && pesanOrganisasi(penolakan),
  })
}

async function savePegawaiBaru(c: C): Promise<Response> {
  const isian = readIsian(await c.req.formData())
  const dibaca = readIdentitas(isian)
  const mulai = readTanggal(isian.mulai)
  const jabatanId = readUuid(isian.jabatanId)
  if (!dibaca.ok || !mulai || !jabatanId) {
    const tempat = listSalah(isian, ['jabatanId', 'jabatan', jabatanId], ['mulai', 'tanggal mulai', mulai])
    const diri = dibaca.ok ? [] : dibaca.penolakan.isian
    return askPegawai(c, isian, { kode: 'isian-kurang', isian: [...diri, ...tempat] })
  }
  const hasil = await addPegawai(kerja(c), {
    ...dibaca.value,
    nip: isian.nip ?? '',
    jabatanId,
    mulai,
    nomorSk: isian.nomorSk || null,
  })
  if (!hasil.ok) return askPegawai(c, isian, hasil.penolakan)

  return c.redirect(url(organisasiPaths.pegawaiTampil, { pegawaiId: hasil.value }), 303)
}

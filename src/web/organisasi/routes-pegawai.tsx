import { listJabatanLingkup } from '../../db/queries/organisasi/jabatan.ts'
import { findPegawai, listPegawai, listPenugasan } from '../../db/queries/organisasi/pegawai.ts'
import { listPenilaiKhusus } from '../../db/queries/organisasi/penilai-khusus.ts'
import { findPenilaiPada } from '../../db/queries/organisasi/penilai-pada.ts'
import { findUnit, listUnit } from '../../db/queries/organisasi/unit.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { susunanNip } from '../../domain/organisasi/susunan-nip.ts'
import { hariIni } from '../../usecases/context.ts'
import { addPenugasan } from '../../usecases/organisasi/add-penugasan.ts'
import { cancelPenugasan, endPenugasan } from '../../usecases/organisasi/end-penugasan.ts'
import { lingkupLihat, lingkupUbah } from '../../usecases/organisasi/lingkup.ts'
import { endPenilai, namePenilai } from '../../usecases/organisasi/name-penilai.ts'
import { savePegawai } from '../../usecases/organisasi/save-pegawai.ts'
import { stopPegawai } from '../../usecases/organisasi/stop-pegawai.ts'
import { type IsianTerketik, readIsian, readKunci, readTanggal } from '../forms/isian.ts'
import { kurang } from '../forms/kurang.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { whenFresh } from '../middleware/fresh.ts'
import { forgetSessions } from '../middleware/session.ts'
import { isUuid } from '../middleware/subjek.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { ubahPegawaiPage } from './form-pegawai.tsx'
import { penugasanPage, pilihUnitPage, tunjukPenilaiPage } from './form-penugasan.tsx'
import { daftarPegawaiPage, SEHALAMAN } from './halaman-daftar.tsx'
import { pegawaiPage } from './halaman-pegawai.tsx'
import { readIdentitas, readMasa, readPenugasan } from './isian.ts'
import { type PenolakanOrganisasi, pesanOrganisasi } from './messages.ts'
import { SEBAB_PENILAI } from './panel-penilai.tsx'
import { organisasiPaths } from './paths.ts'

export function pegawaiRoutes(rute: Rute): void {
  rute.get(organisasiPaths.pegawai, list)
  rute.get(organisasiPaths.pegawaiTampil, (c) => show(c))
  rute.get(organisasiPaths.pegawaiUbah, (c) => editIdentitas(c))
  rute.post(organisasiPaths.pegawaiUbah, saveIdentitas)
  rute.post(organisasiPaths.pegawaiBerhenti, async (c) => {
    const isian = readIsian(await c.req.formData())
    const hariTerakhir = readTanggal(isian.hariTerakhir)
    if (!hariTerakhir)
      return show(c, kurang(isian, ['hariTerakhir', 'hari terakhir bekerja', hariTerakhir]).penolakan)
    return finish(
      c,
      await stopPegawai(kerja(c), {
        ...orang(c),
        versi: Number(isian.versi),
        hariTerakhir,
        alasan: isian.alasan ?? '',
      }),
    )
  })
  rute.get(organisasiPaths.penugasan, (c) => askPenugasan(c, { ...c.req.query() }))
  rute.post(organisasiPaths.penugasan, savePenugasan)
  rute.post(organisasiPaths.penugasanAkhiri, async (c) => {
    const { pegawaiId: pejabatId, penugasanId: id } = c.req.param()
    const isian = readIsian(await c.req.formData())
    const sampai = readTanggal(isian.sampai)
    if (!isUuid(id)) return notFound(c)
    if (!sampai) return show(c, kurang(isian, ['sampai', 'hari terakhir', sampai]).penolakan)
    return finish(c, await endPenugasan(kerja(c), { id, pejabatId, sampai, versi: Number(isian.versi) }))
  })
  rute.post(organisasiPaths.penugasanBatal, async (c) => {
    const { pegawaiId: pejabatId, penugasanId: id } = c.req.param()
    return isUuid(id) ? finish(c, await cancelPenugasan(kerja(c), { id, pejabatId })) : notFound(c)
  })
  rute.get(organisasiPaths.penilai, (c) => askPenilai(c, { mulai: hariIni(kerja(c)).toString() }))
  rute.post(organisasiPaths.penilai, whenFresh(savePenilai))
  rute.post(
    organisasiPaths.penilaiAkhiri,
    whenFresh(async (c) => {
      const isian = readIsian(await c.req.formData())
      const sampai = readTanggal(isian.sampai)
      const id = c.req.param('penunjukanId')
      if (!isUuid(id)) return notFound(c)
      if (!sampai) return show(c, kurang(isian, ['sampai', 'hari terakhir', sampai]).penolakan)
      return finish(c, await endPenilai(kerja(c), { ...orang(c), id, sampai }))
    }),
  )
}

function orang(c: C): { pegawaiId: string; unitId: string } {
  return { pegawaiId: c.req.param('pegawaiId') ?? '', unitId: c.get('subjek')?.unitId ?? '' }
}

async function list(c: C): Promise<Response> {
  const { db, ...rest } = kerja(c)
  const lingkup = lingkupLihat(pelaku(c))
  const tanggal = hariIni(rest).toString()
  const kata = (c.req.query('kata') ?? '').trim().slice(0, 100)
  const diminta = c.req.query('unitId') ?? ''
  const unitId = isUuid(diminta) ? diminta : undefined
  const halaman = Math.max(1, Math.min(10_000, Math.floor(Number(c.req.query('halaman'))) || 1))
  const cari = { lingkup, kata, unitId, tanggal, batas: SEHALAMAN, mulai: (halaman - 1) * SEHALAMAN }
  const [{ baris, jumlah }, unit] = await Promise.all([
    listPegawai(db, cari),
    listUnit(db, { lingkup, tanggal }),
  ])

  const bolehImpor = lingkup !== 'semua' || lingkupUbah(pelaku(c)) === 'semua'

  return daftarPegawaiPage(c, { baris, jumlah, halaman, kata, unitId, unit, bolehImpor })
}

async function show(c: C, penolakan?: PenolakanOrganisasi): Promise<Response> {
  const { db, ...rest } = kerja(c)
  const { pegawaiId } = orang(c)
  const kini = hariIni(rest).toString()
  const [data, penugasan, khusus, penilai, parameter] = await Promise.all([
    findPegawai(db, pegawaiId),
    listPenugasan(db, pegawaiId),
    listPenilaiKhusus(db, pegawaiId),
    findPenilaiPada(db, pegawaiId, readTanggal(c.req.query('pada')) ?? kini),
    getParameter(db, susunanNip, kini),
  ])
  if (!data) return notFound(c)
  const hubungan = c.get('hubungan')
  const profil = { tanggalLahir: data.tanggalLahir.toString(), kelamin: null }
  const nip = susunanNip.apply({ teks: data.nip, profil }, kini, parameter).nilai

  return pegawaiPage(c, {
    pegawaiId,
    orang: data,
    penugasan,
    khusus,
    penilai,
    peringatanNip: nip.ok ? nip.value.peringatan : [],
    hariIni: kini,
    bolehUbah: hubungan.has('admin-opd') || hubungan.has('admin-bkpsdm'),
    penolakan: penolakan && pesanOrganisasi(penolakan),
  })
}

type Selesai = { readonly ok: true } | { readonly ok: false; readonly penolakan: PenolakanOrganisasi }

function finish(c: C, hasil: Selesai): Response | Promise<Response> {
  if (!hasil.ok) return show(c, hasil.penolakan)
  forgetSessions()

  return c.redirect(url(organisasiPaths.pegawaiTampil, { pegawaiId: orang(c).pegawaiId }), 303)
}

async function editIdentitas(c: C): Promise<Response> {
  const { pegawaiId } = orang(c)
  const data = await findPegawai(kerja(c).db, pegawaiId)
  if (!data) return notFound(c)
  const { nama, panggilan, jenis, golongan, surel, telepon } = data
  const isian = {
    nama,
    panggilan,
    jenis,
    golongan: golongan ?? '',
    surel: surel ?? '',
    telepon: telepon ?? '',
  }

  return ubahPegawaiPage(c, { pegawaiId, orang: data, isian })
}

async function saveIdentitas(c: C): Promise<Response> {
  const { pegawaiId } = orang(c)
  const isian = readIsian(await c.req.formData())
  const dibaca = readIdentitas(isian)
  const data = await findPegawai(kerja(c).db, pegawaiId)
  if (!data) return notFound(c)
  if (!dibaca.ok) {
    const penolakan = pesanOrganisasi(dibaca.penolakan)
    return ubahPegawaiPage(c, { pegawaiId, orang: { ...data, versi: Number(isian.versi) }, isian, penolakan })
  }
  const hasil = await savePegawai(kerja(c), { pegawaiId, versi: Number(isian.versi), isi: dibaca.value })
  if (hasil.ok || hasil.penolakan.kode !== 'sudah-berubah') return finish(c, hasil)
  const { tersimpan } = hasil.penolakan

  return ubahPegawaiPage(c, {
    pegawaiId,
    orang: tersimpan,
    isian,
    tersimpan,
    penolakan: pesanOrganisasi(hasil.penolakan),
  })
}

async function askPenugasan(c: C, isian: IsianTerketik, penolakan?: PenolakanOrganisasi) {
  const { db, ...rest } = kerja(c)
  const { pegawaiId } = orang(c)
  const tanggal = hariIni(rest).toString()
  const lingkup = lingkupUbah(pelaku(c))
  const data = await findPegawai(db, pegawaiId)
  if (!data) return notFound(c)
  const dia = { pegawaiId, nama: data.nama }
  const unitId = isian.unitId ?? ''
  const unit = isUuid(unitId) ? await findUnit(db, unitId, tanggal) : undefined
  const jabatan = unit ? await listJabatanLingkup(db, { lingkup, unitId, tanggal }) : []
  if (!unit || jabatan.length === 0)
    return pilihUnitPage(c, { orang: dia, unit: await listUnit(db, { lingkup, tanggal }) })

  return penugasanPage(c, {
    orang: dia,
    unit,
    jabatan: jabatan.map(({ id, nama, terisi }) => ({
      nilai: id,
      label: terisi ? `${nama} (dipangku ${terisi})` : nama,
    })),
    isian: { mulai: tanggal, ...isian },
    penolakan: penolakan && pesanOrganisasi(penolakan),
  })
}

async function savePenugasan(c: C): Promise<Response> {
  const isian = readIsian(await c.req.formData())
  const { pegawaiId: pejabatId } = orang(c)
  const dibaca = readPenugasan(isian)
  const hasil = dibaca.ok ? await addPenugasan(kerja(c), { pejabatId, ...dibaca.value }) : dibaca

  return hasil.ok ? finish(c, hasil) : askPenugasan(c, isian, hasil.penolakan)
}

async function askPenilai(c: C, isian: IsianTerketik, penolakan?: PenolakanOrganisasi) {
  const { pegawaiId } = orang(c)
  const data = await findPegawai(kerja(c).db, pegawaiId)
  if (!data) return notFound(c)

  return tunjukPenilaiPage(c, {
    orang: { pegawaiId, nama: data.nama },
    isian,
    penolakan: penolakan && pesanOrganisasi(penolakan),
  })
}

async function savePenilai(c: C): Promise<Response> {
  const isian = readIsian(await c.req.formData())
  const sebab = readKunci(isian.sebab, SEBAB_PENILAI)
  const { mulai, sampai } = readMasa(isian)
  if (!sebab || !mulai || sampai === undefined) {
    const { penolakan } = kurang(
      isian,
      ['sebab', 'sebab', sebab],
      ['mulai', 'tanggal mulai', mulai],
      ['sampai', 'tanggal sampai', sampai],
    )
    return askPenilai(c, isian, penolakan)
  }
  const pengguna = (isian.pengguna ?? '').replace(/\s/g, '').toLowerCase()
  const alasan = isian.alasan ?? ''
  const hasil = await namePenilai(kerja(c), { ...orang(c), pengguna, sebab, alasan, mulai, sampai })

  return hasil.ok ? finish(c, hasil) : askPenilai(c, isian, hasil.penolakan)
}

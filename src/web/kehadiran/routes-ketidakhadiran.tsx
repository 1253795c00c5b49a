import { listFaktaHari } from '../../db/queries/kehadiran/hari.ts'
import {
  findKetidakhadiran,
  type Ketidakhadiran,
  listKetidakhadiran,
} from '../../db/queries/kehadiran/ketidakhadiran.ts'
import { findPegawai, listPegawai } from '../../db/queries/organisasi/pegawai.ts'
import { keadaanHari } from '../../domain/kehadiran/keadaan-hari.ts'
import { jenisKetidakhadiran } from '../../domain/kehadiran/ketidakhadiran.ts'
import { hariIni } from '../../usecases/context.ts'
import { removeKetidakhadiran, saveKetidakhadiran } from '../../usecases/kehadiran/save-ketidakhadiran.ts'
import { lingkupUbah } from '../../usecases/organisasi/lingkup.ts'
import { type IsianTerketik, readIsian, readTanggal } from '../forms/isian.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { shows } from '../middleware/pembukaan.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { hariPage } from './halaman-hari.tsx'
import { ketidakhadiranFormPage, ketidakhadiranPage } from './halaman-ketidakhadiran.tsx'
import { readKetidakhadiran } from './isian.ts'
import { type PenolakanKehadiran, pesanKehadiran } from './messages.ts'
import { kehadiranPaths } from './paths.ts'

const ORANG_TERLIHAT = 8

export function ketidakhadiranRoutes(rute: Rute): void {
  rute.get(kehadiranPaths.ketidakhadiran, list)
  rute.get(kehadiranPaths.ketidakhadiranBaru, (c) => ask(c, { lama: null, isian: {} }))
  rute.post(kehadiranPaths.ketidakhadiranBaru, (c) => store(c, null))
  rute.get(kehadiranPaths.ketidakhadiranUbah, async (c) => {
    const lama = await findKetidakhadiran(kerja(c).db, c.req.param('ketidakhadiranId'))
    if (!lama) return notFound(c)
    const { jenis, mulai, sampai, versi } = lama
    const isian = {
      ...{ jenis, mulai, nomorSurat: lama.nomorSurat ?? '', keterangan: lama.keterangan ?? '' },
      ...{ tempat: lama.tempat ?? '', akhirStudi: lama.akhirStudi ?? '' },
    }
    return ask(c, { lama: lama.id, isian: { ...isian, sampai: sampai ?? '', versi: String(versi) } })
  })
  rute.post(kehadiranPaths.ketidakhadiranUbah, (c) => store(c, c.req.param('ketidakhadiranId')))
  rute.post(kehadiranPaths.ketidakhadiranHapus, async (c) => {
    const hasil = await removeKetidakhadiran(kerja(c), c.req.param('ketidakhadiranId'))
    return hasil.ok ? c.redirect(url(kehadiranPaths.hari, { pegawaiId: orang(c) }), 303) : notFound(c)
  })
  rute.get(kehadiranPaths.hari, showMonth)
}

function orang(c: C): string {
  return c.get('subjek')?.pegawaiId ?? ''
}

async function list(c: C): Promise<Response> {
  const { db, ...rest } = kerja(c)
  const lingkup = lingkupUbah(pelaku(c))
  const kini = hariIni(rest)
  const kata = (c.req.query('kata') ?? '').trim().slice(0, 100)
  const dari = readTanggal(c.req.query('dari')) ?? kini.with({ day: 1 }).toString()
  const diminta =
    readTanggal(c.req.query('sampai')) ??
    kini.with({ day: 1 }).add({ months: 2 }).subtract({ days: 1 }).toString()
  const sampai = [dari, diminta].toSorted().at(-1) ?? dari
  const cari = { lingkup, kata, unitId: undefined, tanggal: kini.toString(), batas: ORANG_TERLIHAT, mulai: 0 }
  const [daftar, ditemukan] = await Promise.all([
    listKetidakhadiran(db, { lingkup, dari, sampai, kata }),
    kata === '' ? { baris: [] } : listPegawai(db, cari),
  ])

  shows(
    c,
    daftar.map(({ pegawaiId }) => pegawaiId),
  )

  return ketidakhadiranPage(c, { daftar, kata, dari, sampai, orang: ditemukan.baris })
}

type Tanya = {
  readonly lama: string | null
  readonly isian: IsianTerketik
  readonly penolakan?: PenolakanKehadiran
  readonly terbaru?: Ketidakhadiran | undefined
}

async function ask(c: C, { lama, isian, penolakan, terbaru }: Tanya): Promise<Response> {
  const { db, ...rest } = kerja(c)
  const pegawaiId = orang(c)
  const dia = await findPegawai(db, pegawaiId)
  if (!dia) return notFound(c)

  return ketidakhadiranFormPage(c, {
    pegawaiId,
    nama: dia.nama,
    jenis: jenisKetidakhadiran.apply(dia.jenis, hariIni(rest).toString()).nilai,
    ketidakhadiranId: lama,
    isian,
    penolakan: penolakan && pesanKehadiran(penolakan),
    terbaru,
  })
}

async function store(c: C, id: string | null): Promise<Response> {
  const isian = readIsian(await c.req.formData())
  const pegawaiId = orang(c)
  const dibaca = readKetidakhadiran(isian)
  const lama = id === null ? null : { id, versi: Number(isian.versi) }
  const hasil = dibaca.ok
    ? await saveKetidakhadiran(kerja(c), { pegawaiId, lama, isi: dibaca.value })
    : dibaca
  if (hasil.ok) {
    const bulan = isian.mulai?.slice(0, 7)
    return c.redirect(url(kehadiranPaths.hari, { pegawaiId }, { bulan }), 303)
  }
  const terbaru =
    id && hasil.penolakan.kode === 'sudah-berubah' ? await findKetidakhadiran(kerja(c).db, id) : undefined
  const versi = terbaru ? String(terbaru.versi) : isian.versi

  return ask(c, { lama: id, isian: { ...isian, versi }, penolakan: hasil.penolakan, terbaru })
}

async function showMonth(c: C): Promise<Response> {
  const { db, ...rest } = kerja(c)
  const pegawaiId = orang(c)
  const dia = await findPegawai(db, pegawaiId)
  if (!dia) return notFound(c)
  const kini = hariIni(rest).toString()
  const diminta = readTanggal(c.req.query('hari'))
  const bulan = readTanggal(`${c.req.query('bulan') ?? ''}-01`) ?? diminta ?? kini
  const awal = Temporal.PlainDate.from(bulan).with({ day: 1 })
  const sampai = awal.add({ months: 1 }).subtract({ days: 1 })
  const fakta = await listFaktaHari(db, { pegawaiId, dari: awal.toString(), sampai: sampai.toString() })
  const hari = fakta.map((satu) => ({ fakta: satu, ...keadaanHari.apply(satu, satu.tanggal) }))
  const dipilih = [diminta, kini].flatMap((tanggal) => hari.filter((satu) => satu.fakta.tanggal === tanggal))
  const hubungan = c.get('hubungan')

  return hariPage(c, {
    pegawaiId,
    nama: dia.nama,
    bulan: awal.toPlainYearMonth().toString(),
    hari,
    dipilih: dipilih[0],
    hariIni: kini,
    bolehCatat: hubungan.has('admin-opd') || hubungan.has('admin-bkpsdm'),
    isMilikku: pelaku(c).pegawaiId === pegawaiId,
  })
}

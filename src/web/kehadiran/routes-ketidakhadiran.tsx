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
import { readTanggal } from '../forms/isian.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { shows } from '../middleware/pembukaan.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { hariPage } from './halaman-hari.tsx'
import { ketidakhadiranFormPage, ketidakhadiranPage } from './halaman-ketidakhadiran.tsx'
import { isianKetidakhadiran, readKetidakhadiran } from './isian.ts'
import { pesanKehadiran } from './messages.ts'
import { kehadiranPaths } from './paths.ts'
import { formulirRoutes, type Tanya } from './rute-formulir.ts'

const ORANG_TERLIHAT = 8

export function ketidakhadiranRoutes(rute: Rute): void {
  rute.get(kehadiranPaths.ketidakhadiran, list)
  formulirRoutes(rute, {
    paths: {
      baru: kehadiranPaths.ketidakhadiranBaru,
      ubah: kehadiranPaths.ketidakhadiranUbah,
      hapus: kehadiranPaths.ketidakhadiranHapus,
    },
    find: async (c) => findKetidakhadiran(kerja(c).db, c.req.param('ketidakhadiranId') ?? ''),
    isianBaru: () => ({}),
    isianLama: isianKetidakhadiran,
    read: (_, isian) => readKetidakhadiran(isian),
    save: (c, { id, versi, isi }) =>
      saveKetidakhadiran(kerja(c), {
        pegawaiId: orang(c),
        lama: id === null ? null : { id, versi },
        isi,
      }),
    remove: (c, id) => removeKetidakhadiran(kerja(c), id),
    ask,
    lanjut: (c, { mulai }) =>
      url(kehadiranPaths.hari, { pegawaiId: orang(c) }, { bulan: mulai?.slice(0, 7) }),
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

async function ask(c: C, { id, isian, penolakan, terbaru }: Tanya<Ketidakhadiran>): Promise<Response> {
  const { db, ...rest } = kerja(c)
  const pegawaiId = orang(c)
  const dia = await findPegawai(db, pegawaiId)
  if (!dia) return notFound(c)

  return ketidakhadiranFormPage(c, {
    pegawaiId,
    nama: dia.nama,
    jenis: jenisKetidakhadiran.apply(dia.jenis, hariIni(rest).toString()).nilai,
    ketidakhadiranId: id,
    isian,
    penolakan: penolakan && pesanKehadiran(penolakan),
    terbaru,
  })
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

import {
  findHariLibur,
  findJamKerja,
  type JamKerja,
  listHariLibur,
  listJamKerja,
} from '../../db/queries/kehadiran/kalender.ts'
import { listUnit } from '../../db/queries/organisasi/unit.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { jamKerjaAsn } from '../../domain/waktu/jam-kerja.ts'
import { hariIni } from '../../usecases/context.ts'
import { removeJamKerja, saveJamKerja } from '../../usecases/kehadiran/save-jam-kerja.ts'
import { removeLibur, saveLibur, tandaLibur } from '../../usecases/kehadiran/save-libur.ts'
import { isDalamLingkup, lingkupUbah } from '../../usecases/organisasi/lingkup.ts'
import { type IsianTerketik, readIsian, readTahun, readTanggal } from '../forms/isian.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { isUuid } from '../middleware/subjek.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { isianContoh } from './contoh-jam.ts'
import { jamFormPage } from './form-jam.tsx'
import { jamPage } from './halaman-jam.tsx'
import { liburFormPage, liburPage } from './halaman-libur.tsx'
import { isianJamKerja, readJamKerja, readLibur } from './isian.ts'
import { type PenolakanKehadiran, pesanKehadiran } from './messages.ts'
import { kehadiranPaths } from './paths.ts'

export function kalenderRoutes(rute: Rute): void {
  rute.get(kehadiranPaths.kalender, async (c) => {
    const { db, ...rest } = kerja(c)
    const tahun = readTahun(c.req.query('tahun')) ?? hariIni(rest).year
    return liburPage(c, {
      tahun,
      libur: await listHariLibur(db, tahun),
      hariIni: hariIni(rest).toString(),
      bolehUbah: isSekota(c),
    })
  })
  rute.get(kehadiranPaths.libur, askLibur)
  rute.post(kehadiranPaths.libur, async (c) => {
    const isian = readIsian(await c.req.formData())
    const semula = readTanggal(isian.semula) ?? null
    const dibaca = readLibur(isian)
    const dikenal = isian.dikenal ?? ''
    const hasil = dibaca.ok ? await saveLibur(kerja(c), { semula, dikenal, libur: dibaca.value }) : dibaca
    if (hasil.ok) return backToYear(c, isian.tanggal)
    const terbaru =
      hasil.penolakan.kode === 'sudah-berubah' && semula
        ? await findHariLibur(kerja(c).db, semula)
        : undefined
    return liburFormPage(c, {
      semula,
      isian: terbaru ? { ...isian, dikenal: tandaLibur(terbaru) } : isian,
      terbaru,
      penolakan: pesanKehadiran(hasil.penolakan),
    })
  })
  rute.post(kehadiranPaths.liburHapus, async (c) => {
    const tanggal = readTanggal(readIsian(await c.req.formData()).tanggal)
    if (!tanggal) return notFound(c)
    const hasil = await removeLibur(kerja(c), tanggal)
    return hasil.ok ? backToYear(c, tanggal) : notFound(c)
  })

  rute.get(kehadiranPaths.jam, async (c) => {
    const lingkup = lingkupUbah(pelaku(c))
    const { db, ...rest } = kerja(c)
    return jamPage(c, {
      jam: await listJamKerja(db, lingkup),
      hariIni: hariIni(rest).toString(),
      bolehUbah: ({ unitId, jalur }) =>
        lingkup === 'semua' || (unitId !== null && isDalamLingkup(lingkup, jalur ?? '')),
    })
  })
  rute.get(kehadiranPaths.jamBaru, async (c) => {
    const { db, ...rest } = kerja(c)
    const tanggal = hariIni(rest).toString()
    const istirahat = await getParameter(db, jamKerjaAsn, tanggal)
    return askJam(c, { jamKerjaId: null, isian: isianContoh(c.req.query('contoh'), { tanggal, istirahat }) })
  })
  rute.post(kehadiranPaths.jamBaru, (c) => storeJam(c, null))
  rute.get(kehadiranPaths.jamUbah, async (c) => {
    const jam = await findMilik(c)
    return jam ? askJam(c, { jamKerjaId: jam.id, isian: isianJamKerja(jam) }) : notFound(c)
  })
  rute.post(kehadiranPaths.jamUbah, async (c) => {
    const jam = await findMilik(c)
    return jam ? storeJam(c, jam.id) : notFound(c)
  })
  rute.post(kehadiranPaths.jamHapus, async (c) => {
    const jam = await findMilik(c)
    const hasil = jam && (await removeJamKerja(kerja(c), jam.id))
    return hasil?.ok ? c.redirect(kehadiranPaths.jam, 303) : notFound(c)
  })
}

function isSekota(c: C): boolean {
  return pelaku(c).peran.includes('admin-bkpsdm')
}

async function askLibur(c: C): Promise<Response> {
  const semula = readTanggal(c.req.query('tanggal')) ?? null
  if (semula === null) return liburFormPage(c, { semula, isian: {} })
  const libur = await findHariLibur(kerja(c).db, semula)

  if (!libur) return notFound(c)
  return liburFormPage(c, {
    semula,
    isian: { ...libur, dasar: libur.dasar ?? '', dikenal: tandaLibur(libur) },
  })
}

function backToYear(c: C, tanggal: string | undefined): Response {
  return c.redirect(url(kehadiranPaths.kalender, {}, { tahun: tanggal?.slice(0, 4) }), 303)
}

async function findMilik(c: C) {
  const id = c.req.param('jamKerjaId') ?? ''
  const jam = isUuid(id) ? await findJamKerja(kerja(c).db, id) : undefined
  const lingkup = lingkupUbah(pelaku(c))
  const boleh = lingkup === 'semua' || (jam?.unitId && isDalamLingkup(lingkup, jam.jalur ?? ''))

  return boleh ? jam : undefined
}

type Tanya = {
  readonly jamKerjaId: string | null
  readonly isian: IsianTerketik
  readonly penolakan?: PenolakanKehadiran
  readonly terbaru?: JamKerja | undefined
}

async function askJam(c: C, { jamKerjaId, isian, penolakan, terbaru }: Tanya): Promise<Response> {
  const { db, actor, ...rest } = kerja(c)
  const unit = await listUnit(db, { lingkup: lingkupUbah(actor), tanggal: hariIni(rest).toString() })

  return jamFormPage(c, {
    jamKerjaId,
    isian,
    unit,
    bolehSekota: isSekota(c),
    penolakan: penolakan && pesanKehadiran(penolakan),
    terbaru,
  })
}

async function storeJam(c: C, id: string | null): Promise<Response> {
  const isian = readIsian(await c.req.formData())
  const dibaca = readJamKerja(isian, { bolehSekota: isSekota(c) })
  const hasil = dibaca.ok
    ? await saveJamKerja(kerja(c), { id, versi: Number(isian.versi), isi: dibaca.value })
    : dibaca
  if (hasil.ok) return c.redirect(kehadiranPaths.jam, 303)
  const terbaru =
    hasil.penolakan.kode === 'sudah-berubah' && id ? await findJamKerja(kerja(c).db, id) : undefined
  const versi = terbaru ? String(terbaru.versi) : isian.versi

  return askJam(c, { jamKerjaId: id, isian: { ...isian, versi }, penolakan: hasil.penolakan, terbaru })
}

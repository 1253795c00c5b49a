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
import { pesanKehadiran } from './messages.ts'
import { kehadiranPaths } from './paths.ts'
import { formulirRoutes, type Tanya } from './rute-formulir.ts'

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
  formulirRoutes(rute, {
    paths: {
      baru: kehadiranPaths.jamBaru,
      ubah: kehadiranPaths.jamUbah,
      hapus: kehadiranPaths.jamHapus,
    },
    find: findMilik,
    isianBaru,
    isianLama: isianJamKerja,
    read: (c, isian) => readJamKerja(isian, { bolehSekota: isSekota(c) }),
    save: (c, isian) => saveJamKerja(kerja(c), isian),
    remove: (c, id) => removeJamKerja(kerja(c), id),
    ask: askJam,
    lanjut: () => kehadiranPaths.jam,
  })
}

async function isianBaru(c: C): Promise<IsianTerketik> {
  const { db, ...rest } = kerja(c)
  const tanggal = hariIni(rest).toString()
  const istirahat = await getParameter(db, jamKerjaAsn, tanggal)

  return isianContoh(c.req.query('contoh'), { tanggal, istirahat })
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

async function askJam(c: C, { id, isian, penolakan, terbaru }: Tanya<JamKerja>): Promise<Response> {
  const { db, actor, ...rest } = kerja(c)
  const unit = await listUnit(db, { lingkup: lingkupUbah(actor), tanggal: hariIni(rest).toString() })

  return jamFormPage(c, {
    jamKerjaId: id,
    isian,
    unit,
    bolehSekota: isSekota(c),
    penolakan: penolakan && pesanKehadiran(penolakan),
    terbaru,
  })
}

import { findPegawai } from '../../../db/queries/organisasi/pegawai.ts'
import { listJabatanDipangku } from '../../../db/queries/organisasi/penugasan.ts'
import { getParameter } from '../../../db/queries/parameter/parameter.ts'
import { listNilaiLama, type NilaiLama } from '../../../db/queries/penilaian/nilai-lama.ts'
import { aspekPerilakuLama } from '../../../domain/penilaian/aspek-perilaku-lama.ts'
import { nilaiKinerjaLama } from '../../../domain/penilaian/nilai-lama.ts'
import { hariIni } from '../../../usecases/context.ts'
import { readAngkaKredit } from '../../../usecases/penilaian/catatan/read-angka-kredit.ts'
import { type C, kerja, pelaku } from '../../lingkungan.ts'
import { notFound } from '../../middleware/errors.tsx'
import type { Rute } from '../../rute.ts'
import { penilaianPaths } from '../paths.ts'
import type { Siapa } from './bingkai-catatan.ts'
import { angkaKreditPage } from './halaman-angka-kredit.tsx'
import { nilaiLamaPage, type TahunLama } from './halaman-nilai-lama.tsx'

/** Records beside the evaluations: credit points, and results in numbers from the years before. */
export function catatanRoutes(rute: Rute): void {
  rute.get(penilaianPaths.angkaKredit, async (c) => {
    const { db, ...rest } = kerja(c)
    const pegawaiId = c.req.param('pegawaiId')
    const siapa = await findSiapa(c, pegawaiId)
    if (!siapa) return notFound(c)
    const akun = await readAngkaKredit(db, { pegawaiId, hariIni: hariIni(rest).toString() })

    return angkaKreditPage(c, { ...siapa, akun })
  })

  rute.get(penilaianPaths.nilaiLama, async (c) => {
    const pegawaiId = c.req.param('pegawaiId')
    const siapa = await findSiapa(c, pegawaiId)
    if (!siapa) return notFound(c)
    const nilai = await listNilaiLama(kerja(c).db, [pegawaiId])
    const daftar = await Promise.all(nilai.map((satu) => judge(c, satu)))

    return nilaiLamaPage(c, { ...siapa, daftar })
  })
}

async function findSiapa(c: C, pegawaiId: string): Promise<Siapa | undefined> {
  const dia = await findPegawai(kerja(c).db, pegawaiId)

  return dia && { nama: dia.nama, isMilikku: pelaku(c).pegawaiId === pegawaiId }
}

async function judge(c: C, catatan: NilaiLama): Promise<TahunLama> {
  const akhir = `${catatan.tahun}-12-31`
  const parameter = await getParameter(kerja(c).db, nilaiKinerjaLama, akhir)
  const { skpSeperseratus, perilakuSeperseratus, isDenganSurvei, isIdeBaru } = catatan
  const soal = {
    nilaiSkp: skpSeperseratus / 100,
    nilaiPerilaku: perilakuSeperseratus / 100,
    isDenganSurvei,
    isIdeBaru,
  }

  const jabatan = await listJabatanDipangku(kerja(c).db, catatan.pegawaiId, akhir)

  return {
    catatan,
    hasil: nilaiKinerjaLama.apply(soal, akhir, parameter),
    aspek: aspekPerilakuLama.apply(
      jabatan.map(({ jenis }) => jenis),
      akhir,
    ).nilai,
  }
}

import { findPihak } from '../../../db/queries/organisasi/pihak.ts'
import { findEvaluasi } from '../../../db/queries/penilaian/evaluasi.ts'
import type { IsiPutusan } from '../../../domain/penilaian/keberatan.ts'
import { RATING } from '../../../domain/penilaian/predikat.ts'
import type { TerlaluPanjang } from '../../../domain/teks.ts'
import { decideKeberatan } from '../../../usecases/penilaian/keberatan/decide-keberatan.ts'
import { explainKeberatan } from '../../../usecases/penilaian/keberatan/explain-keberatan.ts'
import { fileKeberatan } from '../../../usecases/penilaian/keberatan/file-keberatan.ts'
import { readPilihan, readTeks } from '../../forms/teks.ts'
import { type C, kerja } from '../../lingkungan.ts'
import { notFound } from '../../middleware/errors.tsx'
import { type Pesan, pesanTerlaluPanjang } from '../../pesan.ts'
import type { Rute } from '../../rute.ts'
import { url } from '../../url.ts'
import { readBahanEvaluasi } from '../bahan.ts'
import { penilaianPaths } from '../paths.ts'
import { readLangkah } from '../tenggat.ts'
import type { TulisanKeberatan } from './form-keberatan.tsx'
import { type IsiKeberatan, keberatanPage } from './halaman-keberatan.tsx'
import { pesanKeberatan } from './messages-keberatan.ts'

/** Filing an objection, answering it, deciding it. */
export function keberatanRoutes(rute: Rute): void {
  rute.get(penilaianPaths.keberatan, (c) => show(c))

  rute.post(penilaianPaths.keberatan, async (c) => {
    const id = c.req.param('evaluasiId')
    const alasan = readTeks(await c.req.formData(), 'alasan')
    const hasil = await fileKeberatan(kerja(c), { id, alasan })

    return hasil.ok ? kembali(c, id) : refuse(c, hasil.penolakan, { alasan })
  })

  rute.post(penilaianPaths.penjelasan, async (c) => {
    const id = c.req.param('evaluasiId')
    const penjelasan = readTeks(await c.req.formData(), 'penjelasan')
    const hasil = await explainKeberatan(kerja(c), { id, penjelasan })

    return hasil.ok ? kembali(c, id) : refuse(c, hasil.penolakan, { penjelasan })
  })

  rute.post(penilaianPaths.putusan, async (c) => {
    const id = c.req.param('evaluasiId')
    const form = await c.req.formData()
    const putusan = readPutusan(form)
    const hasil = await decideKeberatan(kerja(c), { id, versi: Number(form.get('versi')), isi: putusan })

    return hasil.ok ? kembali(c, id) : refuse(c, hasil.penolakan, { putusan })
  })
}

function readPutusan(form: FormData): IsiPutusan {
  return {
    putusan: readPilihan(form, 'putusan', ['menguatkan', 'mengubah']) ?? 'menguatkan',
    pertimbangan: readTeks(form, 'pertimbangan'),
    keteranganPegawai: readTeks(form, 'keteranganPegawai'),
    penjelasanPenilai: readTeks(form, 'penjelasanPenilai'),
    ratingHasil: readPilihan(form, 'ratingHasil', RATING) ?? null,
    ratingPerilaku: readPilihan(form, 'ratingPerilaku', RATING) ?? null,
  }
}

function kembali(c: C, evaluasiId: string): Response {
  return c.redirect(url(penilaianPaths.keberatan, { evaluasiId }), 303)
}

type Penolakan =
  | Parameters<typeof pesanKeberatan>[0]
  | TerlaluPanjang
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'sudah-berubah'; readonly versi: number }

function refuse(c: C, penolakan: Penolakan, tulisan: TulisanKeberatan): Response | Promise<Response> {
  switch (penolakan.kode) {
    case 'tidak-ditemukan':
      return notFound(c)
    case 'sudah-berubah':
      return show(c, { penolakan: pesanBerubah(), tulisan })
    case 'terlalu-panjang':
      return show(c, { penolakan: pesanTerlaluPanjang(penolakan), tulisan })
    default:
      return show(c, { penolakan: pesanKeberatan(penolakan), tulisan })
  }
}

function pesanBerubah(): Pesan {
  return {
    apa: 'Putusan belum tersimpan,',
    mengapa: 'karena penilai baru saja menulis penjelasan.',
    lalu: 'Baca penjelasannya, lalu putuskan. Tulisan Anda masih ada di bawah ini.',
  }
}

/** The closest relation says what the page offers. */
function sebagaiDari(c: C): IsiKeberatan['sebagai'] {
  const ada = c.get('hubungan')

  return (['diri', 'atasan-penilai', 'penilai'] as const).find((satu) => ada.has(satu)) ?? 'pembaca'
}

async function show(c: C, ditolak: Pick<IsiKeberatan, 'penolakan' | 'tulisan'> = {}): Promise<Response> {
  const { db } = kerja(c)
  const evaluasi = await findEvaluasi(db, c.req.param('evaluasiId') ?? '')
  if (!evaluasi || evaluasi.status === 'draf') return notFound(c)
  const bahan = await readBahanEvaluasi(c, evaluasi)
  if (!bahan) return notFound(c)
  const { penilaiId, periode } = evaluasi
  const penilai = penilaiId ? await findPihak(db, penilaiId, periode.sampai) : undefined

  return keberatanPage(c, {
    bahan,
    langkah: await readLangkah(c, evaluasi),
    sebagai: sebagaiDari(c),
    penilai: penilai?.nama,
    ...ditolak,
  })
}

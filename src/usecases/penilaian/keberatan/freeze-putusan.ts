import { findDokumenTerakhir } from '../../../db/queries/dokumen/dokumen.ts'
import { findPihak } from '../../../db/queries/organisasi/pihak.ts'
import type { EvaluasiLengkap } from '../../../db/queries/penilaian/evaluasi.ts'
import type { Keberatan } from '../../../domain/penilaian/keberatan.ts'
import { hariIni, type Write } from '../../context.ts'
import { toPihak } from '../../dokumen/pihak.ts'
import { keepDokumen, keepFormulir } from '../freeze-evaluasi.ts'
import type { IsiDokumenEvaluasi } from '../isi-dokumen.ts'

type Lama = IsiDokumenEvaluasi['dokumen']

/** Freezes a decided objection as the next version of the document (D.1.3), and of the form when the ratings changed; every other word stays as it was frozen. */
export async function freezePutusan(
  w: Write,
  evaluasi: EvaluasiLengkap,
  keberatan: Keberatan,
): Promise<{ readonly dokumen: string; readonly evaluasi?: string }> {
  const lama = await findDokumenTerakhir(w.tx, { jenis: 'dokumen-evaluasi', entitasId: evaluasi.id })
  if (!lama) throw new Error(`Evaluasi ${evaluasi.id} ditetapkan tanpa dibekukan`)
  const isi = await withPutusan(w, { evaluasi, keberatan, lama: lama.isi as Lama })
  const dokumen = await keepDokumen(w, evaluasi, isi)
  if (keberatan.putusan !== 'mengubah') return { dokumen }

  return { dokumen, evaluasi: await freezeFormulir(w, evaluasi) }
}

type Bahan = { readonly evaluasi: EvaluasiLengkap; readonly keberatan: Keberatan; readonly lama: Lama }

async function withPutusan(w: Write, { evaluasi, keberatan, lama }: Bahan): Promise<Lama> {
  const { sampai } = evaluasi.periode
  const atasan = await findPihak(w.tx, w.actor.pejabatId, sampai)
  if (!atasan) throw new Error(`Pejabat ${w.actor.pejabatId} tidak ada`)

  return {
    ...lama,
    atasan: toPihak(atasan, sampai),
    predikat: evaluasi.predikat ?? lama.predikat,
    keberatan: {
      alasan: keberatan.alasan,
      penjelasan: keberatan.penjelasanPenilai ?? '',
      putusan: kalimatPutusan(keberatan, evaluasi),
      tanggal: hariIni(w).toString(),
      diputusPada: w.now.toString(),
    },
  }
}

/** What was decided first, then why and what is recommended. */
export function kalimatPutusan(
  { putusan, pertimbangan, predikatSemula }: Keberatan,
  { predikat }: EvaluasiLengkap,
): string {
  const kepala =
    putusan === 'mengubah'
      ? `Hasil evaluasi diubah dari ${predikatSemula} menjadi ${predikat}.`
      : `Hasil evaluasi dikuatkan: ${predikatSemula}.`

  return `${kepala}\n${pertimbangan ?? ''}`
}

async function freezeFormulir(w: Write, evaluasi: EvaluasiLengkap): Promise<string> {
  const lama = await findDokumenTerakhir(w.tx, { jenis: 'evaluasi', entitasId: evaluasi.id })
  const { ratingHasil, ratingPerilaku, predikat } = evaluasi
  if (!lama || !ratingHasil || !ratingPerilaku || !predikat)
    throw new Error(`Evaluasi ${evaluasi.id} ditetapkan tanpa formulir`)
  const formulir = lama.isi as IsiDokumenEvaluasi['formulir']
  const pengesahan = { ...formulir.data.pengesahan, disetujuiPenilaiPada: undefined }
  const isi = {
    ...formulir,
    // The rater signed the ratings as they were, not these.
    data: { ...formulir.data, ratingHasil, ratingPerilaku, predikat, pengesahan },
  } as IsiDokumenEvaluasi['formulir']

  return keepFormulir(w, evaluasi, isi)
}

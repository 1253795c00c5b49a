import { recordAudit } from '../../../db/queries/audit/audit.ts'
import { insertKabar } from '../../../db/queries/kabar.ts'
import { type EvaluasiLengkap, lockEvaluasi, saveEvaluasi } from '../../../db/queries/penilaian/evaluasi.ts'
import { findKeberatan, saveKeberatan } from '../../../db/queries/penilaian/keberatan.ts'
import {
  decideKeberatan as decide,
  type IsiPutusan,
  type Keberatan,
} from '../../../domain/penilaian/keberatan.ts'
import { namaPeriode } from '../../../domain/penilaian/periode-penilaian.ts'
import { accept, refuse } from '../../../domain/result.ts'
import { checkPanjang } from '../../../domain/teks.ts'
import { type Context, hariIni, type Write, write } from '../../context.ts'
import { findCapaianEvaluasi } from '../capaian-evaluasi.ts'
import { freezePutusan } from './freeze-putusan.ts'
import { pelakuKeberatan } from './pelaku-keberatan.ts'

/** The rater's superior decides an objection; the result is final, and its document gets a new version (Format D.1.3). */
export function decideKeberatan(
  context: Context,
  { id, versi, isi }: { readonly id: string; readonly versi: number; readonly isi: IsiPutusan },
) {
  return write(context, async (w) => {
    const muat = checkPanjang(isi)
    if (!muat.ok) return muat
    const evaluasi = await lockEvaluasi(w.tx, id)
    const keberatan = evaluasi && (await findKeberatan(w.tx, id))
    if (!keberatan) return refuse({ kode: 'tidak-ditemukan' })
    const oleh = await pelakuKeberatan(w, evaluasi)
    const decided = decide({ evaluasi, keberatan }, await withCapaian(w, evaluasi, isi), oleh)
    if (!decided.ok) return decided
    // The rater's explanation came in while the superior was writing.
    if (keberatan.versi !== versi) return refuse({ kode: 'sudah-berubah', versi: keberatan.versi })

    const jadi = { ...evaluasi, ...decided.value.evaluasi }
    await saveEvaluasi(w.tx, jadi)
    await saveKeberatan(w.tx, decided.value.keberatan)
    const dokumen = await freezePutusan(w, jadi, decided.value.keberatan)
    await recordAudit(w, {
      peristiwa: 'keberatan.diputus',
      entitas: 'evaluasi',
      entitasId: id,
      pegawaiId: evaluasi.pegawaiId,
      sebelum: ringkas(evaluasi),
      sesudah: { ...ringkas(jadi), putusan: isi.putusan, pertimbangan: isi.pertimbangan, dokumen },
    })
    await tell(w, jadi, decided.value.keberatan)

    return accept({ id, predikat: jadi.predikat })
  })
}

/** What a unit achieved stays the rating of its head, whatever is decided. */
async function withCapaian(w: Write, evaluasi: EvaluasiLengkap, isi: IsiPutusan): Promise<IsiPutusan> {
  if (!evaluasi.isPimpinan) return isi
  const { rating } = await findCapaianEvaluasi(w.tx, evaluasi, hariIni(w).toString())

  return rating ? { ...isi, ratingHasil: rating.nilai } : isi
}

function ringkas({ status, ratingHasil, ratingPerilaku, predikat }: EvaluasiLengkap) {
  return { status, ratingHasil, ratingPerilaku, predikat }
}

async function tell(w: Write, evaluasi: EvaluasiLengkap, { putusan }: Keberatan): Promise<void> {
  const { id, pegawaiId, penilaiId, periode, predikat, unitId } = evaluasi
  const hasil = putusan === 'mengubah' ? `diubah menjadi ${predikat}` : `tetap ${predikat}`
  const kabar = { jenis: 'evaluasi', rujukan: id } as const
  const isi = `evaluasi ${namaPeriode(periode)} diputus: predikat ${hasil}.`
  await insertKabar(w, { ...kabar, pejabatId: pegawaiId, isi: `Keberatan Anda atas ${isi}` })
  if (penilaiId) await insertKabar(w, { ...kabar, pejabatId: penilaiId, isi: `Keberatan atas ${isi}` })
  w.afterCommit(() => w.luar.tandai(unitId, hariIni(w).toString()))
}

import type { Db, Tx } from '../../db/database.ts'
import { findDokumenTerakhir } from '../../db/queries/dokumen/dokumen.ts'
import { findSubjek } from '../../db/queries/organisasi/subjek.ts'
import { type EvaluasiLengkap, findEvaluasi } from '../../db/queries/penilaian/evaluasi.ts'
import { findKesepakatan } from '../../db/queries/penilaian/hasil-lalu.ts'
import { findSkpPada } from '../../db/queries/skp/revisi.ts'
import type { Subjek } from '../../domain/organisasi/pelaku.ts'
import { hariIni, type Instansi, type Write } from '../context.ts'
import { keepBeku } from '../dokumen/keep-beku.ts'
import { sumberDari } from '../dokumen/sumber.ts'
import { findCapaianEvaluasi } from './capaian-evaluasi.ts'
import { collectEvaluasi, type IsiDokumenEvaluasi } from './isi-dokumen.ts'
import { printDokumen, printFormulir } from './print-evaluasi.ts'

type Kini = { readonly instansi: Instansi; readonly now: Temporal.Instant }

/** Both papers from the live data; undefined while a rating or the unit's achievement is missing. */
export async function previewEvaluasi(
  db: Db | Tx,
  evaluasi: EvaluasiLengkap,
  { instansi, now }: Kini,
): Promise<IsiDokumenEvaluasi | undefined> {
  const tanggal = hariIni({ now: evaluasi.ditetapkanPada ?? now, instansi })
  const [capaian, skp, subjek] = [
    await findCapaianEvaluasi(db, await sumberCapaian(db, evaluasi), tanggal.toString()),
    await findSkpPada(db, evaluasi.skpId, evaluasi.akhir),
    await findSubjek(db, evaluasi.pegawaiId),
  ]
  const { ratingHasil, ratingPerilaku, predikat, penilaiId } = evaluasi
  if (!skp || !capaian.unit?.capaian || !ratingHasil || !ratingPerilaku || !predikat || !penilaiId)
    return undefined

  return collectEvaluasi(sumberDari(db), {
    evaluasi,
    skp,
    penilaiId,
    atasanId: findAtasan(evaluasi, subjek),
    putusan: { capaian: capaian.unit.capaian, ratingHasil, ratingPerilaku, predikat },
    instansi,
    tanggal,
  })
}

/** The superior who signed, or who stands above the rater today. */
function findAtasan(
  { penetap, ditetapkanOleh, penilaiId }: EvaluasiLengkap,
  subjek: Subjek | undefined,
): string | null {
  if (penetap === 'atasan-penilai' && ditetapkanOleh) return ditetapkanOleh

  return subjek?.penilaiId === penilaiId ? (subjek?.atasanPenilaiId ?? null) : null
}

/** Freezes the form and the document of an evaluation that was set: what they say, and the hash of their paper. */
export async function freezeEvaluasi(
  w: Write,
  evaluasi: EvaluasiLengkap,
): Promise<{ evaluasi: string; dokumen: string }> {
  const isi = await previewEvaluasi(w.tx, evaluasi, w)
  if (!isi) throw new Error(`Evaluasi ${evaluasi.id} ditetapkan tanpa rating atau capaian`)

  return {
    evaluasi: await keepFormulir(w, evaluasi, isi.formulir),
    dokumen: await keepDokumen(w, evaluasi, isi.dokumen),
  }
}

/** The day of acceptance goes onto a new version of the document; all other words stay as they were frozen. */
export async function freezeTandaTerima(w: Write, evaluasi: EvaluasiLengkap): Promise<void> {
  const lama = await findDokumenTerakhir(w.tx, { jenis: 'dokumen-evaluasi', entitasId: evaluasi.id })
  if (!lama) return
  const isi = bertandaTerima(lama.isi as IsiDokumenEvaluasi['dokumen'], w)
  await keepDokumen(w, evaluasi, isi)
}

/** The document with the day on which the employee accepted it. */
export function bertandaTerima(
  dokumen: IsiDokumenEvaluasi['dokumen'],
  pada: Kini,
): IsiDokumenEvaluasi['dokumen'] {
  const pengesahan = { ...dokumen.pengesahan, disetujuiPegawaiPada: pada.now.toString() }
  return { ...dokumen, tanggalPegawai: hariIni(pada).toString(), pengesahan }
}

/** Keeps the form as its next version; the hash of its paper comes back. */
export function keepFormulir(
  w: Write,
  { id, pegawaiId }: EvaluasiLengkap,
  isi: IsiDokumenEvaluasi['formulir'],
): Promise<string> {
  return keepBeku(w, { jenis: 'evaluasi', entitasId: id, pegawaiId, isi }, printFormulir)
}

/** Keeps the document as its next version; the hash of its paper comes back. */
export function keepDokumen(
  w: Write,
  { id, pegawaiId }: EvaluasiLengkap,
  isi: IsiDokumenEvaluasi['dokumen'],
): Promise<string> {
  return keepBeku(w, { jenis: 'dokumen-evaluasi', entitasId: id, pegawaiId, isi }, printDokumen)
}

/** An agreed result of the former unit rests on what that unit achieved then. */
async function sumberCapaian(db: Db | Tx, evaluasi: EvaluasiLengkap): Promise<EvaluasiLengkap> {
  const kesepakatan = await findKesepakatan(db, evaluasi.id)
  const lama = kesepakatan?.disetujuiOleh ? await findEvaluasi(db, kesepakatan.sumberId) : undefined

  return lama ?? evaluasi
}

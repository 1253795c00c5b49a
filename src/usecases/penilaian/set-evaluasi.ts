import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { type EvaluasiLengkap, lockEvaluasi, saveEvaluasi } from '../../db/queries/penilaian/evaluasi.ts'
import { listPredikatPeriodik } from '../../db/queries/penilaian/tim.ts'
import { listUmpanBalikDiterima } from '../../db/queries/umpan-balik/umpan-balik.ts'
import {
  setEvaluasi as determine,
  type Evaluasi,
  editEvaluasi,
  type SyaratPenetapan,
} from '../../domain/penilaian/evaluasi.ts'
import { namaPeriode } from '../../domain/penilaian/periode-penilaian.ts'
import { catatanTahunan, umpanBalikPerilaku } from '../../domain/penilaian/syarat-evaluasi.ts'
import { accept, refuse } from '../../domain/result.ts'
import { type Context, hariIni, type Write, write } from '../context.ts'
import { type CapaianEvaluasi, findCapaianEvaluasi } from './capaian-evaluasi.ts'
import { freezeEvaluasi } from './freeze-evaluasi.ts'
import { pelakuEvaluasi } from './hubungan-evaluasi.ts'
import { findSesiTerbuka } from './kalibrasi/ikatan-kalibrasi.ts'
import { isAlasanDiminta } from './sebaran-tim.ts'
import { joinUmpanBalik } from './umpan-balik-perilaku.ts'
import { dasarHasilLalu, isMemakaiHasilLalu } from './use-hasil-lalu.ts'

/** The rater sets the evaluation: the predicate follows from both ratings, and both documents are frozen. */
export function setEvaluasi(context: Context, { id, versi }: { id: string; versi: number }) {
  return write(context, async (w) => {
    const evaluasi = await lockEvaluasi(w.tx, id)
    if (!evaluasi) return refuse({ kode: 'tidak-ditemukan' })
    if (evaluasi.versi !== versi) return refuse({ kode: 'sudah-berubah', versi: evaluasi.versi })
    const oleh = await pelakuEvaluasi(w, evaluasi)
    const editable = editEvaluasi(evaluasi, oleh)
    if (!editable.ok) return editable
    const sesi = await findSesiTerbuka(w.tx, evaluasi)
    if (sesi) return refuse({ kode: 'rating-dikalibrasi', ...sesi })
    const capaian = await findCapaianEvaluasi(w.tx, evaluasi, hariIni(w).toString())
    const isHasilLalu = await isMemakaiHasilLalu(w.tx, id)
    if (!isHasilLalu && !capaian.unit?.capaian) return refuse(belumAdaCapaian(capaian))

    // An agreed result of the former unit does not rest on what the new unit achieved.
    const rating = isHasilLalu ? null : capaian.rating
    const bahan = await toDecide(w, evaluasi, rating?.nilai ?? evaluasi.ratingHasil)
    const determined = determine(bahan, oleh, await readSyarat(w, evaluasi))
    if (!determined.ok) return determined

    const lain = isHasilLalu ? await dasarHasilLalu(w.tx, evaluasi) : rating ? [rating.basis] : []
    const lalu = isHasilLalu ? null : (capaian.unit?.sebabTahunLalu ?? null)
    const dasar = [...determined.value.dasar, ...lain, ...(lalu ? [lalu] : [])]
    const jadi = { ...evaluasi, ...penetapan(w, evaluasi, determined.value), dasar }
    await saveEvaluasi(w.tx, jadi)
    const tim = { penilaiId: w.actor.pejabatId, periode: evaluasi.periode, hariIni: hariIni(w).toString() }
    if (jadi.penetap !== 'atasan-penilai' && (await isAlasanDiminta(w.tx, tim)))
      return refuse({ kode: 'alasan-sebaran-diminta', periodeId: evaluasi.periode.id })
    const sidik = await freezeEvaluasi(w, jadi)
    await tell(w, jadi, sidik)

    return accept({ id, predikat: jadi.predikat })
  })
}

/** The rater's superior sets it in the rater's place: the rater of the document stays who it was. */
function penetapan({ actor }: Write, { penilaiId }: EvaluasiLengkap, jadi: Evaluasi) {
  const { status, penetap, ratingHasil, predikat, ditetapkanPada, finalSejak } = jadi
  return {
    ...{ status, penetap, ratingHasil, predikat, ditetapkanPada, finalSejak },
    penilaiId: penetap === 'atasan-penilai' ? (penilaiId ?? actor.pejabatId) : actor.pejabatId,
    ditetapkanOleh: actor.pejabatId,
  }
}

function belumAdaCapaian({ unit }: CapaianEvaluasi) {
  return {
    kode: 'capaian-belum-ada',
    unit: unit?.unit ?? 'unit ini',
    penetap: unit?.penetap ?? null,
  } as const
}

async function readSyarat(w: Write, { pegawaiId, periode }: EvaluasiLengkap): Promise<SyaratPenetapan> {
  const daftar = await listPredikatPeriodik(w.tx, { pegawaiId, tahun: periode.tahun })

  return {
    periodik: daftar.map(({ predikat }) => predikat),
    catatan: await getParameter(w.tx, catatanTahunan, periode.sampai),
    umpanBalik: await getParameter(w.tx, umpanBalikPerilaku, periode.sampai),
  }
}

/** What colleagues said about a value counts when the rater adds nothing to it. */
async function toDecide(w: Write, evaluasi: EvaluasiLengkap, ratingHasil: EvaluasiLengkap['ratingHasil']) {
  const { pegawaiId, periode } = evaluasi
  const diterima = await listUmpanBalikDiterima(w.tx, {
    pegawaiId,
    mulai: periode.mulai,
    sampai: periode.sampai,
  })

  return {
    ...evaluasi,
    ratingHasil,
    umpanBalikPerilaku: joinUmpanBalik(evaluasi.umpanBalikPerilaku, diterima),
  }
}

async function tell(w: Write, jadi: EvaluasiLengkap, sidik: { evaluasi: string; dokumen: string }) {
  await recordAudit(w, {
    peristiwa: 'evaluasi.ditetapkan',
    entitas: 'evaluasi',
    entitasId: jadi.id,
    pegawaiId: jadi.pegawaiId,
    sebelum: { status: 'draf' },
    sesudah: {
      status: jadi.status,
      penetap: jadi.penetap,
      ratingHasil: jadi.ratingHasil,
      ratingPerilaku: jadi.ratingPerilaku,
      predikat: jadi.predikat,
      dokumen: sidik,
    },
  })
  await insertKabar(w, {
    pejabatId: jadi.pegawaiId,
    isi: `Evaluasi ${namaPeriode(jadi.periode)} Anda ditetapkan: ${jadi.predikat}.`,
    jenis: 'evaluasi',
    rujukan: jadi.id,
  })
  w.afterCommit(() => w.luar.tandai(jadi.unitId, hariIni(w).toString()))
}

import { listKetidakhadiranOf } from '../../db/queries/kehadiran/ketidakhadiran.ts'
import { findPihak } from '../../db/queries/organisasi/pihak.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { listAmbilAlih } from '../../db/queries/pembinaan/ambil-alih.ts'
import type { EvaluasiLengkap } from '../../db/queries/penilaian/evaluasi.ts'
import { findHasilLalu, findKesepakatan } from '../../db/queries/penilaian/hasil-lalu.ts'
import { findKeberatan } from '../../db/queries/penilaian/keberatan.ts'
import { listEntriDisetujui } from '../../db/queries/penilaian/realisasi.ts'
import { findAlasanSebaran, listPredikatPeriodik } from '../../db/queries/penilaian/tim.ts'
import { findSkpPada } from '../../db/queries/skp/revisi.ts'
import type { SkpLengkap } from '../../db/queries/skp/skp.ts'
import { listUmpanBalikDiterima, type UmpanBalik } from '../../db/queries/umpan-balik/umpan-balik.ts'
import { hasilPeriodeLalu } from '../../domain/penilaian/hasil-periode-lalu.ts'
import { kalimatRealisasi, type Realisasi, realisasiHasil } from '../../domain/penilaian/realisasi.ts'
import { saranRatingHasil } from '../../domain/penilaian/saran-rating.ts'
import {
  type ParameterSaranPerilaku,
  saranRatingPerilaku,
} from '../../domain/penilaian/saran-rating-perilaku.ts'
import { hariIni } from '../../usecases/context.ts'
import { findCapaianEvaluasi } from '../../usecases/penilaian/capaian-evaluasi.ts'
import { readSebaranTim } from '../../usecases/penilaian/sebaran-tim.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import type { PilihanHasilLalu } from './hasil-lalu.tsx'

export type BahanEvaluasi = NonNullable<Awaited<ReturnType<typeof readBahanEvaluasi>>>

/** Everything an evaluation page shows around the evaluation itself. */
export async function readBahanEvaluasi(c: C, evaluasi: EvaluasiLengkap) {
  const { db, ...rest } = kerja(c)
  const tanggal = hariIni(rest).toString()
  const { pegawaiId, periode } = evaluasi
  const masa = { pegawaiId, mulai: periode.mulai, sampai: periode.sampai }
  const [
    skp,
    pihak,
    capaian,
    umpanBalik,
    entri,
    periodik,
    parameterPerilaku,
    parameterHasil,
    keberatan,
    hasilLalu,
    ambilAlih,
    tidakHadir,
  ] = await Promise.all([
    findSkpPada(db, evaluasi.skpId, evaluasi.akhir),
    findPihak(db, pegawaiId, evaluasi.akhir),
    findCapaianEvaluasi(db, evaluasi, tanggal),
    listUmpanBalikDiterima(db, masa),
    listEntriDisetujui(db, masa),
    periode.jenis === 'tahunan' ? listPredikatPeriodik(db, { pegawaiId, tahun: periode.tahun }) : [],
    getParameter(db, saranRatingPerilaku, periode.sampai),
    getParameter(db, saranRatingHasil, periode.sampai),
    findKeberatan(db, evaluasi.id),
    readHasilLalu(c, evaluasi),
    listAmbilAlih(db, evaluasi.skpId),
    listKetidakhadiranOf(db, [pegawaiId]),
  ])
  if (!skp || !pihak) return undefined
  const realisasi = new Map(
    skp.rhk.map(({ id }) => [id, realisasiHasil(entri.filter(({ rhkId }) => rhkId === id))]),
  )

  return {
    evaluasi,
    skp,
    pihak,
    capaian,
    umpanBalik,
    realisasi,
    periodik,
    keberatan,
    hasilLalu,
    /** The leader's notes that somebody could not finish a result (Pasal 20 ayat 8). */
    ambilAlih: ambilAlih.filter(({ catatan, tanggal }) => catatan !== null && tanggal <= evaluasi.akhir),
    /** Studies and secondments in the period, each with its place. */
    diLuar: tidakHadir.filter(
      ({ tempat, mulai, sampai }) =>
        tempat !== null && mulai <= evaluasi.akhir && (sampai === null || sampai >= periode.mulai),
    ),
    zona: rest.instansi.zona,
    jumlahEntri: entri.length,
    saranPerilaku: saranPerilaku(umpanBalik, { pada: periode.sampai, parameter: parameterPerilaku }),
    parameterHasil,
  }
}

/** What a moved employee and the new rater may agree on, while the evaluation is a draft and only between the two. */
async function readHasilLalu(c: C, evaluasi: EvaluasiLengkap): Promise<PilihanHasilLalu | undefined> {
  const ada = c.get('hubungan')
  if (evaluasi.status !== 'draf' || !(ada.has('diri') || ada.has('penilai'))) return undefined
  const { db } = kerja(c)
  const { id: evaluasiId, periode } = evaluasi
  const lalu = await findHasilLalu(db, { evaluasiId })
  if (!lalu) return undefined
  const { jenis, mulai, sampai } = periode
  const dasar = hasilPeriodeLalu.apply({ jenis, mulai, sampai, mulaiSkp: lalu.mulaiSkp }, sampai)
  if (!dasar.nilai) return undefined
  const kesepakatan = await findKesepakatan(db, evaluasiId)

  return { evaluasiId, lalu, dasar, kesepakatan, pejabatId: pelaku(c).pejabatId }
}

/** The spread of the rater's team around one evaluation. */
export async function readTim(
  c: C,
  { periode, penetap, penilaiId: semula }: Pick<EvaluasiLengkap, 'periode'> & Partial<EvaluasiLengkap>,
) {
  const { db, actor, ...rest } = kerja(c)
  const penilaiId = penetap === 'atasan-penilai' && semula ? semula : actor.pejabatId
  const [tim, alasan] = await Promise.all([
    readSebaranTim(db, { penilaiId, periode, hariIni: hariIni(rest).toString() }),
    findAlasanSebaran(db, { penilaiId, periodeId: periode.id }),
  ])

  return { ...tim, alasan }
}

/** What the program would suggest for the results, with its reasons. */
export function saranHasil({
  evaluasi,
  skp,
  umpanBalik,
  parameterHasil,
}: Pick<BahanEvaluasi, 'evaluasi' | 'skp' | 'umpanBalik' | 'parameterHasil'>) {
  return saranRatingHasil.apply(
    {
      hasil: skp.rhk.map(({ id, jenis }) => ({ jenis, tanda: evaluasi.rhk[id]?.tanda ?? null })),
      umpanBalik: umpanBalik.filter(({ rhkId }) => rhkId !== null).map(({ sifat }) => sifat),
    },
    evaluasi.periode.sampai,
    parameterHasil,
  )
}

/** What the program would suggest for conduct, from what was said about the seven values. */
function saranPerilaku(
  umpanBalik: readonly UmpanBalik[],
  { pada, parameter }: { readonly pada: string; readonly parameter: ParameterSaranPerilaku },
) {
  const tentangNilai = umpanBalik.flatMap(({ nilai, sifat }) => (nilai ? [{ nilai, sifat }] : []))

  return saranRatingPerilaku.apply({ umpanBalik: tentangNilai }, pada, parameter)
}

/** What stands in a realisasi field: the rater's text, or for the measure of quantity what the accepted days add up to. */
export function teksRealisasi(
  evaluasi: EvaluasiLengkap,
  indikator: SkpLengkap['rhk'][number]['indikator'][number],
  terhitung: Realisasi | undefined,
): string {
  const tertulis = evaluasi.indikator[indikator.id]?.realisasi
  if (tertulis !== undefined && tertulis !== null) return tertulis
  const isKuantitas = indikator.aspek === 'kuantitas'

  return evaluasi.status === 'draf' && isKuantitas && terhitung && terhitung.entri > 0
    ? kalimatRealisasi(terhitung)
    : ''
}

import type { EvaluasiLengkap } from '../../db/queries/penilaian/evaluasi.ts'
import type { SkpLengkap } from '../../db/queries/skp/skp.ts'
import type { UmpanBalik } from '../../db/queries/umpan-balik/umpan-balik.ts'
import type { Capaian } from '../../domain/penilaian/capaian-organisasi.ts'
import { periodeFormulir } from '../../domain/penilaian/periode-penilaian.ts'
import type { Predikat, Rating } from '../../domain/penilaian/predikat.ts'
import type { Indikator, Rhk } from '../../domain/skp/skp.ts'
import type { DokumenEvaluasi } from '../../reports/dokumen-evaluasi.ts'
import type { HasilIndikator } from '../../reports/evaluasi.ts'
import type { EvaluasiJpt } from '../../reports/evaluasi-jpt.ts'
import type { EvaluasiKualitatif } from '../../reports/evaluasi-kualitatif.ts'
import type { EvaluasiKuantitatif } from '../../reports/evaluasi-kuantitatif.ts'
import type { Instansi } from '../context.ts'
import type { Frozen } from '../dokumen/beku.ts'
import type { SumberDokumen } from '../dokumen/sumber.ts'
import { collectKelompok, hasilKualitatif, perilaku, targetLengkap } from '../skp/isi-dokumen.ts'
import { berpenutur, joinUmpanBalik, kalimatUmpanBalik } from './umpan-balik-perilaku.ts'

/** What an evaluation form says (C.1.1, C.1.2 or C.1.3), as plain data that can be kept and printed again. */
export type IsiFormulirEvaluasi =
  | { readonly bentuk: 'jpt'; readonly data: Frozen<EvaluasiJpt> }
  | { readonly bentuk: 'ja-jf'; readonly data: Frozen<EvaluasiKuantitatif> }
  | { readonly bentuk: 'kualitatif'; readonly data: Frozen<EvaluasiKualitatif> }

/** The form and the document (D.1.1) of one evaluation. */
export type IsiDokumenEvaluasi = {
  readonly formulir: IsiFormulirEvaluasi
  readonly dokumen: Frozen<DokumenEvaluasi>
}

/** Everything decided that the papers print; a preview of a draft may stand on suggestions. */
export type Putusan = {
  readonly capaian: Capaian
  readonly ratingHasil: Rating
  readonly ratingPerilaku: Rating
  readonly predikat: Predikat
}

export type BahanDokumen = {
  readonly evaluasi: EvaluasiLengkap
  readonly skp: SkpLengkap
  readonly putusan: Putusan
  readonly penilaiId: string
  readonly atasanId: string | null
  readonly instansi: Instansi
  readonly tanggal: Temporal.PlainDate
}

/** Gathers both papers, with names and posts as of the last day of the period. */
export async function collectEvaluasi(
  sumber: SumberDokumen,
  bahan: BahanDokumen,
): Promise<IsiDokumenEvaluasi> {
  const { evaluasi, skp, putusan } = bahan
  const { mulai, sampai } = evaluasi.periode
  const umum = await readUmum(sumber, bahan)
  const diterima = await sumber.umpanBalik({ pegawaiId: evaluasi.pegawaiId, mulai, sampai })
  const umpanBalik = joinUmpanBalik(evaluasi.umpanBalikPerilaku, diterima)
  const isi = {
    ...umum,
    ...putusan,
    pengesahan: pengesahanFormulir(umum.pengesahan, evaluasi),
    perilaku: perilakuDengan(skp, umpanBalik),
    catatanTambahan: pisahCatatan(evaluasi.catatan).bertanda,
  }
  const { atasan, tanggalPegawai } = await readPihakAtas(sumber, bahan)

  return {
    formulir: await collectFormulir(sumber, { skp, isi, hasil: hasilIndikator(evaluasi, diterima) }),
    dokumen: {
      ...umum,
      atasan,
      tanggalPegawai,
      capaian: putusan.capaian,
      predikat: putusan.predikat,
      catatan: pisahCatatan(evaluasi.catatan).rekomendasi.join('\n'),
      ...(evaluasi.penetap === 'atasan-penilai' && { penanda: 'atasan-penilai' as const }),
    },
  }
}

async function readUmum(
  sumber: SumberDokumen,
  { evaluasi, skp, penilaiId, instansi, tanggal }: BahanDokumen,
) {
  const hari = evaluasi.akhir

  return {
    instansi: instansi.pemerintah.toUpperCase(),
    mulai: skp.mulai,
    sampai: skp.sampai,
    periode: periodeFormulir(evaluasi.periode),
    pegawai: await sumber.pihak(evaluasi.pegawaiId, hari),
    penilai: await sumber.pihak(penilaiId, hari),
    pengesahan: {
      tempat: instansi.kota,
      tanggal: tanggal.toString(),
      zonaWaktu: instansi.zona,
      disetujuiPegawaiPada: evaluasi.diterimaPada?.toString(),
      disetujuiPenilaiPada: evaluasi.ditetapkanPada?.toString(),
    },
  }
}

/** The form is the rater's: where the superior evaluated instead, nobody signed there as the rater. */
function pengesahanFormulir(
  pengesahan: Awaited<ReturnType<typeof readUmum>>['pengesahan'],
  { penetap }: EvaluasiLengkap,
) {
  return penetap === 'atasan-penilai' ? { ...pengesahan, disetujuiPenilaiPada: undefined } : pengesahan
}

async function readPihakAtas(sumber: SumberDokumen, { evaluasi, atasanId, instansi }: BahanDokumen) {
  const diterima = evaluasi.diterimaPada?.toZonedDateTimeISO(instansi.zona).toPlainDate()

  return {
    atasan: atasanId ? await sumber.pihak(atasanId, evaluasi.periode.sampai) : undefined,
    tanggalPegawai: diterima?.toString(),
  }
}

/** A line that explains a mark in a cell ("25%****") stands under the tables of the form, the others on D.1.1. */
function pisahCatatan(catatan: string | null) {
  const baris = catatan ? catatan.split('\n') : []
  const isBertanda = (satu: string) => /^\*{3,} /.test(satu)

  return {
    bertanda: baris.filter(isBertanda),
    rekomendasi: baris.filter((satu) => !isBertanda(satu)),
  }
}

type Hasil = (rhk: Rhk, indikator: Indikator) => HasilIndikator

/** What was said about a result stands beside its first indicator, what was said about an indicator beside that. */
function hasilIndikator(evaluasi: EvaluasiLengkap, diterima: readonly UmpanBalik[]): Hasil {
  return (rhk, { id }) => {
    const tulisan = evaluasi.rhk[rhk.id]?.umpanBalik
    const tentangHasil = [
      ...diterima.filter(({ rhkId }) => rhkId === rhk.id).map(kalimatUmpanBalik),
      ...(tulisan ? [berpenutur(tulisan)] : []),
    ]
    const { realisasi, umpanBalik } = evaluasi.indikator[id] ?? {}
    const ucapan = [
      ...(rhk.indikator[0]?.id === id ? tentangHasil : []),
      ...(umpanBalik ? [berpenutur(umpanBalik)] : []),
    ]

    return { realisasi: realisasi ?? undefined, umpanBalik: ucapan.join('\n') || undefined }
  }
}

function perilakuDengan(skp: SkpLengkap, umpanBalik: ReturnType<typeof joinUmpanBalik>) {
  const teks = Object.values(umpanBalik)
  return perilaku(skp).map((baris, i) => ({ ...baris, umpanBalik: teks[i] }))
}

type Isi = Omit<Frozen<EvaluasiJpt>, 'utama' | 'tambahan'>
type BahanFormulir = { readonly skp: SkpLengkap; readonly isi: Isi; readonly hasil: Hasil }

async function collectFormulir(
  sumber: SumberDokumen,
  { skp, isi, hasil }: BahanFormulir,
): Promise<IsiFormulirEvaluasi> {
  if (skp.pendekatan === 'kualitatif')
    return { bentuk: 'kualitatif', data: { ...isi, ...hasilKualitatif(skp, hasil) } }
  if (skp.bentuk === 'jpt') {
    const rhk = (jenis: Rhk['jenis']) =>
      skp.rhk.filter((satu) => satu.jenis === jenis).map((satu) => rhkJpt(satu, hasil))
    return { bentuk: 'jpt', data: { ...isi, utama: rhk('utama'), tambahan: rhk('tambahan') } }
  }
  return { bentuk: 'ja-jf', data: { ...isi, ...(await collectKelompok(sumber, skp, hasil)) } }
}

function rhkJpt(rhk: Rhk, hasil: Hasil): Frozen<EvaluasiJpt>['utama'][number] {
  return {
    uraian: rhk.uraian,
    pemberiTugas: rhk.pemberiTugas ?? undefined,
    indikator: rhk.indikator.map((iki) => ({
      uraian: iki.uraian,
      target: targetLengkap(iki),
      perspektif: iki.perspektif ?? 'penerima-layanan',
      ...hasil(rhk, iki),
    })),
  }
}

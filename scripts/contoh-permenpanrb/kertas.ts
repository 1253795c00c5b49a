import type { Identitas, Pihak } from '../../src/reports/blok.ts'
import { evaluasiJpt } from '../../src/reports/evaluasi-jpt.ts'
import { evaluasiKuantitatif } from '../../src/reports/evaluasi-kuantitatif.ts'
import { skpJptKuantitatif } from '../../src/reports/skp-jpt-kuantitatif.ts'
import { skpKuantitatif } from '../../src/reports/skp-kuantitatif.ts'
import type { Cetak } from '../../src/reports/typst.ts'
import { SKP_CONTOH } from './contoh.ts'
import { type KunciOrang, padaEvaluasi, padaSkp, type SkpContoh, type Tulisan } from './jenis.ts'
import {
  CAPAIAN,
  CATATAN_KAKI_EVALUASI,
  CATATAN_KAKI_EVALUASI_JPT,
  CATATAN_KAKI_SKP,
  INSTANSI,
  ORANG,
  PERIODE,
  PREDIKAT,
  RATING_HASIL,
  RATING_PERILAKU,
  TAHUN,
  TEMPAT,
} from './orang.ts'
import { PERILAKU_CONTOH } from './perilaku.ts'

export const CETAK: Cetak = { tanggal: Temporal.Instant.from('2026-12-30T08:15:00Z') }

type Baca = (t: Tulisan) => string

function pihak(kunci: KunciOrang): Pihak {
  const orang = ORANG.find((o) => o.kunci === kunci)
  if (!orang) throw new Error(kunci)
  return orang
}

function identitas(skp: SkpContoh): Identitas {
  const atasan = ORANG.find((o) => o.kunci === skp.orang)?.atasan ?? 'menteri'
  const penilai = pihak(atasan)
  return {
    instansi: INSTANSI,
    mulai: Temporal.PlainDate.from({ year: TAHUN, month: 1, day: 1 }),
    sampai: Temporal.PlainDate.from({ year: TAHUN, month: 12, day: 31 }),
    pegawai: pihak(skp.orang),
    penilai,
  }
}

export const PENGESAHAN = {
  tempat: TEMPAT,
  tanggal: Temporal.PlainDate.from('2026-12-30'),
  zonaWaktu: 'Asia/Jakarta',
}

const perilaku = (skp: SkpContoh, baca: Baca) =>
  PERILAKU_CONTOH.map(({ nilai, nama, panduan }) => {
    const { ekspektasi = '', umpanBalik } = skp.perilaku[nilai]
    return { nama, panduan, ekspektasi: baca(ekspektasi), umpanBalik }
  })

const indikator = (rhk: SkpContoh['rhk'][number], baca: Baca) =>
  rhk.indikator.map((i) => ({
    aspek: i.aspek,
    perspektif: i.perspektif ?? 'proses-bisnis',
    uraian: baca(i.uraian),
    target: baca(i.target),
    realisasi: i.realisasi,
    umpanBalik: i.umpanBalik,
  }))

const rhkJpt = (skp: SkpContoh, jenis: string, baca: Baca) =>
  skp.rhk
    .filter((r) => r.jenis === jenis)
    .map((r) => ({ uraian: baca(r.uraian), pemberiTugas: r.pemberiTugas, indikator: indikator(r, baca) }))

/** One group an RHK, as the example pages number them. */
const kelompok = (skp: SkpContoh, jenis: string, baca: Baca) =>
  skp.rhk
    .filter((r) => r.jenis === jenis)
    .map((r) => ({
      diintervensi: { uraian: baca(r.tulisanDiintervensi ?? uraianAtasan(r.diintervensi, baca)) },
      rhk: [{ uraian: baca(r.uraian), indikator: indikator(r, baca) }],
    }))

function uraianAtasan(kunci: string | undefined, baca: Baca): string {
  const rhk = SKP_CONTOH.flatMap((s) => s.rhk).find((r) => r.kunci === kunci)
  return rhk ? baca(rhk.uraian) : ''
}

export function dataSkp(skp: SkpContoh) {
  return {
    ...identitas(skp),
    perilaku: perilaku(skp, padaSkp),
    pengesahan: PENGESAHAN,
    catatanKaki: CATATAN_KAKI_SKP,
  }
}

export function cetakSkp(skp: SkpContoh, cetak = CETAK): Uint8Array {
  const data = dataSkp(skp)
  if (skp.bentuk === 'jpt')
    return skpJptKuantitatif(
      { ...data, utama: rhkJpt(skp, 'utama', padaSkp), tambahan: rhkJpt(skp, 'tambahan', padaSkp) },
      cetak,
    )
  return skpKuantitatif(
    { ...data, utama: kelompok(skp, 'utama', padaSkp), tambahan: kelompok(skp, 'tambahan', padaSkp) },
    cetak,
  )
}

export function dataEvaluasi(skp: SkpContoh) {
  return {
    ...identitas(skp),
    periode: PERIODE,
    capaian: CAPAIAN,
    ratingHasil: RATING_HASIL,
    ratingPerilaku: RATING_PERILAKU,
    predikat: PREDIKAT,
    perilaku: perilaku(skp, padaEvaluasi),
    pengesahan: PENGESAHAN,
    catatanKaki: skp.bentuk === 'jpt' ? CATATAN_KAKI_EVALUASI_JPT : CATATAN_KAKI_EVALUASI,
  } as const
}

export function cetakEvaluasi(skp: SkpContoh, cetak = CETAK): Uint8Array {
  const data = dataEvaluasi(skp)
  const baca = padaEvaluasi
  if (skp.bentuk === 'jpt')
    return evaluasiJpt(
      { ...data, utama: rhkJpt(skp, 'utama', baca), tambahan: rhkJpt(skp, 'tambahan', baca) },
      cetak,
    )
  return evaluasiKuantitatif(
    { ...data, utama: kelompok(skp, 'utama', baca), tambahan: kelompok(skp, 'tambahan', baca) },
    cetak,
  )
}

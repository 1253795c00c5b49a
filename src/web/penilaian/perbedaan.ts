import type { EvaluasiLengkap, TulisanEvaluasi } from '../../db/queries/penilaian/evaluasi.ts'
import type { SkpLengkap } from '../../db/queries/skp/skp.ts'
import { PERILAKU_KERJA } from '../../domain/skp/perilaku.ts'
import type { BedaTulisan } from '../ui/konflik.tsx'

/** An evaluation as it stands, with what somebody typed in its place. */
export function withTulisan(evaluasi: EvaluasiLengkap, isi: TulisanEvaluasi): EvaluasiLengkap {
  const { ratingHasil, ratingPerilaku, catatan, alasanTahunan } = isi
  return {
    ...evaluasi,
    ratingHasil,
    ratingPerilaku,
    catatan,
    alasanTahunan,
    rhk: Object.fromEntries(isi.rhk.map(({ rhkId, ...baris }) => [rhkId, baris])),
    indikator: Object.fromEntries(
      isi.indikator.map(({ indikatorId, ...baris }) => [
        indikatorId,
        { ...baris, pernyataan: evaluasi.indikator[indikatorId]?.pernyataan ?? null },
      ]),
    ),
    umpanBalikPerilaku: Object.fromEntries(
      isi.perilaku.map((baris) => [baris.nilai, baris.umpanBalik ?? '']),
    ),
  }
}

/** Where two writings of one evaluation differ, field by field. */
export function perbedaanEvaluasi(
  tersimpan: EvaluasiLengkap,
  saya: EvaluasiLengkap,
  skp: SkpLengkap,
): BedaTulisan[] {
  const kiri = fields(tersimpan, skp)

  return fields(saya, skp).flatMap(([label, teks], i) => {
    const lama = kiri[i]?.[1] ?? ''
    return lama === teks ? [] : [{ label, tersimpan: lama, saya: teks }]
  })
}

function fields(evaluasi: EvaluasiLengkap, { rhk }: SkpLengkap): (readonly [label: string, teks: string])[] {
  return [
    ['Rating hasil kerja', evaluasi.ratingHasil ?? ''],
    ['Rating perilaku kerja', evaluasi.ratingPerilaku ?? ''],
    ['Catatan', evaluasi.catatan ?? ''],
    ['Alasan predikat tahunan', evaluasi.alasanTahunan ?? ''],
    ...rhk.flatMap((baris, i) => [
      [`Tanda hasil kerja ${i + 1}`, evaluasi.rhk[baris.id]?.tanda ?? ''] as const,
      [`Umpan balik hasil kerja ${i + 1}`, evaluasi.rhk[baris.id]?.umpanBalik ?? ''] as const,
      ...baris.indikator.flatMap(({ id }, j) => [
        [`Realisasi ${i + 1}.${j + 1}`, evaluasi.indikator[id]?.realisasi ?? ''] as const,
        [`Umpan balik ${i + 1}.${j + 1}`, evaluasi.indikator[id]?.umpanBalik ?? ''] as const,
      ]),
    ]),
    ...PERILAKU_KERJA.map(({ nilai, nama }) => [nama, evaluasi.umpanBalikPerilaku[nilai] ?? ''] as const),
  ]
}

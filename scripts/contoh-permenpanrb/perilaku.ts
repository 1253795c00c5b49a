import { PERILAKU_KERJA, type PerilakuKerja } from '../../src/domain/skp/perilaku.ts'

/** Pasal 10 has commas, and "barang milik negara" for BMN. */
const AKUNTABEL_CONTOH: PerilakuKerja['panduan'] = [
  'Melaksanakan tugas dengan jujur bertanggung jawab cermat disiplin dan berintegritas tinggi',
  'Menggunakan kekayaan dan BMN secara bertanggung jawab efektif dan efisien',
  'Tidak menyalahgunakan kewenangan jabatan',
]

/** The seven values as the example pages word them. */
export const PERILAKU_CONTOH: readonly PerilakuKerja[] = PERILAKU_KERJA.map((perilaku) =>
  perilaku.nilai === 'akuntabel' ? { ...perilaku, panduan: AKUNTABEL_CONTOH } : perilaku,
)

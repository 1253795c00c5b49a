import type { Sasaran } from '../../domain/rencana/perjanjian.ts'
import { type IsiStrategi, kataIntervensi } from '../../domain/rencana/strategi.ts'
import { readTeks } from '../forms/teks.ts'
import { isUuid } from '../middleware/subjek.ts'
import type { BedaTulisan } from '../ui/konflik.tsx'

export type KolomStrategi = Exclude<keyof IsiStrategi, 'ikuId'>

/** What the page of the form calls each field; the hint says what to write. */
export const KOLOM_STRATEGI = {
  judul: {
    label: 'Judul inisiatif strategi',
    petunjuk: 'Cara unit mencapai indikatornya, dalam satu kalimat.',
  },
  pemilik: { label: 'Pemilik strategi', petunjuk: 'Jabatan atau orang yang bertanggung jawab.' },
  waktuPenyelesaian: { label: 'Waktu penyelesaian', petunjuk: 'Misalnya triwulan III, atau sebuah tanggal.' },
  tujuan: { label: 'Tujuan', petunjuk: 'Keadaan sesudah strategi ini berhasil.' },
  intervensi: {
    label: 'Indikator dan target yang diintervensi',
    petunjuk: 'Ditulis sendiri bila tidak ada di perjanjian kinerja.',
  },
  pihakTerlibat: { label: 'Pihak yang terlibat', petunjuk: 'Unit, tim, atau mitra.' },
  penerimaManfaat: { label: 'Penerima manfaat', petunjuk: 'Siapa yang merasakan hasilnya.' },
  anggaran: { label: 'Anggaran', petunjuk: 'Jumlah dan sumbernya.' },
  kegiatanRutin: {
    label: 'Strategi rutin',
    petunjuk: 'Yang terus berjalan. Satu baris untuk satu kegiatan.',
  },
  kegiatanTransformatif: {
    label: 'Strategi transformatif',
    petunjuk: 'Yang mengubah cara kerja. Satu baris untuk satu kegiatan.',
  },
  keluaranRutin: { label: 'Keluaran kunci rutin', petunjuk: 'Satu baris untuk satu keluaran.' },
  keluaranTransformatif: {
    label: 'Keluaran kunci transformatif',
    petunjuk: 'Satu baris untuk satu keluaran.',
  },
} as const satisfies { readonly [kolom in KolomStrategi]: { label: string; petunjuk: string } }

export const NAMA_KOLOM = Object.keys(KOLOM_STRATEGI) as readonly KolomStrategi[]

/** The form of a strategy as it was sent. */
export function readIsianStrategi(form: FormData): IsiStrategi {
  const ikuId = readTeks(form, 'ikuId')
  const teks = Object.fromEntries(NAMA_KOLOM.map((kolom) => [kolom, readTeks(form, kolom)]))

  return { ...(teks as Record<KolomStrategi, string>), ikuId: isUuid(ikuId) ? ikuId : null }
}

export const STRATEGI_KOSONG: IsiStrategi = readIsianStrategi(new FormData())

/** Fields in which the stored strategy and one's own differ; a chosen indicator is compared by its words. */
export function perbedaanStrategi(
  tersimpan: IsiStrategi,
  saya: IsiStrategi,
  sasaran: readonly Sasaran[],
): BedaTulisan[] {
  const semua = sasaran.flatMap(({ iku }) => iku)
  const teks = (isi: IsiStrategi, kolom: KolomStrategi) => {
    const iku = kolom === 'intervensi' && semua.find(({ id }) => id === isi.ikuId)
    return iku ? kataIntervensi(iku) : isi[kolom]
  }

  return NAMA_KOLOM.flatMap((kolom) => {
    const [lama, baru] = [teks(tersimpan, kolom), teks(saya, kolom)]
    return lama === baru ? [] : [{ label: KOLOM_STRATEGI[kolom].label, tersimpan: lama, saya: baru }]
  })
}

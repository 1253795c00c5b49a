import type { BentukSkp, Indikator, Rhk } from '../isi-skp.ts'
import { NAMA_ASPEK, NAMA_JENIS_RHK, NAMA_PERSPEKTIF } from '../istilah.ts'
import { BAGIAN_LAMPIRAN } from '../lampiran.ts'
import type { IsiNaskah } from '../naskah.ts'
import { PERILAKU_KERJA } from '../perilaku.ts'
import { BAGIAN_PERILAKU, KOLOM_LEMBAR, type KolomLembar, namaBagianLampiran } from './kolom.ts'

type Baris = { readonly [K in KolomLembar]?: string }

type CaraTulis = {
  readonly bentuk: BentukSkp
  /** The superior's results by id. */
  readonly atas: ReadonlyMap<string, string>
}

/** A whole SKP as rows of a sheet, without the headings; reading them back gives the same SKP. */
export function toLembar(isi: IsiNaskah, { bentuk, atas }: CaraTulis): readonly (readonly string[])[] {
  const baris: readonly Baris[] = [
    ...isi.rhk.flatMap((rhk) => barisRhk(rhk, { bentuk, atas })),
    ...PERILAKU_KERJA.map(({ nilai, nama }) => ({
      Bagian: BAGIAN_PERILAKU,
      Kalimat: nama,
      'Indikator atau ekspektasi': isi.ekspektasi[nilai] ?? '',
    })),
    ...BAGIAN_LAMPIRAN.flatMap(({ bagian }) =>
      isi.lampiran[bagian].map((butir) => ({ Bagian: namaBagianLampiran(bagian), Kalimat: butir })),
    ),
  ]

  return baris.map((satu) => KOLOM_LEMBAR.map((kolom) => satu[kolom] ?? ''))
}

function barisRhk(rhk: Rhk, { bentuk, atas }: CaraTulis): Baris[] {
  const kepala: Baris = {
    Bagian: NAMA_JENIS_RHK[rhk.jenis],
    'Hasil kerja pimpinan': atas.get(rhk.diintervensiId ?? '') ?? '',
    Kalimat: rhk.uraian,
    'Pemberi penugasan': rhk.pemberiTugas ?? '',
  }
  const [pertama, ...lain] = rhk.indikator

  const tulis = (indikator: Indikator) => barisIndikator(indikator, bentuk)

  return [{ ...kepala, ...(pertama ? tulis(pertama) : {}) }, ...lain.map(tulis)]
}

function barisIndikator({ aspek, perspektif, uraian, target, satuan }: Indikator, bentuk: BentukSkp): Baris {
  const kolom = bentuk === 'jpt' ? perspektif && NAMA_PERSPEKTIF[perspektif] : aspek && NAMA_ASPEK[aspek]
  return {
    'Aspek atau perspektif': kolom ?? '',
    'Indikator atau ekspektasi': uraian,
    Target: target,
    Satuan: satuan ?? '',
  }
}

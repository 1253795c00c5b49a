import type { BentukSkp, Indikator, Rhk } from '../isi-skp.ts'
import type { LampiranSkp } from '../lampiran.ts'
import type { IsiNaskah } from '../naskah.ts'
import { type NilaiBerakhlak, PERILAKU_KERJA } from '../perilaku.ts'
import { RHK_PALING_BANYAK, samakan } from '../salinan.ts'
import {
  BAGIAN_LEMBAR,
  BAGIAN_PERILAKU,
  findAspek,
  findBagianLampiran,
  findJenis,
  findPerspektif,
  KOLOM_LEMBAR,
  type KolomLembar,
  pilihanKolom,
} from './kolom.ts'

/** Something in a cell that cannot be taken over: where, and what is expected there. */
export type TemuanSel = { readonly sel: string; readonly kolom: string; readonly kalimat: string }

export type HasilLembar = {
  readonly isi: Pick<IsiNaskah, 'rhk' | 'ekspektasi' | 'lampiran'>
  readonly temuan: readonly TemuanSel[]
}

export type PetunjukLembar = {
  readonly bentuk: BentukSkp
  /** The superior's results, by their words. */
  readonly rhkPimpinan: readonly { readonly id: string; readonly uraian: string }[]
  /** What the SKP says now; parts that the sheet leaves out stay, and lines that it words alike keep their ids. */
  readonly kini: IsiNaskah
  readonly palingPanjang: number
  readonly newId: () => string
}

type Sel = { readonly [K in KolomLembar]: string }
type BarisRhk = Omit<Rhk, 'indikator'> & { indikator: Indikator[] }
type Bacaan = {
  readonly petunjuk: PetunjukLembar
  readonly kolom: ReadonlyMap<KolomLembar, number>
  readonly rhk: BarisRhk[]
  readonly ekspektasi: { [N in NilaiBerakhlak]?: string }
  readonly lampiran: { [B in keyof LampiranSkp]: string[] }
  readonly temuan: TemuanSel[]
  baris: number
}

/** Reads a whole SKP from a sheet: what it says, and every cell that cannot be taken over. */
export function readIsiLembar(lembar: readonly (readonly string[])[], petunjuk: PetunjukLembar): HasilLembar {
  const kolom = findKolom(lembar[0] ?? [])
  const bacaan: Bacaan = {
    petunjuk,
    kolom,
    rhk: [],
    ekspektasi: {},
    lampiran: { dukungan: [], pertanggungjawaban: [], konsekuensi: [] },
    temuan: KOLOM_LEMBAR.filter((satu) => !kolom.has(satu)).map((satu) => ({
      sel: '1',
      kolom: satu,
      kalimat: `Kolom “${satu}” tidak ada. Pakai templatnya.`,
    })),
    baris: 1,
  }
  if (bacaan.temuan.length > 0) return { isi: petunjuk.kini, temuan: bacaan.temuan }
  for (const isi of lembar.slice(1)) {
    bacaan.baris += 1
    readBaris(bacaan, selDari(bacaan, isi))
  }

  return { isi: lengkapi(bacaan), temuan: bacaan.temuan }
}

function findKolom(kepala: readonly string[]): ReadonlyMap<KolomLembar, number> {
  const judul = kepala.map(samakan)
  return new Map(
    KOLOM_LEMBAR.map((kolom) => [kolom, judul.indexOf(samakan(kolom))] as const).filter(([, i]) => i >= 0),
  )
}

function selDari({ kolom }: Bacaan, isi: readonly string[]): Sel {
  return Object.fromEntries(
    KOLOM_LEMBAR.map((satu) => [satu, (isi[kolom.get(satu) ?? -1] ?? '').trim()]),
  ) as Sel
}

function readBaris(bacaan: Bacaan, sel: Sel): void {
  if (Object.values(sel).every((teks) => teks === '')) return
  for (const kolom of KOLOM_LEMBAR)
    if (sel[kolom].length > bacaan.petunjuk.palingPanjang)
      tegur(bacaan, kolom, `Paling banyak ${bacaan.petunjuk.palingPanjang} huruf.`)
  const jenis = findJenis(sel.Bagian)
  const bagian = findBagianLampiran(sel.Bagian)
  if (jenis) readRhk(bacaan, sel, jenis)
  else if (samakan(sel.Bagian) === samakan(BAGIAN_PERILAKU)) readPerilaku(bacaan, sel)
  else if (bagian) bacaan.lampiran[bagian].push(...(sel.Kalimat === '' ? [] : [sel.Kalimat]))
  else if (sel.Bagian === '' && sel.Kalimat === '') readLanjutan(bacaan, sel)
  else tegur(bacaan, 'Bagian', `Isi ${gabung(BAGIAN_LEMBAR)}.`)
}

function readRhk(bacaan: Bacaan, sel: Sel, jenis: Rhk['jenis']): void {
  if (sel.Kalimat === '') tegur(bacaan, 'Kalimat', 'Tulis rencana hasil kerjanya.')
  const ada = bacaan.rhk.find(
    (satu) => satu.jenis === jenis && samakan(satu.uraian) === samakan(sel.Kalimat) && sel.Kalimat !== '',
  )
  const rhk = ada ?? addRhk(bacaan, sel, jenis)
  addIndikator(bacaan, rhk, sel)
}

function addRhk(bacaan: Bacaan, sel: Sel, jenis: Rhk['jenis']): BarisRhk {
  const { kini, newId } = bacaan.petunjuk
  const terpakai = new Set(bacaan.rhk.map(({ id }) => id))
  const lama = kini.rhk.find(
    ({ id, uraian }) => !terpakai.has(id) && samakan(uraian) === samakan(sel.Kalimat),
  )
  const rhk: BarisRhk = {
    id: lama?.id ?? newId(),
    jenis,
    uraian: sel.Kalimat,
    diintervensiId: findPimpinan(bacaan, sel),
    pemberiTugas: sel['Pemberi penugasan'] || null,
    indikator: [],
  }
  bacaan.rhk.push(rhk)
  if (bacaan.rhk.length === RHK_PALING_BANYAK + 1)
    tegur(bacaan, 'Kalimat', `Satu SKP memuat paling banyak ${RHK_PALING_BANYAK} hasil kerja.`)

  return rhk
}

function findPimpinan(bacaan: Bacaan, sel: Sel): string | null {
  const kalimat = sel['Hasil kerja pimpinan']
  if (kalimat === '') return null
  const cocok = bacaan.petunjuk.rhkPimpinan.find(({ uraian }) => samakan(uraian) === samakan(kalimat))
  if (!cocok)
    tegur(
      bacaan,
      'Hasil kerja pimpinan',
      'Kalimat ini tidak ada di SKP pimpinan. Salin persis, atau kosongkan.',
    )

  return cocok?.id ?? null
}

function addIndikator(bacaan: Bacaan, rhk: BarisRhk, sel: Sel): void {
  const uraian = sel['Indikator atau ekspektasi']
  const kolom = sel['Aspek atau perspektif']
  if ([uraian, kolom, sel.Target, sel.Satuan].every((teks) => teks === '')) return
  const { kini, bentuk, newId } = bacaan.petunjuk
  const terpakai = new Set(rhk.indikator.map(({ id }) => id))
  const lama = kini.rhk
    .find(({ id }) => id === rhk.id)
    ?.indikator.find((satu) => !terpakai.has(satu.id) && samakan(satu.uraian) === samakan(uraian))
  const aspek = bentuk === 'jpt' ? undefined : findAspek(kolom)
  const perspektif = bentuk === 'jpt' ? findPerspektif(kolom) : undefined
  if (kolom !== '' && !aspek && !perspektif)
    tegur(bacaan, 'Aspek atau perspektif', `Isi ${gabung(pilihanKolom(bentuk))}.`)
  rhk.indikator.push({
    id: lama?.id ?? newId(),
    aspek: bentuk === 'jpt' ? (lama?.aspek ?? null) : (aspek ?? null),
    perspektif: bentuk === 'jpt' ? (perspektif ?? null) : (lama?.perspektif ?? null),
    uraian,
    target: sel.Target,
    satuan: sel.Satuan || null,
  })
}

/** A row without its own result holds one more indicator of the result above it. */
function readLanjutan(bacaan: Bacaan, sel: Sel): void {
  const rhk = bacaan.rhk.at(-1)
  if (rhk) addIndikator(bacaan, rhk, sel)
  else tegur(bacaan, 'Bagian', `Isi ${gabung(BAGIAN_LEMBAR)}.`)
}

function readPerilaku(bacaan: Bacaan, sel: Sel): void {
  const perilaku = PERILAKU_KERJA.find(({ nama }) => samakan(nama) === samakan(sel.Kalimat))
  if (perilaku) bacaan.ekspektasi[perilaku.nilai] = sel['Indikator atau ekspektasi']
  else tegur(bacaan, 'Kalimat', `Isi ${gabung(PERILAKU_KERJA.map(({ nama }) => nama))}.`)
}

/** A part of which the sheet has no row stays as it is. */
function lengkapi({ rhk, ekspektasi, lampiran, petunjuk: { kini } }: Bacaan): HasilLembar['isi'] {
  const adaLampiran = Object.values(lampiran).some((butir) => butir.length > 0)
  return {
    rhk: rhk.length > 0 ? rhk : kini.rhk,
    ekspektasi: { ...kini.ekspektasi, ...ekspektasi },
    lampiran: adaLampiran ? lampiran : kini.lampiran,
  }
}

function tegur(bacaan: Bacaan, kolom: KolomLembar, kalimat: string): void {
  const huruf = String.fromCharCode('A'.charCodeAt(0) + (bacaan.kolom.get(kolom) ?? 0))
  bacaan.temuan.push({ sel: `${huruf}${bacaan.baris}`, kolom, kalimat })
}

function gabung(kata: readonly string[]): string {
  return `${kata.slice(0, -1).join(', ')}, atau ${kata.at(-1)}`
}

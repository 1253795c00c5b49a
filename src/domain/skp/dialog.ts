import { accept, type Result, refuse } from '../result.ts'
import type { Indikator } from './isi-skp.ts'
import type { TulisanSkp } from './naskah.ts'
import type { NilaiBerakhlak } from './perilaku.ts'
import type { PelakuSkp, StatusSkp } from './skp.ts'

/** One sentence of an SKP that leader and employee can negotiate. */
export type SasaranDialog =
  | { readonly bidang: 'rhk' | 'indikator' | 'target'; readonly id: string }
  | { readonly bidang: 'perilaku'; readonly nilai: NilaiBerakhlak }

export type LangkahDialog = 'usul' | 'jawab' | 'sepakat' | 'tarik'

/** Something that was said about a line: who, and how the line should read after it. */
export type Ucapan = {
  readonly utasId: string
  readonly sasaran: SasaranDialog
  readonly langkah: LangkahDialog
  readonly usulan: string | null
  readonly penulisId: string
}

export type UcapanBaru =
  | {
      readonly langkah: 'usul'
      readonly sasaran: SasaranDialog
      readonly usulan: string
      readonly isi: string
    }
  | {
      readonly langkah: 'jawab'
      readonly utasId: string
      readonly usulan: string | null
      readonly isi: string
    }
  | { readonly langkah: 'sepakat' | 'tarik'; readonly utasId: string; readonly isi: string }

export type PenolakanDialog =
  | { readonly kode: 'bukan-pihak-dialog' }
  | { readonly kode: 'status-salah'; readonly status: StatusSkp }
  | { readonly kode: 'baris-tidak-ada' }
  | { readonly kode: 'usulan-kosong' }
  | { readonly kode: 'utas-terbuka' }
  | { readonly kode: 'utas-selesai' }
  | { readonly kode: 'usulan-sendiri' }
  | { readonly kode: 'bukan-pengusul' }

/** The words of a line as they stand; undefined when the line is no longer there. */
export function kalimatBaris({ rhk, ekspektasi }: TulisanSkp, sasaran: SasaranDialog): string | undefined {
  if (sasaran.bidang === 'perilaku') return ekspektasi[sasaran.nilai] ?? ''
  const { bidang, id } = sasaran
  if (bidang === 'rhk') return rhk.find((satu) => satu.id === id)?.uraian
  const indikator = rhk.flatMap((satu) => satu.indikator).find((satu) => satu.id === id)

  return bidang === 'target' ? indikator?.target : indikator?.uraian
}

/** The same SKP with one line worded anew. */
export function replaceKalimat(tulisan: TulisanSkp, sasaran: SasaranDialog, kalimat: string): TulisanSkp {
  if (sasaran.bidang === 'perilaku')
    return { ...tulisan, ekspektasi: { ...tulisan.ekspektasi, [sasaran.nilai]: kalimat } }
  const { bidang, id } = sasaran
  if (bidang === 'rhk')
    return {
      ...tulisan,
      rhk: tulisan.rhk.map((satu) => (satu.id === id ? { ...satu, uraian: kalimat } : satu)),
    }
  const ganti = (satu: Indikator): Indikator =>
    satu.id === id ? { ...satu, [bidang === 'target' ? 'target' : 'uraian']: kalimat } : satu

  return { ...tulisan, rhk: tulisan.rhk.map((satu) => ({ ...satu, indikator: satu.indikator.map(ganti) })) }
}

/** Whether two talks are about the same line of an SKP. */
export function isSasaranSama(a: SasaranDialog, b: SasaranDialog): boolean {
  if (a.bidang === 'perilaku' || b.bidang === 'perilaku')
    return a.bidang === 'perilaku' && b.bidang === 'perilaku' && a.nilai === b.nilai

  return a.bidang === b.bidang && a.id === b.id
}

/** A talk is open until somebody agreed, or took the proposal back. */
export function isUtasTerbuka(utas: readonly Ucapan[]): boolean {
  const langkah = utas.at(-1)?.langkah
  return langkah === 'usul' || langkah === 'jawab'
}

/** The words that are on the table: those proposed last. */
export function usulanTerakhir(utas: readonly Ucapan[]): Ucapan | undefined {
  return utas.findLast(({ usulan }) => usulan !== null)
}

type Keadaan = {
  readonly pegawaiId: string
  readonly status: StatusSkp
  readonly tulisan: TulisanSkp
  readonly dialog: readonly Ucapan[]
}

/** What a step of the talk does: which line it is about, what it proposes, and the SKP's new words when both agree (Pasal 7 ayat 2). */
export type HasilUcapan = {
  readonly sasaran: SasaranDialog
  readonly semula: string
  readonly usulan: string | null
  readonly tulisan: TulisanSkp | null
}

/** Leader and employee negotiate an expectation: one proposes, the other answers or agrees; nobody agrees with oneself. */
export function speakDialog(
  keadaan: Keadaan,
  oleh: PelakuSkp,
  baru: UcapanBaru,
): Result<HasilUcapan, PenolakanDialog> {
  if (!isPihak(oleh)) return refuse({ kode: 'bukan-pihak-dialog' })
  if (keadaan.status === 'ditetapkan') return refuse({ kode: 'status-salah', status: keadaan.status })

  return baru.langkah === 'usul' ? propose(keadaan, baru) : reply(keadaan, oleh, baru)
}

function isPihak({ hubungan }: PelakuSkp): boolean {
  return hubungan.has('diri') || hubungan.has('penilai') || hubungan.has('atasan-penilai')
}

function propose(
  { tulisan, dialog }: Keadaan,
  { sasaran, usulan }: Extract<UcapanBaru, { langkah: 'usul' }>,
): Result<HasilUcapan, PenolakanDialog> {
  const semula = kalimatBaris(tulisan, sasaran)
  if (semula === undefined) return refuse({ kode: 'baris-tidak-ada' })
  if (usulan.trim() === '' || usulan === semula) return refuse({ kode: 'usulan-kosong' })
  const terbuka = kelompokUtas(dialog).some(
    (utas) => isUtasTerbuka(utas) && utas[0] && isSasaranSama(utas[0].sasaran, sasaran),
  )
  if (terbuka) return refuse({ kode: 'utas-terbuka' })

  return accept({ sasaran, semula, usulan, tulisan: null })
}

function reply(
  { pegawaiId, tulisan, dialog }: Keadaan,
  oleh: PelakuSkp,
  baru: Exclude<UcapanBaru, { langkah: 'usul' }>,
): Result<HasilUcapan, PenolakanDialog> {
  const utas = dialog.filter(({ utasId }) => utasId === baru.utasId)
  const [awal] = utas
  const usulan = usulanTerakhir(utas)
  if (!awal || !usulan || !isUtasTerbuka(utas)) return refuse({ kode: 'utas-selesai' })
  const { sasaran } = awal
  const semula = kalimatBaris(tulisan, sasaran)
  const isMilikSaya = (ucapan: Ucapan) => (ucapan.penulisId === pegawaiId) === oleh.hubungan.has('diri')
  if (baru.langkah === 'tarik')
    return isMilikSaya(awal)
      ? accept({ sasaran, semula: semula ?? '', usulan: null, tulisan: null })
      : refuse({ kode: 'bukan-pengusul' })
  if (semula === undefined) return refuse({ kode: 'baris-tidak-ada' })
  if (baru.langkah === 'jawab')
    return baru.isi.trim() === '' && !baru.usulan
      ? refuse({ kode: 'usulan-kosong' })
      : accept({ sasaran, semula, usulan: baru.usulan || null, tulisan: null })
  if (isMilikSaya(usulan)) return refuse({ kode: 'usulan-sendiri' })

  return accept({
    sasaran,
    semula,
    usulan: null,
    tulisan: replaceKalimat(tulisan, sasaran, usulan.usulan ?? ''),
  })
}

/** What was said, talk by talk, in the order in which they began. */
export function kelompokUtas<U extends Ucapan>(dialog: readonly U[]): readonly (readonly U[])[] {
  return [...Map.groupBy(dialog, ({ utasId }) => utasId).values()]
}

/** Where a rule stands written. */
export type Dasar = { readonly peraturan: string; readonly pasal: string; readonly halaman?: string }

/** A dated local choice inside a provision (marked [K] or [D]), with what an editor needs to show it. */
export type DefinisiParameter = {
  readonly judul: string
  readonly satuan?: string
  readonly pilihan?: readonly string[]
  readonly minimum?: number
  readonly maksimum?: number
  /** Parts of a number count too; without it the value is whole. */
  readonly isDesimal?: true
  /** The parameter of the same provision below which this one makes no sense. */
  readonly tidakKurangDari?: string
}

export type NilaiParameter = number | string | boolean
export type Parameter = { readonly [kunci: string]: NilaiParameter }

export type Contoh<I, O, P> = {
  readonly judul?: string
  readonly input: I
  readonly output: O
  readonly parameter?: Partial<P>
}

export type VersiKetentuan<I, O, P extends Parameter> = {
  readonly sejak: string
  readonly sampai?: string
  readonly dasar: Dasar
  readonly rule: (input: I, parameter: P) => O
  readonly contoh: readonly Contoh<I, O, P>[]
}

export type DefinisiKetentuan<I, O, P extends Parameter> = {
  readonly id: string
  readonly topik: string
  readonly judul: string
  /** The rule as one plain Indonesian sentence, shown under "Mengapa?" and on the public page. */
  readonly kalimat: string
  /** Written and tested, but no page or use case asks it yet. */
  readonly belumDijalankan?: true
  readonly parameter?: {
    readonly bawaan: P
    readonly definisi: { readonly [K in keyof P]: DefinisiParameter }
  }
  readonly versi: readonly VersiKetentuan<I, O, P>[]
}

/** Why a value is what it is: the rule, its article and what went in. */
export type Basis = {
  readonly ketentuanId: string
  readonly judul: string
  readonly kalimat: string
  readonly dasar: Dasar
  readonly sejak: string
  readonly masukan: unknown
  readonly parameter: Parameter
}

export type Berdasar<T> = { readonly nilai: T; readonly basis: Basis }

export type Ketentuan<I, O, P extends Parameter> = DefinisiKetentuan<I, O, P> & {
  /** Evaluates the provision as it stood on the date of the fact (ISO date), with what the instansi set for that day. */
  readonly apply: (input: I, pada: string, ...pilihan: Pilihan<P>) => Berdasar<O>
}

/** A provision with parameters is never applied without them: a forgotten one would silently be the default. */
type Pilihan<P extends Parameter> = [keyof P] extends [never] ? [] : [parameter: Partial<P>]

/** The provision's version in force on that ISO date; none in force is an error, never another law. */
export function versiBerlaku<I, O, P extends Parameter>(
  ketentuan: DefinisiKetentuan<I, O, P>,
  pada: string,
): VersiKetentuan<I, O, P> {
  const versi = ketentuan.versi.find((v) => v.sejak <= pada && (v.sampai === undefined || pada <= v.sampai))
  if (!versi) throw new Error(`Ketentuan ${ketentuan.id} tidak berlaku pada ${pada}`)

  return versi
}

/** A provision: a rule with its article, its dates in force and the worked examples that always test it. */
export function ketentuan<I, O, P extends Parameter = Record<never, never>>(
  definisi: DefinisiKetentuan<I, O, P>,
): Ketentuan<I, O, P> {
  return {
    ...definisi,
    apply(input, pada, ...[pilihan]) {
      const versi = versiBerlaku(definisi, pada)
      const parameter = { ...definisi.parameter?.bawaan, ...pilihan } as P
      return {
        nilai: versi.rule(input, parameter),
        basis: {
          ketentuanId: definisi.id,
          judul: definisi.judul,
          kalimat: definisi.kalimat,
          dasar: versi.dasar,
          sejak: versi.sejak,
          masukan: input,
          parameter,
        },
      }
    },
  }
}

import type { ComponentChildren } from 'preact'
import type { Basis } from '../../domain/ketentuan.ts'
import { Ikon } from './ikon.tsx'
import { tulisAngka, tulisTanggal } from './tulis.ts'

export type BarisMengapa = { readonly label: string; readonly nilai: ComponentChildren }

/** `hasilKerja` -> "Hasil kerja" */
function label(kunci: string): string {
  const kata = kunci
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase()
  return kata.charAt(0).toUpperCase() + kata.slice(1)
}

function tulisNilai(nilai: unknown): string | undefined {
  if (typeof nilai === 'number') return tulisAngka(nilai)
  if (typeof nilai === 'boolean') return nilai ? 'Ya' : 'Tidak'
  if (typeof nilai === 'string') {
    if (/^\d{4}-\d{2}-\d{2}/.test(nilai)) return tulisTanggal(nilai)
    return nilai.charAt(0).toUpperCase() + nilai.slice(1)
  }
  if (Array.isArray(nilai) && nilai.every((n) => typeof n === 'number' || typeof n === 'string')) {
    return nilai.map((n) => tulisNilai(n)).join(', ') || 'Tidak ada'
  }
  return undefined
}

/** The flat inputs of a basis as label and value; nested ones need words from the page. */
export function barisMasukan(masukan: unknown): readonly BarisMengapa[] {
  if (typeof masukan !== 'object' || masukan === null) {
    const nilai = tulisNilai(masukan)
    return nilai === undefined ? [] : [{ label: 'Masukan', nilai }]
  }
  return Object.entries(masukan).flatMap(([kunci, isi]) => {
    const nilai = tulisNilai(isi)
    return nilai === undefined ? [] : [{ label: label(kunci), nilai }]
  })
}

type Props = {
  readonly basis: Basis
  /** The value asked about: "Baik" gives "Mengapa Baik?". */
  readonly nilai?: string | undefined
  /** Inputs in words; else they are read from the basis. */
  readonly masukan?: readonly BarisMengapa[] | undefined
  /** The way out, such as "Tidak setuju?" with a link. */
  readonly tambahan?: readonly BarisMengapa[] | undefined
  readonly terbuka?: boolean | undefined
  readonly href?: string | undefined
  readonly class?: string | undefined
}

/** Inputs, rule as a sentence, article and since when, under every value. */
export function Mengapa({ basis, nilai, masukan, tambahan = [], terbuka, href, class: kelas = '' }: Props) {
  const baris = masukan ?? barisMasukan(basis.masukan)
  return (
    <details class={`mengapa ${kelas}`.trim()} open={terbuka}>
      <summary>
        <Ikon nama="chevron-right" class="ic-s" />
        <span>{nilai ? `Mengapa ${nilai}?` : 'Mengapa?'}</span>
      </summary>
      <dl>
        {baris.map((b) => (
          <Baris key={b.label} {...b} />
        ))}
        {barisMasukan(basis.parameter).map((b) => (
          <Baris key={b.label} {...b} />
        ))}
        <Baris label="Aturan" nilai={basis.kalimat} />
        <dt>Dasar</dt>
        <dd>
          <a class="tautan" href={href ?? `/ketentuan/${basis.ketentuanId}`}>
            {basis.dasar.peraturan}
          </a>
          {`, ${basis.dasar.pasal}, berlaku sejak ${tulisTanggal(basis.sejak)}`}
        </dd>
        {tambahan.map((b) => (
          <Baris key={b.label} {...b} />
        ))}
      </dl>
    </details>
  )
}

function Baris({ label: nama, nilai }: BarisMengapa) {
  return (
    <>
      <dt>{nama}</dt>
      <dd>{nilai}</dd>
    </>
  )
}

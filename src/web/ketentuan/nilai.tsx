import { kataNilai, namaKunci } from '../kata.ts'

type Props = { readonly nilai: unknown; readonly kunci?: string }

/** Any value in words: lists as lists, records as names with their values, nested as deep as they come. */
export function Nilai({ nilai, kunci = '' }: Props) {
  if (Array.isArray(nilai)) return <NilaiDaftar nilai={nilai} kunci={kunci} />
  if (nilai !== null && typeof nilai === 'object') return <NilaiRincian nilai={nilai} />

  return <span class="break-words">{kataNilai(nilai, kunci)}</span>
}

function NilaiDaftar({ nilai, kunci }: { nilai: readonly unknown[]; kunci: string }) {
  if (nilai.length === 0) return <span>tidak ada</span>
  if (nilai.every((satu) => satu === null || typeof satu !== 'object'))
    return <span class="break-words">{nilai.map((satu) => kataNilai(satu, kunci)).join(', ')}</span>

  return (
    <ol class="grid gap-1.5 list-decimal pl-5">
      {nilai.map((satu, i) => (
        <li key={String(i)}>
          <Nilai nilai={satu} kunci={kunci} />
        </li>
      ))}
    </ol>
  )
}

function NilaiRincian({ nilai }: { nilai: object }) {
  const bagian = Object.entries(nilai).filter(([, isi]) => isi !== undefined)
  if (bagian.length === 0) return <span>tidak ada</span>

  return (
    <dl class="grid gap-1">
      {bagian.map(([kunci, isi]) => (
        <div key={kunci} class={isSusun(isi) ? 'grid gap-0.5' : 'flex flex-wrap gap-x-1.5'}>
          <dt class="text-ink-2">{`${namaKunci(kunci)}:`}</dt>
          <dd class={isSusun(isi) ? 'pl-3 border-l border-line min-w-0' : 'min-w-0'}>
            <Nilai nilai={isi} kunci={kunci} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function isSusun(isi: unknown): boolean {
  if (Array.isArray(isi)) return isi.some((satu) => satu !== null && typeof satu === 'object')

  return isi !== null && typeof isi === 'object' && Object.keys(isi).length > 0
}

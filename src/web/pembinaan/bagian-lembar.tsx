import type { Bagian, BarisBimbingan, Kolom } from '../../domain/pembinaan/bagian-bimbingan.ts'
import { BARIS_PALING_BANYAK } from '../../domain/pembinaan/bimbingan.ts'
import { PANJANG } from '../../domain/teks.ts'
import { IsianPanjang } from '../ui/isian.tsx'
import { Panel } from '../ui/panel.tsx'
import { Segmen } from '../ui/pilihan.tsx'

type Props = { readonly bagian: Bagian; readonly baris: readonly BarisBimbingan[] }

/** A part as it may be written: the lines that are there, and an empty one to go on with. */
export function BagianDitulis({ bagian, baris }: Props) {
  const { penulis, petunjuk } = bagian
  return (
    <Panel judul={bagian.judul}>
      {penulis === 'pembimbing' && <p class="text-sm text-ink-2 mb-3">{petunjuk}</p>}
      <div class="grid gap-4">
        {baris.map((satu, i) => (
          <Baris key={String(i)} bagian={bagian} nomor={i} baris={satu} />
        ))}
        {baris.length === 0 && <Baris bagian={bagian} nomor={0} baris={{}} />}
        {baris.length > 0 && baris.length < BARIS_PALING_BANYAK && (
          <details>
            <summary class="tautan cursor-pointer text-sm">Tambah baris</summary>
            <Baris bagian={bagian} nomor={baris.length} baris={{}} />
          </details>
        )}
      </div>
    </Panel>
  )
}

type PropsBaris = { readonly bagian: Bagian; readonly nomor: number; readonly baris: BarisBimbingan }

function Baris({ bagian, nomor, baris }: PropsBaris) {
  const lajur = bagian.kolom.length > 1 ? 'sm:grid-cols-2' : ''
  return (
    <fieldset
      class={`min-w-0 grid gap-3 ${lajur} ${nomor > 0 ? 'border-t border-line mt-1 pt-4' : ''}`.trim()}
    >
      <legend class="sr-only">{`${bagian.nama}, baris ${nomor + 1}`}</legend>
      {bagian.kolom.map((kolom) => (
        <IsianKolom
          key={kolom.kunci}
          kolom={kolom}
          nama={`${bagian.kunci}.${nomor}.${kolom.kunci}`}
          nilai={baris[kolom.kunci]}
        />
      ))}
    </fieldset>
  )
}

type PropsKolom = { readonly kolom: Kolom; readonly nama: string; readonly nilai: string | undefined }

function IsianKolom({ kolom, nama, nilai }: PropsKolom) {
  if (kolom.pilihan)
    return (
      <Segmen
        nama={nama}
        label={kolom.judul}
        nilai={nilai}
        opsi={kolom.pilihan.map((satu) => ({ nilai: satu, label: satu }))}
      />
    )
  return <IsianPanjang nama={nama} label={kolom.judul} nilai={nilai} baris={2} maksimum={PANJANG.pembinaan} />
}

/** A part as it stands. */
export function BagianTampil({ bagian, baris }: Props) {
  return (
    <Panel judul={bagian.judul}>
      {baris.length === 0 && <p class="text-sm text-ink-2">Belum diisi.</p>}
      {baris.map((satu, i) => (
        <dl
          key={String(i)}
          class={`grid gap-x-5 gap-y-3 ${bagian.kolom.length > 1 ? 'sm:grid-cols-2' : ''} ${i > 0 ? 'border-t border-line mt-4 pt-4' : ''}`.trim()}
        >
          {bagian.kolom.map(({ kunci, judul }) => (
            <div key={kunci} class="min-w-0">
              <dt class="text-sm text-ink-2">{judul}</dt>
              <dd class="whitespace-pre-line wrap-anywhere">{satu[kunci] || '–'}</dd>
            </div>
          ))}
        </dl>
      ))}
    </Panel>
  )
}

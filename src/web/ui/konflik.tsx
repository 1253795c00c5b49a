import { bandingkanKata } from './beda.ts'
import { Tombol, TombolTautan } from './tombol.tsx'

type PropsKonflik = {
  /** "dr. Hendra menyimpan lebih dulu, 10.38" */
  readonly judul: string
  readonly aksi: string
  /** Field that carries the choice: `milik` is `tersimpan` or `saya`. */
  readonly nama?: string | undefined
  readonly tersimpan: string
  readonly saya: string
  /** What the form sends along: the stored `versi`, the own text, ids. */
  readonly tersembunyi: { readonly [nama: string]: string }
  /** Where both can be put together by hand. */
  readonly hrefGabung?: string | undefined
}

/** Two people wrote the same thing: both texts, the difference tinted, one's own chosen. */
export function Konflik(props: PropsKonflik) {
  const { judul, aksi, nama = 'milik', tersimpan, saya, tersembunyi, hrefGabung } = props
  const beda = bandingkanKata(tersimpan, saya)
  return (
    <form class="panel" method="post" action={aksi}>
      {Object.entries(tersembunyi).map(([kunci, nilai]) => (
        <input key={kunci} type="hidden" name={kunci} value={nilai} />
      ))}
      <div class="kepala">
        <h2>{judul}</h2>
      </div>
      <div class="grid sm:grid-cols-2 divide-y sm:divide-y-0 sm:divide-x divide-line">
        <Teks nama={nama} nilai="tersimpan" label="Yang tersimpan" potongan={beda.kiri} />
        <Teks nama={nama} nilai="saya" label="Tulisan Anda" potongan={beda.kanan} dipilih />
      </div>
      <div class="px-5 py-3.5 border-t border-line flex flex-wrap gap-2">
        <Tombol ragam="utama">Pakai yang dipilih</Tombol>
        {hrefGabung && (
          <TombolTautan ragam="polos" href={hrefGabung}>
            Gabungkan dengan tangan
          </TombolTautan>
        )}
      </div>
    </form>
  )
}

type PropsTeks = {
  readonly nama: string
  readonly nilai: string
  readonly label: string
  readonly potongan: readonly { readonly teks: string; readonly beda: boolean }[]
  readonly dipilih?: boolean
}

function Teks({ nama, nilai, label, potongan, dipilih }: PropsTeks) {
  return (
    <label class="p-5 grid gap-2 content-start cursor-pointer">
      <span class="flex items-center gap-2 text-sm font-semibold">
        <input
          type="radio"
          name={nama}
          value={nilai}
          class="radio radio-sm radio-primary"
          checked={dipilih ?? false}
        />
        {label}
      </span>
      <span class="text-sm whitespace-pre-line">
        {potongan.map((p) => (p.beda ? <mark class="beda">{p.teks}</mark> : p.teks))}
      </span>
    </label>
  )
}

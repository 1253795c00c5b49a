import { compareKata, type Potongan } from './beda.ts'
import type { BedaTulisan } from './konflik.tsx'
import { Panel } from './panel.tsx'

/** What one version says and the next says instead, with the difference tinted. */
export function BedaVersi({ judul, daftar }: { judul: string; daftar: readonly BedaTulisan[] }) {
  return (
    <Panel judul={judul}>
      <ul class="grid gap-4 text-sm">
        {daftar.map(({ label, tersimpan, saya }) => {
          const { kiri, kanan } = compareKata(tersimpan, saya)
          return (
            <li key={`${label}-${tersimpan}-${saya}`} class="grid sm:grid-cols-2 gap-3">
              <Teks label={`${label}, semula`} potongan={kiri} kosong="Belum ada" />
              <Teks label={`${label}, menjadi`} potongan={kanan} kosong="Dihapus" />
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

type PropsTeks = {
  readonly label: string
  readonly potongan: readonly Potongan[]
  readonly kosong: string
}

function Teks({ label, potongan, kosong }: PropsTeks) {
  const isKosong = potongan.every(({ teks }) => teks === '')
  return (
    <div>
      <p class="label-kecil">{label}</p>
      <p class="whitespace-pre-line">
        {isKosong ? kosong : potongan.map((p) => (p.beda ? <mark class="beda">{p.teks}</mark> : p.teks))}
      </p>
    </div>
  )
}

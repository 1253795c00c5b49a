import { compareKata, type Potongan } from './beda.ts'
import { Kabar } from './kabar.tsx'

/** One field that two people, or two tabs, wrote differently. */
export type BedaTulisan = { readonly label: string; readonly tersimpan: string; readonly saya: string }

type Props = {
  /** What was stored meanwhile: "SKP ini". */
  readonly hal: string
  /** The button that stores one's own words all the same: "Simpan". */
  readonly simpan: string
  readonly daftar: readonly BedaTulisan[]
}

/** The same thing was written twice: both texts with the difference tinted, above the form that holds one's own. */
export function Konflik({ hal, simpan, daftar }: Props) {
  return (
    <Kabar nada="warn" judul={`${hal} berubah di tempat lain setelah Anda membukanya.`} role="alert">
      <p>
        {`Di bawah ini tulisan Anda. Menekan ${simpan} memakai tulisan Anda; salin dulu yang masih diperlukan dari versi tersimpan.`}
      </p>
      <ul class="grid gap-3 mt-3">
        {daftar.map(({ label, tersimpan, saya }) => {
          const { kiri, kanan } = compareKata(tersimpan, saya)
          return (
            <li key={label} class="grid sm:grid-cols-2 gap-3">
              <Teks label={`${label}, tersimpan`} potongan={kiri} />
              <Teks label={`${label}, tulisan Anda`} potongan={kanan} />
            </li>
          )
        })}
      </ul>
    </Kabar>
  )
}

function Teks({ label, potongan }: { label: string; potongan: readonly Potongan[] }) {
  const isKosong = potongan.every(({ teks }) => teks === '')
  return (
    <div>
      <p class="label-kecil">{label}</p>
      <p class="whitespace-pre-line">
        {isKosong ? 'Kosong' : potongan.map((p) => (p.beda ? <mark class="beda">{p.teks}</mark> : p.teks))}
      </p>
    </div>
  )
}

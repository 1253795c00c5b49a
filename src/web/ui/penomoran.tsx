import { TombolTautan } from './tombol.tsx'

type Props = {
  readonly halaman: number
  readonly jumlahHalaman: number
  readonly href: (halaman: number) => string
  /** "1–25 dari 240 pegawai" */
  readonly keterangan: string
}

/** Pages of a list: back, where one is, on. */
export function Penomoran({ halaman, jumlahHalaman, href, keterangan }: Props) {
  return (
    <nav class="penomoran no-print" aria-label="Halaman daftar">
      <p class="text-sm text-ink-2 mr-auto">{keterangan}</p>
      {halaman > 1 && (
        <TombolTautan ikon="chevron-left" label="Halaman sebelumnya" href={href(halaman - 1)} />
      )}
      <span class="text-sm text-ink-2 px-1 whitespace-nowrap">{`${halaman} dari ${jumlahHalaman}`}</span>
      {halaman < jumlahHalaman && (
        <TombolTautan ikon="chevron-right" label="Halaman berikutnya" href={href(halaman + 1)} />
      )}
    </nav>
  )
}

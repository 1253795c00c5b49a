type NamaIsian<Path extends string> = Path extends `${string}:${infer Nama}/${infer Sisa}`
  ? Nama | NamaIsian<`/${Sisa}`>
  : Path extends `${string}:${infer Nama}`
    ? Nama
    : never

type Pencarian = { readonly [nama: string]: string | number | undefined }

/** Fills a path's parameters; leaving one out does not compile. */
export function url<Path extends string>(
  path: Path,
  ...[isian, cari]: [NamaIsian<Path>] extends [never]
    ? [isian?: Record<never, never>, cari?: Pencarian]
    : [isian: { readonly [nama in NamaIsian<Path>]: string }, cari?: Pencarian]
): string {
  const nilai = (isian ?? {}) as Record<string, string>
  const terisi = path.replace(/:([A-Za-z]+)/g, (_, nama: string) => encodeURIComponent(nilai[nama] ?? ''))
  const pasangan = Object.entries(cari ?? {}).flatMap(([k, v]) => (v === undefined ? [] : [[k, String(v)]]))

  return pasangan.length === 0 ? terisi : `${terisi}?${new URLSearchParams(pasangan)}`
}

const KITA = 'http://kita.invalid'

/** Only our own pages are an address to come back to; a browser drops tabs and turns backslashes, so it is read as a browser reads it. */
export function safePath(kembali: string | undefined): string {
  if (!kembali?.startsWith('/')) return '/'
  const alamat = URL.parse(kembali, KITA)

  return alamat?.origin === KITA ? alamat.pathname.replace(/^\/+/, '/') + alamat.search : '/'
}

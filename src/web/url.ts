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

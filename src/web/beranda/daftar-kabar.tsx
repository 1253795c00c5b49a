/** News of one person, as a page shows it. */
export type Kabar = {
  readonly id: string
  readonly isi: string
  readonly tautan: string
  readonly hari: string
}

/** News, newest first; each leads to what it is about. */
export function DaftarKabar({ kabar }: { kabar: readonly Kabar[] }) {
  return (
    <ul class="text-sm divide-y divide-line">
      {kabar.map(({ id, isi, tautan, hari }) => (
        <li key={id} class="px-4 lg:px-5 py-3">
          <a class="hover:underline underline-offset-2" href={tautan}>
            {isi}
          </a>
          <p class="text-xs text-ink-2 mt-0.5">{hari}</p>
        </li>
      ))}
    </ul>
  )
}

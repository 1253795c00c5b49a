import { Panel } from './panel.tsx'
import { tulisTanggal } from './tulis.ts'

export type BarisAmbilAlih = {
  readonly id: string
  readonly uraian: string
  readonly pegawai: string
  readonly kepada: string
  readonly tanggal: string
  readonly catatan: string | null
}

/** Results that were taken over, with the leader's note where they were taken from (Pasal 20). */
export function PanelAmbilAlih({ daftar }: { readonly daftar: readonly BarisAmbilAlih[] }) {
  if (daftar.length === 0) return null
  return (
    <Panel judul="Pengambilalihan hasil kerja" id="ambil-alih">
      <ul class="grid gap-3 text-sm">
        {daftar.map(({ id, uraian, pegawai, kepada, tanggal, catatan }) => (
          <li key={id}>
            <p class="font-semibold wrap-anywhere">{uraian}</p>
            <p class="text-ink-2">{`Dari ${pegawai} kepada ${kepada}, ${tulisTanggal(tanggal)}.`}</p>
            {catatan && <p class="whitespace-pre-line wrap-anywhere mt-1">{catatan}</p>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

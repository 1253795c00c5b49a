import { Panel } from '../ui/panel.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { tulisAngka } from '../ui/tulis.ts'

type Temuan = { readonly baris: number; readonly kolom: string; readonly kalimat: string }

type Props = {
  readonly judul: string
  /** How many there are in all; only the first are kept. */
  readonly jumlah: number
  readonly temuan: readonly Temuan[]
}

/** What was found in a file, cell by cell as the spreadsheet counts. */
export function DaftarTemuan({ judul, jumlah, temuan }: Props) {
  const sisa = jumlah - temuan.length
  return (
    <Panel judul={judul} rapat>
      <Tabel
        keterangan="Temuan per baris"
        ponsel="kartu"
        kolom={[{ label: 'Baris', angka: true }, { label: 'Kolom' }, { label: 'Yang perlu diperiksa' }]}
      >
        {temuan.map(({ baris, kolom, kalimat }) => (
          <tr key={`${baris} ${kolom} ${kalimat}`}>
            <th scope="row" class="n">{`Baris ${baris}`}</th>
            <td data-label="Kolom">{kolom || 'Semua'}</td>
            <td data-label="Periksa" class="break-words">
              {kalimat}
            </td>
          </tr>
        ))}
      </Tabel>
      {sisa > 0 && (
        <p class="px-5 py-3 text-sm text-ink-2">{`Dan ${tulisAngka(sisa)} lagi. Perbaiki yang ini lebih dulu.`}</p>
      )}
    </Panel>
  )
}

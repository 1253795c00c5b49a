import type { TemuanSel } from '../../domain/skp/lembar/bacaan.ts'
import { Panel } from './panel.tsx'
import { Tabel } from './tabel.tsx'

/** Cells of a sheet that cannot be taken over, each with what is expected there. */
export function TemuanLembar({ temuan }: { temuan: readonly TemuanSel[] }) {
  return (
    <Panel judul={`${temuan.length} sel perlu diperbaiki`} rapat>
      <Tabel
        keterangan="Sel yang perlu diperbaiki"
        ponsel="kartu"
        kolom={[{ label: 'Sel' }, { label: 'Kolom' }, { label: 'Yang perlu diperbaiki' }]}
      >
        {temuan.map(({ sel, kolom, kalimat }) => (
          <tr key={`${sel}-${kalimat}`}>
            <th scope="row">{sel}</th>
            <td data-label="Kolom">{kolom}</td>
            <td data-label="Yang perlu diperbaiki">{kalimat}</td>
          </tr>
        ))}
      </Tabel>
    </Panel>
  )
}

import type { PerkembanganLaporan } from '../../domain/laporan/isi-laporan.ts'
import type { ArahHasil } from '../../domain/laporan/perkembangan.ts'
import { ChipLabel, type Nada } from '../ui/chip.tsx'
import type { NamaIkon } from '../ui/ikon.tsx'
import { Mengapa } from '../ui/mengapa.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { tulisPersen } from '../ui/tulis.ts'

const ARAH: Record<ArahHasil, { readonly kata: string; readonly nada: Nada; readonly ikon: NamaIkon }> = {
  membaik: { kata: 'Membaik', nada: 'ok', ikon: 'trending-up' },
  memburuk: { kata: 'Memburuk', nada: 'warn', ikon: 'trending-down' },
  tetap: { kata: 'Tetap', nada: '', ikon: 'minus' },
  'tidak-terukur': { kata: 'Tidak terukur', nada: '', ikon: 'circle-slash' },
}

/** What the report before promised to mend, and what the figures say now. */
export function BagianPerkembangan({ perkembangan }: { readonly perkembangan: PerkembanganLaporan }) {
  const { periode, butir, perbaikan, basis } = perkembangan
  if (butir.length === 0 && perbaikan === '') return null
  return (
    <Panel judul={`Janji perbaikan pada laporan ${periode}`} rapat>
      {butir.length > 0 && (
        <Tabel
          keterangan={`Yang akan diperbaiki menurut laporan ${periode}, dengan capaiannya dulu dan kini`}
          ponsel="kartu"
          kolom={[
            { label: 'Yang akan diperbaiki' },
            { label: 'Lalu', angka: true },
            { label: 'Kini', angka: true },
            { label: 'Perkembangan' },
          ]}
        >
          {butir.map(({ uraian, teks, lalu, kini, arah }) => (
            <tr key={uraian}>
              <th scope="row" class="whitespace-normal">
                {uraian}
                <span class="block text-sm font-normal text-ink-2 whitespace-pre-line">{teks}</span>
              </th>
              <td class="n" data-label="Lalu">
                {tulis(lalu)}
              </td>
              <td class="n" data-label="Kini">
                {tulis(kini)}
              </td>
              <td data-label="Perkembangan">
                <ChipLabel nada={ARAH[arah].nada} ikon={ARAH[arah].ikon}>
                  {ARAH[arah].kata}
                </ChipLabel>
              </td>
            </tr>
          ))}
        </Tabel>
      )}
      <div class="p-4 lg:px-5 grid gap-2">
        {perbaikan !== '' && <p class="text-sm whitespace-pre-line">{`Perbaikan lain: ${perbaikan}`}</p>}
        <Mengapa
          basis={basis}
          masukan={[{ label: 'Dibandingkan', nilai: `Capaian pada laporan ${periode} dan pada laporan ini` }]}
        />
      </div>
    </Panel>
  )
}

function tulis(persen: number | null): string {
  return persen === null ? '–' : tulisPersen(persen)
}

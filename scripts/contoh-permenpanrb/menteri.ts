import type { RhkContoh } from './jenis.ts'

/**
 * What the Menteri answers for (Diagram 1, p. 124, and Tabel 1, p. 126). Not an SKP: a Menteri has none. It is
 * here so that the Direktur Jenderal's first RHK can be traced to the sasaran strategis it serves.
 */
export const SASARAN_MENTERI: Pick<RhkContoh, 'kunci' | 'uraian'> & { indikator: string; target: string } = {
  kunci: 'menteri-1',
  uraian:
    'Meningkatnya penyediaan akses perumahan dan infrastruktur permukiman yang layak, aman, dan terjangkau',
  indikator:
    'Presentase peningkatan penyediaan akses perumahan dan infrastruktur pemukiman yang layak, aman dan terjangkau',
  target: '61,95%',
}

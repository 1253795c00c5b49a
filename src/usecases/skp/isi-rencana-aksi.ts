import type { AksiRhk } from '../../db/queries/skp/rencana-aksi.ts'
import { rencanaAksi } from '../../reports/rencana-aksi.ts'
import type { Cetak } from '../../reports/typst.ts'
import { revive } from '../dokumen/beku.ts'
import type { SumberDokumen } from '../dokumen/sumber.ts'
import { type BahanSkp, readIdentitas } from './isi-dokumen.ts'

type Bahan = BahanSkp & { readonly periode: string; readonly aksi: readonly AksiRhk[] }

/** Prints the plan of action of a period as it stands; it is agreed in talk and changes with the work. */
export async function printRencanaAksi(
  sumber: SumberDokumen,
  { periode, aksi, ...bahan }: Bahan,
  cetak: Cetak,
): Promise<Uint8Array> {
  const identitas = await readIdentitas(sumber, bahan)
  const rhk = bahan.skp.rhk.map(({ id, uraian }) => ({
    uraian,
    aksi: aksi.find(({ rhkId }) => rhkId === id)?.aksi ?? [],
  }))

  const { pengesahan, ...dasar } = revive(identitas)
  // What was approved is the SKP, at another time: this paper carries no approval of its own.
  const tanpaPersetujuan = { ...pengesahan, disetujuiPegawaiPada: undefined, disetujuiPenilaiPada: undefined }

  return rencanaAksi({ ...identitas, ...dasar, pengesahan: tanpaPersetujuan, periode, rhk }, cetak)
}

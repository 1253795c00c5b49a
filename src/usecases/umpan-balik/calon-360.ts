import type { Db, Tx } from '../../db/database.ts'
import { listCalonPenerima } from '../../db/queries/umpan-balik/umpan-balik.ts'

export type CalonPenilai360 = { readonly pejabatId: string; readonly nama: string; readonly jabatan: string }

/** Who works with an employee and may be asked without a name: everybody near them but the rater, whose words carry one. */
export async function listCalonPenilai360(
  db: Db | Tx,
  { pegawaiId, penilaiId }: { pegawaiId: string; penilaiId: string },
): Promise<CalonPenilai360[]> {
  const dekat = await listCalonPenerima(db, pegawaiId)

  return dekat
    .filter((satu) => satu.pegawaiId !== penilaiId)
    .map(({ pegawaiId: pejabatId, nama, jabatan }) => ({ pejabatId, nama, jabatan }))
}

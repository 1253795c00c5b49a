import type { Db, Tx } from '../../database.ts'

type Cari = { readonly nip: string } | { readonly pejabatId: string | null }

/** Who may guide or counsel: the person with that id, or the employee with that NIP. */
export async function findCalonPembimbing(
  db: Db | Tx,
  cari: Cari,
): Promise<{ pejabatId: string; nama: string } | undefined> {
  const semua = db
    .selectFrom('pejabat')
    .leftJoin('pegawai', 'pegawai.id', 'pejabat.id')
    .select(['pejabat.id as pejabatId', 'pejabat.nama'])

  return (
    'nip' in cari ? semua.where('pegawai.nip', '=', cari.nip) : semua.where('pejabat.id', '=', cari.pejabatId)
  ).executeTakeFirst()
}

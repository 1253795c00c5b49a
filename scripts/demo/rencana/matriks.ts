import type pg from 'pg'
import { pembuatId } from '../acak.ts'
import { muat } from '../muat.ts'
import type { Skp } from '../skp/bentuk.ts'

/** How leaders divided their results this year: the role of each person is the result in that person's SKP. */
export async function muatMatriks(
  client: pg.ClientBase,
  { skp, hariIni }: { readonly skp: readonly Skp[]; readonly hariIni: string },
): Promise<void> {
  const tahun = Number(hariIni.slice(0, 4))
  const berjalan = skp.filter((s) => s.tahun === tahun && s.status === 'ditetapkan')
  const milikRhk = new Map(berjalan.flatMap((s) => s.rhk.map(({ id }) => [id, s.pegawai.id] as const)))
  const id = pembuatId('matriks')
  const matriks = new Map<string, string>()
  const peran = new Map<string, Peran>()
  for (const satu of berjalan)
    for (const { id: rhkId, uraian, diintervensiId } of satu.rhk) {
      const pemilikId = milikRhk.get(diintervensiId ?? '')
      if (!diintervensiId || !pemilikId || pemilikId !== satu.penilaiId) continue
      const matriksId = matriks.get(pemilikId) ?? id(`${tahun}-01-08`)
      matriks.set(pemilikId, matriksId)
      const kunci = `${satu.pegawai.id} ${diintervensiId}`
      if (!peran.has(kunci))
        peran.set(kunci, { matriksId, pegawaiId: satu.pegawai.id, diintervensiId, rhkId, uraian })
    }
  await muat(
    client,
    'matriks_peran',
    [...matriks].map(([pemilikId, satu]) => ({ id: satu, pemilik_id: pemilikId, tahun, versi: 1 })),
  )
  await muat(
    client,
    'peran_matriks',
    [...peran.values()].map((satu) => ({
      matriks_id: satu.matriksId,
      pegawai_id: satu.pegawaiId,
      rhk_pimpinan_id: satu.diintervensiId,
      uraian: satu.uraian,
      rhk_id: satu.rhkId,
    })),
  )
}

type Peran = {
  readonly matriksId: string
  readonly pegawaiId: string
  readonly diintervensiId: string
  readonly rhkId: string
  readonly uraian: string
}

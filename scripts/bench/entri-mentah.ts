import { openDatabase } from '../../src/db/database.ts'
import { newId } from '../../src/db/id.ts'
import { answerInduk } from './anak.ts'
import type { OrangBench } from './entri.ts'
import type { Pernyataan } from './entri-sql.ts'
import { SKEMA } from './kota.ts'
import { type Ukuran, ulangi } from './ulangi.ts'

type Pesan = {
  readonly url: string
  readonly koneksi: number
  readonly detik: number
  readonly orang: readonly OrangBench[]
  readonly tulisan: readonly Pernyataan[]
}
type Tempat = { readonly pegawaiId: string; readonly unitId: string; readonly penilaiId: string | null }

/** The statements alone: no HTTP, no rules, no session. */
answerInduk<Pesan, Ukuran>(async ({ url, koneksi, detik, orang, tulisan }) => {
  const { pool, close } = openDatabase(url, { schema: SKEMA, max: koneksi })
  const { rows } = await pool.query<Tempat>(
    'select pegawai_id as "pegawaiId", unit_id as "unitId", penilai_id as "penilaiId" from penempatan_kini',
  )
  const tempat = new Map(rows.map((satu) => [satu.pegawaiId, satu]))
  const acak = () => orang[Math.floor(Math.random() * orang.length)] as OrangBench
  const hasil = await ulangi({ pekerja: koneksi, detik }, async () => {
    const { pegawaiId, rhkId } = acak()
    const { unitId, penilaiId } = tempat.get(pegawaiId) as Tempat
    const bagian = { id: newId(), pegawaiId, rhkId, unitId, penilaiId }
    const client = await pool.connect()
    try {
      await client.query('begin')
      for (const { sql, nilai, ganti } of tulisan) {
        const isi = [...nilai]
        for (const { ke, bagian: nama } of ganti) isi[ke] = bagian[nama]
        await client.query(sql, isi)
      }
      await client.query('commit')
    } finally {
      client.release()
    }
  })
  await close()

  return hasil
})

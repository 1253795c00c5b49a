import pg from 'pg'
import { hashSandi } from '../../src/luar/sandi.ts'
import { type Dunia, isiKegiatan, isiKehadiran, isiOrganisasi, isiSkp } from './langkah.ts'
import { isiLain, isiPenilaian } from './langkah-akhir.ts'
import { muat } from './muat.ts'

export { akunContoh } from './akun.ts'

export type PilihanDemo = {
  /** A login that owns the schema. */
  readonly url: string
  readonly schema: string
  readonly employees?: number
  readonly today: Temporal.PlainDate
  /** The password of every demo account. */
  readonly sandi: string
  readonly log: (kalimat: string) => void
}

/** Loads the demo city into an empty, migrated schema: the same city for the same day and size. */
export async function seedDemo({
  url,
  schema,
  employees = 600,
  today,
  sandi,
  log,
}: PilihanDemo): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`set search_path = ${pg.escapeIdentifier(schema)}, ekstensi`)
    await client.query('begin')
    const d = await isiOrganisasi(client, { employees, today, hash: await hashSandi(sandi), log })
    await isiPenempatan(d)
    const tidakHadir = await isiKehadiran(d)
    const skp = await isiSkp(d)
    await isiKegiatan(d, skp, tidakHadir)
    await isiPenilaian(d, skp)
    await isiLain(d, skp)
    await client.query('commit')
    await client.query('analyze')
  } finally {
    await client.end()
  }
}

async function isiPenempatan(d: Dunia) {
  await muat(
    d.client,
    'penempatan_kini',
    d.orang.pegawai.map((p) => {
      const dia = d.penilai.get(p.id)
      return {
        pegawai_id: p.id,
        jabatan_id: p.jabatan.id,
        unit_id: p.jabatan.unit.id,
        penilai_id: dia?.penilaiId ?? null,
        penilai_jabatan_id: dia?.penilaiJabatan?.id ?? null,
        atasan_penilai_id: dia?.atasanPenilaiId ?? null,
        sebagai: 'atasan-langsung',
        alasan: {},
        pada: d.hariIni,
      }
    }),
  )
}

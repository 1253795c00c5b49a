import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import { openDatabase } from '../../src/db/database.ts'
import { newId } from '../../src/db/id.ts'
import type { DB } from '../../src/db/tables.ts'
import { recordEntri } from '../../src/usecases/aktivitas/record-entri.ts'
import type { OrangBench } from './entri.ts'
import { type Kota, SKEMA } from './kota.ts'

/** What differs from entry to entry; everything else of the captured statements stays as it was. */
export type Bagian = 'id' | 'pegawaiId' | 'rhkId' | 'unitId' | 'penilaiId'

export type Pernyataan = {
  readonly sql: string
  readonly nilai: readonly unknown[]
  /** Positions among the values that take a part of the entry. */
  readonly ganti: readonly { readonly ke: number; readonly bagian: Bagian }[]
}

/** The very statements that the use case sends for one entry, with the places where another person's would differ. */
export async function captureTulisan(kota: Kota, orang: readonly OrangBench[]): Promise<Pernyataan[]> {
  const [contoh] = orang
  if (!contoh) throw new Error('Tidak ada pegawai yang dapat menulis hari ini')
  const id = newId()
  const { rows } = await kota.pool.query<{ unitId: string; penilaiId: string | null }>(
    'select unit_id as "unitId", penilai_id as "penilaiId" from penempatan_kini where pegawai_id = $1',
    [contoh.pegawaiId],
  )
  const [tempat] = rows
  if (!tempat) throw new Error('Pegawai contoh belum ditempatkan')

  const bagian = new Map<unknown, Bagian>([
    [id, 'id'],
    [contoh.pegawaiId, 'pegawaiId'],
    [contoh.rhkId, 'rhkId'],
    [tempat.unitId, 'unitId'],
    [tempat.penilaiId, 'penilaiId'],
  ])
  const dikirim = await recordQueries(kota, { id, ...contoh })

  return dikirim.map(({ sql, nilai }) => ({
    sql,
    nilai: nilai.map(toPlain),
    ganti: nilai.flatMap((satu, ke) => {
      const nama = satu === null ? undefined : bagian.get(satu)
      return nama ? [{ ke, bagian: nama }] : []
    }),
  }))
}

async function recordQueries(kota: Kota, { id, pegawaiId, rhkId }: OrangBench & { id: string }) {
  const dikirim: { sql: string; nilai: readonly unknown[] }[] = []
  const { pool } = openDatabase(kota.url, { schema: SKEMA, max: 1 })
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    log: ({ query }) => {
      dikirim.push({ sql: query.sql, nilai: query.parameters })
    },
  })
  const now = Temporal.Now.instant()
  const hasil = await recordEntri(
    {
      db,
      now,
      actor: { pegawaiId, pejabatId: pegawaiId } as Parameters<typeof recordEntri>[0]['actor'],
      luar: { tandai: () => {} } as unknown as Parameters<typeof recordEntri>[0]['luar'],
      instansi: {
        schema: SKEMA,
        nama: '',
        pemerintah: '',
        kota: '',
        zona: 'Asia/Makassar',
        sebutanZona: 'WITA',
      },
    },
    { id, versi: 0, isi: { ...isiContoh(kota.hariIni), rhkId } },
  )
  await db.destroy()
  if (!hasil.ok) throw new Error(`Catatan contoh ditolak: ${hasil.penolakan.kode}`)

  return dikirim.filter(({ sql }) => !/^(begin|commit)/i.test(sql))
}

function isiContoh(tanggal: string) {
  return {
    tanggal,
    mulaiMenit: null,
    selesaiMenit: null,
    durasiMenit: 5,
    uraian: 'Lima belas berkas pendaftaran pasien selesai diperiksa dan disusun',
    keluaranJumlah: 15,
    keluaranSatuan: 'berkas',
    bukti: [],
  }
}

/** What goes to another process: days and instants as the text that the driver would send. */
function toPlain(nilai: unknown): unknown {
  return nilai instanceof Temporal.Instant || nilai instanceof Temporal.PlainDate ? nilai.toString() : nilai
}

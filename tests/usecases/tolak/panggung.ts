import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import pg from 'pg'
import type { Db, Tx } from '../../../src/db/database.ts'
import { findPelaku } from '../../../src/db/queries/akun/pelaku.ts'
import { berkasDiFolder } from '../../../src/luar/berkas.ts'
import { bsreDi } from '../../../src/luar/bsre.ts'
import { type Context, hariIni } from '../../../src/usecases/context.ts'
import type { Pintu } from '../../../src/usecases/masuk/pintu.ts'
import { ORANG } from '../../support/kota-kecil.ts'
import { bukaLayananBsre } from '../../support/layanan-bsre.ts'
import { bukaDunia } from '../penilaian/dunia.ts'

export type Nama = keyof typeof ORANG

/** What an act is called with: the context of somebody, or of nobody, over one and the same database. */
export type Panggung = {
  readonly as: (nama: Nama) => Promise<Context>
  readonly pintu: () => Pintu
}

/** One act: refused after its last write it leaves nothing, then it is done for the acts that come after it. */
export type Langkah = {
  /** The function that opens the transaction. */
  readonly fungsi: string
  /** What it needs beforehand; done before each attempt. */
  readonly siapkan?: () => Promise<unknown>
  readonly lakukan: (panggung: Panggung) => Promise<unknown>
  /** What a transaction before the last one keeps on purpose, by table, with the reason. */
  readonly tersimpan?: Readonly<Record<string, string>>
}

export type DuniaTolak = Awaited<ReturnType<typeof bukaDuniaTolak>>

/** The small city, and a folder for the files that its acts keep. */
export async function bukaDuniaTolak() {
  const dunia = await bukaDunia('kapus', 'bidan', 'perawat')
  const { bsre } = await bukaLayananBsre()
  const folder = await mkdtemp(join(tmpdir(), 'kinerja-uji-'))
  after(() => rm(folder, { recursive: true, force: true }))
  const { profil: instansi, auth } = dunia.instansi
  const ditandai: string[] = []
  const luar = {
    alamat: 'http://kinerja.uji',
    berkas: berkasDiFolder(folder),
    segel: auth,
    bsre: bsreDi(bsre),
    tandai: (unitId: string) => {
      ditandai.push(unitId)
    },
  }
  const { jam } = dunia
  const panggungDi = (db: Db): Panggung => ({
    pintu: () => ({ db, auth, now: jam.now(), luar, instansi }),
    async as(nama) {
      const now = jam.now()
      const akun = await dunia.db
        .selectFrom('akun')
        .select(['id', 'pejabatId'])
        .where('username', '=', ORANG[nama])
        .executeTakeFirstOrThrow()
      const siapa = { pejabatId: akun.pejabatId, akunId: akun.id, tanggal: hariIni({ now, instansi }) }
      const actor = await findPelaku(dunia.db, siapa)
      assert.ok(actor)
      return { db, actor, now, luar, instansi }
    },
  })

  return { ...dunia, luar, ditandai, panggungDi, isiKini: await bacaSemua(dunia.urlPemilik) }
}

export const PERCOBAAN = new Error('ditolak setelah tulisan terakhir')
export type Penolak = { readonly db: Db; readonly jumlah: () => number }

/** The same database, in which the n-th transaction is undone after its last write, as a refusal would. */
export function menolak(db: Db, nomor: number): Penolak {
  let jumlah = 0
  const bungkus = (asal: ReturnType<Db['transaction']>): unknown => ({
    setIsolationLevel: (tingkat: 'serializable') => bungkus(asal.setIsolationLevel(tingkat)),
    execute: <T>(act: (tx: Tx) => Promise<T>) =>
      asal.execute(async (tx) => {
        const hasil = await act(tx)
        jumlah += 1
        if (jumlah === nomor) throw PERCOBAAN
        return hasil
      }),
  })
  const wakil = new Proxy(db, {
    get(asal, nama) {
      if (nama === 'transaction') return () => bungkus(asal.transaction())
      const milik = Reflect.get(asal, nama, asal)
      return typeof milik === 'function' ? milik.bind(asal) : milik
    },
  })

  return { db: wakil, jumlah: () => jumlah }
}

export type Isi = Readonly<Record<string, string>>

// Most tables are months without a row: nothing was ever written to them, and they are not looked into.
const KUERI_ISI = `select string_agg(format(
    'select %L as nama, count(*) || '' '' || sum(hashtextextended(t::text, 0)) as sidik from %s as t having count(*) > 0',
    relname, oid::regclass), ' union all ') as kueri
  from pg_class where relkind = 'r' and relnamespace::regnamespace::text in ('samarinda', 'antrean')
    and pg_relation_size(oid) > 0`

/** Every row of every table, the queue's too, in one number a table. */
export async function bacaSemua(urlPemilik: string): Promise<() => Promise<Isi>> {
  const client = new pg.Client({ connectionString: urlPemilik })
  // The database is dropped before it closes.
  client.on('error', () => {})
  await client.connect()
  after(() => client.end())

  return async () => {
    const { rows } = await client.query<{ kueri: string }>(KUERI_ISI)
    const isi = await client.query<{ nama: string; sidik: string }>(rows[0]?.kueri ?? '')
    return Object.fromEntries(isi.rows.map(({ nama, sidik }) => [nama, sidik]))
  }
}

/** Tables that differ. */
export function bedaAntara(semula: Isi, kini: Isi): string[] {
  return Object.keys({ ...semula, ...kini }).filter((nama) => kini[nama] !== semula[nama])
}

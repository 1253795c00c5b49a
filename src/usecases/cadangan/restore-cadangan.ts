import pg from 'pg'
import { migrate } from '../../db/migrate.ts'
import {
  dropRujukan,
  finishTabel,
  insertBaris,
  type Rujukan,
  restoreRujukan,
  verifyTabel,
} from './isi-tabel.ts'
import { type KepalaCadangan, RUSAK, readCadangan } from './read-cadangan.ts'
import {
  type IsiTabel,
  listMigrasi,
  listTabel,
  openTextClient,
  TABEL_MIGRASI,
  type TabelCadangan,
} from './susunan.ts'
import type { HasilCadangan, PilihanCadangan } from './write-cadangan.ts'

const SEKALI_TULIS = 1_000

/** Loads a backup into an empty place: all of it, compared with what was written, or nothing. */
export async function restoreCadangan(pilihan: PilihanCadangan): Promise<HasilCadangan> {
  const { url, schema, berkas, file } = pilihan
  const bagian = readCadangan(file)
  const awal = await bagian.next()
  if (awal.done || awal.value.apa !== 'kepala') throw new Error(RUSAK)
  const { kepala } = awal.value
  await requireEmpty(pilihan)

  const today = Temporal.Instant.from(kepala.dibuat).toZonedDateTimeISO('UTC').toPlainDate()
  await migrate(url, schema, today)
  const client = await openTextClient(url, schema)
  const ditulis: string[] = []
  try {
    await requireSameVersion(client, kepala)
    await client.query('begin')
    await createMissingPartitions(client, kepala)
    const rujukan = await dropRujukan(client, schema)
    const hasil = await loadBagian(bagian, { client, pilihan, ditulis })
    await finishAll(client, { ...hasil, rujukan })
    await client.query('commit')
    // Partitions made here get the application's rights as every other.
    await migrate(url, schema, today)

    return { tabel: hasil.isi.size, baris: hasil.baris, berkas: ditulis.length }
  } catch (galat) {
    await client.query('rollback').catch(() => {})
    for (const sidik of ditulis) await berkas.remove(sidik)
    throw galat
  } finally {
    await client.end()
  }
}

async function requireEmpty({ url, schema, berkas }: PilihanCadangan) {
  const client = await openTextClient(url, schema)
  try {
    for (const { nama } of await listTabel(client, schema)) {
      if (nama === TABEL_MIGRASI) continue
      const { rowCount } = await client.query(`select from ${pg.escapeIdentifier(nama)} limit 1`)
      if (rowCount !== 0)
        throw new Error(
          `Skema ${schema} sudah berisi data (tabel ${nama}). Pulihkan ke tempat kosong: folder DATA baru, basis data baru, atau INSTANSI lain.`,
        )
    }
  } finally {
    await client.end()
  }
  if ((await berkas.list()).length > 0)
    throw new Error(
      'Penyimpanan ini sudah berisi berkas bukti. Pulihkan ke folder DATA atau bucket yang baru.',
    )
}

async function requireSameVersion(client: pg.Client, { migrasi }: KepalaCadangan) {
  const ini = JSON.stringify(await listMigrasi(client))
  if (ini !== JSON.stringify(migrasi))
    throw new Error(
      `Cadangan ini dibuat oleh versi lain (sampai ${migrasi.at(-1)?.nama ?? 'tanpa migrasi'}). Pasang versi itu, pulihkan, lalu naikkan versinya.`,
    )
}

async function createMissingPartitions(client: pg.Client, { partisi }: KepalaCadangan) {
  for (const { nama, induk, batas } of partisi) {
    // The bounds are an expression; only the shape that PostgreSQL itself prints is accepted.
    if (!/^FOR VALUES FROM \('[0-9: +-]+'\) TO \('[0-9: +-]+'\)$/.test(batas)) throw new Error(RUSAK)
    await client.query(
      `create table if not exists ${pg.escapeIdentifier(nama)} partition of ${pg.escapeIdentifier(induk)} ${batas}`,
    )
  }
}

type Muat = { readonly client: pg.Client; readonly pilihan: PilihanCadangan; readonly ditulis: string[] }
type Termuat = { readonly isi: Map<TabelCadangan, IsiTabel>; readonly baris: number }

async function loadBagian(
  bagian: ReturnType<typeof readCadangan>,
  { client, pilihan, ditulis }: Muat,
): Promise<Termuat> {
  const { berkas, log } = pilihan
  const isi: Termuat['isi'] = new Map()
  let tabel: TabelCadangan | undefined
  let antrean: string[] = []
  let baris = 0
  const flush = async () => {
    if (tabel && antrean.length > 0) await insertBaris(client, tabel, antrean)
    antrean = []
  }
  for await (const satu of bagian) {
    if (satu.apa === 'tabel') tabel = satu.tabel
    else if (satu.apa === 'baris') {
      antrean.push(satu.baris)
      if (antrean.length >= SEKALI_TULIS) await flush()
    } else if (satu.apa === 'akhir') {
      await flush()
      if (!tabel || tabel.nama !== satu.nama) throw new Error(RUSAK)
      isi.set(tabel, { baris: satu.jumlah, sidik: satu.sidik })
      baris += satu.jumlah
      if (satu.jumlah > 0) log(`${satu.nama}: ${satu.jumlah} baris`)
    } else if (satu.apa === 'berkas') {
      ditulis.push(satu.sidik)
      if ((await berkas.save(satu.isi)) !== satu.sidik) throw new Error(RUSAK)
    }
  }

  return { isi, baris }
}

async function finishAll(
  client: pg.Client,
  { isi, rujukan }: Termuat & { readonly rujukan: readonly Rujukan[] },
) {
  for (const [tabel, tertulis] of isi) {
    await verifyTabel(client, tabel, tertulis)
    await finishTabel(client, tabel)
  }
  await restoreRujukan(client, rujukan)
}

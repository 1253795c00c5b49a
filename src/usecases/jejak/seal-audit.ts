import { createHash } from 'node:crypto'
import type { Db } from '../../db/database.ts'
import {
  findBatasAman,
  findSegelTerakhir,
  listSegel,
  readPeristiwa,
  type Segel,
  saveSegel,
} from '../../db/queries/audit/segel.ts'
import { takeTurn } from '../../db/queries/giliran.ts'
import { merkleRoot } from './merkle.ts'

const AWAL = '0'.repeat(64)

/** Seals every event since the last seal; undefined when nothing happened since, or another process just sealed it. */
export async function sealAudit(db: Db, now: Temporal.Instant): Promise<Segel | undefined> {
  const sampaiId = await findBatasAman(db)

  return db.transaction().execute(async (tx) => {
    await takeTurn(tx, 'segel')
    const terakhir = await findSegelTerakhir(tx)
    const dariId = (terakhir?.sampaiId ?? 0) + 1
    if (sampaiId < dariId) return undefined

    const { akar, jumlah } = await merkleRoot(readPeristiwa(tx, { dariId, sampaiId }))
    const isi = {
      nomor: (terakhir?.nomor ?? 0) + 1,
      dariId,
      sampaiId,
      jumlah,
      akar,
      sebelumnya: terakhir?.sidik ?? AWAL,
      dibuatPada: now,
    }
    const segel = { ...isi, sidik: sidikSegel(isi) }
    await saveSegel(tx, segel)

    return segel
  })
}

export type TemuanSegel =
  | { readonly kode: 'peristiwa-berubah'; readonly segel: Segel; readonly jumlahKini: number }
  | { readonly kode: 'rantai-putus'; readonly segel: Segel }

/** Recomputes every seal from the events and the chain from the first seal to the newest. */
export async function checkSeals(db: Db): Promise<{ diperiksa: number; temuan: TemuanSegel[] }> {
  const semua = await listSegel(db)
  const temuan: TemuanSegel[] = []
  let sebelum: Segel | undefined
  for (const segel of semua) {
    if (!followsFrom(segel, sebelum)) temuan.push({ kode: 'rantai-putus', segel })
    const { akar, jumlah } = await merkleRoot(readPeristiwa(db, segel))
    if (akar !== segel.akar || jumlah !== segel.jumlah)
      temuan.push({ kode: 'peristiwa-berubah', segel, jumlahKini: jumlah })
    sebelum = segel
  }

  return { diperiksa: semua.length, temuan }
}

function followsFrom(segel: Segel, sebelum: Segel | undefined): boolean {
  return (
    segel.sidik === sidikSegel(segel) &&
    segel.sebelumnya === (sebelum?.sidik ?? AWAL) &&
    segel.dariId === (sebelum?.sampaiId ?? 0) + 1 &&
    segel.nomor === (sebelum?.nomor ?? 0) + 1
  )
}

function sidikSegel(segel: Omit<Segel, 'sidik'>): string {
  const { nomor, dariId, sampaiId, jumlah, akar, sebelumnya, dibuatPada } = segel
  const isi = [nomor, dariId, sampaiId, jumlah, akar, sebelumnya, dibuatPada.epochMilliseconds]

  return createHash('sha256').update(isi.join('|')).digest('hex')
}

import { createHash } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Berkas } from '../../luar/berkas.ts'
import {
  BENTUK_CADANGAN,
  listMigrasi,
  listPartisi,
  listTabel,
  newPenghitung,
  openTextClient,
  readBaris,
  TABEL_MIGRASI,
} from './susunan.ts'

export type PilihanCadangan = {
  readonly url: string
  readonly schema: string
  readonly berkas: Berkas
  readonly file: string
  readonly log: (kalimat: string) => void
}

export type HasilCadangan = { readonly tabel: number; readonly baris: number; readonly berkas: number }

/** Writes everything of one instansi, as it stood at one instant, into one file; the city works on meanwhile. */
export async function writeCadangan(pilihan: PilihanCadangan): Promise<HasilCadangan> {
  const { file } = pilihan
  if (existsSync(file)) throw new Error(`Berkas ${file} sudah ada. Pilih nama lain.`)
  const sementara = `${file}.sementara`
  const hasil = { tabel: 0, baris: 0, berkas: 0 }
  try {
    await pipeline(
      Readable.from(readSemua(pilihan, hasil)),
      createGzip(),
      createWriteStream(sementara, { mode: 0o600, flush: true }),
    )
    await rename(sementara, file)
  } catch (galat) {
    await rm(sementara, { force: true })
    throw galat
  }

  return hasil
}

type Hitungan = { tabel: number; baris: number; berkas: number }

async function* readSemua(pilihan: PilihanCadangan, hasil: Hitungan): AsyncGenerator<string> {
  const { url, schema, log } = pilihan
  const client = await openTextClient(url, schema)
  try {
    await client.query('begin isolation level repeatable read read only')
    const tabel = (await listTabel(client, schema)).filter(({ nama }) => nama !== TABEL_MIGRASI)
    if (tabel.length === 0)
      throw new Error(`Skema ${schema} belum ada. Periksa DATA, DATABASE_URL, atau INSTANSI.`)
    yield line({
      bentuk: BENTUK_CADANGAN,
      dibuat: Temporal.Now.instant().toString(),
      migrasi: await listMigrasi(client),
      partisi: await listPartisi(client, schema),
    })
    for (const satu of tabel) {
      yield line({ tabel: satu })
      const hitung = newPenghitung()
      for await (const potongan of readBaris(client, satu)) {
        for (const baris of potongan) hitung.add(baris)
        yield `${potongan.join('\n')}\n`
      }
      const isi = hitung.isi()
      yield line({ akhir: satu.nama, ...isi })
      hasil.tabel += 1
      hasil.baris += isi.baris
      if (isi.baris > 0) log(`${satu.nama}: ${isi.baris} baris`)
    }
  } finally {
    await client.end()
  }
  // A file that a row names is never taken away, so those there now hold all that the snapshot names.
  for await (const berkas of readBerkas(pilihan.berkas)) {
    yield line(berkas)
    hasil.berkas += 1
  }
  yield line({ selesai: true, ...hasil })
}

async function* readBerkas(berkas: Berkas): AsyncGenerator<{ berkas: string; isi: string }> {
  for (const nama of await berkas.list()) {
    const isi = await berkas.read(nama)
    // Nobody used it, and it was cleared away meanwhile.
    if (!isi) continue
    if (createHash('sha256').update(isi).digest('hex') !== nama)
      throw new Error(
        `Berkas bukti ${nama} rusak. Pulihkan berkas itu dahulu, atau keluarkan dari penyimpanannya.`,
      )
    yield { berkas: nama, isi: Buffer.from(isi).toString('base64') }
  }
}

function line(isi: object): string {
  return `${JSON.stringify(isi)}\n`
}

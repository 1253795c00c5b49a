import { createHash } from 'node:crypto'
import { createWriteStream, openAsBlob } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { AwsClient } from 'aws4fetch'
import { type Berkas, isSidik, measured } from './berkas.ts'

/** An S3-compatible store: the bucket's address, such as https://s3.samarindakota.go.id/kinerja, and who signs. */
export type TempatS3 = {
  readonly alamat: string
  readonly kunci: string
  readonly rahasia: string
  readonly wilayah: string
}

const ULANGI = 3

/** The same files in a bucket, under the same names; every process of several servers reaches them. */
export function berkasDiS3({ alamat, kunci, rahasia, wilayah }: TempatS3): Berkas {
  const klien = new AwsClient({
    accessKeyId: kunci,
    secretAccessKey: rahasia,
    region: wilayah,
    service: 's3',
    retries: ULANGI,
  })
  const urlOf = (sidik: string) => `${alamat}/${sidik.slice(0, 2)}/${sidik}`

  async function send(url: string, init: RequestInit): Promise<Response | null> {
    const jawaban = await klien.fetch(url, init)
    if (jawaban.ok) return jawaban
    const isi = await jawaban.text()
    if (jawaban.status === 404) return null
    throw new Error(`Penyimpanan berkas menjawab ${jawaban.status}: ${isi.slice(0, 200)}`)
  }

  async function put(sidik: string, isi: Blob): Promise<void> {
    const tersimpan = await send(urlOf(sidik), { method: 'PUT', body: isi })
    if (!tersimpan) throw new Error(`Penyimpanan berkas tidak mengenal ${alamat}`)
  }

  async function* listAll(): AsyncGenerator<{ readonly sidik: string; readonly pada: number }> {
    let lanjut: string | undefined
    do {
      const cari = new URLSearchParams({
        'list-type': '2',
        ...(lanjut && { 'continuation-token': lanjut }),
      })
      const xml = await (await send(`${alamat}?${cari}`, { method: 'GET' }))?.text()
      if (xml === undefined) throw new Error(`Penyimpanan berkas tidak mengenal ${alamat}`)
      for (const [, satu = ''] of xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
        const sidik = /<Key>[^<]*?([0-9a-f]{64})<\/Key>/.exec(satu)?.[1]
        const pada = /<LastModified>([^<]+)<\/LastModified>/.exec(satu)?.[1]
        if (sidik && pada) yield { sidik, pada: Temporal.Instant.from(pada).epochMilliseconds }
      }
      lanjut = /<NextContinuationToken>([^<]+)</.exec(xml)?.[1]?.replaceAll('&amp;', '&')
    } while (lanjut)
  }

  return {
    async save(isi) {
      const sidik = createHash('sha256').update(isi).digest('hex')
      await put(sidik, new Blob([new Uint8Array(isi)]))
      return sidik
    },
    // Its name is known when its last byte has come, so it waits on the disk until then.
    async saveAlir(isi) {
      const folder = await mkdtemp(join(tmpdir(), 'kinerja-berkas-'))
      const sementara = join(folder, 'isi')
      const sidik = createHash('sha256')
      try {
        await pipeline(measured(isi, sidik), createWriteStream(sementara))
        const nama = sidik.digest('hex')
        await put(nama, await openAsBlob(sementara))
        return nama
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
    async read(sidik) {
      if (!isSidik(sidik)) return null
      const jawaban = await send(urlOf(sidik), { method: 'GET' })
      return jawaban && new Uint8Array(await jawaban.arrayBuffer())
    },
    async readAlir(sidik) {
      if (!isSidik(sidik)) return null
      return (await send(urlOf(sidik), { method: 'GET' }))?.body ?? null
    },
    async list() {
      const semua = await Array.fromAsync(listAll(), ({ sidik }) => sidik)
      return semua.sort()
    },
    async listLama(sebelum) {
      const semua = await Array.fromAsync(listAll())
      return semua.filter(({ pada }) => pada < sebelum.epochMilliseconds).map(({ sidik }) => sidik)
    },
    async remove(sidik) {
      if (isSidik(sidik)) await send(urlOf(sidik), { method: 'DELETE' })
    },
  }
}

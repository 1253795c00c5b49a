import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import { AwsV4Signer } from 'aws4fetch'
import type { TempatS3 } from '../../src/luar/berkas-s3.ts'

const KUNCI = 'kunci-uji'
const RAHASIA = 'rahasia-uji'
const WILAYAH = 'ap-southeast-3'
const SEHALAMAN = 2

/** A store that speaks S3 over HTTP, keeps things in memory, checks every signature and lists a few names a page. */
export async function startS3(): Promise<TempatS3> {
  const isi = new Map<string, { readonly bita: Buffer; readonly pada: string }>()
  const server = createServer(async (minta, jawab) => {
    const bita = Buffer.concat(await Array.fromAsync(minta as AsyncIterable<Buffer>))
    const url = new URL(minta.url ?? '/', alamat())
    const nama = url.pathname.slice('/kinerja/'.length)
    if (!(await isSigned(minta, url))) return jawab.writeHead(403).end('<Code>SignatureDoesNotMatch</Code>')
    if (!url.pathname.startsWith('/kinerja')) return jawab.writeHead(404).end('<Code>NoSuchBucket</Code>')
    if (minta.method === 'PUT') isi.set(nama, { bita, pada: new Date().toISOString() })
    if (minta.method === 'DELETE') isi.delete(nama)
    if (minta.method !== 'GET') return jawab.writeHead(200).end()
    if (url.searchParams.has('list-type'))
      return jawab.writeHead(200).end(daftar(url.searchParams.get('continuation-token')))
    const ada = isi.get(nama)

    return ada ? jawab.writeHead(200).end(ada.bita) : jawab.writeHead(404).end('<Code>NoSuchKey</Code>')
  })

  function daftar(lanjut: string | null): string {
    const mulai = Number(lanjut ?? 0)
    const semua = [...isi].sort()
    const tampil = semua
      .slice(mulai, mulai + SEHALAMAN)
      .map(
        ([nama, { pada }]) => `<Contents><Key>${nama}</Key><LastModified>${pada}</LastModified></Contents>`,
      )
    const berikut = mulai + SEHALAMAN
    const token = berikut < semua.length ? `<NextContinuationToken>${berikut}</NextContinuationToken>` : ''

    return `<?xml version="1.0"?><ListBucketResult>${tampil.join('')}${token}</ListBucketResult>`
  }

  const alamat = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await new Promise<void>((mulai) => server.listen(0, '127.0.0.1', mulai))
  after(() => {
    server.close()
    server.closeAllConnections()
  })

  return { alamat: `${alamat()}/kinerja`, kunci: KUNCI, rahasia: RAHASIA, wilayah: WILAYAH }
}

async function isSigned({ method = 'GET', headers }: IncomingMessage, url: URL): Promise<boolean> {
  const datetime = headers['x-amz-date']
  if (typeof datetime !== 'string') return false
  const penanda = new AwsV4Signer({
    method,
    url: url.href,
    accessKeyId: KUNCI,
    secretAccessKey: RAHASIA,
    region: WILAYAH,
    service: 's3',
    datetime,
  })

  return (await penanda.sign()).headers.get('authorization') === headers.authorization
}

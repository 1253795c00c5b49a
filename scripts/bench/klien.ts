import { Agent, request } from 'node:http'

export type Permintaan = {
  readonly metode: 'GET' | 'POST'
  readonly path: string
  readonly cookie?: string
  readonly header?: Readonly<Record<string, string>>
  readonly isi?: string
}

export type Jawaban = { readonly status: number; readonly byte: number; readonly teks: string }

/** A browser's connections to one address, kept open. */
export function createKlien(alamat: string, koneksi: number) {
  const { hostname, port } = new URL(alamat)
  const agent = new Agent({ keepAlive: true, maxSockets: koneksi })

  return ({ metode, path, cookie, header, isi }: Permintaan): Promise<Jawaban> =>
    new Promise((resolve, reject) => {
      const headers = {
        ...(cookie ? { cookie } : {}),
        ...(isi === undefined
          ? {}
          : {
              origin: alamat,
              'content-type': 'application/x-www-form-urlencoded',
              'content-length': String(Buffer.byteLength(isi)),
            }),
        ...header,
      }
      const kirim = request({ agent, hostname, port, path, method: metode, headers }, (jawaban) => {
        const potongan: Buffer[] = []
        jawaban.on('data', (satu: Buffer) => potongan.push(satu))
        jawaban.on('end', () => {
          const isi = Buffer.concat(potongan)
          resolve({ status: jawaban.statusCode ?? 0, byte: isi.length, teks: isi.toString() })
        })
        jawaban.on('error', reject)
      })
      kirim.on('error', reject)
      kirim.end(isi)
    })
}

import { answerInduk } from './anak.ts'
import { createKlien } from './klien.ts'
import { type Ukuran, ulangi } from './ulangi.ts'

type Pesan = {
  readonly alamat: string
  readonly koneksi: number
  readonly detik: number
  readonly path: string
  readonly cookie: readonly string[]
}

/** Browsers that open one page, each time another person's. */
answerInduk<Pesan, Ukuran>(({ alamat, koneksi, detik, path, cookie }) => {
  const minta = createKlien(alamat, koneksi)
  let ke = 0

  return ulangi({ pekerja: koneksi, detik }, async () => {
    const milik = cookie[ke++ % cookie.length] ?? ''
    const { status, byte } = await minta({
      metode: 'GET',
      path,
      cookie: milik,
      header: { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br' },
    })
    if (status !== 200 || byte === 0) throw new Error(`${path}: ${status}`)
  })
})

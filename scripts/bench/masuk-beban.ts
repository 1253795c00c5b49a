import { setTimeout as sleep } from 'node:timers/promises'
import { answerInduk } from './anak.ts'
import { createKlien, type Permintaan } from './klien.ts'
import { summarize, type Ukuran } from './ulangi.ts'

const PATH = ['/', '/kegiatan', '/skp']
const LAMBAT_MS = 100

type Pesan = {
  readonly alamat: string
  readonly detik: number
  readonly masukSemenit: number
  readonly halamanSedetik: number
  readonly pengguna: readonly string[]
  readonly sandi: string
  readonly cookie: readonly string[]
}
export type Terukur = Ukuran & { readonly lambat: number }
export type MasukTerukur = { readonly masuk: Terukur; readonly halaman: Terukur }

/** People sign in and others open pages, each at their own pace whatever the answers take. */
answerInduk<Pesan, MasukTerukur>(async ({ detik, pengguna, sandi, cookie, ...pesan }) => {
  const kirim = createKlien(pesan.alamat, 200)
  const expect = async (isi: Permintaan, status: number) => {
    const jawaban = await kirim(isi)
    if (jawaban.status !== status) throw new Error(`${isi.path}: ${jawaban.status}`)
  }
  const [masuk, halaman] = await Promise.all([
    setiap({ kali: pesan.masukSemenit / 60, detik }, (ke) =>
      expect(
        {
          metode: 'POST',
          path: '/masuk',
          // An office of many networks: one alone may try 900 times in ten minutes.
          header: { 'x-forwarded-for': `10.1.${ke % 50}.1` },
          isi: new URLSearchParams({ pengguna: pengguna[ke % pengguna.length] ?? '', sandi }).toString(),
        },
        303,
      ),
    ),
    setiap({ kali: pesan.halamanSedetik, detik }, (ke) =>
      expect(
        {
          metode: 'GET',
          path: PATH[ke % PATH.length] ?? '/',
          cookie: cookie[ke % cookie.length] ?? '',
        },
        200,
      ),
    ),
  ])
  return { masuk, halaman }
})

/** The same act so many times a second; one that is late does not hold the next back. */
async function setiap(
  { kali, detik }: { readonly kali: number; readonly detik: number },
  act: (ke: number) => Promise<void>,
): Promise<Terukur> {
  const lama: number[] = []
  let galat = 0
  const mulai = performance.now()
  const jalan = Array.from({ length: Math.round(kali * detik) }, async (_, ke) => {
    await sleep(Math.max(0, mulai + (ke * 1000) / kali - performance.now()))
    const awal = performance.now()
    try {
      await act(ke)
      lama.push(performance.now() - awal)
    } catch (sebab) {
      if (galat++ === 0) console.error(sebab)
    }
  })
  await Promise.all(jalan)
  const nyata = (performance.now() - mulai) / 1000

  return {
    laju: lama.length / nyata,
    ...summarize(lama),
    galat,
    lambat: lama.filter((ms) => ms > LAMBAT_MS).length,
  }
}

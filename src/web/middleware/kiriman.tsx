import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { kota, send, temaDari } from '../halaman.tsx'
import type { Lingkungan } from '../lingkungan.ts'
import { HalamanGalat } from '../ui/halaman-galat.tsx'
import { notFound, problem, wantsJson } from './errors.tsx'

type AnyC = Context<Lingkungan>

// The largest piece of evidence that a city may allow, and the words around it.
const PALING_MEGABITA = 128

// No field of ours asks for more; most ask for far less and say so themselves.
const HURUF_SATU_ISIAN = 20_000
/** A whole form, kept by a person who has to sign in again. */
const ISIAN_BERISI_FORMULIR = 'titipan'

const limit = bodyLimit({ maxSize: PALING_MEGABITA * 2 ** 20, onError: (c) => refuse(c, 'kiriman-besar') })

/** Takes from outside only what pages of ours send: an address without NUL, and a form that can be read and is not too large. */
export const kiriman = createMiddleware<Lingkungan>(async (c, next) => {
  // PostgreSQL cannot keep it, and no address of ours has it.
  if (c.req.url.includes('%00')) return notFound(c)
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()

  return limit(c, async () => {
    const form = await readForm(c)
    if (!form) c.res = refuse(c, 'kiriman-rusak')
    else if (hasIsianPanjang(form)) c.res = refuse(c, 'isian-panjang')
    else await next()
  })
})

/** Reads the form once for everybody after us; a button without fields sends nothing at all. */
async function readForm(c: AnyC): Promise<FormData | undefined> {
  if (isKosong(c)) {
    const kosong = new FormData()
    c.req.bodyCache.formData = kosong
    return kosong
  }
  return c.req.formData().catch(() => undefined)
}

function hasIsianPanjang(form: FormData): boolean {
  return [...form].some(
    ([nama, nilai]) =>
      typeof nilai === 'string' && nilai.length > HURUF_SATU_ISIAN && nama !== ISIAN_BERISI_FORMULIR,
  )
}

function isKosong(c: AnyC): boolean {
  const { headers } = c.req.raw
  return (
    !['content-type', 'transfer-encoding'].some((nama) => headers.has(nama)) &&
    !Number(headers.get('content-length'))
  )
}

const KALIMAT = {
  'kiriman-besar': {
    status: 413,
    judul: 'Kiriman ini terlalu besar',
    isi: `Paling banyak ${PALING_MEGABITA} MB sekali kirim. Kembali, lalu kurangi atau perkecil berkasnya.`,
  },
  'isian-panjang': {
    status: 422,
    judul: 'Ada isian yang terlalu panjang',
    isi: `Satu isian paling banyak ${HURUF_SATU_ISIAN.toLocaleString('id-ID')} huruf. Kembali: tulisan Anda masih ada di sana. Singkatkan, lalu kirim lagi.`,
  },
  'kiriman-rusak': {
    status: 400,
    judul: 'Kiriman ini tidak terbaca',
    isi: 'Mungkin terputus di jalan. Kembali, lalu kirim sekali lagi.',
  },
} as const

function refuse(c: AnyC, kode: keyof typeof KALIMAT): Response {
  const { status, judul, isi } = KALIMAT[kode]
  if (wantsJson(c)) return problem(c, { status, kode, judul: `${judul}. ${isi}` })

  return send(
    c,
    <HalamanGalat judul={judul} kota={kota(c)} tema={temaDari(c)}>
      <p>{isi}</p>
    </HalamanGalat>,
    status,
  )
}

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
/** A whole form, kept by a person who has to sign in again, and a sheet between its dry run and its use. */
const BERISI_BANYAK = new Set(['titipan', 'lembar'])

// The matrix of the largest unit has fewer; reading millions would hold up everybody for minutes.
const PALING_BANYAK_ISIAN = 20_000

const limit = bodyLimit({ maxSize: PALING_MEGABITA * 2 ** 20, onError: (c) => refuse(c, 'kiriman-besar') })

/** Takes from outside only what pages of ours send: an address without NUL, and a form that can be read and is not too large. */
export const kiriman = createMiddleware<Lingkungan>(async (c, next) => {
  // PostgreSQL cannot keep it, and no address of ours has it.
  if (c.req.url.includes('%00')) return notFound(c)
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()

  return limit(c, async () => {
    const form = await readForm(c)
    if (typeof form === 'string') c.res = refuse(c, form)
    else if (hasIsianPanjang(form)) c.res = refuse(c, 'isian-panjang')
    else await next()
  })
})

/** Reads the form once for everybody after us; a button without fields sends nothing at all. */
async function readForm(c: AnyC): Promise<FormData | 'kiriman-rusak' | 'isian-banyak'> {
  const form = isKosong(c) ? new FormData() : await readIsi(c).catch(() => 'kiriman-rusak' as const)
  if (typeof form !== 'string') c.req.bodyCache.formData = form

  return form
}

async function readIsi(c: AnyC): Promise<FormData | 'isian-banyak'> {
  const jenis = c.req.header('content-type') ?? ''
  const isi = await c.req.raw.arrayBuffer()
  if (hasLebihDari(Buffer.from(isi), pemisah(jenis), PALING_BANYAK_ISIAN)) return 'isian-banyak'

  return new Response(isi, { headers: { 'content-type': jenis } }).formData()
}

/** What stands between two fields, whatever the boundary is called. */
function pemisah(jenis: string): string {
  return jenis.trim().toLowerCase().startsWith('multipart/') ? '\r\n--' : '&'
}

function hasLebihDari(isi: Buffer, tanda: string, paling: number): boolean {
  let jumlah = 0
  for (let di = isi.indexOf(tanda); di >= 0 && jumlah <= paling; di = isi.indexOf(tanda, di + 1)) jumlah += 1

  return jumlah > paling
}

function hasIsianPanjang(form: FormData): boolean {
  return [...form].some(
    ([nama, nilai]) =>
      typeof nilai === 'string' && nilai.length > HURUF_SATU_ISIAN && !BERISI_BANYAK.has(nama),
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
  'isian-banyak': {
    status: 413,
    judul: 'Formulir ini terlalu besar',
    isi: `Paling banyak ${PALING_BANYAK_ISIAN.toLocaleString('id-ID')} isian sekali kirim. Kembali: tulisan Anda masih ada di sana. Kirim sebagian dulu.`,
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

import { accept, type Result, refuse } from '../domain/result.ts'
import { isPdf } from './jenis-berkas.ts'

/** How a city reaches BSrE's esign client. */
export type AlamatBsre = { readonly alamat: string; readonly pengguna: string; readonly sandi: string }

/** Whose certificate signs; neither is ever kept. */
export type PemegangSertifikat = { readonly nik: string; readonly passphrase: string }

export type PenolakanBsre =
  | { readonly kode: 'bsre-passphrase-salah' }
  | { readonly kode: 'bsre-belum-terdaftar' }
  | { readonly kode: 'bsre-menolak'; readonly status: number }
  | { readonly kode: 'bsre-tak-terjangkau' }

/** One signature that BSrE finds in a file. */
export type TandaTanganBsre = { readonly nama: string; readonly isUtuh: boolean }

/** Electronic signatures with certificates of Balai Besar Sertifikasi Elektronik (UU ITE Pasal 11, PP 71/2019). */
export type Bsre = {
  readonly sign: (pdf: Uint8Array, siapa: PemegangSertifikat) => Promise<Result<Uint8Array, PenolakanBsre>>
  readonly verify: (pdf: Uint8Array) => Promise<Result<readonly TandaTanganBsre[], PenolakanBsre>>
}

const TUNGGU_MS = 60_000
const PASSPHRASE_SALAH = 2031
const BELUM_TERDAFTAR = 2011

/** The esign client (version 1): a PDF and a passphrase in, the signed PDF out. */
export function bsreDi({ alamat, pengguna, sandi }: AlamatBsre): Bsre {
  const authorization = `Basic ${Buffer.from(`${pengguna}:${sandi}`).toString('base64')}`
  const ask = (path: string, body: FormData) =>
    fetch(`${alamat}${path}`, {
      method: 'POST',
      headers: { authorization },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(TUNGGU_MS),
    }).catch(() => undefined)

  return {
    async sign(pdf, { nik, passphrase }) {
      const form = formPdf('file', pdf)
      // The paper has its own QR: the signature adds nothing that is seen.
      for (const [nama, nilai] of Object.entries({ nik, passphrase, tampilan: 'invisible' }))
        form.set(nama, nilai)
      const jawaban = await ask('/api/sign/pdf', form)
      if (!jawaban) return refuse({ kode: 'bsre-tak-terjangkau' })
      if (!jawaban.ok) return refuse(await readPenolakan(jawaban))
      const isi = new Uint8Array(await jawaban.arrayBuffer())

      return (await isPdf(isi)) ? accept(isi) : refuse({ kode: 'bsre-menolak', status: jawaban.status })
    },
    async verify(pdf) {
      const jawaban = await ask('/api/sign/verify', formPdf('signed_file', pdf))
      if (!jawaban) return refuse({ kode: 'bsre-tak-terjangkau' })
      if (!jawaban.ok) return refuse(await readPenolakan(jawaban))

      return accept(readTandaTangan(await jawaban.json().catch(() => undefined)))
    },
  }
}

function formPdf(nama: string, pdf: Uint8Array): FormData {
  const form = new FormData()
  form.set(nama, new Blob([pdf as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }), 'dokumen.pdf')

  return form
}

/** Errors come as JSON with a number of their own; their words are left behind, they may repeat what was sent. */
async function readPenolakan(jawaban: Response): Promise<PenolakanBsre> {
  const isi: unknown = await jawaban.json().catch(() => undefined)
  const kode = Number((isi as { status_code?: unknown } | undefined)?.status_code)
  if (kode === PASSPHRASE_SALAH) return { kode: 'bsre-passphrase-salah' }
  if (kode === BELUM_TERDAFTAR) return { kode: 'bsre-belum-terdaftar' }

  return { kode: 'bsre-menolak', status: jawaban.status }
}

type Rinci = {
  readonly info_signer?: { readonly signer_name?: unknown }
  readonly signature_document?: { readonly document_integrity?: unknown }
}

function readTandaTangan(isi: unknown): TandaTanganBsre[] {
  const rinci = (isi as { details?: unknown } | undefined)?.details
  if (!Array.isArray(rinci)) return []

  return (rinci as Rinci[]).map(({ info_signer, signature_document }) => ({
    nama: String(info_signer?.signer_name ?? ''),
    isUtuh: signature_document?.document_integrity === true,
  }))
}

import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import type { AlamatBsre } from '../../src/luar/bsre.ts'

/** Who has a certificate there. */
export const PEMEGANG = {
  '6472011208910001': { nama: 'NUR AISYAH RAHMADANI', passphrase: 'Mahakam#2026' },
  '6472011205740002': { nama: 'HENDRA WIRATAMA', passphrase: 'Sempaja#2026' },
  '6472011402690003': { nama: 'HAIRUL ANWAR', passphrase: 'Dinkes#2026' },
} as const
type Nik = keyof typeof PEMEGANG

const PENGGUNA = 'kinerja'
const SANDI = 'sandi-klien-uji'

/** BSrE's esign client as the program meets it: it signs a PDF by adding to its end, and finds what was changed since. */
export type LayananBsre = {
  readonly bsre: AlamatBsre
  /** What it was sent, field by field, the file left out. */
  readonly permintaan: { readonly path: string; readonly isian: Readonly<Record<string, string>> }[]
  /** Answers like that instead, while set. */
  ganti: { readonly status: number; readonly isi: string } | undefined
  /** Signs that paper instead of the one it was sent, while set. */
  tertukar: Uint8Array | undefined
  /** Happens before it answers, such as somebody else signing meanwhile. */
  sela: (() => Promise<unknown>) | undefined
}

export async function bukaLayananBsre(): Promise<LayananBsre> {
  const server = createServer()
  await new Promise<void>((siap) => server.listen(0, '127.0.0.1', siap))
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  const alamat = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const layanan: LayananBsre = {
    bsre: { alamat, pengguna: PENGGUNA, sandi: SANDI },
    permintaan: [],
    ganti: undefined,
    tertukar: undefined,
    sela: undefined,
  }
  server.on('request', (minta, jawab) => void answer(layanan, minta, jawab))

  return layanan
}

async function answer(layanan: LayananBsre, minta: IncomingMessage, jawab: ServerResponse): Promise<void> {
  const path = minta.url ?? ''
  const form = await readForm(minta)
  const isian = Object.fromEntries(
    [...form].filter((satu): satu is [string, string] => typeof satu[1] === 'string'),
  )
  layanan.permintaan.push({ path, isian })
  const sela = layanan.sela
  layanan.sela = undefined
  await sela?.()
  const izin = `Basic ${Buffer.from(`${PENGGUNA}:${SANDI}`).toString('base64')}`
  if (minta.headers.authorization !== izin) return json(jawab, 401, { error: 'Unauthorized' })
  if (layanan.ganti) return void jawab.writeHead(layanan.ganti.status).end(layanan.ganti.isi)

  return path === '/api/sign/pdf' ? sign(layanan, jawab, form) : verify(jawab, form)
}

function readForm(minta: IncomingMessage): Promise<FormData> {
  const isi = minta.toArray().then((potongan) => Buffer.concat(potongan))
  const headers = { 'content-type': minta.headers['content-type'] ?? '' }

  return isi.then((body) => new Response(body, { headers }).formData())
}

async function sign({ tertukar }: LayananBsre, jawab: ServerResponse, form: FormData): Promise<void> {
  const pemegang = PEMEGANG[String(form.get('nik')) as Nik]
  if (!pemegang) return json(jawab, 400, { status_code: 2011, error: 'User tidak terdaftar' })
  if (form.get('passphrase') !== pemegang.passphrase)
    return json(jawab, 400, { status_code: 2031, error: 'Proses signing gagal : Passphrase anda salah' })

  jawab
    .writeHead(200, { 'content-type': 'application/pdf', id_dokumen: '65f0' })
    .end(addTandaTangan(tertukar ? Buffer.from(tertukar) : await bitaDari(form, 'file'), pemegang.nama))
}

const SIDIK = /\n(\d+) 0 obj\n<< \/Type \/Sig \/Name \(([^)]*)\) \/Sidik \(([0-9a-f]{64})\) >>/g

/** A further section behind the file, as PDF readers expect it, with the hash of everything before. */
function addTandaTangan(pdf: Buffer, nama: string): Buffer {
  const teks = pdf.toString('latin1')
  const [, lama = '0'] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(teks) ?? []
  const nomor = Math.max(...[...teks.matchAll(/\/Size (\d+)/g)].map((satu) => Number(satu[1])))
  const akar = /\/Root (\d+ 0 R)/.exec(teks)?.[1]
  const sidik = createHash('sha256').update(pdf).digest('hex')
  const objek = `\n${nomor} 0 obj\n<< /Type /Sig /Name (${nama}) /Sidik (${sidik}) >>\nendobj\n`
  const mulai = pdf.length + objek.length
  const ekor = `xref\n${nomor} 1\n${String(pdf.length + 1).padStart(10, '0')} 00000 n \ntrailer\n<< /Size ${nomor + 1} /Root ${akar} /Prev ${lama} >>\nstartxref\n${mulai}\n%%EOF\n`

  return Buffer.concat([pdf, Buffer.from(objek + ekor, 'latin1')])
}

async function verify(jawab: ServerResponse, form: FormData): Promise<void> {
  const pdf = await bitaDari(form, 'signed_file')
  const details = [...pdf.toString('latin1').matchAll(SIDIK)].map(({ 2: nama, 3: sidik, index }) => ({
    info_signer: { signer_name: nama, cert_user_certified: true },
    signature_document: {
      document_integrity: createHash('sha256').update(pdf.subarray(0, index)).digest('hex') === sidik,
    },
  }))

  return json(jawab, 200, { nama_dokumen: 'dokumen.pdf', jumlah_signature: details.length, details })
}

async function bitaDari(form: FormData, nama: string): Promise<Buffer> {
  const berkas = form.get(nama)
  return berkas instanceof Blob ? Buffer.from(await berkas.arrayBuffer()) : Buffer.alloc(0)
}

function json(jawab: ServerResponse, status: number, isi: object): void {
  jawab.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(isi))
}

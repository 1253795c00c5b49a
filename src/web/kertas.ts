import { KERTAS, type Kertas } from '../domain/dokumen/ukuran-kertas.ts'
import { hariIni } from '../usecases/context.ts'
import { kertasPada } from '../usecases/dokumen/kertas.ts'
import { type C, kerja } from './lingkungan.ts'

/** The paper that was asked for; without a choice a frozen document keeps its own. */
export function kertasDiminta(c: C): Kertas | undefined {
  return KERTAS.find((satu) => satu === c.req.query('kertas'))
}

/** The paper of a preview: what was asked for, else what the instansi prints on today. */
export async function kertasPratinjau(c: C): Promise<Kertas> {
  const { db, ...rest } = kerja(c)

  return kertasDiminta(c) ?? (await kertasPada(db, hariIni(rest).toString()))
}

export function sendPdf(c: C, pdf: Uint8Array, nama: string): Response {
  return c.body(pdf as Uint8Array<ArrayBuffer>, 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${nama}.pdf"`,
  })
}

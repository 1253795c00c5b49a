import { randomBytes } from 'node:crypto'
import type { Periksa } from '../../db/queries/dokumen/dokumen.ts'
import type { Context } from '../context.ts'

// Without i, l, o and u, which are misread from paper. 32 letters divide a byte evenly.
const HURUF = '0123456789abcdefghjkmnpqrstvwxyz'
// 80 bits: nobody finds a paper by trying.
const PANJANG = 16

/** A new public address for one paper. */
export function newPeriksa({ luar }: Pick<Context, 'luar'>): Periksa {
  const kode = [...randomBytes(PANJANG)].map((satu) => HURUF[satu % HURUF.length]).join('')

  return { kode, alamatPeriksa: `${luar.alamat}/dokumen/${kode}` }
}

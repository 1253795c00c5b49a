import { createHash } from 'node:crypto'
import type { Dokumen } from '../../db/queries/dokumen/dokumen.ts'
import { isRahasia } from '../../domain/dokumen/pembaca-dokumen.ts'
import type { JenisDokumenBeku } from '../../domain/dokumen/tanda-tangan.ts'
import type { Luar } from '../../luar/luar.ts'
import { openIsi, sealIsi } from '../pembinaan/amplop.ts'
import type { PenandatanganBeku } from './pengesah.ts'

type Gudang = Pick<Luar, 'berkas' | 'segel'>
type Sidik = { readonly sidik: string; readonly sidikTersegel: string | null }

/** The fingerprint of a paper. */
export function sidikPdf(pdf: Uint8Array): string {
  return createHash('sha256').update(pdf).digest('hex')
}

/** Keeps a file of a document; one of a confidential kind lies in an envelope, and only its fingerprint is in the clear (decision 0017). */
export async function saveKertas(
  { berkas, segel }: Gudang,
  jenis: JenisDokumenBeku,
  pdf: Uint8Array,
): Promise<Sidik> {
  if (!isRahasia(jenis)) return { sidik: await berkas.save(pdf), sidikTersegel: null }
  const tersegel = await segel.seal(Buffer.from(pdf).toString('base64'))

  return { sidik: sidikPdf(pdf), sidikTersegel: await berkas.save(Buffer.from(tersegel)) }
}

/** The file again, byte for byte; null when it is not there. */
export async function readKertas(
  { berkas, segel }: Gudang,
  { sidik, sidikTersegel }: Sidik,
): Promise<Uint8Array | null> {
  if (!sidikTersegel) return berkas.read(sidik)
  const tersegel = await berkas.read(sidikTersegel)

  return tersegel && Buffer.from(await segel.unseal(Buffer.from(tersegel).toString()), 'base64')
}

type IsiTersegel = { readonly tersegel: string; readonly penandatangan: readonly PenandatanganBeku[] }

/** What a document says, as it lies in the database: of a confidential kind only who signed it can be read there. */
export async function sealDokumen<Isi>(
  { segel }: Gudang,
  jenis: JenisDokumenBeku,
  isi: Isi,
): Promise<Isi | IsiTersegel> {
  if (!isRahasia(jenis)) return isi
  const { penandatangan = [] } = isi as Partial<IsiTersegel>

  return { tersegel: await sealIsi(segel, isi), penandatangan }
}

/** What a document says, for who may read it. */
export async function openDokumen<Isi>(
  { segel }: Gudang,
  { jenis, isi }: Pick<Dokumen, 'jenis' | 'isi'>,
): Promise<Isi> {
  return isRahasia(jenis) ? openIsi<Isi>(segel, (isi as IsiTersegel).tersegel) : (isi as Isi)
}

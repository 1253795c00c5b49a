import type { Db, Tx } from '../../db/database.ts'
import { type Dokumen, findDokumen, findDokumenTerakhir } from '../../db/queries/dokumen/dokumen.ts'
import {
  type BerkasBertandaTangan,
  listBertandaTangan,
  listPihakDokumen,
  type Penanda,
} from '../../db/queries/dokumen/tanda-tangan.ts'
import { isPenandaFormulir } from '../../domain/dokumen/tanda-tangan.ts'

/** A document, who signs it, and the signed files that are there. */
export type DokumenBertandaTangan = {
  readonly dokumen: Dokumen
  readonly penanda: readonly Penanda[]
  readonly berkas: readonly BerkasBertandaTangan[]
  /** A newer version has taken its place: nobody signs it any more. */
  readonly isDigantikan: boolean
}

export async function findUntukDitandatangani(
  db: Db | Tx,
  dokumenId: string,
): Promise<DokumenBertandaTangan | undefined> {
  const dokumen = await findDokumen(db, dokumenId)
  if (!dokumen) return undefined
  const pihak = await listPihakDokumen(db, dokumen)
  const terakhir = await findDokumenTerakhir(db, dokumen)

  return {
    dokumen,
    penanda: pihak.filter(({ sebagai }) => isPenandaFormulir(dokumen.jenis, sebagai)),
    berkas: await listBertandaTangan(db, dokumenId),
    isDigantikan: terakhir?.id !== dokumen.id,
  }
}

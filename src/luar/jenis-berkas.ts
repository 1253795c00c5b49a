import { fileTypeFromBuffer } from 'file-type'

// What every reader starts from: where the table of its objects stands.
const AKHIR_PDF = /startxref\s+\d+\s+%%EOF/
// Scanners add a few lines of their own behind the end.
const EKOR = 2048

/** Whether the content is a whole PDF, whatever the file is called: it begins as one and was not cut off. */
export async function isPdf(isi: Uint8Array): Promise<boolean> {
  const jenis = await fileTypeFromBuffer(isi)

  return (
    jenis?.mime === 'application/pdf' && AKHIR_PDF.test(Buffer.from(isi.subarray(-EKOR)).toString('latin1'))
  )
}

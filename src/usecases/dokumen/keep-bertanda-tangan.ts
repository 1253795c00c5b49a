import { newId } from '../../db/id.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import {
  type BerkasBertandaTangan,
  insertBertandaTangan,
  type Penanda,
} from '../../db/queries/dokumen/tanda-tangan.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { NAMA_DOKUMEN } from '../../domain/dokumen/tanda-tangan.ts'
import type { Write } from '../context.ts'
import { saveKertas } from './simpan-kertas.ts'
import type { DokumenBertandaTangan } from './untuk-ditandatangani.ts'

type Berkas = Pick<BerkasBertandaTangan, 'cara' | 'namaSertifikat'> & { readonly pdf: Uint8Array }
type Milik = Pick<DokumenBertandaTangan, 'dokumen' | 'penanda'> & {
  readonly oleh: Penanda
}

const KERJA: Record<Berkas['cara'], string> = {
  unggahan: 'mengunggah berkas bertanda tangan',
  bsre: 'menandatangani secara elektronik (BSrE)',
}

/** One more signed file of a document; whoever else signs it is told. */
export async function keepBertandaTangan(
  w: Write,
  { dokumen, penanda, oleh }: Milik,
  { pdf, ...berkas }: Berkas,
): Promise<{ readonly sidik: string }> {
  const { id: dokumenId, jenis, pegawaiId } = dokumen
  const { pejabatId: penandaId, sebagai } = oleh
  const disimpan = { ...berkas, ...(await saveKertas(w.luar, jenis, pdf)), ukuran: pdf.length }
  await insertBertandaTangan(w.tx, { id: newId(), dokumenId, penandaId, sebagai, ...disimpan, pada: w.now })
  await recordAudit(w, {
    peristiwa: berkas.cara === 'bsre' ? 'dokumen.ditandatangani' : 'dokumen.tanda-tangan-diunggah',
    entitas: 'dokumen',
    entitasId: dokumenId,
    pegawaiId,
    sesudah: { jenis, sebagai, berkas: disimpan.sidik, ukuran: disimpan.ukuran },
  })
  const lain = new Set(penanda.map(({ pejabatId }) => pejabatId))
  lain.delete(penandaId)
  for (const pejabatId of lain)
    await insertKabar(w, {
      pejabatId,
      isi: `${w.actor.nama} ${KERJA[berkas.cara]}: ${NAMA_DOKUMEN[jenis]}.`,
      jenis: 'dokumen',
      rujukan: dokumenId,
    })

  return { sidik: disimpan.sidik }
}

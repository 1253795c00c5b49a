import { findDokumen } from '../../db/queries/dokumen/dokumen.ts'
import { takeTurn } from '../../db/queries/giliran.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { berkasBertandaTangan, receiveBerkas } from '../../domain/dokumen/tanda-tangan.ts'
import { accept, refuse } from '../../domain/result.ts'
import { isPdf } from '../../luar/jenis-berkas.ts'
import { type Context, hariIni, write } from '../context.ts'
import { keepBertandaTangan } from './keep-bertanda-tangan.ts'
import { printAsli } from './print-asli.ts'
import { sidikPdf } from './simpan-kertas.ts'
import { findUntukDitandatangani } from './untuk-ditandatangani.ts'

type Unggahan = { readonly dokumenId: string; readonly isi: Uint8Array }

/** Whoever signs a document hands in the file that was signed outside the application; the document itself stays beside it. */
export async function uploadBertandaTangan(context: Context, { dokumenId, isi }: Unggahan) {
  const dokumen = await findDokumen(context.db, dokumenId)
  if (!dokumen) return refuse({ kode: 'tidak-ditemukan' })
  // What was signed is this paper: it is kept as it is today.
  await printAsli(context, dokumen)

  return write(context, async (w) => {
    await takeTurn(w.tx, `tanda-tangan/${dokumenId}`)
    const ada = await findUntukDitandatangani(w.tx, dokumenId)
    const oleh = ada?.penanda.find(({ pejabatId }) => pejabatId === w.actor.pejabatId)
    if (!ada || !oleh) return refuse({ kode: 'tidak-ditemukan' })
    if (ada.isDigantikan) return refuse({ kode: 'dokumen-digantikan' })

    const hari = hariIni(w).toString()
    const masuk = {
      bita: isi.length,
      isPdf: await isPdf(isi),
      sidik: sidikPdf(isi),
      sidikAsli: ada.dokumen.sidik,
      sidikAda: ada.berkas.map(({ sidik }) => sidik),
    }
    const diterima = receiveBerkas(masuk, hari, await getParameter(w.tx, berkasBertandaTangan, hari))
    if (!diterima.ok) return diterima

    const berkas = { cara: 'unggahan', pdf: isi, namaSertifikat: null } as const

    return accept(await keepBertandaTangan(w, { ...ada, oleh }, berkas))
  })
}

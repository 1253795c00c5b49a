import type { BerkasBertandaTangan } from '../../db/queries/dokumen/tanda-tangan.ts'
import { takeTurn } from '../../db/queries/giliran.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import type { Bsre, PemegangSertifikat, PenolakanBsre } from '../../luar/bsre.ts'
import { type Context, write } from '../context.ts'
import { keepBertandaTangan } from './keep-bertanda-tangan.ts'
import { printAsli } from './print-asli.ts'
import { readKertas, sidikPdf } from './simpan-kertas.ts'
import { type DokumenBertandaTangan, findUntukDitandatangani } from './untuk-ditandatangani.ts'

type Diminta = PemegangSertifikat & { readonly dokumenId: string }

/** Whoever signs a document signs it with their own certificate at BSrE; the passphrase goes there and is kept nowhere. */
export async function signBsre(context: Context, { dokumenId, ...siapa }: Diminta) {
  const { bsre } = context.luar
  const ada = await findUntukDitandatangani(context.db, dokumenId)
  const oleh = ada?.penanda.find(({ pejabatId }) => pejabatId === context.actor.pejabatId)
  if (!bsre || !ada || !oleh) return refuse({ kode: 'tidak-ditemukan' })
  if (ada.isDigantikan) return refuse({ kode: 'dokumen-digantikan' })
  const lama = listBsre(ada)
  if (lama.some(({ penandaId }) => penandaId === oleh.pejabatId))
    return refuse({ kode: 'sudah-ditandatangani' })

  const pdf = (await readTerakhir(context, lama)) ?? (await printAsli(context, ada.dokumen))
  const hasil = await signOn(bsre, { pdf, lama, siapa })
  if (!hasil.ok) return hasil

  return write(context, async (w) => {
    await takeTurn(w.tx, `tanda-tangan/${dokumenId}`)
    const kini = await findUntukDitandatangani(w.tx, dokumenId)
    // A signature that somebody gave meanwhile would be missing from this file.
    if (!kini || kini.isDigantikan || listBsre(kini).length !== lama.length)
      return refuse({ kode: 'ditandatangani-orang-lain' })

    return accept(await keepBertandaTangan(w, { ...kini, oleh }, { cara: 'bsre', ...hasil.value }))
  })
}

function listBsre({ berkas }: DokumenBertandaTangan): BerkasBertandaTangan[] {
  return berkas.filter(({ cara }) => cara === 'bsre')
}

/** The file with the signatures that are there; undefined while there is none. */
async function readTerakhir(
  { luar }: Context,
  lama: readonly BerkasBertandaTangan[],
): Promise<Uint8Array | undefined> {
  const terakhir = lama.at(-1)
  if (!terakhir) return undefined
  const isi = await readKertas(luar, terakhir)
  if (!isi) throw new Error(`Berkas bertanda tangan ${terakhir.sidik} tidak ada`)

  return isi
}

type Bahan = {
  readonly pdf: Uint8Array
  readonly lama: readonly BerkasBertandaTangan[]
  readonly siapa: PemegangSertifikat
}
type Jadi = { readonly pdf: Uint8Array; readonly namaSertifikat: string }

/** A file counts only when BSrE itself finds every signature in it whole, one more than before. */
async function signOn(
  bsre: Bsre,
  { pdf, lama, siapa }: Bahan,
): Promise<Result<Jadi, PenolakanBsre | { readonly kode: 'tanda-tangan-tidak-sah' }>> {
  const jadi = await bsre.sign(pdf, siapa)
  if (!jadi.ok) return jadi
  const diperiksa = await bsre.verify(jadi.value)
  if (!diperiksa.ok) return diperiksa

  const nama = diperiksa.value.map((satu) => satu.nama)
  for (const { namaSertifikat } of lama) {
    const tempat = nama.indexOf(namaSertifikat ?? '')
    if (tempat >= 0) nama.splice(tempat, 1)
  }
  const [namaSertifikat] = nama
  // A further signature stands behind the paper that was sent; the first may set its mark on a page of it.
  const isLanjutan = lama.length === 0 || Buffer.from(jadi.value).subarray(0, pdf.length).equals(pdf)
  const isBaru = sidikPdf(jadi.value) !== sidikPdf(pdf)
  const isSah = diperiksa.value.every(({ isUtuh }) => isUtuh) && isBaru && isLanjutan
  if (!isSah || !namaSertifikat || nama.length !== 1) return refuse({ kode: 'tanda-tangan-tidak-sah' })

  return accept({ pdf: jadi.value, namaSertifikat })
}

import { recordAudit } from '../../db/queries/audit/audit.ts'
import {
  type Dokumen,
  findDokumenTerakhir,
  findDokumenVersi,
  saveSidik,
} from '../../db/queries/dokumen/dokumen.ts'
import type { Kertas } from '../../domain/dokumen/ukuran-kertas.ts'
import { accept } from '../../domain/result.ts'
import type { Cetak } from '../../reports/typst.ts'
import { type Context, hariIni, write } from '../context.ts'
import { kertasPada } from './kertas.ts'
import { newPeriksa } from './periksa.ts'
import { openDokumen, readKertas, saveKertas, sidikPdf } from './simpan-kertas.ts'

type Diminta = Pick<Dokumen, 'jenis' | 'entitasId'> & Dipilih
/** Without a choice it is the paper that the document was frozen for. */
type Dipilih = { readonly kertas?: Kertas | undefined }
type Print<Isi> = (isi: Isi, cetak: Cetak) => Uint8Array

/** Prints what was frozen, never what stands there today; a paper printed for the first time gets its address and its hash. */
export async function printBeku<Isi>(
  context: Context,
  { kertas, ...diminta }: Diminta,
  print: Print<Isi>,
): Promise<Uint8Array> {
  const beku = await findDokumenTerakhir(context.db, diminta)
  if (!beku) throw new Error(`Dokumen ${diminta.jenis} ${diminta.entitasId} ditetapkan tanpa dibekukan`)

  return printDokumenBeku(context, { beku, kertas }, print)
}

type Beku = Dipilih & { readonly beku: Dokumen }

/** One version as it was frozen: byte for byte on the paper it was frozen for, whatever became of its template; on another paper printed from what it says. */
export async function printDokumenBeku<Isi>(
  context: Context,
  { beku, kertas }: Beku,
  print: Print<Isi>,
): Promise<Uint8Array> {
  const jadi = beku.sidik === null ? await stamp(context, beku, print) : beku
  const isKertasnya = kertas === undefined || kertas === jadi.kertas
  const tersimpan = isKertasnya ? await readTersimpan(context, jadi) : null
  if (tersimpan) return tersimpan

  const pdf = print(await openDokumen<Isi>(context.luar, jadi), cetakBeku(jadi, kertas))
  // Of a time when papers were not kept: kept from now on, while it is still the same.
  if (isKertasnya && !jadi.sidikTersegel && sidikPdf(pdf) === jadi.sidik)
    await saveKertas(context.luar, jadi.jenis, pdf)

  return pdf
}

async function readTersimpan(
  { luar }: Context,
  { sidik, sidikTersegel }: Dokumen,
): Promise<Uint8Array | null> {
  return sidik ? readKertas(luar, { sidik, sidikTersegel }) : null
}

/** How a frozen paper is printed, today as on its first day. */
function cetakBeku(
  { dibekukanPada, alamatPeriksa, kertas }: Pick<Dokumen, 'dibekukanPada' | 'alamatPeriksa' | 'kertas'>,
  diminta?: Kertas,
): Cetak {
  return { tanggal: dibekukanPada, kertas: diminta ?? kertas, periksa: alamatPeriksa ?? undefined }
}

async function stamp<Isi>(context: Context, beku: Dokumen, print: Print<Isi>): Promise<Dokumen> {
  const { id, jenis, pegawaiId, dibekukanPada } = beku
  const periksa = newPeriksa(context)
  const hari = hariIni({ now: dibekukanPada, instansi: context.instansi }).toString()
  const kertas = await kertasPada(context.db, hari)
  const cetak = { tanggal: dibekukanPada, kertas, periksa: periksa.alamatPeriksa }
  const pdf = print(await openDokumen<Isi>(context.luar, beku), cetak)
  const disimpan = await saveKertas(context.luar, jenis, pdf)
  await write(context, async (w) => {
    // Somebody else may have printed it meanwhile: theirs stays.
    if (await saveSidik(w.tx, { id, ...disimpan, kertas, ...periksa }))
      await recordAudit(w, {
        peristiwa: 'dokumen.dicetak',
        entitas: 'dokumen',
        entitasId: id,
        pegawaiId,
        sesudah: { jenis, dokumen: disimpan.sidik },
      })

    return accept(disimpan)
  })

  return (await findDokumenVersi(context.db, beku)) ?? beku
}

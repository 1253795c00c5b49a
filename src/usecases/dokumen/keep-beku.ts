import { type Dokumen, insertDokumen } from '../../db/queries/dokumen/dokumen.ts'
import type { Cetak } from '../../reports/typst.ts'
import { hariIni, type Write } from '../context.ts'
import { kertasPada } from './kertas.ts'
import { newPeriksa } from './periksa.ts'
import { saveKertas, sealDokumen } from './simpan-kertas.ts'

type Baru<Isi> = Pick<Dokumen, 'jenis' | 'entitasId' | 'pegawaiId'> & { readonly isi: Isi }

/** Freezes one paper as the next version of its document: what it says, the paper itself, where it can be checked, and the hash that comes back. */
export async function keepBeku<Isi>(
  w: Write,
  baru: Baru<Isi>,
  print: (isi: Isi, cetak: Cetak) => Uint8Array,
): Promise<string> {
  const { jenis, isi } = baru
  const periksa = newPeriksa(w)
  const kertas = await kertasPada(w.tx, hariIni(w).toString())
  const pdf = print(isi, { tanggal: w.now, kertas, periksa: periksa.alamatPeriksa })
  const disimpan = await saveKertas(w.luar, jenis, pdf)
  await insertDokumen(w.tx, {
    ...baru,
    ...periksa,
    ...disimpan,
    isi: await sealDokumen(w.luar, jenis, isi),
    kertas,
    dibekukanOleh: w.actor.pejabatId,
    dibekukanPada: w.now,
  })

  return disimpan.sidik
}

import { hariIni, type Write } from '../context.ts'
import { keepBeku } from '../dokumen/keep-beku.ts'
import { sumberDari } from '../dokumen/sumber.ts'
import { collectSkp, printSkp } from './isi-dokumen.ts'
import {
  collectLampiran,
  collectManual,
  isLampiranKosong,
  printLampiran,
  printManual,
} from './isi-tambahan.ts'
import type { Naskah } from './naskah.ts'

/** Freezes an SKP that was set, with its annex and manuals: what they say as data, and the hash of the paper that data gives. */
export async function freezeSkp(
  w: Write,
  { skp, tambahan }: Pick<Naskah, 'skp' | 'tambahan'>,
): Promise<{ sidik: string }> {
  const sumber = sumberDari(w.tx)
  const bahan = { skp, tambahan, instansi: w.instansi, tanggal: hariIni(w) }
  const isi = await collectSkp(sumber, bahan)
  const milik = { entitasId: skp.id, pegawaiId: skp.pegawaiId }
  const sidik = await keepBeku(w, { ...milik, jenis: 'skp', isi }, printSkp)
  if (!isLampiranKosong(tambahan.lampiran)) {
    const lampiran = await collectLampiran(sumber, bahan)
    await keepBeku(w, { ...milik, jenis: 'lampiran-skp', isi: lampiran }, printLampiran)
  }
  const manual = await collectManual(sumber, bahan)
  if (manual.manual.length > 0)
    await keepBeku(w, { ...milik, jenis: 'manual-indikator', isi: manual }, printManual)

  return { sidik }
}

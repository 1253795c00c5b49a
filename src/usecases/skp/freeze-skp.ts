import { createHash } from 'node:crypto'
import { insertDokumen } from '../../db/queries/dokumen.ts'
import type { JenisDokumen } from '../../db/tables.ts'
import { hariIni, type Write } from '../context.ts'
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
  const sidik = await keep(w, skp, { jenis: 'skp', isi, kertas: printSkp(isi, { tanggal: w.now }) })
  if (!isLampiranKosong(tambahan.lampiran)) {
    const lampiran = await collectLampiran(sumber, bahan)
    const kertas = printLampiran(lampiran, { tanggal: w.now })
    await keep(w, skp, { jenis: 'lampiran-skp', isi: lampiran, kertas })
  }
  const manual = await collectManual(sumber, bahan)
  if (manual.manual.length > 0) {
    const kertas = printManual(manual, { tanggal: w.now })
    await keep(w, skp, { jenis: 'manual-indikator', isi: manual, kertas })
  }

  return { sidik }
}

type Beku = { readonly jenis: JenisDokumen; readonly isi: unknown; readonly kertas: Uint8Array }

async function keep(
  w: Write,
  { id, pegawaiId }: Naskah['skp'],
  { jenis, isi, kertas }: Beku,
): Promise<string> {
  const sidik = createHash('sha256').update(kertas).digest('hex')
  await insertDokumen(w.tx, {
    jenis,
    entitasId: id,
    pegawaiId,
    isi,
    sidik,
    dibekukanOleh: w.actor.pejabatId,
    dibekukanPada: w.now,
  })

  return sidik
}

import type { Db } from '../../../src/db/database.ts'
import { type BimbinganTercatat, listBimbinganSelesai } from '../../../src/db/queries/pembinaan/bimbingan.ts'
import { findSesudah } from '../../../src/db/queries/pembinaan/sesudah-bimbingan.ts'
import { findSkp } from '../../../src/db/queries/skp/skp.ts'
import type { Instansi } from '../../../src/usecases/context.ts'
import {
  collectBimbingan,
  collectKompetensi,
  collectPendapat,
} from '../../../src/usecases/pembinaan/isi-dokumen.ts'
import type { Beku } from './muat-dokumen.ts'

/** Guidance that both signed, and the papers that followed it. */
export async function bekuPembinaan(db: Db, instansi: Instansi): Promise<Beku[]> {
  const selesai = await listBimbinganSelesai(db)
  const beku = await Promise.all(selesai.map((satu) => satuBimbingan(db, satu, instansi)))

  return beku.flat()
}

async function satuBimbingan(db: Db, bimbingan: BimbinganTercatat, instansi: Instansi): Promise<Beku[]> {
  const { id: entitasId, pegawaiId, pembimbingId, ditandatanganiPembimbingPada: pada } = bimbingan
  const skp = await findSkp(db, bimbingan.skpId)
  if (!skp || !pada) throw new Error(`Bimbingan ${entitasId} selesai tanpa SKP atau tanda tangan`)
  const bahan = { db, skp, instansi, now: pada }
  const milik = { entitasId, pegawaiId, versi: 1 }
  const isi = await collectBimbingan(bahan, bimbingan)
  const [pendapat, kompetensi] = await Promise.all([
    findSesudah(db, 'pendapatBimbingan', entitasId),
    findSesudah(db, 'evaluasiKompetensi', entitasId),
  ])

  return [
    { ...milik, jenis: 'bimbingan', isi, oleh: pembimbingId, pada },
    ...(pendapat
      ? [
          {
            ...{ ...milik, jenis: 'pendapat-bimbingan' as const, oleh: pegawaiId },
            isi: await collectPendapat(bahan, pendapat),
            pada: pendapat.ditandatanganiPada,
          },
        ]
      : []),
    ...(kompetensi
      ? [
          {
            ...{ ...milik, jenis: 'evaluasi-kompetensi' as const, oleh: pembimbingId },
            isi: await collectKompetensi(bahan, { ...kompetensi, pembimbingId }),
            pada: kompetensi.ditandatanganiPada,
          },
        ]
      : []),
  ]
}

import { recordAudit } from '../../db/queries/audit/audit.ts'
import { takeTurn } from '../../db/queries/giliran.ts'
import { findMatriks } from '../../db/queries/rencana/matriks.ts'
import { NAMA_PENANDA } from '../../domain/dokumen/tanda-tangan.ts'
import type { PenolakanMatriks } from '../../domain/rencana/matriks.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { type Context, hariIni, write } from '../context.ts'
import { keepBeku } from '../dokumen/keep-beku.ts'
import { sumberDari } from '../dokumen/sumber.ts'
import { collectMatriks, printMatriks } from './dokumen-matriks.ts'

/** A leader sets the matrix as it stands: it is frozen as a paper; what is changed later is set as its next version. */
export function setMatriks(context: Context, { tahun, versi }: { tahun: number; versi: number }) {
  return write(context, async (w): Promise<Result<{ id: string }, PenolakanMatriks>> => {
    const { pegawaiId } = w.actor
    if (!pegawaiId) return refuse({ kode: 'tidak-ditemukan' })
    await takeTurn(w.tx, `matriks/${pegawaiId}/${tahun}/`)
    const lama = await findMatriks(w.tx, { pemilikId: pegawaiId, tahun, timId: null })
    const dokumen = await collectMatriks(w.tx, { ...w, tahun })
    if (!lama || !dokumen) return refuse({ kode: 'matriks-kosong' })
    if (lama.versi !== versi) return refuse({ kode: 'sudah-berubah', versi: lama.versi })

    const orang = await sumberDari(w.tx).pihak(pegawaiId, hariIni(w).toString())
    const isi = {
      ...dokumen,
      penandatangan: [{ orang, sebagai: NAMA_PENANDA.pimpinan, pada: w.now.toString() }],
    }
    const sidik = await keepBeku(w, { jenis: 'matriks', entitasId: lama.id, pegawaiId, isi }, printMatriks)
    await recordAudit(w, {
      peristiwa: 'matriks.ditetapkan',
      entitas: 'matriks_peran',
      entitasId: lama.id,
      pegawaiId,
      sesudah: { versi, dokumen: sidik },
    })

    return accept({ id: lama.id })
  })
}

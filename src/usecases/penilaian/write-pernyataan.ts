import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { lockEvaluasi, savePernyataan, type TulisanPegawai } from '../../db/queries/penilaian/evaluasi.ts'
import { namaPeriode } from '../../domain/penilaian/periode-penilaian.ts'
import { accept, refuse } from '../../domain/result.ts'
import { checkPanjang } from '../../domain/teks.ts'
import { type Context, write } from '../context.ts'
import { pelakuEvaluasi } from './hubungan-evaluasi.ts'

/** The employee tells what was reached, as long as the rater has not set the evaluation. */
export function writePernyataan(context: Context, { id, isi }: { id: string; isi: TulisanPegawai }) {
  return write(context, async (w) => {
    const muat = checkPanjang(isi)
    if (!muat.ok) return muat
    const evaluasi = await lockEvaluasi(w.tx, id)
    if (!evaluasi) return refuse({ kode: 'tidak-ditemukan' })
    const { hubungan } = await pelakuEvaluasi(w, evaluasi)
    if (!hubungan.has('diri')) return refuse({ kode: 'bukan-pemilik' })
    if (evaluasi.status !== 'draf') return refuse({ kode: 'status-salah', status: evaluasi.status })

    await savePernyataan(w.tx, evaluasi, isi)
    await recordAudit(w, {
      peristiwa: 'evaluasi.pernyataan',
      entitas: 'evaluasi',
      entitasId: id,
      pegawaiId: evaluasi.pegawaiId,
      sebelum: { pernyataan: evaluasi.pernyataanPegawai },
      sesudah: isi,
    })
    const isPertama = evaluasi.pernyataanPegawai === null && isi.pernyataan !== null
    if (evaluasi.penilaiId && isPertama)
      await insertKabar(w, {
        pejabatId: evaluasi.penilaiId,
        isi: `${w.actor.nama} menulis pernyataan untuk evaluasi ${namaPeriode(evaluasi.periode)}.`,
        jenis: 'evaluasi',
        rujukan: id,
      })

    return accept({ id })
  })
}

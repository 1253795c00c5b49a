import { NAMA_AKHIR_STUDI, NAMA_KETIDAKHADIRAN } from '../../domain/kehadiran/ketidakhadiran.ts'
import { Kabar } from '../ui/kabar.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import type { BahanEvaluasi } from './bahan.ts'

/** Where somebody studied or worked elsewhere in the period: the rater weighs what that place says (Lampiran Bab IV.A.15-16). */
export function KeadaanDiLuar({ bahan }: { readonly bahan: BahanEvaluasi }) {
  return (
    <>
      {bahan.diLuar.map(({ id, jenis, tempat, mulai, sampai, akhirStudi }) => (
        <Kabar key={id} nada="info" judul={`${NAMA_KETIDAKHADIRAN[jenis]} di ${tempat}`}>
          {sampai
            ? `${tulisTanggal(mulai)} sampai ${tulisTanggal(sampai)}. `
            : `Sejak ${tulisTanggal(mulai)}. `}
          {akhirStudi && `${NAMA_AKHIR_STUDI[akhirStudi]}. `}
          {jenis === 'tugas-belajar'
            ? 'Dinilai dari hasil akademik dan perilaku menurut tempat belajarnya.'
            : 'Dinilai penilai di instansi asal dengan umpan balik dari tempat tugasnya.'}
        </Kabar>
      ))}
    </>
  )
}

import type { AturanKewajiban, Kewajiban } from '../../domain/kehadiran/kewajiban.ts'
import type { Berdasar } from '../../domain/ketentuan.ts'
import { Kabar } from '../ui/kabar.tsx'
import { Mengapa } from '../ui/mengapa.tsx'

export type KewajibanHari = Berdasar<Kewajiban> & { readonly aturan: AturanKewajiban | undefined }

/** Tells somebody who is asked for less than the whole city what is asked, and by which choice. */
export function KabarKewajiban({ nilai, basis, aturan }: KewajibanHari) {
  const { catatanHarian, menit } = nilai
  if (catatanHarian && menit) return null
  return (
    <Kabar judul={catatanHarian ? 'Menit tidak diwajibkan.' : 'Catatan harian tidak diwajibkan.'}>
      <p>
        {catatanHarian
          ? 'Waktu dan lamanya boleh dikosongkan.'
          : 'Yang Anda catat tetap menjadi bahan evaluasi.'}
        {aturan && ` Pilihan ${aturan.unit}: ${aturan.dasar}.`}
      </p>
      <Mengapa basis={basis} class="mt-1" />
    </Kabar>
  )
}

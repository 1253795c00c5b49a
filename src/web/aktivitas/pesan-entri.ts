import type { Pesan } from '../pesan.ts'
import { kalimatEntri, type PenolakanHalamanEntri } from './messages.ts'

/** The field of the day's form that a refusal is about. */
const ISIAN: { readonly [K in PenolakanHalamanEntri['kode']]?: string } = {
  'uraian-terlalu-pendek': 'uraian',
  'uraian-terlalu-panjang': 'uraian',
  'rhk-belum-dipilih': 'rhk',
  'rhk-bukan-milik': 'rhk',
  'waktu-tidak-masuk-akal': 'mulai',
  bertumpuk: 'mulai',
  'di-luar-jam': 'mulai',
  'durasi-melebihi-hari': 'durasi',
  'keluaran-tidak-lengkap': 'jumlah',
  'satuan-panjang': 'satuan',
  'tautan-salah': 'tautan',
  'terlalu-banyak-bukti': 'berkas',
  'bukti-terlalu-besar': 'berkas',
  'berkas-tak-dikenal': 'berkas',
  'alasan-kosong': 'alasan',
}

/** Why an entry or a decision about one is not taken, and at which field. */
export function pesanEntri(penolakan: PenolakanHalamanEntri): Pesan {
  const pesan = kalimatEntri(penolakan)
  const nama = ISIAN[penolakan.kode]

  return nama ? { ...pesan, isian: { [nama]: pesan.lalu ?? pesan.mengapa } } : pesan
}

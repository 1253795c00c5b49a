import { ketentuan } from '../ketentuan.ts'
import { accept, type Result, refuse } from '../result.ts'
import type { JenisPeriode, StatusEvaluasi } from './evaluasi.ts'

type Soal = {
  readonly jenis: JenisPeriode
  /** First and last day of the period, and the first day of the SKP in the new post (ISO). */
  readonly mulai: string
  readonly sampai: string
  readonly mulaiSkp: string
}

const MARET: Omit<Soal, 'mulaiSkp'> = { jenis: 'bulanan', mulai: '2027-03-01', sampai: '2027-03-31' }

/** Hasil periode lalu: the period in which somebody moved may carry the former unit's last result when rater and employee agree (PermenPANRB 6/2022 Lampiran Bab IV.A.13 huruf a). */
export const hasilPeriodeLalu = ketentuan<Soal, boolean>({
  id: 'hasil-periode-lalu',
  topik: 'penilaian',
  judul: 'Hasil periode sebelumnya bagi pegawai yang berpindah',
  kalimat:
    'Pegawai yang berpindah dievaluasi penilai yang baru menurut capaian unit baru, atau memakai hasil periode sebelumnya di unit lama bila penilai dan pegawai sepakat. Evaluasi tahunan selalu oleh penilai yang baru.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: { peraturan: 'PermenPANRB 6/2022', pasal: 'Lampiran Bab IV.A.13', halaman: '91' },
      rule: ({ jenis, mulai, sampai, mulaiSkp }) =>
        jenis !== 'tahunan' && mulai <= mulaiSkp && mulaiSkp <= sampai,
      contoh: [
        { judul: 'Pindah 15 Maret', input: { ...MARET, mulaiSkp: '2027-03-15' }, output: true },
        { judul: 'Pindah 1 Maret', input: { ...MARET, mulaiSkp: '2027-03-01' }, output: true },
        { judul: 'Pindah bulan sebelumnya', input: { ...MARET, mulaiSkp: '2027-02-10' }, output: false },
        {
          judul: 'Evaluasi tahunan',
          input: { jenis: 'tahunan', mulai: '2027-01-01', sampai: '2027-12-31', mulaiSkp: '2027-03-15' },
          output: false,
        },
      ],
    },
  ],
})

export type Kesepakatan = {
  readonly sumberId: string
  readonly diusulkanOleh: string
  readonly disetujuiOleh: string | null
}

export type PenolakanKesepakatan =
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'status-salah'; readonly status: StatusEvaluasi }
  | { readonly kode: 'tanpa-hasil-lalu' }
  | { readonly kode: 'belum-diusulkan' }
  | { readonly kode: 'usulan-sendiri' }

/** Whoever did not propose agrees, once; the proposer cannot agree with himself (Lampiran Bab IV.A.13 huruf a). */
export function agreeHasilLalu(
  ada: Kesepakatan | undefined,
  oleh: string,
): Result<Kesepakatan, PenolakanKesepakatan> {
  if (!ada) return refuse({ kode: 'belum-diusulkan' })
  if (ada.disetujuiOleh !== null) return accept(ada)
  if (ada.diusulkanOleh === oleh) return refuse({ kode: 'usulan-sendiri' })

  return accept({ ...ada, disetujuiOleh: oleh })
}

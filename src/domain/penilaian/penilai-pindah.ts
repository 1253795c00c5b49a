import { ketentuan } from '../ketentuan.ts'

type Masa = { readonly mulai: string; readonly sampai: string }
type Soal = {
  /** First day in the new post (ISO). */
  readonly pindah: string
  readonly periode: Masa
  readonly jendela: Masa
}
type Parameter = { readonly hariSebelumAkhir: number }

const TRIWULAN_III: Omit<Soal, 'pindah'> = {
  periode: { mulai: '2027-07-01', sampai: '2027-09-30' },
  jendela: { mulai: '2027-10-01', sampai: '2027-10-31' },
}

/** Perpindahan pejabat penilai: a rater who moves while the evaluation is going on still rates the old unit; one who moved before it does not (PermenPANRB 6/2022 Lampiran Bab IV.A.14). */
export const penilaiPindah = ketentuan<Soal, boolean, Parameter>({
  id: 'penilai-pindah',
  topik: 'penilaian',
  judul: 'Penilai yang berpindah jabatan',
  kalimat:
    'Penilai yang berpindah dalam rentang waktu evaluasi tetap mengevaluasi pegawai di unit lamanya. Penilai yang berpindah sebelum rentang itu tidak.',
  parameter: {
    bawaan: { hariSebelumAkhir: 10 },
    definisi: {
      hariSebelumAkhir: {
        judul: 'Rentang evaluasi dimulai sebelum akhir periode',
        satuan: 'hari',
        minimum: 0,
        maksimum: 31,
      },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Lampiran Bab IV.A.14; awal rentang ditetapkan instansi',
        halaman: '91-92',
      },
      rule: ({ pindah, periode, jendela }, { hariSebelumAkhir }) => {
        const mulai = Temporal.PlainDate.from(periode.sampai).subtract({ days: hariSebelumAkhir }).toString()
        return mulai <= pindah && pindah <= jendela.sampai
      },
      contoh: [
        {
          judul: 'Triwulan III, pindah 25 Agustus',
          input: { ...TRIWULAN_III, pindah: '2027-08-25' },
          output: false,
        },
        {
          judul: 'Triwulan III, pindah 25 September',
          input: { ...TRIWULAN_III, pindah: '2027-09-25' },
          output: true,
        },
        {
          judul: 'Pindah dalam jendela evaluasi',
          input: { ...TRIWULAN_III, pindah: '2027-10-15' },
          output: true,
        },
        {
          judul: 'Jendela sudah tutup',
          input: { ...TRIWULAN_III, pindah: '2027-11-01' },
          output: false,
        },
      ],
    },
  ],
})

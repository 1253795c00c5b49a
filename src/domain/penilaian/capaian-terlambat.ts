import { ketentuan } from '../ketentuan.ts'

type Soal = {
  readonly tahun: number
  /** The day on which a rating is asked for, and the one on which that year's achievement was set (ISO). */
  readonly hari: string
  readonly ditetapkan: string | null
}

/** Which year's achievement counts for an annual rating; `menunggu`: that year's may still come in time. */
export type CapaianDipakai = 'tahun-ini' | 'tahun-sebelumnya' | 'menunggu'

type Parameter = { readonly tanggalJanuari: number }

/** Akhir Januari: the month and day after which that year's achievement is late (PermenPANRB 6/2022 Lampiran Bab IV.B.1 huruf f). */
export const AKHIR_JANUARI = '01-31'

/** Capaian tahunan yang terlambat: one that comes after January leaves the annual ratings to the achievement of the year before (PermenPANRB 6/2022 Lampiran Bab IV.B.1 huruf f). */
export const capaianTerlambat = ketentuan<Soal, CapaianDipakai, Parameter>({
  id: 'capaian-terlambat',
  topik: 'penilaian',
  judul: 'Capaian tahunan yang terbit sesudah Januari',
  kalimat:
    'Bila capaian tahunan unit ditetapkan sesudah Januari, evaluasi tahunan memakai capaian tahun sebelumnya. Yang belum ditetapkan pada hari-hari terakhir Januari dianggap terlambat, agar penilai sempat mengevaluasi.',
  parameter: {
    bawaan: { tanggalJanuari: 25 },
    definisi: {
      tanggalJanuari: {
        judul: 'Yang belum ditetapkan dianggap terlambat sejak Januari',
        satuan: 'tanggal',
        minimum: 1,
        maksimum: 31,
      },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Lampiran Bab IV.B.1 huruf f; hari mulainya ditetapkan instansi',
        halaman: '94',
      },
      rule: ({ tahun, hari, ditetapkan }, { tanggalJanuari }) => {
        if (ditetapkan !== null)
          return ditetapkan <= `${tahun + 1}-${AKHIR_JANUARI}` ? 'tahun-ini' : 'tahun-sebelumnya'

        const sejak = `${tahun + 1}-01-${String(tanggalJanuari).padStart(2, '0')}`
        return hari < sejak ? 'menunggu' : 'tahun-sebelumnya'
      },
      contoh: [
        {
          judul: 'Ditetapkan pada hari terakhir Januari',
          input: { tahun: 2027, hari: '2028-01-31', ditetapkan: '2028-01-31' },
          output: 'tahun-ini',
        },
        {
          judul: 'Ditetapkan pada Februari',
          input: { tahun: 2027, hari: '2028-02-03', ditetapkan: '2028-02-01' },
          output: 'tahun-sebelumnya',
        },
        {
          judul: 'Belum ditetapkan pada pertengahan Januari',
          input: { tahun: 2027, hari: '2028-01-15', ditetapkan: null },
          output: 'menunggu',
        },
        {
          judul: 'Belum ditetapkan pada hari-hari terakhir Januari',
          input: { tahun: 2027, hari: '2028-01-25', ditetapkan: null },
          output: 'tahun-sebelumnya',
        },
        {
          judul: 'Instansi menunggu sampai hari terakhir',
          input: { tahun: 2027, hari: '2028-01-30', ditetapkan: null },
          output: 'menunggu',
          parameter: { tanggalJanuari: 31 },
        },
      ],
    },
  ],
})

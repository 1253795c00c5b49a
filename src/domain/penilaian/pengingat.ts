import { ketentuan } from '../ketentuan.ts'
import { countSisaHari, SENIN_JUMAT } from '../waktu/hari-kerja.ts'

type Soal = { readonly hariIni: string; readonly batas: string; readonly libur: readonly string[] }

/** Pengingat tenggat: whether a limit is so near that whoever must act is reminded. */
export const pengingatTenggat = ketentuan<Soal, boolean, { readonly hariKerja: number }>({
  id: 'pengingat-tenggat',
  topik: 'penilaian',
  judul: 'Pengingat sebelum tenggat',
  kalimat:
    'Yang harus bertindak diingatkan beberapa hari kerja sebelum tenggat, satu kali untuk setiap tenggat.',
  parameter: {
    bawaan: { hariKerja: 3 },
    definisi: {
      hariKerja: { judul: 'Diingatkan sebelum tenggat', satuan: 'hari kerja', minimum: 0, maksimum: 20 },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: { peraturan: 'Kebijakan instansi', pasal: 'melengkapi PermenPANRB 6/2022 Lampiran Bab V' },
      rule: ({ hariIni, batas, libur }, { hariKerja }) =>
        hariIni <= batas && sisaHari({ hariIni, batas, libur }) <= hariKerja,
      contoh: [
        {
          judul: 'Tiga hari kerja lagi',
          input: { hariIni: '2027-02-16', batas: '2027-02-19', libur: [] },
          output: true,
        },
        {
          judul: 'Empat hari kerja lagi',
          input: { hariIni: '2027-02-15', batas: '2027-02-19', libur: [] },
          output: false,
        },
        {
          judul: 'Akhir pekan di antaranya',
          input: { hariIni: '2027-02-12', batas: '2027-02-17', libur: [] },
          output: true,
        },
        {
          judul: 'Sudah lewat',
          input: { hariIni: '2027-02-20', batas: '2027-02-19', libur: [] },
          output: false,
        },
      ],
    },
  ],
})

function sisaHari({ hariIni, batas, libur }: Soal): number {
  const sampai = { hariIni: Temporal.PlainDate.from(hariIni), batas: Temporal.PlainDate.from(batas) }

  return countSisaHari(sampai, { hari: SENIN_JUMAT, libur: new Set(libur) })
}

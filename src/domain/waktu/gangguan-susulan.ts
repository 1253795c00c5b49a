import { ketentuan } from '../ketentuan.ts'

const DASAR = {
  peraturan: 'Kebijakan instansi',
  pasal: 'melengkapi PermenPANRB 6/2022 Pasal 24 sampai Pasal 29',
}

/** Gangguan susulan: the day (ISO) since which closed windows are still watched, because an outage written down later may lengthen them. */
export const gangguanSusulan = ketentuan<string, string, { readonly hari: number }>({
  id: 'gangguan-susulan',
  topik: 'waktu',
  judul: 'Gangguan yang dicatat belakangan',
  kalimat: 'Jendela yang baru berakhir masih dapat diperpanjang oleh gangguan yang dicatat belakangan.',
  parameter: {
    bawaan: { hari: 45 },
    definisi: { hari: { judul: 'Jendela dilihat kembali', satuan: 'hari', minimum: 7, maksimum: 180 } },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: DASAR,
      rule: (hariIni, { hari }) => Temporal.PlainDate.from(hariIni).subtract({ days: hari }).toString(),
      contoh: [{ judul: 'Dilihat pada 15 Maret', input: '2027-03-15', output: '2027-01-29' }],
    },
  ],
})

/** Lama gangguan: whether an outage of so many hours may be written down as one. */
export const lamaGangguan = ketentuan<number, boolean, { readonly hari: number }>({
  id: 'lama-gangguan',
  topik: 'waktu',
  judul: 'Satu gangguan yang dicatat paling lama',
  kalimat: 'Gangguan yang dicatat BKPSDM tidak lebih lama dari ini. Yang lebih lama dicatat terpisah.',
  parameter: {
    bawaan: { hari: 31 },
    definisi: { hari: { judul: 'Satu gangguan', satuan: 'hari', minimum: 1, maksimum: 90 } },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: DASAR,
      rule: (jam, { hari }) => jam <= hari * 24,
      contoh: [
        { judul: 'Dua hari', input: 48, output: true },
        { judul: 'Tepat sepanjang batas', input: 31 * 24, output: true },
        { judul: 'Setengah jam lebih lama', input: 31 * 24 + 0.5, output: false },
      ],
    },
  ],
})

import { ketentuan } from '../ketentuan.ts'

export type ParameterSimpan = { readonly percobaanMasukHari: number; readonly catatanTerhapusHari: number }

/** Rows older than these days (ISO) have served their purpose. */
export type BatasSimpan = { readonly percobaanSebelum: string; readonly catatanTerhapusSebelum: string }

/** Masa simpan: how many days attempts to sign in and the ids of removed entries stay, counted back from today (UU 27/2022). */
export const masaSimpan = ketentuan<{ readonly hariIni: string }, BatasSimpan, ParameterSimpan>({
  id: 'masa-simpan',
  topik: 'akun',
  judul: 'Masa simpan catatan teknis',
  kalimat:
    'Percobaan masuk, nomor catatan yang sudah dihapus, dan berkas yang tidak dipakai dibuang setelah tidak diperlukan lagi. Kegiatan, evaluasi, dan jejak audit tidak ikut dibuang.',
  parameter: {
    bawaan: { percobaanMasukHari: 30, catatanTerhapusHari: 62 },
    definisi: {
      // An account is locked for a day at most.
      percobaanMasukHari: {
        judul: 'Percobaan masuk disimpan selama',
        satuan: 'hari',
        minimum: 2,
        maksimum: 365,
      },
      // The longest window, 31 working days, may reach back this far: before that a phone may still send the entry again.
      catatanTerhapusHari: {
        judul: 'Nomor catatan yang dihapus dan berkas yang tidak dipakai disimpan selama',
        satuan: 'hari',
        minimum: 62,
        maksimum: 730,
      },
    },
  },
  versi: [
    {
      sejak: '2022-10-17',
      dasar: { peraturan: 'UU 27/2022', pasal: 'Pasal 16 ayat (2) huruf g; lamanya ditetapkan instansi' },
      rule: ({ hariIni }, { percobaanMasukHari, catatanTerhapusHari }) => ({
        percobaanSebelum: mundur(hariIni, percobaanMasukHari),
        catatanTerhapusSebelum: mundur(hariIni, catatanTerhapusHari),
      }),
      contoh: [
        {
          judul: 'Pilihan bawaan',
          input: { hariIni: '2026-11-24' },
          output: { percobaanSebelum: '2026-10-25', catatanTerhapusSebelum: '2026-09-23' },
        },
        {
          judul: 'Instansi menyimpan percobaan masuk seminggu saja',
          input: { hariIni: '2027-03-01' },
          output: { percobaanSebelum: '2027-02-22', catatanTerhapusSebelum: '2026-12-29' },
          parameter: { percobaanMasukHari: 7 },
        },
      ],
    },
  ],
})

function mundur(tanggal: string, hari: number): string {
  return Temporal.PlainDate.from(tanggal).subtract({ days: hari }).toString()
}

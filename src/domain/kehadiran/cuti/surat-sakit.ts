import { ketentuan } from '../../ketentuan.ts'
import type { JenisPegawai } from '../../organisasi/istilah.ts'

export type SuratSakit = 'pemberitahuan-dengan-surat-dokter' | 'surat-dokter' | 'surat-dokter-pemerintah'

/** Surat keterangan sakit: which paper sick leave of so many days asks for, by kind of employee; null for a PPPK's single day, of which the law says nothing. */
export const suratSakit = ketentuan<
  { readonly pegawai: JenisPegawai; readonly hari: number },
  SuratSakit | null
>({
  id: 'surat-sakit',
  topik: 'kehadiran',
  judul: 'Surat keterangan untuk cuti sakit',
  kalimat:
    'PNS yang sakit sehari memberi tahu atasannya dengan surat dokter, dan lebih dari sehari meminta cuti dengan surat dokter. PPPK melampirkan surat dokter sampai 14 hari, dan surat dokter pemerintah bila lebih lama.',
  belumDijalankan: true,
  versi: [
    {
      // Our copies name the years of both, not their days.
      sejak: '2022-01-01',
      dasar: {
        peraturan: 'Peraturan BKN 24/2017 jo. 7/2021; PP 49/2018',
        pasal: 'Lampiran, cuti sakit, angka 2 dan 3; Pasal 83 ayat (1) dan (2)',
      },
      rule: ({ pegawai, hari }) => {
        if (!pegawai.startsWith('pppk'))
          return hari > 1 ? 'surat-dokter' : 'pemberitahuan-dengan-surat-dokter'
        if (hari <= 1) return null

        return hari > 14 ? 'surat-dokter-pemerintah' : 'surat-dokter'
      },
      contoh: [
        {
          judul: 'PNS sehari',
          input: { pegawai: 'pns', hari: 1 },
          output: 'pemberitahuan-dengan-surat-dokter',
        },
        { judul: 'PNS dua puluh hari', input: { pegawai: 'pns', hari: 20 }, output: 'surat-dokter' },
        { judul: 'PPPK empat belas hari', input: { pegawai: 'pppk', hari: 14 }, output: 'surat-dokter' },
        {
          judul: 'PPPK lima belas hari',
          input: { pegawai: 'pppk', hari: 15 },
          output: 'surat-dokter-pemerintah',
        },
      ],
    },
  ],
})

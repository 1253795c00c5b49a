import { ketentuan } from '../ketentuan.ts'

export const KERTAS = ['F4', 'A4'] as const
export type Kertas = (typeof KERTAS)[number]

type ParameterKertas = { readonly kertas: string }

/** Ukuran kertas: on which paper the official forms are printed unless somebody asks for another (the pages of Lampiran are F4). */
export const ukuranKertas = ketentuan<'formulir', Kertas, ParameterKertas>({
  id: 'ukuran-kertas',
  topik: 'dokumen',
  judul: 'Ukuran kertas formulir',
  kalimat:
    'Formulir dicetak pada F4 seperti lampiran peraturan. Instansi dapat memilih A4 sejak suatu tanggal; dokumen lama tetap pada kertasnya.',
  parameter: {
    bawaan: { kertas: 'F4' },
    definisi: { kertas: { judul: 'Kertas', pilihan: KERTAS } },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Lampiran, format A sampai D berukuran F4; ukuran lain ditetapkan instansi',
      },
      rule: (_, { kertas }) => toKertas(kertas),
      contoh: [
        { judul: 'Bawaan', input: 'formulir', output: 'F4' },
        {
          judul: 'Instansi mencetak pada A4',
          input: 'formulir',
          output: 'A4',
          parameter: { kertas: 'A4' },
        },
      ],
    },
  ],
})

function toKertas(nilai: string): Kertas {
  const kertas = KERTAS.find((satu) => satu === nilai)
  if (!kertas) throw new Error(`Ukuran kertas tidak dikenal: ${nilai}`)

  return kertas
}

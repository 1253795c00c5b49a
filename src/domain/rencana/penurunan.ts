import { ketentuan } from '../ketentuan.ts'

type Bagian = { readonly target: string; readonly satuan: string | null; readonly bagian: readonly number[] }

/** `jumlah` of what was handed down against the superior's own target; `kurang` null where parts do not add up. */
export type HasilPenurunan = { readonly jumlah: number; readonly kurang: number | null }

/** Penyelarasan langsung: the parts of a target that are handed down cover the target of the superior; a warning. */
export const penurunanLangsung = ketentuan<Bagian, HasilPenurunan>({
  id: 'penurunan-langsung',
  topik: 'skp',
  judul: 'Penyelarasan langsung target',
  kalimat:
    'Bila target pimpinan dibagi langsung, jumlah bagian pegawai sekurang-kurangnya sama dengan target pimpinan. Persentase tidak dijumlahkan.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Lampiran Bab II, tahap keempat dan kelima',
        halaman: '40–47',
      },
      rule: ({ target, satuan, bagian }) => {
        const jumlah = bagian.reduce((a, b) => a + b, 0)
        const induk = angkaTarget(target)
        const isPersen = target.includes('%') || (satuan ?? '').includes('%')
        if (induk === null || isPersen || bagian.length === 0) return { jumlah, kurang: null }

        return { jumlah, kurang: Math.max(0, induk - jumlah) }
      },
      contoh: [
        {
          judul: 'Dua pegawai membagi dua puluh ibu',
          input: { target: '20 orang', satuan: null, bagian: [12, 8] },
          output: { jumlah: 20, kurang: 0 },
        },
        {
          judul: 'Lima ibu belum terbagi',
          input: { target: '20', satuan: 'orang', bagian: [15] },
          output: { jumlah: 15, kurang: 5 },
        },
        {
          judul: 'Persentase tidak dijumlahkan',
          input: { target: '95 %', satuan: null, bagian: [50] },
          output: { jumlah: 50, kurang: null },
        },
        {
          judul: 'Target berupa tanggal',
          input: { target: 'akhir Juni', satuan: null, bagian: [1] },
          output: { jumlah: 1, kurang: null },
        },
      ],
    },
  ],
})

/** The figure that a target begins with, as people write it: `1.250,5 ton`. */
export function angkaTarget(teks: string): number | null {
  const [angka] = /^\d+(\.\d{3})*(,\d+)?/.exec(teks.trim()) ?? []
  return angka === undefined ? null : Number(angka.replaceAll('.', '').replace(',', '.'))
}

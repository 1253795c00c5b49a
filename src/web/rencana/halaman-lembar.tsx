import { type IsiLembar, lembarPage } from '../forms/lembar-page.tsx'
import type { C } from '../lingkungan.ts'
import { alamatMatriks, type MilikMatriks } from './milik-matriks.ts'
import { rencanaPaths } from './paths.ts'

export type IsiHalamanLembar = MilikMatriks & Pick<IsiLembar, 'periksa' | 'penolakan'>

/** A whole matrix out to Excel and back. */
export function lembarMatriksPage(c: C, isi: IsiHalamanLembar): Response {
  const { tahun, tim, matriks, periksa, penolakan } = isi
  const alamat = alamatMatriks(isi)
  return lembarPage(c, {
    ...{ periksa, penolakan },
    judul: `Matriks ${tim ? `tim ${tim.nama} ` : ''}${tahun} lewat Excel`,
    konteks: 'Unduh, bagi perannya di Excel, lalu unggah. Berkas diperiksa dulu sebelum mengubah matriks.',
    aktif: tim ? rencanaPaths.timKerja : rencanaPaths.matriks,
    remah: [
      { label: tim ? `Matriks tim ${tim.nama}` : 'Matriks peran', href: alamat.matriks },
      { label: 'Lewat Excel' },
    ],
    ...{ unduh: alamat.templat, unggah: alamat.lembar, terapkan: alamat.terapkan },
    hal: 'matriks',
    bagian: 'sel',
    petunjuk: 'Sel kosong menghapus perannya. Orang dan hasil kerja yang tidak ada di berkas tidak berubah.',
    versi: matriks.versi,
  })
}

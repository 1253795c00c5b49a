import { kepalaLembarMatriks, toLembarMatriks } from '../../domain/rencana/lembar-matriks.ts'
import type { MatriksPeran } from '../../domain/rencana/matriks.ts'
import { writeTemplat } from '../../luar/lembar-kerja.ts'

const KETERANGAN: Readonly<Record<string, string>> = {
  NIP: 'Menunjuk orangnya. Baris yang dihapus tidak mengubah perannya.',
  Nama: 'Hanya untuk dibaca.',
  Jabatan: 'Hanya untuk dibaca.',
}

/** The whole matrix as an Excel file, to be filled in and read back. */
export function writeLembarMatriks(matriks: MatriksPeran): Promise<Uint8Array> {
  const kolom = kepalaLembarMatriks(matriks.kolom).map((judul) => ({
    judul,
    wajib: judul === 'NIP',
    contoh: '',
    keterangan: KETERANGAN[judul] ?? keteranganSel(judul),
  }))

  return writeTemplat(kolom, toLembarMatriks(matriks))
}

function keteranganSel(judul: string): string {
  return judul.startsWith('Peran')
    ? 'Peran orang itu bagi hasil kerja ini. Sel kosong berarti tidak berperan.'
    : 'Angka, bila target hasil kerja ini dibagi langsung. Boleh kosong.'
}

import type { TerlaluPanjang } from '../../domain/teks.ts'
import type { GalatNilai } from '../../usecases/parameter/check-nilai.ts'
import { type Pesan, pesanTerlaluPanjang } from '../pesan.ts'
import { tulisAngka } from '../ui/tulis.ts'

export type PenolakanParameter =
  | TerlaluPanjang
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'bukan-admin' }
  | { readonly kode: 'nilai-salah'; readonly galat: Readonly<Record<string, GalatNilai>> }
  | { readonly kode: 'tanpa-alasan' }
  | { readonly kode: 'tanggal-tidak-ada' }
  | { readonly kode: 'tanggal-lewat' }

const APA = 'Parameter belum dapat diubah,'

/** Why a value of the instansi is not taken. */
export function pesanParameter(penolakan: PenolakanParameter): Pesan {
  switch (penolakan.kode) {
    case 'tidak-ditemukan':
      return { apa: APA, mengapa: 'karena ketentuannya tidak ada.' }
    case 'bukan-admin':
      return { apa: APA, mengapa: 'karena yang mengubahnya admin BKPSDM.' }
    case 'nilai-salah':
      return {
        apa: APA,
        mengapa: `karena ${Object.keys(penolakan.galat).length} nilai belum tepat.`,
        lalu: 'Perbaiki nilai yang ditandai, lalu simpan lagi.',
      }
    case 'tanpa-alasan':
      return {
        apa: APA,
        mengapa: 'karena alasannya belum ditulis.',
        lalu: 'Sebutkan dasar keputusannya, misalnya nomor surat keputusan.',
      }
    case 'terlalu-panjang':
      return pesanTerlaluPanjang(penolakan)
    case 'tanggal-tidak-ada':
      return { apa: APA, mengapa: 'karena tanggal mulainya tidak ada.', lalu: 'Pilih tanggal pada kalender.' }
    case 'tanggal-lewat':
      return {
        apa: APA,
        mengapa:
          'karena tanggal mulainya sudah lewat, dan hari itu sudah dinilai dengan ketentuan yang lama.',
        lalu: 'Pilih hari ini atau sesudahnya.',
      }
  }
}

/** What is wrong with one value, under its field. */
export function galatNilai(galat: GalatNilai | undefined): string | undefined {
  if (!galat) return undefined
  if (galat.kode === 'bukan-angka') return 'Tulis angka, misalnya 3.'
  if (galat.kode === 'bukan-bulat') return 'Tulis bilangan bulat, misalnya 3.'
  if (galat.kode === 'kurang-dari') return `Nilainya tidak kurang dari “${galat.judul}”.`
  if (galat.kode === 'bukan-pilihan') return 'Pilih salah satu dari daftar.'
  const batas = [
    galat.minimum === null ? [] : [`paling sedikit ${tulisAngka(galat.minimum)}`],
    galat.maksimum === null ? [] : [`paling banyak ${tulisAngka(galat.maksimum)}`],
  ].flat()

  return `Nilainya ${batas.join(', ')}.`
}

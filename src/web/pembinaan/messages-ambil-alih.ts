import type { PenolakanAmbilAlih, SyaratAmbilAlih } from '../../domain/pembinaan/ambil-alih.ts'
import type { TerlaluPanjang } from '../../domain/teks.ts'
import type { Pesan } from '../pesan.ts'
import { tulisAngka } from '../ui/tulis.ts'

type Penolakan =
  | PenolakanAmbilAlih
  | TerlaluPanjang
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'penerima-tidak-ada' }
  | { readonly kode: 'penerima-tanpa-skp'; readonly nama: string }
  | { readonly kode: 'rhk-diintervensi'; readonly uraian: string; readonly nama: string }

const BELUM = 'Hasil kerja belum dialihkan,'

const KATA_SYARAT: Record<SyaratAmbilAlih, string> = {
  'umpan-balik': 'belum ada umpan balik yang menunjukkan tidak ada kemajuan',
  'tindak-lanjut': 'belum ada penyesuaian, bimbingan, atau konseling sebagai tindak lanjut',
}

/** Why a result is not taken over. */
export function pesanAmbilAlih(penolakan: Penolakan): Pesan {
  switch (penolakan.kode) {
    case 'tidak-ditemukan':
      return { apa: BELUM, mengapa: 'karena hanya pejabat penilainya yang mengambil alih.' }
    case 'rhk-tidak-ada':
      return {
        apa: BELUM,
        mengapa: 'karena hasil kerjanya belum dipilih atau sudah berakhir.',
        isian: { rhk: 'Pilih hasil kerjanya.' },
      }
    case 'catatan-kosong':
      return {
        apa: BELUM,
        mengapa: 'karena catatan bahwa pegawai tidak dapat menyelesaikannya wajib diisi (Pasal 20 ayat 7).',
        isian: { catatan: 'Tulis catatannya.' },
      }
    case 'syarat-belum':
      return {
        apa: BELUM,
        mengapa: `karena ${penolakan.syarat.map((satu) => KATA_SYARAT[satu]).join(' dan ')} (Pasal 20).`,
        lalu: 'Beri umpan balik dan tindak lanjutnya lebih dulu.',
      }
    case 'skp-belum-berlaku':
      return { apa: BELUM, mengapa: `karena ${SKP[penolakan.pihak]} tidak berlaku hari ini.` }
    case 'sedang-direvisi':
      return {
        apa: BELUM,
        mengapa: `karena ${SKP[penolakan.pihak]} sedang direvisi.`,
        lalu: 'Tunggu revisinya ditetapkan, atau minta dibatalkan.',
      }
    case 'rhk-utama-terakhir':
      return {
        apa: BELUM,
        mengapa: 'karena itu satu-satunya hasil kerja utama pegawai ini.',
        lalu: 'Sepakati hasil kerja utama lain lewat revisi SKP lebih dulu.',
      }
    case 'perspektif-kosong':
      return {
        apa: BELUM,
        mengapa: 'karena perspektifnya pada SKP penerima belum dipilih.',
        isian: { perspektif: 'Pilih perspektifnya.' },
      }
    case 'tujuan-tidak-lengkap':
      return {
        apa: BELUM,
        mengapa: `karena SKP penerima menjadi tidak lengkap: ${penolakan.kekurangan.map(({ kalimat }) => kalimat).join(' ')}`,
      }
    case 'penerima-tidak-ada':
      return {
        apa: BELUM,
        mengapa: 'karena penerimanya bukan Anda dan bukan pegawai yang Anda nilai.',
        isian: { kepada: 'Pilih penerimanya.' },
      }
    case 'penerima-tanpa-skp':
      return { apa: BELUM, mengapa: `karena ${penolakan.nama} belum mempunyai SKP yang berlaku hari ini.` }
    case 'rhk-diintervensi':
      return {
        apa: BELUM,
        mengapa: `karena SKP ${penolakan.nama} mendukung hasil kerja ini: ${penolakan.uraian}.`,
        lalu: 'Alihkan dukungannya lewat revisi SKP itu lebih dulu.',
      }
    case 'terlalu-panjang':
      return {
        apa: BELUM,
        mengapa: `karena catatannya lebih dari ${tulisAngka(penolakan.paling, 0)} huruf.`,
        lalu: 'Singkatkan.',
      }
  }
}

const SKP = { asal: 'SKP pegawai ini', tujuan: 'SKP penerima' } as const

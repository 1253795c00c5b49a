import type { PenolakanKeberatan } from '../../../domain/penilaian/keberatan.ts'
import type { Pesan } from '../../pesan.ts'
import { tulisTanggal } from '../../ui/tulis.ts'

const NAMA_PIHAK = { penilai: 'penilai', pegawai: 'pegawai' } as const

/** A refusal of an act on an objection, in words. */
export function pesanKeberatan(penolakan: PenolakanKeberatan): Pesan {
  switch (penolakan.kode) {
    case 'bukan-pemilik':
      return {
        apa: 'Keberatan belum dapat diajukan,',
        mengapa: 'karena hanya pegawai yang dinilai yang dapat mengajukannya.',
      }
    case 'bukan-penilai':
      return {
        apa: 'Penjelasan belum dapat ditulis,',
        mengapa: 'karena ditulis oleh pejabat penilai pegawai ini.',
      }
    case 'bukan-atasan-penilai':
      return {
        apa: 'Keberatan ini belum dapat Anda putus,',
        mengapa: 'karena diputus oleh atasan pejabat penilai.',
      }
    case 'belum-ditetapkan':
      return {
        apa: 'Keberatan belum dapat diajukan,',
        mengapa: 'karena hasil evaluasinya belum ditetapkan.',
      }
    case 'hasil-final':
      return {
        apa: 'Keberatan tidak dapat diajukan,',
        mengapa: `karena hasil ini final sejak ${tulisTanggal(penolakan.sejak)}.`,
        lalu: 'Hasil dari atasan penilai dan dari kepala daerah langsung final.',
      }
    case 'keberatan-sudah-ada':
      return {
        apa: 'Keberatan kedua tidak dapat diajukan,',
        mengapa: 'karena keberatan atas hasil ini sudah tercatat.',
        lalu: 'Putusannya tampil di halaman ini.',
      }
    case 'keberatan-lewat':
      return {
        apa: 'Keberatan tidak dapat diajukan,',
        mengapa: `karena batasnya ${tulisTanggal(penolakan.batas)}.`,
        lalu: 'Hasil evaluasi ini final. Sampaikan hal yang mengganjal pada dialog kinerja berikutnya.',
      }
    case 'tanpa-pemutus':
      return {
        apa: 'Keberatan tidak dapat diajukan,',
        mengapa: 'karena tidak ada pejabat di atas pejabat penilai Anda yang memutusnya.',
        lalu: 'Sampaikan hal yang mengganjal kepada pejabat penilai Anda.',
      }
    case 'alasan-kosong':
      return {
        apa: 'Keberatan belum diajukan,',
        mengapa: 'karena alasannya belum ditulis.',
        tautan: [{ label: 'Tulis alasan', href: '#alasan' }],
        isian: { alasan: 'Tulis alasannya.' },
      }
    default:
      return pesanPemeriksaan(penolakan)
  }
}

type PenolakanPemeriksaan = Exclude<
  PenolakanKeberatan,
  {
    readonly kode:
      | 'bukan-pemilik'
      | 'bukan-penilai'
      | 'bukan-atasan-penilai'
      | 'belum-ditetapkan'
      | 'hasil-final'
      | 'keberatan-sudah-ada'
      | 'keberatan-lewat'
      | 'tanpa-pemutus'
      | 'alasan-kosong'
  }
>

function pesanPemeriksaan(penolakan: PenolakanPemeriksaan): Pesan {
  switch (penolakan.kode) {
    case 'penjelasan-kosong':
      return {
        apa: 'Penjelasan belum tersimpan,',
        mengapa: 'karena masih kosong.',
        tautan: [{ label: 'Tulis penjelasan', href: '#penjelasan' }],
        isian: { penjelasan: 'Tulis penjelasannya.' },
      }
    case 'penjelasan-sudah-ada':
      return {
        apa: 'Penjelasan kedua belum dapat ditulis,',
        mengapa: 'karena penjelasan penilai sudah tersimpan dan dibaca atasan.',
      }
    case 'sudah-diputus':
      return {
        apa: 'Keberatan ini tidak dapat diubah lagi,',
        mengapa: 'karena sudah diputus.',
        lalu: 'Putusannya tampil di bawah ini.',
      }
    case 'belum-didengar':
      return {
        apa: 'Keberatan belum dapat diputus,',
        mengapa: `karena keterangan ${penolakan.pihak.map((satu) => NAMA_PIHAK[satu]).join(' dan ')} belum ditulis.`,
        lalu: 'Kedua pihak didengar sebelum putusan.',
        tautan: penolakan.pihak.map((satu) => ({
          label: `Tulis keterangan ${NAMA_PIHAK[satu]}`,
          href: satu === 'penilai' ? '#penjelasanPenilai' : '#keteranganPegawai',
        })),
      }
    case 'pertimbangan-kosong':
      return {
        apa: 'Keberatan belum dapat diputus,',
        mengapa: 'karena pertimbangan dan rekomendasinya belum ditulis.',
        tautan: [{ label: 'Tulis pertimbangan', href: '#pertimbangan' }],
        isian: { pertimbangan: 'Tulis pertimbangannya.' },
      }
    case 'rating-putusan-kosong':
      return {
        apa: 'Hasil belum dapat diubah,',
        mengapa: 'karena kedua rating yang baru belum dipilih.',
      }
    case 'putusan-tidak-mengubah':
      return {
        apa: 'Hasil belum berubah,',
        mengapa: 'karena kedua rating sama dengan semula.',
        lalu: 'Pilih rating yang lain, atau kuatkan hasilnya.',
      }
  }
}

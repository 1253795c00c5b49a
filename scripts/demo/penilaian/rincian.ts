import { TIDAK_ADA_CATATAN } from '../../../src/domain/penilaian/syarat-evaluasi.ts'
import { NILAI_BERAKHLAK } from '../../../src/domain/skp/perilaku.ts'
import { acak } from '../acak.ts'
import type { Baris } from '../muat.ts'
import { TOKOH } from '../tokoh.ts'
import type { Evaluasi } from './evaluasi.ts'
import { realisasiDari, tandaHasil } from './nilai.ts'

const CATATAN: { readonly [nilai: string]: readonly string[] } = {
  'berorientasi-pelayanan': ['Warga: pelayanannya sabar dan jelas.', 'Cepat menanggapi permintaan.'],
  akuntabel: ['Laporan selalu tepat waktu.', 'Laporan perlu lebih tepat waktu.'],
  kompeten: ['Membagikan ilmu dari pelatihan.', 'Pekerjaan rapi dan teliti.'],
  harmonis: ['Membantu rekan yang sedang sibuk.'],
  loyal: ['Menjaga nama baik instansi.'],
  adaptif: ['Cepat memakai cara kerja baru.', 'Mengusulkan perbaikan alur layanan.'],
  kolaboratif: ['Mengajak bidang lain menyelesaikan persoalan.', 'Rekan kerja: mudah diajak bekerja sama.'],
}

type Rincian = { readonly rhk: Baris[]; readonly indikator: Baris[]; readonly perilaku: Baris[] }

/** Marks per result, realisasi per indicator and a note per value. */
export function rincianEvaluasi(e: Evaluasi): Rincian {
  const a = acak(`rincian/${e.id}`)
  const bidan = TOKOH.find((t) => t.kunci === 'bidan')?.nip
  const isBidan = e.status === 'draf' && e.skp.pegawai.nip === bidan
  const hasil = e.nilai?.hasil ?? 'sesuai'
  const tanda = e.skp.rhk.map((_, n) => (isBidan ? (TANDA_BIDAN[n] ?? 'sesuai') : tandaHasil(a, hasil, n)))
  const bagianTahun = e.periode.jenis === 'bulanan' ? e.periode.urutan / 12 : 1
  const isKosong = e.nilai === undefined

  return {
    rhk: e.skp.rhk.map((r, n) => ({
      evaluasi_id: e.id,
      rhk_id: r.id,
      tanda: isKosong && n > 0 ? null : tanda[n],
      umpan_balik: a.peluang(0.2) ? 'Pertahankan, dan ceritakan caranya kepada rekan.' : null,
    })),
    indikator: e.skp.rhk.flatMap((r, n) =>
      r.indikator.map((i, m) => ({
        evaluasi_id: e.id,
        indikator_id: i.id,
        realisasi:
          (isBidan && m === 0 ? REALISASI_BIDAN[n] : undefined) ??
          realisasiDari(a, i.target, { tanda: tanda[n] ?? 'sesuai', bagianTahun }),
        pernyataan: a.peluang(0.15) ? 'Sesuai catatan kegiatan yang disetujui.' : null,
      })),
    ),
    perilaku: NILAI_BERAKHLAK.map((nilai) => ({
      evaluasi_id: e.id,
      nilai,
      umpan_balik: isKosong
        ? null
        : a.peluang(0.35)
          ? a.pilih(CATATAN[nilai] ?? [TIDAK_ADA_CATATAN])
          : TIDAK_ADA_CATATAN,
    })),
  }
}

const TANDA_BIDAN = ['di atas', 'sesuai', 'di bawah', 'di atas'] as const
const REALISASI_BIDAN = ['88,4 %', '100 %', '8 laporan', '3 kelas']

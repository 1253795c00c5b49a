import {
  DESKRIPSI_SKALA,
  type EvaluasiKompetensi,
  KELOMPOK_KOMPETENSI,
  type NilaiKompetensi,
  SKALA_KOMPETENSI,
} from '../domain/pembinaan/kompetensi.ts'
import { type Identitas, identitas, type Pengesahan, type Pihak, penanda, tempatTanggal } from './blok.ts'
import { type Cetak, renderPdf } from './typst.ts'

export type DokumenKompetensi = Identitas & {
  readonly kompetensi: EvaluasiKompetensi
  readonly pembimbing: Pihak
  readonly pengesahan: Pengesahan
}

/** The competencies as the guide saw them; only the guide signs (FORMAT B.1.9, PermenPANRB 6/2022 p. 84-85). */
export function evaluasiKompetensi(data: DokumenKompetensi, cetak: Cetak): Uint8Array {
  const { kompetensi, pembimbing, pengesahan } = data
  const baku = new Map(kompetensi.baku.map((satu) => [satu.kompetensi, satu]))
  const isi = {
    ...identitas(data),
    kelompok: [
      ...KELOMPOK_KOMPETENSI.map(({ nama, kompetensi }) => ({
        nama,
        butir: kompetensi.map((satu) => butir(satu, baku.get(satu))),
      })),
      {
        nama: 'Teknis',
        butir:
          kompetensi.teknis.length === 0
            ? [butir('', undefined)]
            : kompetensi.teknis.map((satu) => butir(satu.kompetensi, satu)),
      },
    ],
    rekomendasi: kompetensi.rekomendasi,
    skala: SKALA_KOMPETENSI.map((nilai) => ({ nomor: NOMOR_SKALA[nilai], ...DESKRIPSI_SKALA[nilai] })),
    tandaTangan: {
      ...penanda(pembimbing, 'Pimpinan atau Pihak Lain yang Diberikan\nPenugasan Khusus', {
        pada: pengesahan.disetujuiPenilaiPada,
        zona: pengesahan.zonaWaktu,
      }),
      tempatTanggal: tempatTanggal(pengesahan),
    },
  }
  return renderPdf('evaluasi-kompetensi', isi, cetak)
}

/** As the form numbers them: only the first with a full stop. */
const NOMOR_SKALA = { 1: '1.', 2: '2', 3: '3', 4: '4', 5: '5' } as const

function butir(kompetensi: string, satu: NilaiKompetensi | undefined) {
  return { kompetensi, nilai: satu ? String(satu.nilai) : '', alasan: satu?.alasan ?? '' }
}

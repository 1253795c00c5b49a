import type { TulisanEvaluasi, TulisanPegawai } from '../../db/queries/penilaian/evaluasi.ts'
import { RATING } from '../../domain/penilaian/predikat.ts'
import { TIDAK_ADA_CATATAN } from '../../domain/penilaian/syarat-evaluasi.ts'
import { NILAI_BERAKHLAK } from '../../domain/skp/perilaku.ts'
import { readPilihan, readTeksOpsional } from '../forms/teks.ts'
import { isUuid } from '../middleware/subjek.ts'

const BARIS_PALING_BANYAK = 200

export type IsianEvaluasi = { readonly versi: number; readonly isi: TulisanEvaluasi; readonly aksi: string }

/** The rater's form: the fields of a line carry its id. */
export function readIsianEvaluasi(form: FormData): IsianEvaluasi {
  const aksi = String(form.get('aksi') ?? 'simpan')
  return {
    versi: Number(form.get('versi')),
    aksi,
    isi: {
      ratingHasil: readPilihan(form, 'ratingHasil', RATING) ?? null,
      ratingPerilaku: readPilihan(form, 'ratingPerilaku', RATING) ?? null,
      catatan: readTeksOpsional(form, 'catatan'),
      alasanTahunan: readTeksOpsional(form, 'alasanTahunan'),
      rhk: idsOf(form, 'umpan').map((rhkId) => ({
        rhkId,
        tanda: readPilihan(form, `tanda.${rhkId}`, RATING) ?? null,
        umpanBalik: readTeksOpsional(form, `umpan.${rhkId}`),
      })),
      indikator: idsOf(form, 'realisasi').map((indikatorId) => ({
        indikatorId,
        realisasi: readTeksOpsional(form, `realisasi.${indikatorId}`),
        umpanBalik: readTeksOpsional(form, `umpanIndikator.${indikatorId}`),
      })),
      perilaku: NILAI_BERAKHLAK.map((nilai) => ({
        nilai,
        umpanBalik:
          readTeksOpsional(form, `perilaku.${nilai}`) ??
          (aksi === 'tanpa-catatan' ? TIDAK_ADA_CATATAN : null),
      })),
    },
  }
}

/** The employee's own words. */
export function readIsianPernyataan(form: FormData): TulisanPegawai {
  return {
    pernyataan: readTeksOpsional(form, 'pernyataan'),
    indikator: idsOf(form, 'pernyataan').map((indikatorId) => ({
      indikatorId,
      pernyataan: readTeksOpsional(form, `pernyataan.${indikatorId}`),
    })),
  }
}

function idsOf(form: FormData, awalan: string): string[] {
  const ids = [...form.keys()].flatMap((kunci) => {
    const [nama, id = ''] = kunci.split('.')
    return nama === awalan && isUuid(id) ? [id] : []
  })
  return [...new Set(ids)].slice(0, BARIS_PALING_BANYAK)
}

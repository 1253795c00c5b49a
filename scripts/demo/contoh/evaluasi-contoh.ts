import type pg from 'pg'
import type { BentukSkp } from '../../../src/domain/skp/skp.ts'
import {
  CAPAIAN,
  CATATAN_KAKI_EVALUASI,
  CATATAN_KAKI_EVALUASI_JPT,
  RATING_HASIL,
  RATING_PERILAKU,
  TAHUN,
} from '../../contoh-permenpanrb/orang.ts'
import { pembuatId } from '../acak.ts'
import { muat, rentang } from '../muat.ts'
import { barisPeriode, periodeTahun } from '../penilaian/periode.ts'
import type { SkpJadi } from './skp-contoh.ts'
import type { OrangJadi } from './susunan-contoh.ts'

const DIBUAT = `${TAHUN}-10-01`

/** Drafts of the last quarter with every realisasi and word of feedback, left for the application to set. */
export async function muatEvaluasiContoh(
  client: pg.ClientBase,
  skp: readonly SkpJadi[],
  orang: readonly OrangJadi[],
): Promise<void> {
  const id = pembuatId('contoh-permenpanrb/evaluasi')
  const periode = periodeTahun(TAHUN)
  const akhir = periode.find((p) => p.jenis === 'triwulan' && p.urutan === 4)
  if (!akhir) throw new Error('Triwulan IV tidak ada')
  // The example must be evaluable on any day of the quarter, not only after it.
  await muat(
    client,
    'periode',
    barisPeriode(periode).map((p) =>
      p.id === akhir.id ? { ...p, jendela: rentang(DIBUAT, `${TAHUN + 1}-01-31`) } : p,
    ),
  )
  const puncak = orang.find((o) => o.kunci === 'menteri')
  const units = new Set(skp.map((s) => s.pemilik.tempat.unit.id))
  await muat(
    client,
    'capaian_organisasi',
    [...units].map((unitId) => ({
      id: id(DIBUAT),
      unit_id: unitId,
      periode_id: akhir.id,
      capaian: CAPAIAN,
      dasar: 'Contoh: capaian kinerja organisasi dipilih Baik.',
      ditetapkan_oleh: puncak?.id,
      ditetapkan_pada: `${DIBUAT}T09:00:00+07:00`,
      versi: 1,
    })),
  )
  const evaluasi = skp.map((s) => ({ id: id(DIBUAT), s }))
  await muat(
    client,
    'evaluasi',
    evaluasi.map(({ id, s }) => ({
      id,
      skp_id: s.id,
      pegawai_id: s.pemilik.id,
      periode_id: akhir.id,
      unit_id: s.pemilik.tempat.unit.id,
      penilai_id: s.penilaiId,
      status: 'draf',
      rating_hasil: RATING_HASIL,
      rating_perilaku: RATING_PERILAKU,
      catatan: catatanBertanda(s.contoh.bentuk),
      versi: 1,
    })),
  )
  await muat(
    client,
    'evaluasi_rhk',
    evaluasi.flatMap(({ id, s }) =>
      s.contoh.rhk.map((r, n) => ({
        evaluasi_id: id,
        rhk_id: s.rhk[n]?.id,
        tanda: RATING_HASIL,
        umpan_balik: r.indikator.length > 1 ? null : r.indikator[0]?.umpanBalik,
      })),
    ),
  )
  await muat(
    client,
    'evaluasi_indikator',
    evaluasi.flatMap(({ id, s }) =>
      s.contoh.rhk.flatMap((r, n) =>
        r.indikator.map((i, m) => ({
          evaluasi_id: id,
          indikator_id: s.rhk[n]?.indikator[m],
          realisasi: i.realisasi,
          umpan_balik: r.indikator.length > 1 ? i.umpanBalik : null,
        })),
      ),
    ),
  )
  await muat(
    client,
    'evaluasi_perilaku',
    evaluasi.flatMap(({ id, s }) =>
      Object.entries(s.contoh.perilaku).map(([nilai, p]) => ({
        evaluasi_id: id,
        nilai,
        umpan_balik: p.umpanBalik,
      })),
    ),
  )
}

/** The notes to "(umpan balik)***" and "25%****"; those with fewer marks are the form's own. */
function catatanBertanda(bentuk: BentukSkp): string {
  const catatan = bentuk === 'jpt' ? CATATAN_KAKI_EVALUASI_JPT : CATATAN_KAKI_EVALUASI
  return catatan.filter((baris) => baris.startsWith('***')).join('\n')
}

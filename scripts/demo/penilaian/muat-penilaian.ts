import type pg from 'pg'
import { polaDistribusi } from '../../../src/domain/penilaian/pola-distribusi.ts'
import { PREDIKAT, type Predikat } from '../../../src/domain/penilaian/predikat.ts'
import { acak } from '../acak.ts'
import { muat } from '../muat.ts'
import type { CapaianUnit } from './capaian.ts'
import type { Evaluasi } from './evaluasi.ts'
import { rincianEvaluasi } from './rincian.ts'

export async function muatCapaian(client: pg.ClientBase, capaian: readonly CapaianUnit[]): Promise<void> {
  await muat(
    client,
    'capaian_organisasi',
    capaian.map((c) => ({
      id: c.id,
      unit_id: c.unitId,
      periode_id: c.periode.id,
      capaian: c.capaian,
      dasar: c.dasar,
      ditetapkan_oleh: c.oleh,
      ditetapkan_pada: c.pada,
      versi: 1,
    })),
  )
}

export async function muatEvaluasi(client: pg.ClientBase, evaluasi: readonly Evaluasi[]): Promise<void> {
  await muat(
    client,
    'evaluasi',
    evaluasi.map((e) => ({
      id: e.id,
      skp_id: e.skp.id,
      pegawai_id: e.skp.pegawai.id,
      periode_id: e.periode.id,
      unit_id: e.skp.jabatan.unit.id,
      penilai_id: e.skp.penilaiId,
      status: e.status,
      rating_hasil: e.nilai?.hasil ?? null,
      rating_perilaku: e.nilai?.perilaku ?? null,
      predikat: e.predikat?.nilai ?? null,
      dasar: e.predikat ? [e.predikat.basis] : null,
      catatan: null,
      alasan_tahunan: null,
      pernyataan_pegawai:
        e.status === 'keberatan' ? 'Saya mohon penilaian hasil nomor 1 ditinjau kembali.' : null,
      ditetapkan_pada: e.ditetapkanPada,
      diterima_pada: e.diterimaPada,
      versi: e.status === 'draf' ? 2 : 3,
    })),
  )
  const rincian = evaluasi.map(rincianEvaluasi)
  await muat(
    client,
    'evaluasi_rhk',
    rincian.flatMap((r) => r.rhk),
  )
  await muat(
    client,
    'evaluasi_indikator',
    rincian.flatMap((r) => r.indikator),
  )
  await muat(
    client,
    'evaluasi_perilaku',
    rincian.flatMap((r) => r.perilaku),
  )
}

const ALASAN = [
  'Tim ini menyelesaikan penumpukan berkas dari tahun lalu, sehingga sebagian besar melampaui target.',
  'Dua pegawai sedang dibimbing. Hasilnya ditinjau lagi bulan depan.',
  'Sebagian besar target tercapai merata, tanpa selisih kontribusi yang berarti.',
]

/** Reasons of raters whose team departs from the pattern of its unit; in an open window many are still owed. */
export async function muatAlasan(
  client: pg.ClientBase,
  evaluasi: readonly Evaluasi[],
  capaian: readonly CapaianUnit[],
): Promise<void> {
  const capaianUnit = new Map(capaian.map((c) => [c.unitId, c.capaian]))
  const tim = Map.groupBy(
    evaluasi.filter((e) => e.predikat),
    (e) => e.skp.penilaiId ?? '',
  )
  const belumSelesai = new Set(evaluasi.filter((e) => e.status === 'draf').map((e) => e.skp.penilaiId ?? ''))
  const baris = [...tim].flatMap(([penilaiId, milik]) => {
    const [satu] = milik
    if (!satu) return []
    const unitId = satu.skp.jabatan.atasan?.unit.id ?? satu.skp.jabatan.unit.id
    const { nilai } = polaDistribusi.apply(
      { capaian: capaianUnit.get(unitId) ?? 'Baik', sebaran: sebaran(milik) },
      satu.periode.sampai,
      {},
    )
    const a = acak(`alasan/${penilaiId}/${satu.periode.id}`)
    const isSempaja = satu.skp.jabatan.unit.kode === 'pkm-sempaja'
    if (nilai.penyimpangan.length === 0 || belumSelesai.has(penilaiId)) return []
    if (!isSempaja && a.peluang(0.1)) return []
    return [
      {
        periode_id: satu.periode.id,
        penilai_id: penilaiId,
        pelanggaran: nilai.penyimpangan,
        alasan: a.pilih(ALASAN),
        ditulis_pada: satu.ditetapkanPada,
      },
    ]
  })
  await muat(client, 'alasan_sebaran', baris)
}

function sebaran(evaluasi: readonly Evaluasi[]): Record<Predikat, number> {
  const hitung = (p: Predikat) => evaluasi.filter((e) => e.predikat?.nilai === p).length
  const [sb, b, bp, k, sk] = PREDIKAT.map(hitung)

  return {
    'Sangat Baik': sb ?? 0,
    Baik: b ?? 0,
    'Butuh Perbaikan': bp ?? 0,
    Kurang: k ?? 0,
    'Sangat Kurang': sk ?? 0,
  }
}

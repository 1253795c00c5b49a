import type pg from 'pg'
import { acak, pembuatId } from '../acak.ts'
import { muat, rentang } from '../muat.ts'
import type { Catatan, Skp } from './bentuk.ts'

/** Writes plans with everything in them; raters' plans stand first in the list. */
export async function muatSkp(client: pg.ClientBase, semua: readonly Skp[]): Promise<void> {
  await muat(
    client,
    'skp',
    semua.map((s) => ({
      id: s.id,
      pegawai_id: s.pegawai.id,
      jabatan_id: s.jabatan.id,
      unit_id: s.jabatan.unit.id,
      penilai_id: s.penilaiId,
      tahun: s.tahun,
      rentang: rentang(s.mulai, s.sampai),
      bentuk: s.bentuk,
      pendekatan: 'kuantitatif',
      status: s.status,
      diajukan_pada: s.diajukanPada,
      ditetapkan_pada: s.ditetapkanPada,
      ditetapkan_oleh: s.status === 'ditetapkan' ? s.penilaiId : null,
      versi: s.status === 'draf' ? 1 : 3,
    })),
  )
  await muat(
    client,
    'rhk',
    semua.flatMap((s) =>
      s.rhk.map((r, n) => ({
        id: r.id,
        skp_id: s.id,
        urutan: n + 1,
        jenis: r.jenis,
        uraian: r.uraian,
        diintervensi_id: r.diintervensiId,
        pemberi_tugas: r.jenis === 'tambahan' ? 'Pejabat penilai kinerja' : null,
      })),
    ),
  )
  await muat(
    client,
    'indikator',
    semua.flatMap((s) =>
      s.rhk.flatMap((r) =>
        r.indikator.map((i, n) => ({
          id: i.id,
          rhk_id: r.id,
          urutan: n + 1,
          aspek: i.aspek,
          perspektif: i.perspektif,
          uraian: i.uraian,
          target: i.target,
          satuan: i.satuan,
        })),
      ),
    ),
  )
  await muat(
    client,
    'ekspektasi_perilaku',
    semua.flatMap((s) => s.ekspektasi.map((e) => ({ skp_id: s.id, ...e }))),
  )
}

const PERTANYAAN = [
  'Mohon sebutkan targetnya per triwulan.',
  'Hasil ini masih terbaca sebagai kegiatan. Keadaan apa yang ingin dicapai?',
  'Indikatornya sama dengan nomor 1. Mohon bedakan.',
]

/** What raters wrote beside the lines of plans they gave back. */
export function catatanKembali(semua: readonly Skp[]): Catatan[] {
  return semua.flatMap((s): Catatan[] => {
    if (s.status !== 'dikembalikan' || s.penilaiId === null || s.diajukanPada === null) return []
    const a = acak(`catatan/${s.id}`)
    const rhk = a.pilih(s.rhk)
    return [
      {
        skpId: s.id,
        rhkId: rhk.id,
        indikatorId: null,
        penulisId: s.penilaiId,
        isi: a.pilih(PERTANYAAN),
        pada: s.diajukanPada,
      },
    ]
  })
}

export async function muatCatatan(client: pg.ClientBase, catatan: readonly Catatan[]): Promise<void> {
  const id = pembuatId('catatan-skp')
  await muat(
    client,
    'catatan_skp',
    catatan.map((c) => ({
      id: id(c.pada.slice(0, 10)),
      skp_id: c.skpId,
      rhk_id: c.rhkId,
      indikator_id: c.indikatorId,
      penulis_id: c.penulisId,
      isi: c.isi,
      dibuat_pada: c.pada,
    })),
  )
}

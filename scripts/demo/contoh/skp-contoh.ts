import { SKP_CONTOH } from '../../contoh-permenpanrb/contoh.ts'
import { padaSkp, type SkpContoh } from '../../contoh-permenpanrb/jenis.ts'
import { TAHUN } from '../../contoh-permenpanrb/orang.ts'
import { pembuatId } from '../acak.ts'
import type { Baris } from '../muat.ts'
import { rentang } from '../muat.ts'
import type { OrangJadi } from './susunan-contoh.ts'

export type SkpJadi = {
  readonly id: string
  readonly contoh: SkpContoh
  readonly pemilik: OrangJadi
  readonly penilaiId: string
  /** Ids of the rows, in the order of the page. */
  readonly rhk: readonly {
    readonly id: string
    readonly kunci: string
    readonly indikator: readonly string[]
  }[]
}

const AWAL = `${TAHUN}-01-01`

/** The example's plans with their ids, from the top down. */
export function skpJadi(orang: readonly OrangJadi[]): SkpJadi[] {
  const id = pembuatId('contoh-permenpanrb/skp')

  return SKP_CONTOH.map((contoh) => {
    const pemilik = orang.find((o) => o.kunci === contoh.orang)
    const penilai = orang.find((o) => o.kunci === pemilik?.atasan)
    if (!pemilik || !penilai) throw new Error(`Orang ${contoh.orang} tidak ada`)
    const rhk = contoh.rhk.map((r) => ({
      id: id(AWAL),
      kunci: r.kunci,
      indikator: r.indikator.map(() => id(AWAL)),
    }))
    return { id: id(AWAL), contoh, pemilik, penilaiId: penilai.id, rhk }
  })
}

export function barisSkp({ id, contoh, pemilik, penilaiId }: SkpJadi): Baris {
  return {
    id,
    pegawai_id: pemilik.id,
    jabatan_id: pemilik.tempat.id,
    unit_id: pemilik.tempat.unit.id,
    penilai_id: penilaiId,
    tahun: TAHUN,
    rentang: rentang(AWAL, `${TAHUN}-12-31`),
    bentuk: contoh.bentuk,
    pendekatan: 'kuantitatif',
    status: 'ditetapkan',
    diajukan_pada: `${TAHUN}-01-12T09:00:00+07:00`,
    ditetapkan_pada: `${TAHUN}-01-15T09:00:00+07:00`,
    ditetapkan_oleh: penilaiId,
    versi: 3,
  }
}

export function barisRhk(semua: readonly SkpJadi[]): Baris[] {
  const menurutKunci = new Map(semua.flatMap((s) => s.rhk.map((r) => [r.kunci, r.id] as const)))

  return semua.flatMap((s) =>
    s.contoh.rhk.map((r, n) => ({
      id: menurutKunci.get(r.kunci),
      skp_id: s.id,
      urutan: n + 1,
      jenis: r.jenis,
      uraian: padaSkp(r.uraian),
      diintervensi_id: r.diintervensi === undefined ? null : (menurutKunci.get(r.diintervensi) ?? null),
      pemberi_tugas: r.pemberiTugas ?? null,
    })),
  )
}

export function barisIndikator({ contoh, rhk }: SkpJadi): Baris[] {
  return contoh.rhk.flatMap((r, n) =>
    r.indikator.map((i, m) => ({
      id: rhk[n]?.indikator[m],
      rhk_id: rhk[n]?.id,
      urutan: m + 1,
      aspek: i.aspek ?? null,
      perspektif: i.perspektif ?? null,
      uraian: padaSkp(i.uraian),
      target: padaSkp(i.target),
      satuan: null,
    })),
  )
}

export function barisPerilaku({ id, contoh }: SkpJadi): Baris[] {
  return Object.entries(contoh.perilaku).flatMap(([nilai, p]) =>
    p.ekspektasi === undefined ? [] : [{ skp_id: id, nilai, ekspektasi: padaSkp(p.ekspektasi) }],
  )
}

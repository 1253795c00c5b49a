import { type DataOrganisasi, indexOrganisasi } from '../../src/domain/organisasi/organisasi.ts'
import { type Penempatan, penempatanKini } from '../../src/domain/organisasi/penempatan.ts'
import type { Baris } from './muat.ts'
import type { Penugasan } from './penempatan.ts'
import type { Susunan } from './susunan/bangun.ts'

export type Penilai = Pick<Penempatan, 'penilaiId' | 'atasanPenilaiId'>
export type Khusus = { readonly pegawaiId: string; readonly penilaiId: string; readonly alasan: string }

type Bahan = {
  readonly susunan: Susunan
  readonly orang: { readonly pegawai: readonly { readonly id: string }[] }
  readonly penugasan: readonly Penugasan[]
  readonly khusus: readonly Khusus[]
}

/** Where everybody works on a day and who rates them, by the rule that the application uses. */
export function penempatanPada(tanggal: string, bahan: Bahan): Map<string, Penempatan> {
  const organisasi = indexOrganisasi(dataOrganisasi(bahan), tanggal)
  const penempatan = penempatanKini(
    organisasi,
    bahan.orang.pegawai.map((p) => p.id),
  )

  return new Map(penempatan.map((p) => [p.pegawaiId, p]))
}

function dataOrganisasi({ susunan, penugasan, khusus }: Bahan): DataOrganisasi {
  return {
    jabatan: susunan.jabatan.map((j) => ({
      id: j.id,
      atasanId: j.atasan?.id ?? null,
      unitId: j.unit.id,
      nama: j.nama,
      isPimpinan: j.pimpinan ?? false,
    })),
    penugasan: penugasan.map((p) => ({
      pejabatId: p.pejabatId,
      jabatanId: p.jabatan.id,
      jenis: p.jenis,
      mulai: p.mulai,
      sampai: p.sampai ?? null,
    })),
    penilaiKhusus: khusus.map((k) => ({
      ...k,
      sebab: 'didelegasikan',
      mulai: '2025-01-02',
      sampai: null,
    })),
  }
}

export function barisPenempatan(penempatan: Iterable<Penempatan>): Baris[] {
  return [...penempatan].map((p) => ({
    pegawai_id: p.pegawaiId,
    jabatan_id: p.jabatanId,
    unit_id: p.unitId,
    penilai_id: p.penilaiId,
    penilai_jabatan_id: p.penilaiJabatanId,
    atasan_penilai_id: p.atasanPenilaiId,
    sebagai: p.sebagai,
    alasan: p.alasan,
    pada: p.pada,
  }))
}

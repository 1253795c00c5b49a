import { KEADAAN_AKUN, type KeadaanAkun } from '../../db/queries/akun/orang.ts'
import { IsianPilih, IsianTeks } from '../ui/isian.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { akunPaths } from './paths.ts'
import type { Saringan } from './saringan.ts'

const NAMA_KEADAAN: { readonly [K in KeadaanAkun]: string } = {
  'belum-masuk': 'Belum pernah masuk',
  terkunci: 'Terkunci',
  'kode-berlaku': 'Kode masih berlaku',
  aktif: 'Pernah masuk',
}

export type UnitPilihan = { readonly id: string; readonly nama: string; readonly tingkat: number }

type Props = { readonly saringan: Saringan; readonly unit: readonly UnitPilihan[] }

export function IsianSaringan({ saringan, unit }: Props) {
  const teratas = Math.min(...unit.map(({ tingkat }) => tingkat))
  return (
    <form
      method="get"
      action={akunPaths.kelola}
      class="panel p-4 grid grid-cols-1 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_13rem_auto] gap-3 items-end"
    >
      <IsianTeks nama="q" label="Nama atau NIP" nilai={saringan.kata} />
      <IsianPilih
        nama="unit"
        label="Unit"
        kosong="Semua unit saya"
        nilai={saringan.unitId}
        opsi={unit.map(({ id, nama, tingkat }) => ({
          nilai: id,
          label: `${'\u2003'.repeat(tingkat - teratas)}${nama}`,
        }))}
      />
      <IsianPilih
        nama="keadaan"
        label="Keadaan"
        kosong="Semua keadaan"
        nilai={saringan.keadaan}
        opsi={KEADAAN_AKUN.map((nilai) => ({ nilai, label: NAMA_KEADAAN[nilai] }))}
      />
      <Tombol ikon="search">Tampilkan</Tombol>
    </form>
  )
}

/** Keeps the filter through a form that acts on the list. */
export function SaringanTersembunyi({ kata, unitId, keadaan, halaman }: Saringan) {
  return (
    <>
      <input type="hidden" name="q" value={kata} />
      <input type="hidden" name="unit" value={unitId} />
      <input type="hidden" name="keadaan" value={keadaan ?? ''} />
      <input type="hidden" name="halaman" value={halaman} />
    </>
  )
}

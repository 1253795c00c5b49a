import type { BarisUnit, UnitTampil } from '../../db/queries/organisasi/unit.ts'
import { NAMA_JENIS_JABATAN, NAMA_JENIS_UNIT, NAMA_JENJANG } from '../../domain/organisasi/istilah.ts'
import { PANJANG } from '../../domain/teks.ts'
import { formulirPage } from '../forms/formulir.tsx'
import { type IsianTerketik, opsiDari } from '../forms/isian.ts'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { IsianPilih, IsianTanggal, IsianTeks, type Opsi } from '../ui/isian.tsx'
import { Centang } from '../ui/pilihan.tsx'
import { url } from '../url.ts'
import { remahUnit } from './halaman-unit.tsx'
import { organisasiPaths } from './paths.ts'
import { opsiUnit } from './pilihan.ts'

type IsiUnit = {
  readonly unit: UnitTampil
  readonly isian: IsianTerketik
  readonly penolakan?: Pesan | undefined
}

/** Renames a unit or hangs it elsewhere, from a day on. */
export function ubahUnitPage(
  c: C,
  { unit, isian, penolakan, induk }: IsiUnit & { induk: readonly BarisUnit[] },
) {
  const ini = { unitId: unit.id }
  return formulirPage(c, {
    judul: 'Ubah unit',
    konteks: `${unit.nama}. Nama dan induk lama tetap berlaku sebelum tanggal itu.`,
    aktif: organisasiPaths.unit,
    remah: remahUnit(unit),
    aksi: url(organisasiPaths.unitUbah, ini),
    simpan: 'Simpan unit',
    batal: url(organisasiPaths.unitTampil, ini),
    penolakan,
    children: (
      <>
        <Dasar isian={isian} />
        <IsianPilih
          nama="indukId"
          label="Unit induk"
          nilai={isian.indukId}
          kosong="Tanpa induk"
          opsi={opsiUnit(induk)}
        />
        <IsianTanggal nama="mulai" label="Berlaku mulai" nilai={isian.mulai} wajib />
      </>
    ),
  })
}

/** A new unit below this one. */
export function unitBaruPage(c: C, { unit, isian, penolakan }: IsiUnit): Response {
  const ini = { unitId: unit.id }
  return formulirPage(c, {
    judul: 'Tambah unit',
    konteks: `Di bawah ${unit.nama}.`,
    aktif: organisasiPaths.unit,
    remah: remahUnit(unit),
    aksi: url(organisasiPaths.unitBawahan, ini),
    simpan: 'Tambah unit',
    batal: url(organisasiPaths.unitTampil, ini),
    penolakan,
    children: (
      <>
        <Kode isian={isian} />
        <Dasar isian={isian} />
        <IsianTanggal nama="mulai" label="Berlaku mulai" nilai={isian.mulai} wajib />
      </>
    ),
  })
}

function Kode({ isian }: { isian: IsianTerketik }) {
  return (
    <IsianTeks
      nama="kode"
      label="Kode"
      nilai={isian.kode}
      petunjuk="Huruf, angka, titik, garis miring, atau tanda hubung. Dipakai saat impor."
      maksimum={80}
      wajib
    />
  )
}

function Dasar({ isian }: { isian: IsianTerketik }) {
  return (
    <>
      <IsianTeks nama="nama" label="Nama unit" nilai={isian.nama} maksimum={PANJANG.namaJabatan} wajib />
      <div class="grid gap-4 sm:grid-cols-2">
        <IsianTeks
          nama="singkatan"
          label="Singkatan"
          nilai={isian.singkatan}
          maksimum={PANJANG.singkatan}
          wajib
        />
        <IsianPilih
          nama="jenis"
          label="Jenis unit"
          nilai={isian.jenis}
          opsi={opsiDari(NAMA_JENIS_UNIT)}
          wajib
        />
      </div>
    </>
  )
}

type IsiJabatan = IsiUnit & {
  /** Absent: a new post. */
  readonly jabatan?: { readonly id: string; readonly nama: string } | undefined
  readonly atasan: readonly Opsi[]
}

/** A post: added to the unit, or changed from a day on. */
export function jabatanPage(c: C, { unit, jabatan, atasan, isian, penolakan }: IsiJabatan): Response {
  const ini = { unitId: unit.id }
  return formulirPage(c, {
    judul: jabatan ? 'Ubah jabatan' : 'Tambah jabatan',
    konteks: jabatan
      ? `${jabatan.nama}, ${unit.nama}. Yang lama tetap berlaku sebelum tanggal itu.`
      : `Di ${unit.nama}.`,
    aktif: organisasiPaths.unit,
    remah: remahUnit(unit),
    aksi: jabatan
      ? url(organisasiPaths.jabatanUbah, { ...ini, jabatanId: jabatan.id })
      : url(organisasiPaths.jabatanBaru, ini),
    simpan: jabatan ? 'Simpan jabatan' : 'Tambah jabatan',
    batal: url(organisasiPaths.unitTampil, ini),
    penolakan,
    children: (
      <>
        {!jabatan && <Kode isian={isian} />}
        <IsianTeks nama="nama" label="Nama jabatan" nilai={isian.nama} maksimum={PANJANG.namaJabatan} wajib />
        <div class="grid gap-4 sm:grid-cols-2">
          <IsianPilih
            nama="jenis"
            label="Jenis jabatan"
            nilai={isian.jenis}
            opsi={opsiDari(NAMA_JENIS_JABATAN)}
            wajib
          />
          <IsianPilih
            nama="jenjang"
            label="Jenjang"
            nilai={isian.jenjang}
            kosong="Bukan fungsional"
            opsi={opsiDari(NAMA_JENJANG)}
          />
        </div>
        <IsianPilih
          nama="atasanId"
          label="Jabatan atasan"
          nilai={isian.atasanId}
          kosong="Tanpa atasan"
          opsi={atasan}
        />
        <Centang
          nama="isPimpinan"
          label="Memimpin unit ini"
          rinci="Jabatan pimpinan hanya dipangku satu orang pada satu waktu."
          tercentang={isian.isPimpinan === 'ya'}
        />
        <div class="grid gap-4 sm:grid-cols-2">
          <IsianTeks
            nama="kelas"
            label="Kelas jabatan"
            inputmode="numeric"
            nilai={isian.kelas}
            maksimum={2}
            wajib={false}
          />
          <IsianTanggal nama="mulai" label="Berlaku mulai" nilai={isian.mulai} wajib />
        </div>
      </>
    ),
  })
}

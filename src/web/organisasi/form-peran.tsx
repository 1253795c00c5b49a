import type { BarisUnit } from '../../db/queries/organisasi/unit.ts'
import { NAMA_PERAN } from '../../domain/organisasi/peran.ts'
import { PANJANG } from '../../domain/teks.ts'
import { formulirPage } from '../forms/formulir.tsx'
import { type IsianTerketik, opsiDari } from '../forms/isian.ts'
import type { C } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import type { Pesan } from '../pesan.ts'
import { IsianPilih, IsianTeks, type Opsi } from '../ui/isian.tsx'
import { IsianMasa } from '../ui/isian-masa.tsx'
import { Kabar } from '../ui/kabar.tsx'
import { url } from '../url.ts'
import { JUDUL_PERAN } from './halaman-peran.tsx'
import { IsianPenugasan } from './isian-penugasan.tsx'
import { organisasiPaths } from './paths.ts'
import { opsiUnit } from './pilihan.ts'

type Isian = { readonly isian: IsianTerketik; readonly penolakan?: Pesan | undefined }

const BINGKAI = {
  aktif: organisasiPaths.peran,
  batal: organisasiPaths.peran,
  remah: [
    { label: 'Akun', href: paths.akun.kelola },
    { label: JUDUL_PERAN, href: organisasiPaths.peran },
  ],
}

/** A role for a person, in a unit where the role asks for one. */
export function beriPeranPage(
  c: C,
  { isian, unit, penolakan }: Isian & { readonly unit: readonly BarisUnit[] },
): Response {
  return formulirPage(c, {
    ...BINGKAI,
    judul: 'Beri peran',
    aksi: organisasiPaths.peranBeri,
    simpan: 'Beri peran',
    penolakan,
    children: (
      <>
        <IsianTeks
          nama="pengguna"
          label="NIP atau nama akun"
          nilai={isian.pengguna}
          maksimum={60}
          autocomplete="off"
          wajib
        />
        <IsianPilih
          nama="peran"
          label="Peran"
          nilai={isian.peran}
          kosong="Pilih peran"
          opsi={opsiDari(NAMA_PERAN)}
          wajib
        />
        <IsianPilih
          nama="unitId"
          label="Unit"
          petunjuk="Hanya untuk admin perangkat daerah dan petugas loket. Mencakup unit di bawahnya."
          nilai={isian.unitId}
          kosong="Seluruh kota"
          opsi={opsiUnit(unit)}
        />
        <IsianMasa isian={isian} akhir="boleh-kosong" />
      </>
    ),
  })
}

/** An account for somebody who is not an ASN. */
export function pejabatBaruPage(c: C, { isian, penolakan }: Isian): Response {
  return formulirPage(c, {
    ...BINGKAI,
    judul: 'Buat akun tanpa NIP',
    konteks: 'Untuk kepala daerah, petugas loket, dan orang lain yang bukan ASN.',
    aksi: organisasiPaths.pejabatBaru,
    simpan: 'Buat akun',
    penolakan,
    children: (
      <>
        <IsianTeks nama="nama" label="Nama" nilai={isian.nama} maksimum={PANJANG.nama} wajib />
        <IsianTeks
          nama="panggilan"
          label="Nama panggilan"
          petunjuk="Kosong berarti diambil dari nama."
          nilai={isian.panggilan}
          maksimum={PANJANG.singkatan}
          wajib={false}
        />
        <IsianTeks
          nama="username"
          label="Nama akun"
          petunjuk="Dipakai saat masuk, misalnya walikota atau loket.disdukcapil."
          nilai={isian.username}
          maksimum={40}
          autocomplete="off"
          wajib
        />
        <div class="grid gap-4 sm:grid-cols-2">
          <IsianTeks nama="surel" label="Surel" nilai={isian.surel} maksimum={PANJANG.surel} wajib={false} />
          <IsianTeks
            nama="telepon"
            label="Telepon"
            nilai={isian.telepon}
            maksimum={PANJANG.telepon}
            wajib={false}
          />
        </div>
      </>
    ),
  })
}

type Kursi = {
  readonly orang: { readonly id: string; readonly nama: string }
  readonly jabatan: readonly Opsi[]
}

/** The post of the head of the region for somebody without a NIP. */
export function kepalaDaerahPage(c: C, { isian, orang, jabatan, penolakan }: Isian & Kursi): Response {
  return formulirPage(c, {
    ...BINGKAI,
    judul: 'Tugaskan sebagai kepala daerah',
    konteks: orang.nama,
    aksi: url(organisasiPaths.kepalaDaerah, { pejabatId: orang.id }),
    simpan: 'Simpan penugasan',
    penolakan,
    atas: jabatan.length === 0 && (
      <Kabar
        nada="warn"
        judul="Jabatan kepala daerah belum ada."
        tautan={[{ label: 'Buka unit dan jabatan', href: organisasiPaths.unit }]}
      >
        Buat dulu di unit puncak, dengan jenis Kepala daerah.
      </Kabar>
    ),
    children: (
      <>
        <IsianPilih
          nama="jabatanId"
          label="Jabatan"
          nilai={isian.jabatanId ?? jabatan[0]?.nilai}
          kosong="Pilih jabatan"
          opsi={jabatan}
          wajib
        />
        <IsianPenugasan isian={isian} />
      </>
    ),
  })
}

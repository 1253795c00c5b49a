import type { BarisUnit } from '../../db/queries/organisasi/unit.ts'
import { PANJANG } from '../../domain/teks.ts'
import { formulirPage } from '../forms/formulir.tsx'
import type { IsianTerketik } from '../forms/isian.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { IsianPanjang, IsianPilih, IsianTeks, type Opsi } from '../ui/isian.tsx'
import { IsianMasa } from '../ui/isian-masa.tsx'
import { Judul } from '../ui/judul.tsx'
import { KartuPilihan } from '../ui/pilihan.tsx'
import type { ButirRemah } from '../ui/remah.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { IsianPenugasan } from './isian-penugasan.tsx'
import { organisasiPaths } from './paths.ts'
import { opsiUnit } from './pilihan.ts'

type Orang = { readonly pegawaiId: string; readonly nama: string }

function remahOrang({ pegawaiId, nama }: Orang): ButirRemah[] {
  return [
    { label: 'Pegawai', href: organisasiPaths.pegawai },
    { label: nama, href: url(organisasiPaths.pegawaiTampil, { pegawaiId }) },
  ]
}

/** First step of a new post: in which unit. */
export function pilihUnitPage(c: C, { orang, unit }: { orang: Orang; unit: readonly BarisUnit[] }): Response {
  return page(c, {
    judul: 'Tambah penugasan',
    aktif: organisasiPaths.pegawai,
    remah: [...remahOrang(orang), { label: 'Tambah penugasan' }],
    children: (
      <div class="grid gap-5 max-w-2xl">
        <Judul judul="Tambah penugasan" konteks={`Untuk ${orang.nama}`} />
        <form method="get" class="panel p-5 grid gap-4">
          <IsianPilih nama="unitId" label="Unit" kosong="Pilih unit" opsi={opsiUnit(unit)} wajib />
          <div>
            <Tombol ragam="utama">Lanjut ke jabatan</Tombol>
          </div>
        </form>
      </div>
    ),
  })
}

type Isi = {
  readonly orang: Orang
  readonly unit: { readonly id: string; readonly nama: string }
  readonly jabatan: readonly Opsi[]
  readonly isian: IsianTerketik
  readonly penolakan?: Pesan | undefined
}

/** Second step: which post, as what, from when. */
export function penugasanPage(c: C, { orang, unit, jabatan, isian, penolakan }: Isi): Response {
  const { pegawaiId } = orang
  return formulirPage(c, {
    judul: 'Tambah penugasan',
    konteks: `${orang.nama}, di ${unit.nama}`,
    aktif: organisasiPaths.pegawai,
    remah: remahOrang(orang),
    aksi: url(organisasiPaths.penugasan, { pegawaiId }),
    simpan: 'Simpan penugasan',
    batal: url(organisasiPaths.pegawaiTampil, { pegawaiId }),
    penolakan,
    children: (
      <>
        <input type="hidden" name="unitId" value={unit.id} />
        <IsianPilih
          nama="jabatanId"
          label="Jabatan"
          nilai={isian.jabatanId}
          kosong="Pilih jabatan"
          opsi={jabatan}
          wajib
        />
        <IsianPenugasan isian={isian} />
      </>
    ),
  })
}

type IsiPenilai = {
  readonly orang: Orang
  readonly isian: IsianTerketik
  readonly penolakan?: Pesan | undefined
}

/** Names a rater by hand, with the reason and the dates. */
export function tunjukPenilaiPage(c: C, { orang, isian, penolakan }: IsiPenilai): Response {
  const { pegawaiId } = orang
  return formulirPage(c, {
    judul: 'Tunjuk penilai',
    konteks: `Untuk ${orang.nama}, di atas susunan jabatan selama tanggalnya.`,
    aktif: organisasiPaths.pegawai,
    remah: remahOrang(orang),
    aksi: url(organisasiPaths.penilai, { pegawaiId }),
    simpan: 'Tunjuk penilai',
    batal: url(organisasiPaths.pegawaiTampil, { pegawaiId }),
    penolakan,
    children: (
      <>
        <IsianTeks
          nama="pengguna"
          label="NIP penilai"
          petunjuk="Pejabat tanpa NIP: isi nama akunnya."
          nilai={isian.pengguna}
          maksimum={60}
          wajib
        />
        <KartuPilihan
          nama="sebab"
          label="Sebab"
          nilai={isian.sebab ?? 'didelegasikan'}
          opsi={[
            {
              nilai: 'didelegasikan',
              label: 'Didelegasikan',
              rinci: 'Atasan langsung menyerahkan penilaian kepada pejabat ini.',
            },
            {
              nilai: 'pembetulan',
              label: 'Pembetulan',
              rinci: 'Susunan jabatan belum mencerminkan keadaan.',
            },
          ]}
          wajib
        />
        <IsianPanjang
          nama="alasan"
          label="Alasan dan nomor surat"
          nilai={isian.alasan}
          maksimum={PANJANG.alasan}
          wajib
        />
        <IsianMasa isian={isian} akhir="boleh-kosong" />
      </>
    ),
  })
}

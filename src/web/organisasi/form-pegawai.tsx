import type { Identitas } from '../../db/queries/organisasi/pegawai.ts'
import { NAMA_JENIS_PEGAWAI } from '../../domain/organisasi/istilah.ts'
import { PANJANG } from '../../domain/teks.ts'
import { formulirPage } from '../forms/formulir.tsx'
import { type IsianTerketik, opsiDari } from '../forms/isian.ts'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { IsianPilih, IsianTanggal, IsianTeks, type Opsi } from '../ui/isian.tsx'
import { Kabar } from '../ui/kabar.tsx'
import { url } from '../url.ts'
import { organisasiPaths } from './paths.ts'

export const LABEL_IDENTITAS = {
  nama: 'Nama dengan gelar',
  panggilan: 'Nama panggilan',
  jenis: 'Jenis kepegawaian',
  golongan: 'Golongan',
  surel: 'Surel',
  telepon: 'Telepon',
} as const

type Ubah = {
  readonly pegawaiId: string
  readonly orang: Identitas
  readonly isian: IsianTerketik
  readonly penolakan?: Pesan | undefined
  /** Somebody else stored this meanwhile. */
  readonly tersimpan?: Identitas | undefined
}

/** Who a person is, to be corrected; the other version is shown beside it when two people write at once. */
export function ubahPegawaiPage(c: C, { pegawaiId, orang, isian, penolakan, tersimpan }: Ubah): Response {
  const kembali = url(organisasiPaths.pegawaiTampil, { pegawaiId })
  return formulirPage(c, {
    judul: 'Ubah data diri',
    konteks: orang.nama,
    aktif: organisasiPaths.pegawai,
    remah: [
      { label: 'Pegawai', href: organisasiPaths.pegawai },
      { label: orang.nama, href: kembali },
    ],
    aksi: url(organisasiPaths.pegawaiUbah, { pegawaiId }),
    simpan: tersimpan ? 'Simpan isian saya' : 'Simpan data',
    batal: kembali,
    penolakan,
    status: tersimpan ? 409 : undefined,
    atas: tersimpan && <Tersimpan tersimpan={tersimpan} isian={isian} />,
    children: (
      <>
        <input type="hidden" name="versi" value={orang.versi} />
        <Identitasnya isian={isian} />
      </>
    ),
  })
}

function Tersimpan({ tersimpan, isian }: { tersimpan: Identitas; isian: IsianTerketik }) {
  const beda = (Object.keys(LABEL_IDENTITAS) as (keyof typeof LABEL_IDENTITAS)[]).filter(
    (kunci) => (tersimpan[kunci] ?? '') !== (isian[kunci] ?? ''),
  )
  return (
    <Kabar nada="warn" judul="Yang tersimpan sekarang">
      <dl class="grid gap-x-6 gap-y-1 sm:grid-cols-[10rem_1fr] text-sm mt-1">
        {beda.map((kunci) => (
          <>
            <dt class="text-ink-2">{LABEL_IDENTITAS[kunci]}</dt>
            <dd>{tersimpan[kunci] || 'Kosong'}</dd>
          </>
        ))}
      </dl>
      {beda.length === 0 && <p>Sama dengan isian Anda.</p>}
    </Kabar>
  )
}

function Identitasnya({ isian }: { isian: IsianTerketik }) {
  return (
    <>
      <IsianTeks nama="nama" label={LABEL_IDENTITAS.nama} nilai={isian.nama} maksimum={PANJANG.nama} wajib />
      <div class="grid gap-4 sm:grid-cols-2">
        <IsianTeks
          nama="panggilan"
          label={LABEL_IDENTITAS.panggilan}
          nilai={isian.panggilan}
          maksimum={PANJANG.singkatan}
          wajib
        />
        <IsianPilih
          nama="jenis"
          label={LABEL_IDENTITAS.jenis}
          nilai={isian.jenis}
          opsi={opsiDari(NAMA_JENIS_PEGAWAI)}
          wajib
        />
        <IsianTeks
          nama="golongan"
          label={LABEL_IDENTITAS.golongan}
          nilai={isian.golongan}
          contoh="III/b"
          maksimum={10}
          wajib={false}
        />
        <IsianTeks
          nama="telepon"
          label={LABEL_IDENTITAS.telepon}
          jenis="tel"
          nilai={isian.telepon}
          maksimum={PANJANG.telepon}
          wajib={false}
        />
      </div>
      <IsianTeks
        nama="surel"
        label={LABEL_IDENTITAS.surel}
        jenis="email"
        nilai={isian.surel}
        maksimum={PANJANG.surel}
        wajib={false}
      />
    </>
  )
}

type Baru = {
  readonly unit: { readonly id: string; readonly nama: string }
  readonly jabatan: readonly Opsi[]
  readonly isian: IsianTerketik
  readonly penolakan?: Pesan | undefined
}

/** A new employee in a unit, with a first post. */
export function pegawaiBaruPage(c: C, { unit, jabatan, isian, penolakan }: Baru): Response {
  const kembali = url(organisasiPaths.unitTampil, { unitId: unit.id })
  return formulirPage(c, {
    judul: 'Tambah pegawai',
    konteks: `Di ${unit.nama}. Akunnya dibuat bersamaan dan diaktifkan dengan kode.`,
    aktif: organisasiPaths.unit,
    remah: [
      { label: 'Unit dan jabatan', href: organisasiPaths.unit },
      { label: unit.nama, href: kembali },
    ],
    aksi: url(organisasiPaths.pegawaiBaru, { unitId: unit.id }),
    simpan: 'Tambah pegawai',
    batal: kembali,
    penolakan,
    children: (
      <>
        <IsianTeks
          nama="nip"
          label="NIP atau NI PPPK"
          nilai={isian.nip}
          inputmode="numeric"
          petunjuk="18 angka. Tanggal lahir dibaca dari NIP."
          maksimum={30}
          wajib
        />
        <Identitasnya isian={isian} />
        <IsianPilih
          nama="jabatanId"
          label="Jabatan"
          nilai={isian.jabatanId}
          kosong="Pilih jabatan"
          opsi={jabatan}
          wajib
        />
        <div class="grid gap-4 sm:grid-cols-2">
          <IsianTanggal nama="mulai" label="Mulai" nilai={isian.mulai} wajib />
          <IsianTeks
            nama="nomorSk"
            label="Nomor SK"
            nilai={isian.nomorSk}
            maksimum={PANJANG.nomorSurat}
            wajib={false}
          />
        </div>
      </>
    ),
  })
}

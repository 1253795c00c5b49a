import type { KewajibanUnit } from '../../db/queries/kehadiran/kewajiban.ts'
import type { BarisUnit } from '../../db/queries/organisasi/unit.ts'
import { CARA_EVALUASI, type Kewajiban, kewajibanPegawai } from '../../domain/kehadiran/kewajiban.ts'
import { NAMA_JENIS_JABATAN, NAMA_JENIS_PEGAWAI } from '../../domain/organisasi/istilah.ts'
import { PANJANG } from '../../domain/teks.ts'
import { formulirPage } from '../forms/formulir.tsx'
import { type IsianTerketik, opsiDari } from '../forms/isian.ts'
import type { C } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import type { Pesan } from '../pesan.ts'
import { IsianPilih, IsianTeks } from '../ui/isian.tsx'
import { IsianMasa } from '../ui/isian-masa.tsx'
import { Konfirmasi } from '../ui/konfirmasi.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Centang } from '../ui/pilihan.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { kalenderPage } from './bingkai.tsx'
import { tulisRentang } from './messages.ts'
import { kehadiranPaths } from './paths.ts'
import { Tersimpan } from './tersimpan.tsx'

type Daftar = {
  readonly daftar: readonly KewajibanUnit[]
  /** What applies where no unit has chosen. */
  readonly bawaan: Kewajiban
  readonly bolehUbah: boolean
}

/** What is asked of whom: the city's own answer, and the choices of units. */
export function kewajibanPage(c: C, { daftar, bawaan, bolehUbah }: Daftar): Response {
  return kalenderPage(c, {
    bagian: 'kewajiban',
    konteks: 'Unit terdekat menentukan, lalu pilihan yang menyebut jenis jabatan atau jenis pegawai.',
    aksi: bolehUbah && (
      <TombolTautan href={kehadiranPaths.kewajibanBaru} ikon="plus" ragam="utama">
        Tambah pilihan
      </TombolTautan>
    ),
    children: (
      <>
        <Panel judul="Seluruh kota">
          <p>{tulisKewajiban(bawaan)}</p>
          <p class="mt-2 text-sm">
            <a class="tautan" href={url(paths.ketentuan.tampil, { ketentuanId: kewajibanPegawai.id })}>
              Lihat ketentuan dan riwayatnya
            </a>
          </p>
        </Panel>
        {daftar.length === 0 ? (
          <PanelKosong ikon="list-checks" judul="Semua unit mengikuti kewajiban kota">
            {bolehUbah
              ? 'Tambahkan pilihan bagi unit yang berbeda, misalnya guru yang dinilai di aplikasi lain.'
              : 'Pilihan unit yang berbeda tampil di sini. BKPSDM yang mengaturnya.'}
          </PanelKosong>
        ) : (
          <TabelKewajiban daftar={daftar} bolehUbah={bolehUbah} />
        )}
      </>
    ),
  })
}

function TabelKewajiban({ daftar, bolehUbah }: Omit<Daftar, 'bawaan'>) {
  return (
    <Panel judul="Unit dengan pilihan sendiri" rapat>
      <Tabel
        keterangan="Kewajiban menurut unit"
        ponsel="kartu"
        tengah
        kolom={[
          { label: 'Unit' },
          { label: 'Bagi' },
          { label: 'Kewajiban' },
          { label: 'Berlaku' },
          { label: 'Ubah', tersembunyi: true },
        ]}
      >
        {daftar.map((satu) => (
          <tr key={satu.id}>
            <th scope="row">{satu.unit}</th>
            <td data-label="Bagi">{tulisSiapa(satu)}</td>
            <td data-label="Kewajiban">
              <div>
                {tulisKewajiban(satu)}
                <span class="block text-sm text-ink-2">{satu.dasar}</span>
              </div>
            </td>
            <td data-label="Berlaku">{tulisRentang(satu)}</td>
            <td>
              {bolehUbah && (
                <a class="tautan" href={url(kehadiranPaths.kewajibanUbah, { kewajibanId: satu.id })}>
                  Ubah
                  <span class="sr-only">{` kewajiban ${satu.unit}`}</span>
                </a>
              )}
            </td>
          </tr>
        ))}
      </Tabel>
    </Panel>
  )
}

function tulisSiapa({ jenisPegawai, jenisJabatan }: KewajibanUnit): string {
  const siapa = [
    jenisJabatan && NAMA_JENIS_JABATAN[jenisJabatan].toLowerCase(),
    jenisPegawai && NAMA_JENIS_PEGAWAI[jenisPegawai],
  ].filter(Boolean)
  const kata = siapa.join(', ')

  return kata === '' ? 'Semua pegawai' : `${kata.charAt(0).toUpperCase()}${kata.slice(1)}`
}

function tulisKewajiban({ catatanHarian, menit, evaluasiPeriodik }: Kewajiban): string {
  const catatan = catatanHarian
    ? `Catatan harian ${menit ? 'dengan' : 'tanpa'} menit.`
    : 'Tanpa catatan harian.'

  return `${catatan} Evaluasi periodik: ${CARA_EVALUASI[evaluasiPeriodik].toLowerCase()}.`
}

type Form = {
  readonly kewajibanId: string | null
  readonly isian: IsianTerketik
  readonly unit: readonly BarisUnit[]
  readonly penolakan?: Pesan | undefined
  /** What another person stored meanwhile. */
  readonly terbaru?: KewajibanUnit | undefined
}

/** One choice: for which unit and kinds, what is asked, and from when. */
export function kewajibanFormPage(c: C, isi: Form): Response {
  const { kewajibanId, penolakan, terbaru } = isi
  return formulirPage(c, {
    judul: kewajibanId ? 'Ubah kewajiban' : 'Tambah kewajiban',
    konteks: 'Berlaku bagi unit itu dan semua unit di bawahnya.',
    aktif: kehadiranPaths.kalender,
    remah: [
      { label: 'Kalender dan cuti', href: kehadiranPaths.kalender },
      { label: 'Kewajiban', href: kehadiranPaths.kewajiban },
    ],
    aksi: kewajibanId ? url(kehadiranPaths.kewajibanUbah, { kewajibanId }) : kehadiranPaths.kewajibanBaru,
    simpan: 'Simpan kewajiban',
    batal: kehadiranPaths.kewajiban,
    penolakan,
    atas: terbaru && (
      <Tersimpan
        isi={[
          ['Unit', terbaru.unit],
          ['Bagi', tulisSiapa(terbaru)],
          ['Kewajiban', tulisKewajiban(terbaru)],
          ['Berlaku', tulisRentang(terbaru)],
        ]}
      />
    ),
    bawah: kewajibanId && (
      <Konfirmasi
        pemicu="Hapus pilihan"
        akibat="Sesudahnya berlaku kewajiban unit di atasnya."
        aksi={url(kehadiranPaths.kewajibanHapus, { kewajibanId })}
      />
    ),
    children: <IsianKewajiban {...isi} />,
  })
}

function IsianKewajiban({ isian, unit }: Form) {
  return (
    <>
      <input type="hidden" name="versi" value={isian.versi ?? '0'} />
      <IsianPilih
        nama="unitId"
        label="Unit"
        nilai={isian.unitId}
        kosong="Pilih unit"
        opsi={unit.map(({ id, nama, tingkat }) => ({
          nilai: id,
          label: `${'\u2003'.repeat(tingkat)}${nama}`,
        }))}
        wajib
      />
      <div class="grid gap-4 sm:grid-cols-2">
        <IsianPilih
          nama="jenisJabatan"
          label="Jenis jabatan"
          nilai={isian.jenisJabatan}
          kosong="Semua"
          opsi={opsiDari(NAMA_JENIS_JABATAN)}
          wajib={false}
        />
        <IsianPilih
          nama="jenisPegawai"
          label="Jenis pegawai"
          nilai={isian.jenisPegawai}
          kosong="Semua"
          opsi={opsiDari(NAMA_JENIS_PEGAWAI)}
          wajib={false}
        />
      </div>
      <fieldset class="grid gap-3 min-w-0">
        <legend class="text-sm font-semibold mb-2">Yang diwajibkan</legend>
        <Centang
          nama="catatanHarian"
          label="Catatan harian"
          rinci="Tanpa centang, orang masih boleh mencatat tetapi tidak dihitung kurang."
          tercentang={isian.catatanHarian === 'ya'}
        />
        <Centang
          nama="menit"
          label="Menit pada catatan harian"
          rinci="Tanpa centang, waktu dan lamanya boleh dikosongkan."
          tercentang={isian.menit === 'ya'}
        />
      </fieldset>
      <IsianPilih
        nama="evaluasiPeriodik"
        label="Evaluasi periodik"
        nilai={isian.evaluasiPeriodik ?? 'aplikasi'}
        opsi={opsiDari(CARA_EVALUASI)}
        wajib
      />
      <IsianMasa isian={isian} akhir="boleh-kosong" />
      <IsianTeks
        nama="dasar"
        label="Dasar"
        nilai={isian.dasar}
        contoh="Surat edaran Sekretaris Daerah 800/12/2026"
        maksimum={PANJANG.dasar}
        wajib
      />
    </>
  )
}

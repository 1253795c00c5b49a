import type { BarisKetidakhadiran, Ketidakhadiran } from '../../db/queries/kehadiran/ketidakhadiran.ts'
import type { BarisPegawai } from '../../db/queries/organisasi/pegawai.ts'
import {
  type JenisKetidakhadiran,
  NAMA_AKHIR_STUDI,
  NAMA_KETIDAKHADIRAN,
} from '../../domain/kehadiran/ketidakhadiran.ts'
import { PANJANG } from '../../domain/teks.ts'
import { formulirPage } from '../forms/formulir.tsx'
import type { IsianTerketik } from '../forms/isian.ts'
import type { C } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import type { Pesan } from '../pesan.ts'
import { IsianPilih, IsianTanggal, IsianTeks } from '../ui/isian.tsx'
import { IsianMasa } from '../ui/isian-masa.tsx'
import { Konfirmasi } from '../ui/konfirmasi.tsx'
import { Nama } from '../ui/nama.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { kalenderPage } from './bingkai.tsx'
import { tulisRentang } from './messages.ts'
import { kehadiranPaths } from './paths.ts'
import { Tersimpan } from './tersimpan.tsx'

type Daftar = {
  readonly daftar: readonly BarisKetidakhadiran[]
  readonly kata: string
  readonly dari: string
  readonly sampai: string
  /** People found for a new record. */
  readonly orang: readonly BarisPegawai[]
}

/** Approved leave and travel in a span, and the way to record one: find the person first. */
export function ketidakhadiranPage(c: C, isi: Daftar): Response {
  const { daftar, kata, dari, sampai, orang } = isi
  return kalenderPage(c, {
    bagian: 'tidak-hadir',
    konteks: `${daftar.length} catatan, ${tulisRentang({ mulai: dari, sampai })}.`,
    aksi: (
      <>
        <TombolTautan href={url(paths.organisasi.imporBaru, { jenis: 'giliran' })} ikon="upload">
          Impor giliran
        </TombolTautan>
        <TombolTautan href={url(paths.organisasi.imporBaru, { jenis: 'ketidakhadiran' })} ikon="upload">
          Impor cuti
        </TombolTautan>
      </>
    ),
    children: (
      <>
        <form method="get" class="panel p-4 grid gap-3 sm:grid-cols-[2fr_1fr_1fr_auto] items-end">
          <IsianTeks
            nama="kata"
            label="Nama atau NIP"
            jenis="search"
            nilai={kata}
            contoh="Cari untuk mencatat"
          />
          <IsianTanggal nama="dari" label="Dari" nilai={dari} />
          <IsianTanggal nama="sampai" label="Sampai" nilai={sampai} />
          <Tombol ikon="search">Cari</Tombol>
        </form>
        {kata !== '' && <Orang orang={orang} />}
        {daftar.length === 0 ? (
          <PanelKosong ikon="calendar-days" judul="Tidak ada cuti atau dinas luar">
            Cari nama pegawai di atas untuk mencatat yang baru.
          </PanelKosong>
        ) : (
          <Catatan daftar={daftar} />
        )}
      </>
    ),
  })
}

function Orang({ orang }: Pick<Daftar, 'orang'>) {
  return (
    <Panel judul="Catat untuk" rapat>
      {orang.length === 0 && (
        <p class="px-5 py-4 text-sm text-ink-2">Tidak ada pegawai yang cocok. Periksa ejaannya.</p>
      )}
      <ul class="divide-y divide-line">
        {orang.map((satu) => (
          <li key={satu.id} class="px-5 py-3 flex flex-wrap items-center justify-between gap-3">
            <Nama nama={satu.nama} nip={satu.nip} rinci={satu.unit} />
            <TombolTautan href={url(kehadiranPaths.ketidakhadiranBaru, { pegawaiId: satu.id })} ikon="plus">
              Catat cuti
              <span class="sr-only">{` ${satu.nama}`}</span>
            </TombolTautan>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Catatan({ daftar }: Pick<Daftar, 'daftar'>) {
  return (
    <Panel rapat>
      <Tabel
        keterangan="Cuti dan dinas luar"
        ponsel="kartu"
        tengah
        kolom={[
          { label: 'Pegawai' },
          { label: 'Jenis' },
          { label: 'Tanggal' },
          { label: 'Nomor surat' },
          { label: 'Ubah', tersembunyi: true },
        ]}
      >
        {daftar.map((satu) => (
          <tr key={satu.id}>
            <th scope="row">
              <Nama
                nama={satu.nama}
                rinci={satu.unit}
                href={url(
                  kehadiranPaths.hari,
                  { pegawaiId: satu.pegawaiId },
                  { bulan: satu.mulai.slice(0, 7) },
                )}
              />
            </th>
            <td data-label="Jenis">
              <div>
                {NAMA_KETIDAKHADIRAN[satu.jenis]}
                {satu.tempat && <span class="block text-sm text-ink-2">{satu.tempat}</span>}
              </div>
            </td>
            <td data-label="Tanggal">{tulisRentang(satu)}</td>
            <td data-label="Nomor surat">{satu.nomorSurat ?? 'Belum diisi'}</td>
            <td>
              <a class="tautan" href={url(kehadiranPaths.ketidakhadiranUbah, { ketidakhadiranId: satu.id })}>
                Ubah
                <span class="sr-only">{` catatan ${satu.nama}`}</span>
              </a>
            </td>
          </tr>
        ))}
      </Tabel>
    </Panel>
  )
}

type Form = {
  readonly pegawaiId: string
  readonly nama: string
  readonly jenis: readonly JenisKetidakhadiran[]
  /** Absent: a new record. */
  readonly ketidakhadiranId: string | null
  readonly isian: IsianTerketik
  readonly penolakan?: Pesan | undefined
  /** What another person stored meanwhile. */
  readonly terbaru?: Ketidakhadiran | undefined
}

/** Leave or travel of one person. */
export function ketidakhadiranFormPage(c: C, isi: Form): Response {
  const { pegawaiId, nama, jenis, ketidakhadiranId, isian, penolakan, terbaru } = isi
  return formulirPage(c, {
    judul: ketidakhadiranId ? 'Ubah cuti atau dinas luar' : 'Catat cuti atau dinas luar',
    konteks: `Untuk ${nama}, yang sudah disetujui.`,
    aktif: kehadiranPaths.kalender,
    remah: [
      { label: 'Kalender dan cuti', href: kehadiranPaths.kalender },
      { label: 'Cuti dan dinas luar', href: kehadiranPaths.ketidakhadiran },
    ],
    aksi: ketidakhadiranId
      ? url(kehadiranPaths.ketidakhadiranUbah, { ketidakhadiranId })
      : url(kehadiranPaths.ketidakhadiranBaru, { pegawaiId }),
    simpan: 'Simpan catatan',
    batal: url(kehadiranPaths.hari, { pegawaiId }),
    penolakan,
    atas: terbaru && (
      <Tersimpan
        isi={[
          ['Jenis', NAMA_KETIDAKHADIRAN[terbaru.jenis]],
          ['Tanggal', tulisRentang(terbaru)],
          ['Nomor surat', terbaru.nomorSurat ?? 'Belum diisi'],
          ['Tempat', terbaru.tempat ?? 'Belum diisi'],
          ['Akhir studi', terbaru.akhirStudi ? NAMA_AKHIR_STUDI[terbaru.akhirStudi] : 'Belum diisi'],
          ['Keterangan', terbaru.keterangan ?? 'Belum diisi'],
        ]}
      />
    ),
    bawah: ketidakhadiranId && (
      <Konfirmasi
        pemicu="Hapus catatan"
        akibat="Hari-hari itu kembali menurut kalender dan jam kerja."
        aksi={url(kehadiranPaths.ketidakhadiranHapus, { ketidakhadiranId })}
      />
    ),
    children: (
      <>
        <input type="hidden" name="versi" value={isian.versi ?? '0'} />
        <IsianPilih
          nama="jenis"
          label="Jenis"
          nilai={isian.jenis}
          kosong="Pilih jenis"
          opsi={jenis.map((satu) => ({ nilai: satu, label: NAMA_KETIDAKHADIRAN[satu] }))}
          wajib
        />
        <IsianMasa isian={isian} akhir="wajib" />
        <IsianTeks
          nama="nomorSurat"
          label="Nomor surat"
          nilai={isian.nomorSurat}
          maksimum={PANJANG.nomorSurat}
          wajib={false}
        />
        <IsianTeks
          nama="keterangan"
          label="Keterangan"
          nilai={isian.keterangan}
          maksimum={PANJANG.keterangan}
          wajib={false}
        />
        <IsianTeks
          nama="tempat"
          label="Tempat bekerja atau belajar"
          nilai={isian.tempat}
          maksimum={PANJANG.tempat}
          petunjuk="Bagi yang diperbantukan atau tugas belajar."
          wajib={false}
        />
        <IsianPilih
          nama="akhirStudi"
          label="Akhir studi"
          nilai={isian.akhirStudi}
          kosong="Belum berakhir"
          opsi={Object.entries(NAMA_AKHIR_STUDI).map(([nilai, label]) => ({ nilai, label }))}
          petunjuk="Bagi tugas belajar. Yang tidak lulus berpredikat Kurang atau Sangat Kurang."
          wajib={false}
        />
      </>
    ),
  })
}

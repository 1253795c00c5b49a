import type { HariLibur } from '../../db/queries/kehadiran/kalender.ts'
import { NAMA_JENIS_LIBUR } from '../../domain/kehadiran/istilah.ts'
import { formulirPage } from '../forms/formulir.tsx'
import { type IsianTerketik, opsiDari } from '../forms/isian.ts'
import type { C } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import type { Pesan } from '../pesan.ts'
import { ChipLabel } from '../ui/chip.tsx'
import { IsianTanggal, IsianTeks } from '../ui/isian.tsx'
import { Konfirmasi } from '../ui/konfirmasi.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Segmen } from '../ui/pilihan.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { tulisHariTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { kalenderPage } from './bingkai.tsx'
import { kehadiranPaths } from './paths.ts'

type Daftar = {
  readonly tahun: number
  readonly libur: readonly HariLibur[]
  readonly bolehUbah: boolean
}

/** Holidays and shared leave of a year. */
export function liburPage(c: C, { tahun, libur, bolehUbah }: Daftar): Response {
  return kalenderPage(c, {
    bagian: 'libur',
    konteks: `${libur.length} hari libur pada ${tahun}.`,
    aksi: bolehUbah && (
      <>
        <TombolTautan href={url(paths.organisasi.imporBaru, { jenis: 'hari-libur' })} ikon="upload">
          Impor
        </TombolTautan>
        <TombolTautan href={kehadiranPaths.libur} ikon="plus" ragam="utama">
          Tambah hari libur
        </TombolTautan>
      </>
    ),
    children: (
      <>
        <nav aria-label="Tahun" class="flex items-center gap-2">
          <TombolTautan
            ikon="chevron-left"
            label={`Tahun ${tahun - 1}`}
            href={url(kehadiranPaths.kalender, {}, { tahun: tahun - 1 })}
          />
          <p class="font-semibold px-1">{tahun}</p>
          <TombolTautan
            ikon="chevron-right"
            label={`Tahun ${tahun + 1}`}
            href={url(kehadiranPaths.kalender, {}, { tahun: tahun + 1 })}
          />
        </nav>
        {libur.length === 0 ? (
          <PanelKosong ikon="calendar-days" judul={`Belum ada hari libur ${tahun}`}>
            Masukkan satu per satu, atau impor dari SKB tiga menteri tahun itu.
          </PanelKosong>
        ) : (
          <Panel rapat>
            <Tabel
              keterangan={`Hari libur ${tahun}`}
              ponsel="kartu"
              tengah
              kolom={[
                { label: 'Tanggal' },
                { label: 'Nama' },
                { label: 'Jenis' },
                { label: 'Dasar' },
                ...(bolehUbah ? [{ label: 'Ubah', tersembunyi: true }] : []),
              ]}
            >
              {libur.map((satu) => (
                <Baris key={satu.tanggal} satu={satu} bolehUbah={bolehUbah} />
              ))}
            </Tabel>
          </Panel>
        )}
      </>
    ),
  })
}

function Baris({ satu, bolehUbah }: { satu: HariLibur; bolehUbah: boolean }) {
  return (
    <tr>
      <th scope="row">{tulisHariTanggal(satu.tanggal)}</th>
      <td data-label="Nama">{satu.nama}</td>
      <td data-label="Jenis">
        <ChipLabel ikon="calendar-x-2">{NAMA_JENIS_LIBUR[satu.jenis]}</ChipLabel>
      </td>
      <td data-label="Dasar">{satu.dasar ?? 'Belum diisi'}</td>
      {bolehUbah && (
        <td>
          <a class="tautan" href={url(kehadiranPaths.libur, {}, { tanggal: satu.tanggal })}>
            Ubah
            <span class="sr-only">{` ${satu.nama}`}</span>
          </a>
        </td>
      )}
    </tr>
  )
}

type Form = {
  /** Absent: a new holiday. */
  readonly semula: string | null
  readonly isian: IsianTerketik
  readonly penolakan?: Pesan | undefined
}

/** A holiday: added or corrected. */
export function liburFormPage(c: C, { semula, isian, penolakan }: Form): Response {
  return formulirPage(c, {
    judul: semula ? 'Ubah hari libur' : 'Tambah hari libur',
    konteks: 'Berlaku untuk seluruh kota, kecuali pegawai bergiliran.',
    aktif: kehadiranPaths.kalender,
    remah: [{ label: 'Kalender dan cuti', href: kehadiranPaths.kalender }],
    aksi: kehadiranPaths.libur,
    simpan: 'Simpan hari libur',
    batal: kehadiranPaths.kalender,
    penolakan,
    bawah: semula && (
      <Konfirmasi
        pemicu="Hapus hari libur"
        akibat="Hari itu kembali menjadi hari kerja menurut pola unitnya."
        aksi={kehadiranPaths.liburHapus}
        tersembunyi={{ tanggal: semula }}
      />
    ),
    children: (
      <>
        {semula && <input type="hidden" name="semula" value={semula} />}
        <IsianTanggal nama="tanggal" label="Tanggal" nilai={isian.tanggal} wajib />
        <IsianTeks nama="nama" label="Nama hari libur" nilai={isian.nama} maksimum={150} wajib />
        <Segmen
          nama="jenis"
          label="Jenis"
          nilai={isian.jenis ?? 'libur-nasional'}
          opsi={opsiDari(NAMA_JENIS_LIBUR)}
          wajib
        />
        <IsianTeks
          nama="dasar"
          label="Dasar"
          nilai={isian.dasar}
          contoh="SKB 3 Menteri"
          maksimum={200}
          wajib={false}
        />
      </>
    ),
  })
}

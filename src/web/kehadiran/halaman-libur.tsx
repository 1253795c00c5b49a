import type { HariLibur } from '../../db/queries/kehadiran/kalender.ts'
import { NAMA_JENIS_LIBUR } from '../../domain/kehadiran/istilah.ts'
import { PANJANG } from '../../domain/teks.ts'
import { formulirPage } from '../forms/formulir.tsx'
import { type IsianTerketik, opsiDari } from '../forms/isian.ts'
import type { C } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import type { Pesan } from '../pesan.ts'
import { IsianTanggal, IsianTeks } from '../ui/isian.tsx'
import { Konfirmasi } from '../ui/konfirmasi.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Segmen } from '../ui/pilihan.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { tulisBulan, tulisHari, tulisHariTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { kalenderPage } from './bingkai.tsx'
import { kehadiranPaths } from './paths.ts'
import { Tersimpan } from './tersimpan.tsx'

type Daftar = {
  readonly tahun: number
  readonly libur: readonly HariLibur[]
  readonly hariIni: string
  readonly bolehUbah: boolean
}

/** Holidays and shared leave of a year, month by month. */
export function liburPage(c: C, isi: Daftar): Response {
  const { tahun, libur, hariIni, bolehUbah } = isi
  const berikut = libur.find(({ tanggal }) => tanggal >= hariIni)
  return kalenderPage(c, {
    bagian: 'libur',
    konteks: [
      `${libur.length} hari libur pada ${tahun}.`,
      berikut && `Berikutnya ${berikut.nama}, ${tulisHariTanggal(berikut.tanggal)}.`,
    ]
      .filter(Boolean)
      .join(' '),
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
        <Tahun tahun={tahun} />
        {libur.length === 0 ? (
          <PanelKosong ikon="calendar-days" judul={`Belum ada hari libur ${tahun}`}>
            {bolehUbah
              ? 'Masukkan satu per satu, atau impor dari SKB tiga menteri tahun itu.'
              : 'BKPSDM mengisinya dari SKB tiga menteri tahun itu.'}
          </PanelKosong>
        ) : (
          <>
            <div class="lg:columns-2 gap-4">
              {BULAN.map((bulan) => (
                <Bulan key={bulan} {...isi} bulan={`${tahun}-${bulan}`} />
              ))}
            </div>
            <Dasar libur={libur} />
          </>
        )}
      </>
    ),
  })
}

const BULAN = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))

function Tahun({ tahun }: { tahun: number }) {
  return (
    <nav aria-label="Tahun" class="flex items-center gap-2 no-print">
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
  )
}

function Bulan({ libur, bulan, hariIni, bolehUbah }: Daftar & { bulan: string }) {
  const isi = libur.filter(({ tanggal }) => tanggal.startsWith(bulan))
  if (isi.length === 0) return null
  return (
    <Panel judul={tulisBulan(`${bulan}-01`)} id={`bulan-${bulan}`} class="mb-4 break-inside-avoid" rapat>
      <ul class="divide-y divide-line">
        {isi.map((satu) => (
          <Baris key={satu.tanggal} satu={satu} isLewat={satu.tanggal < hariIni} bolehUbah={bolehUbah} />
        ))}
      </ul>
    </Panel>
  )
}

type PropsBaris = { readonly satu: HariLibur; readonly isLewat: boolean; readonly bolehUbah: boolean }

function Baris({ satu, isLewat, bolehUbah }: PropsBaris) {
  const isBersama = satu.jenis === 'cuti-bersama'
  return (
    <li class="px-5 py-2.5 grid grid-cols-[6rem_1fr_auto] gap-x-3 items-baseline">
      <span class="text-sm text-ink-2">{tulisHari(satu.tanggal).replace(/ [A-Za-z]+$/, '')}</span>
      <span class={isLewat ? 'text-ink-2' : 'font-semibold'}>
        {satu.nama}
        {isBersama && !satu.nama.startsWith('Cuti bersama') && (
          <span class="text-sm font-normal text-ink-2"> (cuti bersama)</span>
        )}
      </span>
      {bolehUbah && (
        <a
          class="tautan text-sm no-print"
          href={url(kehadiranPaths.libur, {}, { tanggal: satu.tanggal })}
          aria-label={`Ubah ${satu.nama}, ${tulisHariTanggal(satu.tanggal)}`}
        >
          Ubah
        </a>
      )}
    </li>
  )
}

/** The decrees, each once. */
function Dasar({ libur }: Pick<Daftar, 'libur'>) {
  const dasar = [...new Set(libur.map((satu) => satu.dasar ?? 'belum diisi'))]
  return <p class="text-sm text-ink-2">{`Dasar: ${dasar.join('; ')}.`}</p>
}

type Form = {
  /** Absent: a new holiday. */
  readonly semula: string | null
  readonly isian: IsianTerketik
  readonly penolakan?: Pesan | undefined
  /** What another person stored meanwhile. */
  readonly terbaru?: HariLibur | undefined
}

/** A holiday: added or corrected. */
export function liburFormPage(c: C, { semula, isian, penolakan, terbaru }: Form): Response {
  return formulirPage(c, {
    judul: semula ? 'Ubah hari libur' : 'Tambah hari libur',
    konteks: 'Berlaku untuk seluruh kota, kecuali pegawai bergiliran.',
    aktif: kehadiranPaths.kalender,
    remah: [{ label: 'Kalender dan cuti', href: kehadiranPaths.kalender }],
    aksi: kehadiranPaths.libur,
    simpan: 'Simpan hari libur',
    batal: kehadiranPaths.kalender,
    penolakan,
    atas: terbaru && (
      <Tersimpan
        isi={[
          ['Nama', terbaru.nama],
          ['Jenis', NAMA_JENIS_LIBUR[terbaru.jenis]],
          ['Dasar', terbaru.dasar ?? 'Belum diisi'],
        ]}
      />
    ),
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
        {semula && <input type="hidden" name="dikenal" value={isian.dikenal ?? ''} />}
        <IsianTanggal nama="tanggal" label="Tanggal" nilai={isian.tanggal} wajib />
        <IsianTeks nama="nama" label="Nama hari libur" nilai={isian.nama} maksimum={PANJANG.nama} wajib />
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
          maksimum={PANJANG.dasar}
          wajib={false}
        />
      </>
    ),
  })
}

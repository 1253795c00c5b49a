import type { JamKerja } from '../../db/queries/kehadiran/kalender.ts'
import type { BarisUnit } from '../../db/queries/organisasi/unit.ts'
import { NAMA_HARI, NAMA_POLA_KERJA } from '../../domain/kehadiran/istilah.ts'
import { PANJANG } from '../../domain/teks.ts'
import { formulirPage } from '../forms/formulir.tsx'
import { type IsianTerketik, opsiDari } from '../forms/isian.ts'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { IsianPilih, IsianTeks } from '../ui/isian.tsx'
import { IsianMasa } from '../ui/isian-masa.tsx'
import { Konfirmasi } from '../ui/konfirmasi.tsx'
import { Centang } from '../ui/pilihan.tsx'
import { url } from '../url.ts'
import { CONTOH_JAM } from './contoh-jam.ts'
import { tulisRentang } from './messages.ts'
import { tulisMinggu } from './minggu.ts'
import { kehadiranPaths } from './paths.ts'
import { Tersimpan } from './tersimpan.tsx'

type Form = {
  readonly jamKerjaId: string | null
  readonly isian: IsianTerketik
  readonly unit: readonly BarisUnit[]
  /** Only BKPSDM sets the hours of the whole city. */
  readonly bolehSekota: boolean
  readonly penolakan?: Pesan | undefined
  /** What another person stored meanwhile. */
  readonly terbaru?: JamKerja | undefined
}

/** Working hours of a unit and a span, day by day. */
export function jamFormPage(c: C, isi: Form): Response {
  const { jamKerjaId, isian, unit, bolehSekota, penolakan, terbaru } = isi
  return formulirPage(c, {
    judul: jamKerjaId ? 'Ubah jam kerja' : 'Tambah jam kerja',
    konteks: 'Kosongkan hari yang libur. Tulis istirahat dalam kurung.',
    aktif: kehadiranPaths.kalender,
    remah: [
      { label: 'Kalender dan cuti', href: kehadiranPaths.kalender },
      { label: 'Jam kerja', href: kehadiranPaths.jam },
    ],
    aksi: jamKerjaId ? url(kehadiranPaths.jamUbah, { jamKerjaId }) : kehadiranPaths.jamBaru,
    simpan: 'Simpan jam kerja',
    batal: kehadiranPaths.jam,
    penolakan,
    atas: terbaru ? <Tersimpan isi={tulisTersimpan(terbaru)} /> : !jamKerjaId && <Contoh />,
    bawah: jamKerjaId && (
      <Konfirmasi
        pemicu="Hapus jam kerja"
        akibat="Sesudahnya berlaku jam kerja unit di atasnya."
        aksi={url(kehadiranPaths.jamHapus, { jamKerjaId })}
      />
    ),
    children: (
      <>
        <input type="hidden" name="versi" value={isian.versi ?? '0'} />
        <IsianTeks
          nama="nama"
          label="Nama"
          nilai={isian.nama}
          contoh="Enam hari kerja"
          maksimum={PANJANG.namaJam}
          wajib
        />
        <IsianPilih
          nama="unitId"
          label="Berlaku untuk"
          nilai={isian.unitId}
          kosong={bolehSekota ? 'Seluruh kota' : 'Pilih unit'}
          opsi={unit.map(({ id, nama, tingkat }) => ({
            nilai: id,
            label: `${'\u2003'.repeat(tingkat)}${nama}`,
          }))}
        />
        <IsianPilih
          nama="pola"
          label="Pola"
          nilai={isian.pola ?? 'lima-hari'}
          opsi={opsiDari(NAMA_POLA_KERJA)}
          wajib
        />
        <Centang
          nama="isKhusus"
          label="Masa khusus"
          rinci="Misalnya Ramadan. Mendahului jam kerja biasa dengan pola yang sama."
          tercentang={isian.isKhusus === 'ya'}
        />
        <IsianMasa isian={isian} akhir="boleh-kosong" />
        <IsianTeks
          nama="dasar"
          label="Dasar"
          nilai={isian.dasar}
          contoh="Perwali 31/2022 Pasal 4"
          maksimum={PANJANG.dasar}
          wajib
        />
        <fieldset class="grid gap-3 sm:grid-cols-2 min-w-0">
          <legend class="text-sm font-semibold mb-2">Jam per hari</legend>
          {NAMA_HARI.map((hari, i) => (
            <IsianTeks
              key={hari}
              nama={`hari${i + 1}`}
              label={hari}
              nilai={isian[`hari${i + 1}`]}
              contoh="07.30-16.00 (12.00-13.00)"
              maksimum={40}
            />
          ))}
        </fieldset>
      </>
    ),
  })
}

function Contoh() {
  return (
    <nav aria-label="Mulai dari contoh" class="text-sm flex flex-wrap gap-x-4 gap-y-1">
      <span class="text-ink-2">Isi menurut aturan:</span>
      {CONTOH_JAM.map(({ id, nama }) => (
        <a key={id} class="tautan" href={url(kehadiranPaths.jamBaru, {}, { contoh: id })}>
          {nama}
        </a>
      ))}
    </nav>
  )
}

function tulisTersimpan(jam: JamKerja): (readonly [string, string])[] {
  return [
    ['Nama', jam.nama],
    ['Unit', jam.unit ?? 'Seluruh kota'],
    ['Pola', NAMA_POLA_KERJA[jam.pola]],
    ['Masa', tulisRentang(jam)],
    ...tulisMinggu(jam.jam).map(({ hari, jam: pukul }) => [hari, pukul] as const),
  ]
}

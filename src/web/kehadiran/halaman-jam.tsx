import type { JamKerja } from '../../db/queries/kehadiran/kalender.ts'
import type { BarisUnit } from '../../db/queries/organisasi/unit.ts'
import { NAMA_HARI, NAMA_POLA_KERJA } from '../../domain/kehadiran/istilah.ts'
import { writeJamSehari } from '../../domain/waktu/jam-sehari.ts'
import { formulirPage } from '../forms/formulir.tsx'
import { type IsianTerketik, opsiDari } from '../forms/isian.ts'
import type { C } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import type { Pesan } from '../pesan.ts'
import { IsianPilih, IsianTanggal, IsianTeks } from '../ui/isian.tsx'
import { Konfirmasi } from '../ui/konfirmasi.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Centang, Segmen } from '../ui/pilihan.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { kalenderPage } from './bingkai.tsx'
import { tulisRentang } from './messages.ts'
import { kehadiranPaths } from './paths.ts'

type Daftar = { readonly jam: readonly JamKerja[]; readonly bolehUbah: (jam: JamKerja) => boolean }

/** Working hours of the city and of units: the nearest unit above a person decides, a special span before the ordinary. */
export function jamPage(c: C, { jam, bolehUbah }: Daftar): Response {
  return kalenderPage(c, {
    bagian: 'jam',
    konteks: 'Unit terdekat menentukan. Masa khusus seperti Ramadan mendahului yang biasa.',
    aksi: (
      <>
        <TombolTautan href={url(paths.organisasi.imporBaru, { jenis: 'jam-kerja' })} ikon="upload">
          Impor
        </TombolTautan>
        <TombolTautan href={kehadiranPaths.jamBaru} ikon="plus" ragam="utama">
          Tambah jam kerja
        </TombolTautan>
      </>
    ),
    children:
      jam.length === 0 ? (
        <PanelKosong ikon="clock" judul="Belum ada jam kerja">
          Mulai dengan jam kerja seluruh kota, lalu unit yang berbeda.
        </PanelKosong>
      ) : (
        <ul class="grid gap-3 lg:grid-cols-2">
          {jam.map((satu) => (
            <li key={satu.id}>
              <Kartu jam={satu} bolehUbah={bolehUbah(satu)} />
            </li>
          ))}
        </ul>
      ),
  })
}

function Kartu({ jam, bolehUbah }: { jam: JamKerja; bolehUbah: boolean }) {
  return (
    <Panel
      judul={jam.nama}
      id={jam.id}
      kanan={
        bolehUbah && (
          <a class="tautan text-sm" href={url(kehadiranPaths.jamUbah, { jamKerjaId: jam.id })}>
            Ubah<span class="sr-only">{` ${jam.nama}`}</span>
          </a>
        )
      }
    >
      <p class="text-sm text-ink-2">
        {`${jam.unit ?? 'Seluruh kota'}. ${NAMA_POLA_KERJA[jam.pola]}${jam.isKhusus ? ', masa khusus' : ''}, ${tulisRentang(jam)}. ${jam.dasar}.`}
      </p>
      {jam.jam.length > 0 && (
        <dl class="mt-3 grid grid-cols-[5rem_1fr] gap-x-4 gap-y-1 text-sm">
          {jam.jam.map((hari) => (
            <>
              <dt class="text-ink-2">{NAMA_HARI[hari.hari - 1]}</dt>
              <dd>{writeJamSehari(hari)}</dd>
            </>
          ))}
        </dl>
      )}
    </Panel>
  )
}

type Form = {
  readonly jamKerjaId: string | null
  readonly isian: IsianTerketik
  readonly unit: readonly BarisUnit[]
  /** Only BKPSDM sets the hours of the whole city. */
  readonly bolehSekota: boolean
  readonly penolakan?: Pesan | undefined
}

/** Working hours of a unit and a span, day by day. */
export function jamFormPage(c: C, { jamKerjaId, isian, unit, bolehSekota, penolakan }: Form): Response {
  return formulirPage(c, {
    judul: jamKerjaId ? 'Ubah jam kerja' : 'Tambah jam kerja',
    konteks: 'Kosongkan hari yang libur. Istirahat ditulis dalam kurung.',
    aktif: kehadiranPaths.kalender,
    remah: [
      { label: 'Kalender dan cuti', href: kehadiranPaths.kalender },
      { label: 'Jam kerja', href: kehadiranPaths.jam },
    ],
    aksi: jamKerjaId ? url(kehadiranPaths.jamUbah, { jamKerjaId }) : kehadiranPaths.jamBaru,
    simpan: 'Simpan jam kerja',
    batal: kehadiranPaths.jam,
    penolakan,
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
          maksimum={100}
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
        <Segmen
          nama="pola"
          label="Pola"
          nilai={isian.pola ?? 'lima-hari'}
          opsi={opsiDari(NAMA_POLA_KERJA)}
          wajib
        />
        <Centang
          nama="isKhusus"
          label="Masa khusus"
          rinci="Misalnya Ramadan. Mendahului jam kerja biasa selama tanggalnya."
          tercentang={isian.isKhusus === 'ya'}
        />
        <div class="grid gap-4 sm:grid-cols-2">
          <IsianTanggal nama="mulai" label="Mulai" nilai={isian.mulai} wajib />
          <IsianTanggal nama="sampai" label="Sampai" nilai={isian.sampai} wajib={false} />
        </div>
        <IsianTeks
          nama="dasar"
          label="Dasar"
          nilai={isian.dasar}
          contoh="Perwali 31/2022 Pasal 4"
          maksimum={200}
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

import type { JamKerja } from '../../db/queries/kehadiran/kalender.ts'
import { NAMA_POLA_KERJA } from '../../domain/kehadiran/istilah.ts'
import { jamKerjaSeminggu } from '../../domain/waktu/jam-kerja.ts'
import type { C } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import { Chip, ChipLabel } from '../ui/chip.tsx'
import { Mengapa } from '../ui/mengapa.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { tulisDurasi, tulisTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { kalenderPage } from './bingkai.tsx'
import { tulisRentang } from './messages.ts'
import { tulisMinggu } from './minggu.ts'
import { kehadiranPaths } from './paths.ts'

type Daftar = {
  readonly jam: readonly JamKerja[]
  readonly hariIni: string
  readonly bolehUbah: (jam: JamKerja) => boolean
}

/** Working hours of the city and of units: the nearest unit above a person decides, a special span before the ordinary. */
export function jamPage(c: C, { jam, hariIni, bolehUbah }: Daftar): Response {
  const urut = (['berlaku', 'nanti', 'lewat'] as const).flatMap((waktu) =>
    jam.filter((satu) => letak(satu, hariIni) === waktu),
  )
  return kalenderPage(c, {
    bagian: 'jam',
    konteks: 'Unit terdekat menentukan. Masa khusus seperti Ramadan mendahului yang sepola.',
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
        <>
          <Kelompok
            judul="Seluruh kota"
            jam={urut.filter(({ unitId }) => unitId === null)}
            {...{ hariIni, bolehUbah }}
          />
          <Kelompok
            judul="Unit dengan jam sendiri"
            jam={urut.filter(({ unitId }) => unitId !== null)}
            {...{ hariIni, bolehUbah }}
          />
        </>
      ),
  })
}

function letak({ mulai, sampai }: JamKerja, hariIni: string): 'berlaku' | 'nanti' | 'lewat' {
  if (mulai > hariIni) return 'nanti'
  return sampai !== null && sampai < hariIni ? 'lewat' : 'berlaku'
}

function Kelompok({ judul, jam, hariIni, bolehUbah }: Daftar & { judul: string }) {
  if (jam.length === 0) return null
  return (
    <section class="grid gap-3">
      <h2 class="text-base">{judul}</h2>
      <ul class="grid gap-3 lg:grid-cols-2">
        {jam.map((satu) => (
          <li key={satu.id}>
            <Kartu jam={satu} hariIni={hariIni} bolehUbah={bolehUbah(satu)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type PropsKartu = { readonly jam: JamKerja; readonly hariIni: string; readonly bolehUbah: boolean }

function Kartu({ jam, hariIni, bolehUbah }: PropsKartu) {
  const judul = jam.unit ?? jam.nama
  const pola = NAMA_POLA_KERJA[jam.pola]
  const rinci = [
    jam.unit && jam.nama,
    jam.nama !== pola && pola.toLowerCase(),
    jam.isKhusus && 'masa khusus',
    tulisRentang(jam),
  ]
    .filter(Boolean)
    .join(', ')
  return (
    <Panel
      class="h-full"
      judul={judul}
      id={`jam-${jam.id}`}
      kanan={
        <span class="flex items-center gap-3">
          <Masa jam={jam} hariIni={hariIni} />
          {bolehUbah && (
            <a class="tautan text-sm" href={url(kehadiranPaths.jamUbah, { jamKerjaId: jam.id })}>
              Ubah<span class="sr-only">{` ${judul}`}</span>
            </a>
          )}
        </span>
      }
    >
      <dl class="grid grid-cols-[6.5rem_1fr] gap-x-3 gap-y-1">
        {tulisMinggu(jam.jam).map((satu) => (
          <>
            <dt class="text-ink-2">{satu.hari}</dt>
            <dd class="font-medium">{satu.jam}</dd>
          </>
        ))}
      </dl>
      {jam.pola === 'giliran' && (
        <p>
          Jam tiap orang dari{' '}
          <a class="tautan" href={url(paths.organisasi.imporBaru, { jenis: 'giliran' })}>
            jadwal giliran
          </a>
          .
        </p>
      )}
      <p class="text-sm text-ink-2 mt-3">{`${rinci.charAt(0).toUpperCase()}${rinci.slice(1)}. ${jam.dasar}.`}</p>
      <Seminggu jam={jam} hariIni={hariIni} />
    </Panel>
  )
}

function Masa({ jam, hariIni }: Omit<PropsKartu, 'bolehUbah'>) {
  switch (letak(jam, hariIni)) {
    case 'berlaku':
      return <Chip status="Berlaku" />
    case 'nanti':
      return <ChipLabel ikon="clock">{`Mulai ${tulisTanggal(jam.mulai)}`}</ChipLabel>
    case 'lewat':
      return <ChipLabel ikon="history">Sudah lewat</ChipLabel>
  }
}

/** The week beside what the law asks; fewer is said, never blocked. */
function Seminggu({ jam, hariIni }: Omit<PropsKartu, 'bolehUbah'>) {
  if (jam.jam.length === 0 || letak(jam, hariIni) === 'lewat') return null
  // The only special span the law gives fewer hours is Ramadan (Perpres 21/2023 Pasal 4).
  const masa = jam.isKhusus ? 'ramadan' : 'biasa'
  const pada = jam.mulai > hariIni ? jam.mulai : hariIni
  const { nilai, basis } = jamKerjaSeminggu.apply({ masa, hari: jam.jam }, pada)
  const kurang = nilai.isCukup ? '' : `, kurang dari ${tulisDurasi(nilai.menitWajib)}`
  return (
    <>
      <p class="text-sm mt-2">{`${tulisDurasi(nilai.menitEfektif)} seminggu${kurang}.`}</p>
      <Mengapa
        class="mt-1"
        basis={basis}
        masukan={tulisMinggu(jam.jam).map(({ hari, jam: pukul }) => ({ label: hari, nilai: pukul }))}
      />
    </>
  )
}

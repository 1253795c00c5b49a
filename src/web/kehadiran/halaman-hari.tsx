import { NAMA_HARI } from '../../domain/kehadiran/istilah.ts'
import type { KeadaanHari } from '../../domain/kehadiran/keadaan-hari.ts'
import type { Basis } from '../../domain/ketentuan.ts'
import { writeJamSehari } from '../../domain/waktu/jam-sehari.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import { ChipLabel, type Nada } from '../ui/chip.tsx'
import type { NamaIkon } from '../ui/ikon.tsx'
import { Judul } from '../ui/judul.tsx'
import { Mengapa } from '../ui/mengapa.tsx'
import { Panel } from '../ui/panel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { tulisBulan, tulisHari } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { kehadiranPaths } from './paths.ts'

export type HariTampil = { readonly tanggal: string; readonly keadaan: KeadaanHari }

type Isi = {
  readonly pegawaiId: string
  readonly nama: string
  /** `2026-11` */
  readonly bulan: string
  readonly hari: readonly HariTampil[]
  readonly basis: Basis | undefined
  readonly hariIni: string
  readonly bolehCatat: boolean
  readonly isMilikku: boolean
}

const TAMPILAN: Record<KeadaanHari['jenis'], { label: string; nada: Nada; ikon: NamaIkon }> = {
  kerja: { label: 'Kerja', nada: 'ok', ikon: 'briefcase' },
  'dinas-luar': { label: 'Dinas luar', nada: 'info', ikon: 'map-pin' },
  cuti: { label: 'Cuti', nada: 'warn', ikon: 'calendar-x-2' },
  'libur-nasional': { label: 'Libur', nada: '', ikon: 'calendar-x-2' },
  'cuti-bersama': { label: 'Cuti bersama', nada: '', ikon: 'calendar-x-2' },
  'akhir-pekan': { label: 'Libur', nada: '', ikon: 'circle-slash' },
  'lepas-giliran': { label: 'Lepas giliran', nada: '', ikon: 'circle-slash' },
}

/** A month of one person: what each day is, and why. */
export function hariPage(c: C, isi: Isi): Response {
  const { pegawaiId, nama, bulan, hari, basis, isMilikku, bolehCatat } = isi
  const awal = Temporal.PlainYearMonth.from(bulan)
  const kerja = hari.filter(({ keadaan }) => keadaan.jam !== null).length
  return page(c, {
    judul: `Kalender ${nama}`,
    aktif: isMilikku ? paths.aktivitas.hariIni : paths.organisasi.pegawai,
    remah: bolehCatat
      ? [
          { label: 'Pegawai', href: paths.organisasi.pegawai },
          { label: nama, href: url(paths.organisasi.pegawaiTampil, { pegawaiId }) },
          { label: 'Kalender' },
        ]
      : [{ label: `Kalender ${nama}` }],
    children: (
      <div class="grid gap-5">
        <Judul
          judul={tulisBulan(`${bulan}-01`)}
          atas={nama}
          konteks={`${kerja} hari kerja.`}
          aksi={
            <>
              <Bulan pegawaiId={pegawaiId} awal={awal} />
              {bolehCatat && (
                <TombolTautan
                  href={url(kehadiranPaths.ketidakhadiranBaru, { pegawaiId })}
                  ikon="plus"
                  ragam="utama"
                >
                  Catat cuti
                </TombolTautan>
              )}
            </>
          }
        />
        <Petak {...isi} awal={awal} />
        {basis && (
          <Mengapa
            basis={basis}
            masukan={[{ label: 'Dibaca dari', nilai: 'Cuti, giliran, hari libur, dan jam kerja unit.' }]}
          />
        )}
      </div>
    ),
  })
}

function Bulan({ pegawaiId, awal }: { pegawaiId: string; awal: Temporal.PlainYearMonth }) {
  const href = (bulan: Temporal.PlainYearMonth) =>
    url(kehadiranPaths.hari, { pegawaiId }, { bulan: bulan.toString() })
  return (
    <>
      <TombolTautan ikon="chevron-left" label="Bulan sebelumnya" href={href(awal.subtract({ months: 1 }))} />
      <TombolTautan ikon="chevron-right" label="Bulan berikutnya" href={href(awal.add({ months: 1 }))} />
    </>
  )
}

function Petak({ hari, awal, hariIni, bulan }: Isi & { awal: Temporal.PlainYearMonth }) {
  const kosong = awal.toPlainDate({ day: 1 }).dayOfWeek - 1
  return (
    <Panel rapat>
      <ol
        class="grid lg:grid-cols-7 max-lg:divide-y divide-line"
        aria-label={`Hari pada ${tulisBulan(`${bulan}-01`)}`}
      >
        {NAMA_HARI.map((nama) => (
          <li key={nama} aria-hidden="true" class="max-lg:hidden label-kecil p-3 border-b border-line">
            {nama}
          </li>
        ))}
        {Array.from({ length: kosong }, (_, i) => (
          <li key={`kosong-${String(i)}`} aria-hidden="true" class="max-lg:hidden border-b border-line" />
        ))}
        {hari.map((satu) => (
          <Hari key={satu.tanggal} satu={satu} isHariIni={satu.tanggal === hariIni} />
        ))}
      </ol>
    </Panel>
  )
}

function Hari({ satu, isHariIni }: { satu: HariTampil; isHariIni: boolean }) {
  const { tanggal, keadaan } = satu
  const { label, nada, ikon } = TAMPILAN[keadaan.jenis]
  return (
    <li
      class="p-3 lg:min-h-32 lg:border-b lg:border-line grid gap-1 content-start max-lg:grid-cols-[6.5rem_1fr] max-lg:gap-x-3"
      aria-current={isHariIni ? 'date' : undefined}
    >
      <p class={isHariIni ? 'font-bold text-primary-ink' : 'font-semibold'}>
        <span class="lg:hidden">{tulisHari(tanggal).replace(/ [A-Za-z]+$/, '')}</span>
        <span class="max-lg:hidden">{Number(tanggal.slice(8))}</span>
        {isHariIni && <span class="text-xs font-normal"> hari ini</span>}
      </p>
      <div class="grid gap-1 content-start justify-items-start">
        <ChipLabel nada={nada} ikon={ikon}>
          {label}
        </ChipLabel>
        <p class="text-xs text-ink-2">{keadaan.kalimat}</p>
        {keadaan.jam && <p class="text-xs">{writeJamSehari(keadaan.jam)}</p>}
      </div>
    </li>
  )
}

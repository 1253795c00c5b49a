import type { FaktaHari } from '../../db/queries/kehadiran/hari.ts'
import { NAMA_HARI } from '../../domain/kehadiran/istilah.ts'
import type { JenisHari, KeadaanHari } from '../../domain/kehadiran/keadaan-hari.ts'
import type { Berdasar } from '../../domain/ketentuan.ts'
import { sayJamSehari } from '../../domain/waktu/jam-sehari.ts'
import { ChipLabel, type Nada } from '../ui/chip.tsx'
import type { NamaIkon } from '../ui/ikon.tsx'
import { Panel } from '../ui/panel.tsx'
import { tulisBulan, tulisHari, tulisHariTanggal } from '../ui/tulis.ts'

export type HariTampil = Berdasar<KeadaanHari> & { readonly fakta: FaktaHari }

export const TAMPILAN: Record<JenisHari, { label: string; nada: Nada; ikon: NamaIkon }> = {
  kerja: { label: 'Kerja', nada: 'ok', ikon: 'briefcase' },
  'dinas-luar': { label: 'Dinas luar', nada: 'info', ikon: 'map-pin' },
  cuti: { label: 'Cuti', nada: 'warn', ikon: 'calendar-x-2' },
  'libur-nasional': { label: 'Libur nasional', nada: 'info', ikon: 'calendar-x-2' },
  'cuti-bersama': { label: 'Cuti bersama', nada: 'info', ikon: 'calendar-x-2' },
  'akhir-pekan': { label: 'Libur', nada: '', ikon: 'circle-slash' },
  'lepas-giliran': { label: 'Lepas giliran', nada: '', ikon: 'circle-slash' },
}

/** Days that need no chip: they are what one expects. */
const BIASA: readonly JenisHari[] = ['kerja', 'akhir-pekan', 'lepas-giliran']

type Isi = {
  readonly hari: readonly HariTampil[]
  readonly hariIni: string
  readonly dipilih: string | undefined
  readonly href: (tanggal: string) => string
}

/** The month as a calendar; on a phone one line a day. */
export function Petak(isi: Isi) {
  const { hari } = isi
  const awal = hari[0]?.fakta.tanggal ?? ''
  const kosong = Temporal.PlainDate.from(awal).dayOfWeek - 1
  const sisa = (7 - ((kosong + hari.length) % 7)) % 7
  return (
    <Panel rapat class="overflow-hidden">
      <ol
        class="grid lg:grid-cols-7 lg:gap-px max-lg:divide-y divide-line lg:bg-line"
        aria-label={`Hari pada ${tulisBulan(awal)}`}
      >
        {NAMA_HARI.map((nama) => (
          <li key={nama} aria-hidden="true" class="max-lg:hidden label-kecil px-3 py-2 bg-surface">
            {nama}
          </li>
        ))}
        <Kosong sebanyak={kosong} />
        {hari.map((satu) => (
          <Hari key={satu.fakta.tanggal} satu={satu} {...isi} />
        ))}
        <Kosong sebanyak={sisa} />
      </ol>
    </Panel>
  )
}

function Kosong({ sebanyak }: { sebanyak: number }) {
  return (
    <>
      {Array.from({ length: sebanyak }, (_, i) => (
        <li key={String(i)} aria-hidden="true" class="max-lg:hidden bg-canvas" />
      ))}
    </>
  )
}

function Hari({ satu, hariIni, dipilih, href }: Isi & { satu: HariTampil }) {
  const { tanggal } = satu.fakta
  const { jenis, jam, kalimat } = satu.nilai
  const { label, nada, ikon } = TAMPILAN[jenis]
  const isBiasa = BIASA.includes(jenis)
  const latar = jenis === 'kerja' || !isBiasa ? 'bg-surface' : 'bg-canvas'
  const pilih = tanggal === dipilih ? 'outline-2 -outline-offset-2 outline-primary' : ''
  return (
    <li
      class={`relative ${latar} ${pilih} px-4 lg:px-3 py-2.5 lg:min-h-24 grid gap-1 content-start max-lg:grid-cols-[6rem_1fr] max-lg:gap-x-3 max-lg:items-baseline`}
      aria-current={tanggal === hariIni ? 'date' : undefined}
    >
      <p class="flex flex-wrap items-baseline gap-x-1.5">
        <a
          class={`after:absolute after:inset-0 ${jam ? 'font-semibold' : 'text-ink-2'}`}
          href={href(tanggal)}
          aria-label={`${tulisHariTanggal(tanggal)}: ${kalimat}`}
        >
          <span class="lg:hidden">{tulisHari(tanggal).replace(/ [A-Za-z]+$/, '')}</span>
          <span class="max-lg:hidden">{Number(tanggal.slice(8))}</span>
        </a>
        {tanggal === hariIni && <span class="text-xs font-semibold border-b-2 border-accent">hari ini</span>}
      </p>
      <div class="grid gap-1 content-start justify-items-start text-sm lg:text-xs min-w-0">
        {isBiasa ? (
          !jam && <p class="text-ink-2">{label}</p>
        ) : (
          <>
            <ChipLabel nada={nada} ikon={ikon}>
              {label}
            </ChipLabel>
            {jenis !== 'dinas-luar' && <p class="text-ink-2 break-words">{singkat(satu)}</p>}
          </>
        )}
        {jam && <p>{sayJamSehari(jam).split(',')[0]}</p>}
      </div>
    </li>
  )
}

/** What the chip does not say already. */
function singkat({ fakta, nilai }: HariTampil): string {
  if (nilai.jenis === 'cuti') return nilai.kalimat.replace(/ yang disetujui\.$/, '')
  return fakta.libur?.nama ?? ''
}

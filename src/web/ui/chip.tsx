import type { ComponentChildren } from 'preact'
import { Ikon, type NamaIkon } from './ikon.tsx'

export type Nada = '' | 'ok' | 'warn' | 'bad' | 'info' | 'utama'

/** One word for one state, the same on every page. */
const STATUS = {
  Draf: { nada: '', ikon: 'circle-dashed' },
  'Belum diisi': { nada: '', ikon: 'circle-dashed' },
  'Belum dijalankan': { nada: '', ikon: 'circle-dashed' },
  'Belum mulai': { nada: '', ikon: 'circle-dashed' },
  Kosong: { nada: '', ikon: 'circle-dashed' },
  'Menunggu atasan': { nada: 'info', ikon: 'clock' },
  Menunggu: { nada: 'info', ikon: 'clock' },
  Berjalan: { nada: 'info', ikon: 'clock' },
  Terbuka: { nada: 'info', ikon: 'circle-dot' },
  Dikembalikan: { nada: 'warn', ikon: 'undo-2' },
  Disetujui: { nada: 'ok', ikon: 'circle-check' },
  Selesai: { nada: 'ok', ikon: 'circle-check' },
  Berlaku: { nada: 'ok', ikon: 'circle-check' },
  Aktif: { nada: 'ok', ikon: 'circle-check' },
  Terkirim: { nada: 'ok', ikon: 'check' },
  Benar: { nada: 'ok', ikon: 'check' },
  Wajar: { nada: 'ok', ikon: 'check' },
  'Lewat tenggat': { nada: 'bad', ikon: 'circle-alert' },
  Ditolak: { nada: 'bad', ikon: 'circle-x' },
  Gagal: { nada: 'bad', ikon: 'circle-x' },
  Keberatan: { nada: 'warn', ikon: 'scale' },
  Ditetapkan: { nada: 'utama', ikon: 'badge-check' },
  Final: { nada: 'utama', ikon: 'lock' },
  'Di HP': { nada: '', ikon: 'smartphone' },
  'Tidak wajib': { nada: '', ikon: 'circle-slash' },
  'Tidak berlaku': { nada: '', ikon: 'circle-slash' },
  Nonaktif: { nada: '', ikon: 'circle-slash' },
  Digantikan: { nada: '', ikon: 'history' },
  Libur: { nada: '', ikon: 'calendar-x-2' },
  Cuti: { nada: '', ikon: 'calendar-x-2' },
  Serupa: { nada: 'warn', ikon: 'copy' },
  Panjang: { nada: 'warn', ikon: 'hourglass' },
  Bentrok: { nada: 'warn', ikon: 'calendar-x-2' },
  'Tanpa bukti': { nada: 'warn', ikon: 'paperclip' },
  'Di luar jam': { nada: 'warn', ikon: 'timer' },
  Terlambat: { nada: 'warn', ikon: 'timer' },
} as const satisfies { [kata: string]: { nada: Nada; ikon: NamaIkon } }

export type Status = keyof typeof STATUS

/** A state, as word and icon; the colour only underlines it. */
export function Chip({ status, class: kelas = '' }: { status: Status; class?: string }) {
  const { nada, ikon } = STATUS[status]
  return (
    <span class={`chip ${nada} ${kelas}`.trim()}>
      <Ikon nama={ikon} />
      {status}
    </span>
  )
}

type PropsLabel = { nada?: Nada; ikon: NamaIkon; class?: string; children: ComponentChildren }

/** A marked count or remark that is not a state ("2 lewat"). */
export function ChipLabel({ nada = '', ikon, class: kelas = '', children }: PropsLabel) {
  return (
    <span class={`chip ${nada} ${kelas}`.trim()}>
      <Ikon nama={ikon} />
      {children}
    </span>
  )
}

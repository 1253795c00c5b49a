import type { EntriTim } from '../../db/queries/aktivitas/antrean-review.ts'
import type { FaktaHari } from '../../domain/kehadiran/keadaan-hari.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import type { SisaTenggat } from '../tenggat.ts'
import { Chip } from '../ui/chip.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import { Awal } from '../ui/nama.tsx'
import { PanelKosong } from '../ui/panel.tsx'
import { Tenggat } from '../ui/tenggat.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { tulisDurasi, tulisHariPendek, tulisTanggalPendek } from '../ui/tulis.ts'
import { nilaiDilihat } from './isian-review.ts'
import { aktivitasPaths } from './paths.ts'
import { Rinci, tautanReview } from './rinci-review.tsx'
import { type HariDitinjau, isPerluDilihat, STATUS_POLA } from './tinjauan.ts'

export type IsiReview = {
  readonly hari: readonly HariDitinjau[]
  /** How many person-days wait; more than are shown when a team has not been reviewed for long. */
  readonly semua: number
  readonly dipilih: HariDitinjau | undefined
  /** What waits of that day. */
  readonly entri: readonly EntriTim[]
  /** Somebody was asked for: on a phone that person's day is a screen of its own. */
  readonly isRinci: boolean
  /** What the chosen person's day was. */
  readonly fakta: FaktaHari | undefined
  /** Until when the oldest of them is to be reviewed. */
  readonly tenggat: SisaTenggat | undefined
  readonly kabar?: string | undefined
  readonly penolakan?: Pesan | undefined
  /** What was typed before a refusal. */
  readonly alasan?: string | undefined
  /** Entries that changed while the reviewer looked at them. */
  readonly berubah?: readonly string[] | undefined
}

/** The team's waiting entries: exceptions first, then the ordinary ones in one glance. */
export function reviewPage(c: C, isi: IsiReview): Response {
  const { hari, semua, dipilih, isRinci, fakta, entri, kabar, penolakan, alasan, tenggat, berubah = [] } = isi
  const perlu = hari.filter(isPerluDilihat)
  const wajar = hari.filter((satu) => !isPerluDilihat(satu))
  const urut = [...perlu, ...wajar]
  return page(c, {
    judul: 'Review harian',
    aktif: aktivitasPaths.review,
    remah: [{ label: 'Tim saya' }, { label: 'Review harian' }],
    status: penolakan ? 422 : 200,
    salah: penolakan?.isian,
    kaki: urut.length > 0 && <DaftarKunci />,
    children: (
      <div class={`grid gap-5 ${isRinci && dipilih ? 'tinjau-rinci' : ''}`} data-tinjau>
        <Judul
          judul={
            urut.length === 0
              ? 'Semua catatan sudah ditinjau'
              : `${perlu.length} perlu Anda lihat, ${wajar.length} wajar`
          }
          konteks={konteksReview(hari.length, semua)}
          tenggat={tenggat && <Tenggat {...tenggat} />}
          aksi={wajar.length > 0 && <SetujuiWajar wajar={wajar} />}
        />
        {penolakan && <Penolakan {...penolakan} />}
        {kabar && (
          <Kabar nada="ok" role="status">
            {kabar}
          </Kabar>
        )}
        {!dipilih ? (
          <PanelKosong ikon="list-checks" judul="Tidak ada yang menunggu">
            Catatan tampil di sini begitu anggota tim mengirimnya.
          </PanelKosong>
        ) : (
          <div class="grid lg:grid-cols-[21rem_minmax(0,1fr)] gap-5 items-start">
            <section class="panel overflow-hidden tinjau-daftar" aria-label="Anggota tim">
              <Kelompok judul={`Perlu dilihat (${perlu.length})`} hari={perlu} dipilih={dipilih} />
              <Kelompok judul={`Wajar (${wajar.length})`} hari={wajar} dipilih={dipilih} />
            </section>
            <Rinci hari={dipilih} entri={entri} fakta={fakta} alasan={alasan} urut={urut} berubah={berubah} />
          </div>
        )}
      </div>
    ),
  })
}

function konteksReview(tampil: number, semua: number): string {
  const yang = 'Catatan tim yang menunggu, yang perlu dilihat lebih dulu.'

  return semua > tampil
    ? `${yang} ${tampil} hari terlama dari ${semua}; berikutnya tampil setelah ini ditinjau.`
    : yang
}

function SetujuiWajar({ wajar }: { wajar: readonly HariDitinjau[] }) {
  const entri = wajar.flatMap((satu) => satu.entri)
  return (
    <form method="post" action={aktivitasPaths.review} data-tinjau-form>
      {entri.map((satu) => (
        <input key={satu.id} type="hidden" name="id" value={nilaiDilihat(satu)} />
      ))}
      <Tombol name="keputusan" value="setujui" tombolKunci="⇧ A" data-pintasan="Shift+A">
        {`Setujui ${entri.length} catatan yang wajar`}
      </Tombol>
    </form>
  )
}

type PropsKelompok = {
  readonly judul: string
  readonly hari: readonly HariDitinjau[]
  readonly dipilih: HariDitinjau
}

function Kelompok({ judul, hari, dipilih }: PropsKelompok) {
  if (hari.length === 0) return null
  return (
    <>
      <h2 class="px-4 py-2.5 text-xs leading-5 font-semibold text-ink-2 border-b border-line bg-canvas">
        {judul}
      </h2>
      <ol>
        {hari.map((satu) => (
          <Orang key={satu.kunci} hari={satu} isDipilih={satu.kunci === dipilih.kunci} />
        ))}
      </ol>
    </>
  )
}

function Orang({ hari, isDipilih }: { hari: HariDitinjau; isDipilih: boolean }) {
  const [pola] = hari.pola
  const menit = hari.entri.reduce((jumlah, { durasiMenit }) => jumlah + durasiMenit, 0)
  return (
    <li>
      <a
        href={tautanReview(hari)}
        aria-current={isDipilih ? 'true' : undefined}
        data-tinjau-butir={hari.kunci}
        class={`grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-3 gap-y-1.5 px-4 py-3 border-b border-line relative ${isDipilih ? 'bg-primary-soft' : 'hover:bg-canvas'}`}
      >
        {isDipilih && <span class="absolute left-0 inset-y-2 w-[3px] rounded-r bg-accent" />}
        <Awal nama={hari.nama} />
        <span class="min-w-0">
          <span class="block text-sm font-semibold truncate">{hari.nama}</span>
          <span class="block text-xs text-ink-2 leading-5">
            {`${tulisHariPendek(hari.tanggal)} ${tulisTanggalPendek(hari.tanggal)}, ${hari.entri.length} catatan, ${tulisDurasi(menit)}`}
          </span>
        </span>
        {pola && (
          <span class="self-center max-sm:col-start-2 max-sm:col-span-2 justify-self-start">
            <Chip status={STATUS_POLA[pola.jenis]} />
          </span>
        )}
      </a>
    </li>
  )
}

const KUNCI: readonly (readonly [kunci: string, arti: string])[] = [
  ['J', 'berikut'],
  ['K', 'sebelum'],
  ['↵', 'setujui dan lanjut'],
  ['T', 'tulis alasan'],
  ['R', 'kembalikan'],
  ['B', 'bukti'],
  ['U', 'umpan balik'],
  ['?', 'semua'],
]

/** The keys of a review at a desk; each has its visible button too. */
function DaftarKunci() {
  return (
    <ul class="hanya-js flex flex-wrap gap-x-5 gap-y-1 text-xs text-ink-2" aria-label="Pintasan papan ketik">
      {KUNCI.map(([kunci, arti]) => (
        <li key={kunci} class="flex items-center gap-1.5">
          <kbd class="kbd">{kunci}</kbd>
          {arti}
        </li>
      ))}
    </ul>
  )
}

import type { EntriTim } from '../../db/queries/aktivitas/review.ts'
import type { FaktaHari } from '../../domain/kehadiran/keadaan-hari.ts'
import { keadaanHari } from '../../domain/kehadiran/keadaan-hari.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { Chip } from '../ui/chip.tsx'
import { IsianPanjang } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import { Awal } from '../ui/nama.tsx'
import { PanelKosong } from '../ui/panel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { tulisAngka, tulisDurasi, tulisHari } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { TautanBukti, waktuEntri } from './daftar-entri.tsx'
import { aktivitasPaths } from './paths.ts'
import { PitaHari } from './pita-hari.tsx'
import { type HariDitinjau, isPerluDilihat, STATUS_POLA } from './tinjauan.ts'

export type IsiReview = {
  readonly hari: readonly HariDitinjau[]
  readonly pilih: string | undefined
  /** What the chosen person's day was. */
  readonly fakta: FaktaHari | undefined
  readonly kabar?: string | undefined
  readonly penolakan?: Pesan | undefined
}

/** The team's waiting entries: exceptions first, then the ordinary ones in one glance. */
export function reviewPage(c: C, { hari, pilih, fakta, kabar, penolakan }: IsiReview): Response {
  const perlu = hari.filter(isPerluDilihat)
  const wajar = hari.filter((satu) => !isPerluDilihat(satu))
  const urut = [...perlu, ...wajar]
  const dipilih = urut.find(({ kunci }) => kunci === pilih) ?? urut[0]
  return page(c, {
    judul: 'Review harian',
    aktif: aktivitasPaths.review,
    remah: [{ label: 'Tim saya' }, { label: 'Review harian' }],
    status: penolakan ? 422 : 200,
    children: (
      <div class="grid gap-5" data-tinjau>
        <Judul
          judul={
            urut.length === 0
              ? 'Semua catatan sudah ditinjau'
              : `${perlu.length} perlu Anda lihat, ${wajar.length} wajar`
          }
          konteks="Catatan tim yang menunggu, yang perlu dilihat lebih dulu."
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
            <section class="panel overflow-hidden" aria-label="Anggota tim">
              <Kelompok judul={`Perlu dilihat (${perlu.length})`} hari={perlu} dipilih={dipilih} />
              <Kelompok judul={`Wajar (${wajar.length})`} hari={wajar} dipilih={dipilih} />
            </section>
            <Rinci hari={dipilih} fakta={fakta} nomor={urut.indexOf(dipilih) + 1} dari={urut.length} />
          </div>
        )}
      </div>
    ),
  })
}

function SetujuiWajar({ wajar }: { wajar: readonly HariDitinjau[] }) {
  const entri = wajar.flatMap((satu) => satu.entri)
  return (
    <form method="post" action={aktivitasPaths.review} data-tinjau-form>
      {entri.map(({ id }) => (
        <input key={id} type="hidden" name="id" value={id} />
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
        href={`${url(aktivitasPaths.review, {}, { pilih: hari.kunci })}#rinci`}
        aria-current={isDipilih ? 'true' : undefined}
        data-tinjau-butir={hari.kunci}
        class={`grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-3 gap-y-1.5 px-4 py-3 border-b border-line relative ${isDipilih ? 'bg-primary-soft' : 'hover:bg-canvas'}`}
      >
        {isDipilih && <span class="absolute left-0 inset-y-2 w-[3px] rounded-r bg-accent" />}
        <Awal nama={hari.nama} />
        <span class="min-w-0">
          <span class="block text-sm font-semibold truncate">{hari.nama}</span>
          <span class="block text-xs text-ink-2 leading-5">
            {`${tulisHari(hari.tanggal)}, ${hari.entri.length} catatan, ${tulisDurasi(menit)}`}
          </span>
        </span>
        <span class="self-center">{pola && <Chip status={STATUS_POLA[pola.jenis]} />}</span>
      </a>
    </li>
  )
}

type PropsRinci = {
  readonly hari: HariDitinjau
  readonly fakta: FaktaHari | undefined
  readonly nomor: number
  readonly dari: number
}

function Rinci({ hari, fakta, nomor, dari }: PropsRinci) {
  const keadaan = fakta ? keadaanHari.apply(fakta, hari.tanggal).nilai : { jam: null, kalimat: '' }
  return (
    <section id="rinci" class="panel lg:sticky lg:top-[4.5rem]" aria-labelledby="rinci-judul">
      <div class="px-4 lg:px-5 py-4 border-b border-line grid gap-3">
        <div class="flex items-start justify-between gap-4">
          <div>
            <h2 id="rinci-judul" class="text-lg">
              {hari.nama}
            </h2>
            <p class="text-sm text-ink-2">{`${hari.jabatan}. ${tulisHari(hari.tanggal)}. ${keadaan.kalimat}`}</p>
          </div>
          <p class="text-sm text-ink-2 whitespace-nowrap">{`${nomor} dari ${dari}`}</p>
        </div>
        <PitaHari keadaan={keadaan} entri={hari.entri} tinggi={20} />
        {hari.pola.map((pola) => (
          <Kabar key={pola.jenis} nada="warn" ikon={pola.ikon} judul={pola.label}>
            {pola.kalimat}
          </Kabar>
        ))}
      </div>
      <form method="post" action={aktivitasPaths.review} data-tinjau-form>
        <ol class="divide-y divide-line">
          {hari.entri.map((entri) => (
            <BarisEntri key={entri.id} entri={entri} />
          ))}
        </ol>
        <div class="px-4 lg:px-5 py-4 border-t border-line grid gap-3">
          <IsianPanjang
            nama="alasan"
            label="Yang perlu diperbaiki, atau alasan menolak"
            baris={2}
            wajib={false}
            contoh="Berapa pasien yang dilayani?"
          />
          <div class="flex flex-wrap gap-2">
            <Tombol ragam="utama" name="keputusan" value="setujui" tombolKunci="↵" data-pintasan="Enter">
              Setujui yang dicentang
            </Tombol>
            <Tombol name="keputusan" value="kembalikan" tombolKunci="R" data-pintasan="r">
              Kembalikan
            </Tombol>
            <Tombol ragam="polos" name="keputusan" value="tolak">
              Tolak
            </Tombol>
          </div>
        </div>
      </form>
    </section>
  )
}

function BarisEntri({ entri }: { entri: EntriTim }) {
  return (
    <li class="px-4 lg:px-5 py-4 flex gap-3">
      <input
        type="checkbox"
        class="checkbox checkbox-sm checkbox-primary mt-1"
        name="id"
        value={entri.id}
        checked
        aria-label={`Pilih ${entri.uraian}`}
      />
      <div class="min-w-0 flex-1 sm:flex gap-4">
        <span class="text-sm text-ink-2 w-[6.5rem] flex-none block">{waktuEntri(entri)}</span>
        <div class="min-w-0">
          <p class="font-medium leading-6 break-words">{entri.uraian}</p>
          <p class="text-xs text-ink-2 mt-0.5 flex flex-wrap gap-x-3 gap-y-1">
            <span>{entri.rhk}</span>
            {entri.keluaranJumlah !== null && (
              <span class="font-semibold text-ink">{`${tulisAngka(entri.keluaranJumlah)} ${entri.keluaranSatuan}`}</span>
            )}
            <TautanBukti aktivitasId={entri.id} bukti={entri.bukti} />
            {entri.adaVersiLama && (
              <span class="font-semibold text-warn">Koreksi atas catatan yang sudah disetujui</span>
            )}
            {entri.kaliDikembalikan > 0 && (
              <span class="font-semibold text-warn">{`Sudah ${entri.kaliDikembalikan} kali dikembalikan`}</span>
            )}
          </p>
        </div>
      </div>
    </li>
  )
}

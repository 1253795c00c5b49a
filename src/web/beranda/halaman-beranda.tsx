import type { RekapHari } from '../../db/queries/aktivitas/hari.ts'
import type { Menunggu } from '../../db/queries/beranda/menunggu.ts'
import { predikatPegawai } from '../../domain/penilaian/tugas-belajar.ts'
import { page } from '../halaman.tsx'
import { type C, pelaku } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import { Angka } from '../ui/angka.tsx'
import { Chip, type Status } from '../ui/chip.tsx'
import { Judul } from '../ui/judul.tsx'
import { Mengapa } from '../ui/mengapa.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tenggat } from '../ui/tenggat.tsx'
import {
  tulisBulan,
  tulisDurasi,
  tulisHari,
  tulisHariPendek,
  tulisHariTanggal,
  tulisTanggalPendek,
} from '../ui/tulis.ts'
import { Tunggu } from '../ui/tunggu.tsx'
import { url } from '../url.ts'
import type { CatatanBeranda } from './catatan.ts'
import { DaftarKabar, type Kabar } from './daftar-kabar.tsx'
import type { HalMenunggu } from './hal.ts'
import { berandaPaths } from './paths.ts'

type Isi = {
  readonly menunggu: Menunggu
  readonly hal: readonly HalMenunggu[]
  readonly catatan: CatatanBeranda
  readonly kabar: readonly Kabar[]
  readonly hariIni: string
  readonly sapaan: string
}

/** What waits for me, my week, and where I stand. */
export function berandaPage(c: C, { menunggu, hal, catatan, kabar, hariIni, sapaan }: Isi): Response {
  const orang = pelaku(c)
  return page(c, {
    judul: 'Beranda',
    aktif: berandaPaths.beranda,
    menunggu: {
      [paths.aktivitas.review]: menunggu.reviewMenunggu,
      [paths.skp.tim]: menunggu.skpDiajukan,
      [paths.penilaian.tim]: menunggu.evaluasiMenunggu,
    },
    children: (
      <div class="grid gap-5">
        <Judul atas={tulisHariTanggal(hariIni)} judul={`${sapaan}, ${orang.panggilan}`} />
        <div class="grid lg:grid-cols-[minmax(0,1fr)_20rem] gap-5 lg:gap-6 items-start">
          <div class="grid gap-5 min-w-0">
            <DaftarHal hal={hal} />
            {orang.pegawaiId && <Minggu minggu={catatan.minggu} />}
          </div>
          <aside class="grid gap-5 min-w-0">
            {orang.pegawaiId && <Posisi predikat={menunggu.predikat} catatan={catatan} />}
            <PanelKabar kabar={kabar} />
          </aside>
        </div>
      </div>
    ),
  })
}

function DaftarHal({ hal }: { hal: readonly HalMenunggu[] }) {
  if (hal.length === 0)
    return (
      <PanelKosong ikon="circle-check" judul="Tidak ada yang menunggu Anda">
        Tugas baru tampil di sini begitu ada.
      </PanelKosong>
    )
  return (
    <Panel judul={`${hal.length} hal menunggu Anda`} rapat>
      <ol>
        {hal.map((satu, i) => (
          <Tunggu
            key={satu.judul}
            {...satu}
            tenggat={satu.tenggat && <Tenggat {...satu.tenggat} />}
            utama={i === 0}
          />
        ))}
      </ol>
    </Panel>
  )
}

function Minggu({ minggu }: Pick<CatatanBeranda, 'minggu'>) {
  return (
    <Panel
      judul="Hari-hari terakhir"
      rapat
      kanan={
        <a
          class="tautan text-sm"
          href={url(paths.aktivitas.bulan, { bulan: minggu[0]?.tanggal.slice(0, 7) ?? '' })}
        >
          Semua catatan
        </a>
      }
    >
      <ol>
        {minggu.map(({ tanggal, rekap, isKerja, isCuti }) => (
          <li
            key={tanggal}
            class="flex flex-wrap items-center gap-x-3 gap-y-0.5 px-4 lg:px-5 py-2.5 border-b border-line last:border-0 text-sm relative"
          >
            <a
              class="w-[4.75rem] flex-none hover:underline underline-offset-2 after:absolute after:inset-0"
              href={url(paths.aktivitas.hari, { tanggal })}
              title={tulisHari(tanggal)}
            >
              <strong class="font-semibold">{tulisHariPendek(tanggal)}</strong>{' '}
              <span class="text-ink-2">{tulisTanggalPendek(tanggal)}</span>
            </a>
            {rekap?.entri ? (
              <span class="text-ink-2 max-sm:order-last max-sm:basis-full">
                {`${rekap.entri} catatan, ${tulisDurasi(rekap.menit)}`}
              </span>
            ) : null}
            <span class="ml-auto">
              <Chip status={statusHari(rekap) ?? (isCuti ? 'Cuti' : isKerja ? 'Belum diisi' : 'Libur')} />
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function statusHari(rekap: RekapHari | undefined): Status | undefined {
  if (rekap?.dikembalikan) return 'Dikembalikan'
  if (rekap?.menunggu) return 'Menunggu atasan'
  if (rekap?.disetujui) return 'Disetujui'
}

type PosisiSaya = Pick<Menunggu, 'predikat'> & Pick<Isi, 'catatan'>

function Posisi({ predikat, catatan: { disetujuiBulanIni, entriBulanIni } }: PosisiSaya) {
  return (
    <Panel judul="Posisi saya" rapat>
      <div class="divide-y divide-line">
        <div class="badan">
          <p class="label-kecil">{predikat ? `Predikat ${tulisBulan(predikat.sampai)}` : 'Predikat'}</p>
          <p class="text-lg font-semibold mt-0.5">{predikat?.nilai ?? 'Belum ada data'}</p>
          {predikat && <Mengapa basis={basisOf(predikat)} />}
        </div>
        <div class="badan">
          <Angka
            label="Catatan disetujui bulan ini"
            nilai={entriBulanIni === 0 ? undefined : String(disetujuiBulanIni)}
            banding={`dari ${entriBulanIni}`}
            bilaKosong="Tampil setelah catatan pertama bulan ini."
          />
        </div>
      </div>
    </Panel>
  )
}

function basisOf({ hasilKerja, perilakuKerja, ...perkara }: NonNullable<Menunggu['predikat']>) {
  return predikatPegawai(perkara, { hasilKerja, perilakuKerja }).basis
}

function PanelKabar({ kabar }: Pick<Isi, 'kabar'>) {
  return (
    <Panel judul="Kabar" rapat>
      {kabar.length === 0 ? (
        <p class="badan text-sm text-ink-2">Kabar tentang SKP, catatan, dan evaluasi Anda tampil di sini.</p>
      ) : (
        <DaftarKabar kabar={kabar} />
      )}
    </Panel>
  )
}

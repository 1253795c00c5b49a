import { Angka } from '../../src/web/ui/angka.tsx'
import { BarisBatang } from '../../src/web/ui/bagan/batang.tsx'
import { Pita, type SegmenPita } from '../../src/web/ui/bagan/pita.tsx'
import { Chip, type Status } from '../../src/web/ui/chip.tsx'
import { Halaman, type Tema } from '../../src/web/ui/halaman.tsx'
import { Judul } from '../../src/web/ui/judul.tsx'
import { Kerangka } from '../../src/web/ui/kerangka.tsx'
import { Mengapa } from '../../src/web/ui/mengapa.tsx'
import { Panel } from '../../src/web/ui/panel.tsx'
import { Tenggat } from '../../src/web/ui/tenggat.tsx'
import { tulisHariPendek, tulisHariTanggal, tulisTanggalPendek } from '../../src/web/ui/tulis.ts'
import { Tunggu } from '../../src/web/ui/tunggu.tsx'
import { AKUN, BASIS, DOCK, MENU } from './contoh.tsx'

const s = (mulai: number, selesai: number, keadaan: SegmenPita['keadaan'] = 'tercatat') => ({
  mulai,
  selesai,
  keadaan,
})

const MINGGU: readonly {
  tanggal: string
  status: Status
  segmen: readonly SegmenPita[]
  sekarang?: number
}[] = [
  { tanggal: '2026-11-19', status: 'Disetujui', segmen: [s(450, 570), s(570, 720), s(780, 960)] },
  { tanggal: '2026-11-20', status: 'Disetujui', segmen: [s(450, 510), s(510, 690), s(810, 960)] },
  {
    tanggal: '2026-11-23',
    status: 'Dikembalikan',
    segmen: [s(450, 540), s(540, 660, 'perlu-dilihat'), s(660, 720), s(780, 960)],
  },
  { tanggal: '2026-11-24', status: 'Belum diisi', segmen: [], sekarang: 492 },
]

export function Beranda({ tema }: { tema: Tema | undefined }) {
  return (
    <Halaman judul="Beranda" tema={tema} pulau={['dasar']}>
      <Kerangka
        menu={MENU}
        dock={DOCK}
        remah={[{ label: 'Beranda' }]}
        akun={{ ...AKUN, tema }}
        cari={{ href: '/cari' }}
        pemberitahuan={{ href: '/kabar', belumDibaca: 2 }}
      >
        <div data-langsung-sumber="/langsung" />
        <Judul judul="Selamat pagi, Bu Aisyah" atas={tulisHariTanggal('2026-11-24')} />
        <div class="grid lg:grid-cols-[minmax(0,1fr)_20rem] gap-5 lg:gap-6 mt-4 lg:mt-6 items-start">
          <div class="grid gap-5 lg:gap-6 min-w-0">
            <Menunggu />
            <MingguIni />
            <HasilKerja />
          </div>
          <aside class="grid gap-5 lg:gap-6 min-w-0" aria-label="Posisi dan kabar">
            <Posisi />
          </aside>
        </div>
      </Kerangka>
    </Halaman>
  )
}

function Menunggu() {
  return (
    <Panel judul="3 hal menunggu Anda" rapat>
      <ol>
        <Tunggu
          ikon="undo-2"
          judul="Perbaiki 1 catatan yang dikembalikan"
          rinci="dr. Hendra: “Berapa ibu hamil yang sudah diperiksa?”"
          href="/kegiatan"
          aksi="Perbaiki"
          utama
          tenggat={<Tenggat sisaHariKerja={2} tanggal="2026-11-26" />}
        />
        <Tunggu
          ikon="square-pen"
          judul="Catat kegiatan hari ini"
          rinci="Belum ada catatan. Senin Anda mengisi 4 catatan."
          href="/kegiatan"
          aksi="Catat"
          tenggat={<Tenggat sisaHariKerja={3} tanggal="2026-11-27" />}
        />
        <Tunggu
          ikon="message-square"
          judul="Beri umpan balik untuk 2 rekan"
          rinci="Siti Marwah dan Dewi Lestari, sekitar 3 menit."
          href="/umpan-balik"
          aksi="Beri umpan balik"
          tenggat={<Tenggat sisaHariKerja={4} tanggal="2026-11-30" />}
        />
      </ol>
    </Panel>
  )
}

function MingguIni() {
  return (
    <Panel
      judul="Minggu ini"
      rapat
      kanan={
        <a class="tautan text-sm" href="/kegiatan">
          Semua catatan
        </a>
      }
    >
      <ol>
        {MINGGU.map((h) => (
          <li
            key={h.tanggal}
            class="flex items-center gap-3 px-4 lg:px-5 py-2.5 border-b border-line last:border-0"
          >
            <span class="w-[4.75rem] text-sm">
              <span class="font-semibold">{tulisHariPendek(h.tanggal)}</span>{' '}
              <span class="text-ink-2">{tulisTanggalPendek(h.tanggal)}</span>
            </span>
            <span class="flex-1 min-w-0 hidden sm:block">
              <Pita
                mulai={450}
                selesai={960}
                istirahat={[{ mulai: 720, selesai: 780 }]}
                segmen={h.segmen}
                sekarang={h.sekarang}
              />
            </span>
            <span class="ml-auto sm:w-40 sm:ml-0">
              <Chip status={h.status} />
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function HasilKerja() {
  return (
    <Panel judul="Hasil kerja saya tahun ini" rapat>
      <div class="px-4 lg:px-5 py-2">
        <ul class="divide-y divide-line">
          <li>
            <BarisBatang
              label="Ibu hamil mendapat pelayanan antenatal lengkap"
              nilai="88,4 %"
              dari="dari 95 %"
              persen={88.4}
              harapanPersen={86}
            />
          </li>
          <li>
            <BarisBatang
              label="Kohort ibu dan bayi dilaporkan paling lambat tanggal 5"
              nilai="9 bulan"
              dari="dari 11 bulan"
              persen={75}
              harapanPersen={91.7}
            />
          </li>
        </ul>
      </div>
    </Panel>
  )
}

function Posisi() {
  return (
    <Panel judul="Posisi saya" rapat>
      <div class="divide-y divide-line">
        <div class="px-4 lg:px-5 py-4">
          <p class="label-kecil">Predikat September 2026</p>
          <p class="text-lg font-semibold mt-0.5">Baik</p>
          <Mengapa basis={BASIS} class="mt-1" />
        </div>
        <div class="px-4 lg:px-5 py-4">
          <Angka
            label="Catatan disetujui bulan ini"
            nilai="58"
            langsung="disetujui"
            banding="dari 61"
            gerak={[4, 5, 5, 3, 5, 6, 4, 5, 5, 5, 4, 5]}
          />
        </div>
        <div class="px-4 lg:px-5 py-4">
          <Angka
            label="Hadir tepat waktu"
            nilai="16"
            banding="dari 16 hari kerja"
            gerak={[2, 3, 1, 4, 3, 4]}
          />
        </div>
        <div class="px-4 lg:px-5 py-4">
          <Angka label="Perkiraan TPP November" nilai="Rp 3.500.000" kecil />
          <p class="text-xs text-ink-2 mt-0.5">
            Tanpa potongan sampai kemarin.{' '}
            <a class="tautan" href="/tpp">
              Lihat rincian
            </a>
          </p>
        </div>
      </div>
    </Panel>
  )
}

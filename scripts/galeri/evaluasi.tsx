import { Kuadran } from '../../src/web/ui/bagan/kuadran.tsx'
import { KeteranganKurva, KurvaDistribusi } from '../../src/web/ui/bagan/kurva-distribusi.tsx'
import { Halaman, type Tema } from '../../src/web/ui/halaman.tsx'
import { Judul } from '../../src/web/ui/judul.tsx'
import { Kabar } from '../../src/web/ui/kabar.tsx'
import { Kerangka } from '../../src/web/ui/kerangka.tsx'
import { Mengapa } from '../../src/web/ui/mengapa.tsx'
import { Nip } from '../../src/web/ui/nama.tsx'
import { Panel } from '../../src/web/ui/panel.tsx'
import { Segmen } from '../../src/web/ui/pilihan.tsx'
import { Tabel } from '../../src/web/ui/tabel.tsx'
import { Tenggat } from '../../src/web/ui/tenggat.tsx'
import { Tombol, TombolTautan } from '../../src/web/ui/tombol.tsx'
import { AKUN, BASIS, DOCK, MENU } from './contoh.tsx'

const OPSI = [
  { nilai: 'di-bawah', label: 'Di bawah' },
  { nilai: 'sesuai', label: 'Sesuai' },
  { nilai: 'di-atas', label: 'Di atas' },
]
const HASIL = [
  ['Pelayanan antenatal lengkap', 'Ibu hamil dengan K6', '88,4 %', 'target 86 %', 'sesuai'],
  ['Persalinan sesuai standar', 'Tanpa komplikasi yang dapat dicegah', '100 %', 'target 100 %', 'sesuai'],
  ['Kohort ibu dan bayi terbarui', 'Laporan tepat tanggal 5', '8 bulan', 'target 10 bulan', 'di-bawah'],
] as const

export const KUADRAN = [
  [
    { kata: 'Kurang', orang: 0 },
    { kata: 'Baik', orang: 3 },
    { kata: 'Sangat Baik', orang: 3 },
  ],
  [
    { kata: 'Kurang', orang: 0 },
    { kata: 'Baik', orang: 9, keadaan: 'saran' },
    { kata: 'Baik', orang: 3, keadaan: 'pilih' },
  ],
  [
    { kata: 'Sangat Kurang', orang: 0 },
    { kata: 'Butuh Perbaikan', orang: 1 },
    { kata: 'Butuh Perbaikan', orang: 0 },
  ],
] as const

export function Evaluasi({ tema }: { tema: Tema | undefined }) {
  return (
    <Halaman judul="Nur Aisyah" tema={tema} pulau={['dasar']}>
      <Kerangka
        menu={MENU}
        dock={DOCK}
        remah={[
          { label: 'Penilaian tim', href: '/tim' },
          { label: 'Oktober 2026', href: '/tim' },
          { label: 'Nur Aisyah' },
        ]}
        akun={{ ...AKUN, tema }}
        cari={{ href: '/cari' }}
        pemberitahuan={{ href: '/kabar', belumDibaca: 0 }}
        aksiBawah={
          <Tombol ragam="utama" penuh>
            Simpan, lanjut ke pegawai berikutnya
          </Tombol>
        }
        kaki={
          <p class="keys">
            <span>
              <kbd class="kbd">J</kbd>
              <kbd class="kbd">K</kbd> berikut, sebelum
            </span>
            <span>
              <kbd class="kbd">?</kbd> semua pintasan
            </span>
          </p>
        }
      >
        <Judul
          judul="Nur Aisyah Rahmadani"
          konteks={
            <>
              Bidan Mahir, <Nip nip="199108172015032004" />. Evaluasi Oktober 2026.
            </>
          }
          tenggat={<Tenggat sisaHariKerja={2} tanggal="2026-11-26" />}
          aksi={
            <>
              <TombolTautan href="/a" ikon="chevron-left" label="Pegawai sebelumnya" data-pintasan="k" />
              <span class="text-sm text-ink-2 px-1 whitespace-nowrap">15 dari 20</span>
              <TombolTautan href="/b" ikon="chevron-right" label="Pegawai berikutnya" data-pintasan="j" />
              <Tombol ragam="utama" class="ml-1 max-sm:hidden">
                Simpan dan lanjut
              </Tombol>
            </>
          }
        />
        <div class="grid xl:grid-cols-[minmax(0,1fr)_21.5rem] gap-5 mt-5 items-start">
          <HasilKerja />
          <Samping />
        </div>
      </Kerangka>
    </Halaman>
  )
}

function HasilKerja() {
  return (
    <Panel
      judul="Hasil kerja"
      rapat
      kanan={<span class="text-xs text-ink-2">Dari 64 catatan yang Anda setujui</span>}
    >
      <Tabel
        keterangan="Hasil kerja dan ratingnya"
        ponsel="lipat"
        kolom={[
          { label: 'No.', class: 'w-8' },
          { label: 'Rencana hasil kerja' },
          { label: 'Realisasi' },
          { label: 'Dibanding ekspektasi' },
        ]}
      >
        {HASIL.map(([judul, iki, realisasi, target, nilai], i) => (
          <tr key={judul}>
            <td class="text-ink-2">{i + 1}</td>
            <td>
              <p class="font-semibold">{judul}</p>
              <p class="text-xs text-ink-2 mt-0.5">{iki}</p>
            </td>
            <td class="whitespace-nowrap">
              <strong class="font-semibold">{realisasi}</strong>
              <br />
              <span class="text-xs text-ink-2">{target}</span>
            </td>
            <td class="sm:w-[15.5rem]">
              <Segmen nama={`h${i}`} label={`Rating: ${judul}`} labelTersembunyi nilai={nilai} opsi={OPSI} />
              <p class="text-xs text-ink-2 mt-1.5">Umpan balik: 3 positif</p>
            </td>
          </tr>
        ))}
      </Tabel>
    </Panel>
  )
}

function Samping() {
  return (
    <aside class="grid gap-5" aria-label="Akibat penilaian">
      <section class="panel" aria-labelledby="predikat">
        <div class="badan">
          <div class="flex items-baseline justify-between mb-4">
            <h2 id="predikat" class="text-base">
              Predikat kinerja
            </h2>
            <p class="text-xl font-bold text-primary">Baik</p>
          </div>
          <Kuadran baris={KUADRAN} />
          <Mengapa basis={BASIS} nilai="Baik" terbuka class="mt-3" />
        </div>
      </section>
      <section class="panel" aria-labelledby="sebaran">
        <div class="badan">
          <h2 id="sebaran" class="text-base">
            Sebaran tim
          </h2>
          <div class="mt-3">
            <KurvaDistribusi
              tim={[0, 0, 1, 15, 3]}
              polaPersen={[5, 8, 23, 65, 23]}
              lebar={302}
              tinggi={190}
            />
          </div>
          <KeteranganKurva pola="Pola untuk capaian Baik" />
          <Kabar
            nada="warn"
            class="mt-4"
            tautan={[
              { label: 'Tulis alasan', href: '#a' },
              { label: 'Bandingkan pegawai', href: '#b' },
            ]}
          >
            <p>
              <strong class="font-semibold">Baik 15 dari 19 (78,9 %).</strong> Idealnya paling banyak 70 %.
            </p>
          </Kabar>
        </div>
      </section>
    </aside>
  )
}

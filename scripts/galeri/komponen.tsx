import type { ComponentChildren } from 'preact'
import { Angka } from '../../src/web/ui/angka.tsx'
import { BarisKompetensi } from '../../src/web/ui/bagan/batang.tsx'
import { BatangPredikat, KeteranganPredikat } from '../../src/web/ui/bagan/batang-predikat.tsx'
import { BatangTujuhHari } from '../../src/web/ui/bagan/batang-tujuh-hari.tsx'
import { KurvaDistribusi } from '../../src/web/ui/bagan/kurva-distribusi.tsx'
import { Panas } from '../../src/web/ui/bagan/panas.tsx'
import { KeteranganPita, Pita } from '../../src/web/ui/bagan/pita.tsx'
import { Chip, ChipLabel } from '../../src/web/ui/chip.tsx'
import { Halaman, type Tema } from '../../src/web/ui/halaman.tsx'
import { Kabar, Penolakan } from '../../src/web/ui/kabar.tsx'
import { Kelengkapan, Kemajuan } from '../../src/web/ui/kemajuan.tsx'
import { Konfirmasi } from '../../src/web/ui/konfirmasi.tsx'
import { Konflik } from '../../src/web/ui/konflik.tsx'
import { Mengapa } from '../../src/web/ui/mengapa.tsx'
import { Nama } from '../../src/web/ui/nama.tsx'
import { PanelKosong } from '../../src/web/ui/panel.tsx'
import { Penomoran } from '../../src/web/ui/penomoran.tsx'
import { BilahPilihan, PilihBaris, PilihSemua, Tabel } from '../../src/web/ui/tabel.tsx'
import { Tenggat } from '../../src/web/ui/tenggat.tsx'
import { Tombol } from '../../src/web/ui/tombol.tsx'
import { BASIS } from './contoh.tsx'
import { Isian } from './isian.tsx'

const STATUS = [
  'Draf',
  'Menunggu atasan',
  'Dikembalikan',
  'Disetujui',
  'Lewat tenggat',
  'Ditolak',
  'Final',
] as const
const LAIN = ['Di HP', 'Tidak wajib', 'Ditetapkan', 'Keberatan'] as const
const TIM = [
  ['Ahmad Fauzan', '198803022011011006', 'Menunggu atasan', 5],
  ['Dewi Lestari', '199306142019032011', 'Menunggu atasan', 4],
  ['Hendrik Gunawan', '198501272009031003', 'Draf', 2],
] as const

export function Bagian(props: { judul: string; rinci: string; children: ComponentChildren }) {
  return (
    <section class="py-8 border-t border-line grid lg:grid-cols-[15rem_minmax(0,1fr)] gap-x-8 gap-y-4">
      <div>
        <h2 class="text-lg">{props.judul}</h2>
        <p class="text-sm text-ink-2 mt-1">{props.rinci}</p>
      </div>
      <div class="min-w-0 grid grid-cols-1 gap-4">{props.children}</div>
    </section>
  )
}

export function Komponen({ tema }: { tema: Tema | undefined }) {
  return (
    <Halaman judul="Komponen" tema={tema} pulau={['dasar']}>
      <main id="isi" class="max-w-[70rem] mx-auto px-4 lg:px-8 py-8">
        <h1 class="text-2xl">Komponen</h1>
        <p class="text-ink-2 mt-1 mb-6">Semua keadaan, siap disalin.</p>
        <Dasar />
        <Bagan />
        <Tim />
        <Pesan />
        <Isian />
      </main>
    </Halaman>
  )
}

function Dasar() {
  return (
    <>
      <Bagian judul="Tombol" rinci="Satu isi penuh per layar.">
        <div class="flex flex-wrap gap-3">
          <Tombol ragam="utama">Ajukan ke penilai</Tombol>
          <Tombol>Pratinjau</Tombol>
          <Tombol ragam="polos">Tandai selesai</Tombol>
          <Tombol ragam="bahaya">Hapus 3 catatan</Tombol>
          <Tombol ragam="utama" disabled>
            Mengirim…
          </Tombol>
          <Tombol tombolKunci="⇧ A">Setujui 13 yang wajar</Tombol>
        </div>
        <Konfirmasi
          pemicu="Hapus 3 catatan"
          akibat="Tiga catatan hilang dan tidak dapat dikembalikan."
          aksi="/hapus"
        />
      </Bagian>
      <Bagian judul="Status" rinci="Kata dan ikon, warna hanya menguatkan.">
        <div class="flex flex-wrap gap-2">
          {[...STATUS, ...LAIN].map((s) => (
            <Chip key={s} status={s} />
          ))}
          <ChipLabel nada="bad" ikon="circle-alert">
            2 lewat
          </ChipLabel>
        </div>
      </Bagian>
      <Bagian judul="Tenggat" rinci="Sisa waktu dulu, lalu hari dan tanggal.">
        <div class="grid gap-1.5">
          <Tenggat sisaHariKerja={3} tanggal="2026-11-27" />
          <Tenggat sisaHariKerja={0} tanggal="2026-11-24" jam="16.00 WITA" />
          <Tenggat sisaHariKerja={-4} tanggal="2026-11-18" />
        </div>
      </Bagian>
      <Bagian judul="Angka dengan gerak" rinci="Titik emas adalah hari ini.">
        <div class="panel inline-flex divide-x divide-line flex-wrap justify-self-start">
          <div class="p-5">
            <Angka
              label="Layanan tepat janji"
              nilai="91,3"
              satuan="%"
              gerak={[88, 89.5, 90, 91, 91.8, 92.5]}
              delta={{ kata: '3,3 poin sejak Juni', arah: 'naik' }}
            />
          </div>
          <div class="p-5">
            <Angka label="IKM" nilai={undefined} bilaKosong="Muncul setelah 30 jawaban." />
          </div>
        </div>
      </Bagian>
    </>
  )
}

function Bagan() {
  return (
    <>
      <Bagian judul="Pita hari" rinci="Satu hari kerja, 07.30–16.00.">
        <Pita
          mulai={450}
          selesai={960}
          istirahat={[{ mulai: 720, selesai: 780 }]}
          tinggi={28}
          sekarang={910}
          segmen={[
            { mulai: 450, selesai: 540, keadaan: 'tercatat' },
            { mulai: 540, selesai: 660, keadaan: 'perlu-dilihat' },
            { mulai: 660, selesai: 720, keadaan: 'tercatat' },
            { mulai: 780, selesai: 870, keadaan: 'belum-terkirim' },
          ]}
        />
        <KeteranganPita />
      </Bagian>
      <Bagian judul="Kurva sebaran" rinci="Pola di belakang, tim di depan, angka di atas.">
        <div class="panel p-5 max-w-lg">
          <KurvaDistribusi tim={[0, 1, 2, 12, 4]} polaPersen={[5, 10, 20, 60, 20]} />
        </div>
      </Bagian>
      <Bagian judul="Kompetensi" rinci="Garis tegak adalah standar jabatan.">
        <div class="grid gap-2.5 max-w-md">
          <BarisKompetensi label="Verifikasi data" nilai="2" persen={40} harapanPersen={60} />
          <BarisKompetensi label="Pelayanan publik" nilai="3" persen={60} harapanPersen={60} />
          <BarisKompetensi label="Komunikasi" nilai="4" persen={80} harapanPersen={60} />
        </div>
      </Bagian>
      <Bagian judul="Predikat dan tujuh hari" rinci="Lima warna selalu dengan katanya.">
        <BatangPredikat jumlah={[14, 72, 12, 1, 1]} />
        <KeteranganPredikat jumlah={[14, 72, 12, 1, 1]} />
        <BatangTujuhHari
          label="Catatan tujuh hari"
          hari={[9, 9, 8, 9, undefined, 9, 5].map((nilai, i) => ({
            label: `Hari ${i + 1}`,
            nilai,
            hariIni: i === 6,
          }))}
        />
      </Bagian>
      <Bagian judul="Peta panas" rinci="Angka selalu tertulis di kotaknya.">
        <div class="max-w-md">
          <Panas
            keterangan="Catatan menurut kecamatan dan jam"
            kolom={['08', '09', '10', '11']}
            baris={[
              { label: 'Palaran', nilai: [38, 44, 31, 22] },
              { label: 'Samarinda Ulu', nilai: [14, 21, undefined, 9] },
            ]}
          />
        </div>
      </Bagian>
    </>
  )
}

function Tim() {
  return (
    <Bagian judul="Tabel" rinci="Kepala menempel, tindakan di ujung baris, tindakan banyak di bawah.">
      <div class="panel">
        <Tabel
          keterangan="SKP tim"
          tengah
          kolom={[
            { label: <PilihSemua nama="skp" />, class: 'w-8' },
            { label: 'Nama' },
            { label: 'Status SKP' },
            { label: 'Hasil kerja', angka: true },
            { label: 'Tindakan', tersembunyi: true },
          ]}
        >
          {TIM.map(([nama, nip, status, hasil], i) => (
            <tr key={nip}>
              <td>
                <PilihBaris nama="skp" nilai={nip} label={nama} tercentang={i < 2} />
              </td>
              <th scope="row">
                <Nama nama={nama} nip={nip} href="#n" />
              </th>
              <td>
                <Chip status={status} />
              </td>
              <td class="n">{hasil}</td>
              <td class="n">
                <a class="tautan" href="#p">
                  Periksa
                </a>
              </td>
            </tr>
          ))}
        </Tabel>
        <BilahPilihan nama="skp" jumlah={2}>
          <Tombol ragam="utama" data-pilih-kata="skp" data-kata="Setujui {n} SKP">
            Setujui 2 SKP
          </Tombol>
        </BilahPilihan>
        <Penomoran
          halaman={2}
          jumlahHalaman={10}
          href={(n) => `?halaman=${n}`}
          keterangan="26–50 dari 240 pegawai"
        />
      </div>
    </Bagian>
  )
}

function Pesan() {
  return (
    <>
      <Bagian judul="Penolakan dan kabar" rinci="Apa, mengapa, pasalnya, lalu apa.">
        <Penolakan
          apa="Catatan 08.30–09.30 belum dapat disimpan"
          mengapa="karena bertumpuk dengan catatan 08.00–09.00."
          lalu="Ubah jam mulai menjadi 09.00, atau gabungkan keduanya. Tulisan Anda tidak hilang."
          tautan={[
            { label: 'Ubah ke 09.00', href: '#a' },
            { label: 'Gabungkan', href: '#b' },
            { label: 'Baca ketentuannya', href: '#c' },
          ]}
        />
        {(['info', 'ok', 'warn', 'mute'] as const).map((nada) => (
          <Kabar key={nada} nada={nada} judul="Evaluasi September selesai.">
            <p>Dokumen siap Anda baca.</p>
          </Kabar>
        ))}
      </Bagian>
      <Bagian judul="Halaman kosong" rinci="Apa yang akan muncul, dan cara memulai.">
        <PanelKosong
          ikon="message-square"
          judul="Belum ada umpan balik"
          aksi={<Tombol>Minta umpan balik</Tombol>}
        >
          Umpan balik dari atasan dan rekan akan muncul di sini. Anda juga dapat memintanya.
        </PanelKosong>
      </Bagian>
      <Bagian judul="Pekerjaan panjang" rinci="Boleh ditinggal, bisa kembali.">
        <Kemajuan
          judul="Membuat 240 dokumen evaluasi"
          total={240}
          selesai={149}
          perluDilihat={2}
          hrefPerluDilihat="#p"
          sisaWaktu="kira-kira 40 detik lagi"
          sumber="/kemajuan.json"
        />
        <div class="panel p-5">
          <Kelengkapan
            judul="Kelengkapan"
            butir={[
              { label: 'Perilaku kerja dan ekspektasi', ada: true },
              { label: 'Target hasil kerja nomor 4', ada: false, href: '#t' },
            ]}
          />
        </div>
      </Bagian>
      <Bagian judul="Dua orang mengubah hal yang sama" rinci="Tidak ada tulisan yang hilang.">
        <Konflik
          hal="SKP ini"
          simpan="Simpan"
          daftar={[
            {
              label: 'Hasil kerja 1',
              tersimpan: 'Ibu hamil mendapat pelayanan antenatal lengkap sedikitnya enam kali',
              saya: 'Ibu hamil mendapat pelayanan antenatal lengkap sesuai standar K6',
            },
          ]}
        />
      </Bagian>
      <Bagian judul="Mengapa?" rinci="Di bawah setiap nilai.">
        <Mengapa basis={BASIS} nilai="Baik" terbuka class="max-w-xl" />
      </Bagian>
    </>
  )
}

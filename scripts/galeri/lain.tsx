import { Kuadran } from '../../src/web/ui/bagan/kuadran.tsx'
import { Chip } from '../../src/web/ui/chip.tsx'
import type { Tema } from '../../src/web/ui/halaman.tsx'
import { HalamanGalat } from '../../src/web/ui/halaman-galat.tsx'
import { Atau, HalamanMasuk } from '../../src/web/ui/halaman-masuk.tsx'
import { HalamanUmum } from '../../src/web/ui/halaman-umum.tsx'
import { IsianPilih, IsianTeks } from '../../src/web/ui/isian.tsx'
import { Panel } from '../../src/web/ui/panel.tsx'
import { Tombol, TombolTautan } from '../../src/web/ui/tombol.tsx'
import { tulisHariTanggal } from '../../src/web/ui/tulis.ts'
import { KUADRAN } from './evaluasi.tsx'

type Props = { tema: Tema | undefined }

export function Masuk({ tema }: Props) {
  return (
    <HalamanMasuk
      judul="Masuk"
      tema={tema}
      pemerintah="Pemerintah Kota Samarinda (data contoh)"
      hari={tulisHariTanggal('2026-11-24')}
      kabar={[
        { ikon: 'clock', judul: 'Evaluasi Oktober', rinci: '4 hari kerja lagi, Senin 30 November' },
        {
          ikon: 'shield-check',
          judul: 'Tenggat ikut mundur bila sistem terganggu.',
          rinci: 'Gangguan 17 November, 40 menit: tenggat hari itu mundur satu hari kerja.',
        },
        {
          ikon: 'cloud-off',
          judul: 'Tanpa sinyal tetap bisa mencatat.',
          rinci: 'Buka dari HP yang sudah pernah masuk.',
        },
      ]}
    >
      <TombolTautan ragam="utama" penuh href="/sso" class="mt-5">
        Masuk dengan SSO Kota
      </TombolTautan>
      <Atau>atau dengan NIP</Atau>
      <form class="grid gap-4" method="post">
        <IsianTeks
          nama="nip"
          label="NIP"
          nilai="19910817 201503 2 00"
          inputmode="numeric"
          galat="Baru 17 angka, seharusnya 18. Periksa angka terakhirnya."
        />
        <IsianTeks
          nama="sandi"
          label="Kata sandi"
          jenis="password"
          nilai="rahasia-contoh"
          kanan={
            <a class="tautan text-xs" href="/lupa">
              Lupa kata sandi
            </a>
          }
        />
        <Tombol penuh>Masuk</Tombol>
      </form>
      <TombolTautan ragam="polos" penuh ikon="fingerprint" href="/passkey" class="mt-2">
        Pakai sidik jari atau wajah
      </TombolTautan>
    </HalamanMasuk>
  )
}

export function Umum({ tema }: Props) {
  return (
    <HalamanUmum
      judul="Predikat kinerja pegawai"
      tema={tema}
      pemerintah="Kota Samarinda (data contoh)"
      menu={[
        { label: 'Ketentuan', href: '/ketentuan', aktif: true },
        { label: 'Verifikasi dokumen', href: '/verifikasi' },
        { label: 'Masuk', href: '/masuk' },
      ]}
      kaki="Pemerintah Kota Samarinda, data contoh."
    >
      <p class="text-sm text-ink-2">Ketentuan, penilaian</p>
      <h1 class="text-xl lg:text-2xl mt-0.5">Predikat kinerja pegawai</h1>
      <p class="mt-2">
        <Chip status="Berlaku" />
      </p>
      <div class="grid md:grid-cols-[minmax(0,1fr)_17rem] gap-6 mt-6 items-start">
        <Panel judul="Aturannya">
          <Kuadran baris={KUADRAN} besar />
        </Panel>
        <Panel judul="Coba sendiri">
          <form class="grid gap-3.5">
            <IsianPilih
              nama="hasil"
              label="Hasil kerja"
              nilai="s"
              opsi={[{ nilai: 's', label: 'Sesuai ekspektasi' }]}
            />
            <Tombol penuh>Lihat predikat</Tombol>
          </form>
        </Panel>
      </div>
    </HalamanUmum>
  )
}

export function Galat({ tema }: Props) {
  return (
    <HalamanGalat judul="Halaman ini belum dapat dibuka" tema={tema} nomorRujukan="K7F2-19QX">
      <p>Ada gangguan di sistem kami. Tulisan yang sudah tersimpan tetap aman.</p>
    </HalamanGalat>
  )
}

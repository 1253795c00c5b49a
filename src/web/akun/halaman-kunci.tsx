import type { listKunci } from '../../db/queries/akun/kunci.ts'
import { PANJANG } from '../../domain/teks.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { Ikon } from '../ui/ikon.tsx'
import { IsianTeks } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import { Konfirmasi } from '../ui/konfirmasi.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { akunPaths } from './paths.ts'
import { tulisSaat } from './saat.ts'

type Kunci = Awaited<ReturnType<typeof listKunci>>[number]

type Isi = {
  readonly kunci: readonly Kunci[]
  /** What this device might be called. */
  readonly namaBaru: string
  readonly kabar?: string | undefined
  readonly penolakan?: Pesan | undefined
}

const JUDUL = 'Sidik jari atau wajah'

/** The keys of one's own devices: which there are, a new one, another name, away with one. */
export function kunciPage(c: C, { kunci, namaBaru, kabar, penolakan }: Isi): Response {
  return page(c, {
    judul: JUDUL,
    aktif: akunPaths.milikku,
    remah: [{ label: 'Akun saya', href: akunPaths.milikku }, { label: JUDUL }],
    status: penolakan ? 422 : 200,
    children: (
      <div class="grid gap-5 max-w-2xl">
        <Judul
          judul={JUDUL}
          konteks="Masuk tanpa mengetik kata sandi. Sidik jari dan wajah tidak pernah keluar dari perangkat."
        />
        {penolakan && <Penolakan {...penolakan} />}
        {kabar && (
          <Kabar nada="ok" role="status">
            {kabar}
          </Kabar>
        )}
        {kunci.length > 0 && (
          <Panel judul="Perangkat yang terdaftar" rapat>
            <ul class="divide-y divide-line">
              {kunci.map((satu) => (
                <Baris key={satu.id} c={c} kunci={satu} />
              ))}
            </ul>
          </Panel>
        )}
        <Panel judul="Daftarkan perangkat ini">
          <FormulirBaru nama={namaBaru} />
          <p class="text-sm text-ink-2">
            Bila tombolnya tidak tampil, peramban ini belum dapat dipakai. Coba dari HP Anda.
          </p>
        </Panel>
      </div>
    ),
  })
}

function FormulirBaru({ nama }: { nama: string }) {
  return (
    <form
      method="post"
      action={akunPaths.kunci}
      class="grid gap-4 mb-3"
      data-kunci="baru"
      data-kunci-tanya={akunPaths.kunciTanya}
      hidden
    >
      <IsianTeks
        nama="nama"
        label="Nama perangkat"
        nilai={nama}
        petunjuk="Misalnya: HP saya, komputer loket."
        maksimum={PANJANG.namaKunci}
        wajib
        autocomplete="off"
      />
      <input type="hidden" name="jawaban" value="" />
      <div>
        <Tombol ragam="utama" ikon="fingerprint">
          Daftarkan sidik jari atau wajah
        </Tombol>
      </div>
      <p class="text-sm text-ink-2" role="status" data-kunci-kabar />
    </form>
  )
}

function Baris({ c, kunci: { id, nama, dibuatPada } }: { c: C; kunci: Kunci }) {
  return (
    <li class="px-4 lg:px-5 py-3 grid gap-2">
      <div class="flex items-center gap-3">
        <Ikon nama="fingerprint" class="text-ink-2" />
        <div class="min-w-0 flex-1">
          <p class="text-sm font-semibold break-words">{nama || 'Tanpa nama'}</p>
          {dibuatPada && <p class="text-xs text-ink-2">{`Didaftarkan ${tulisSaat(c, dibuatPada)}`}</p>}
        </div>
      </div>
      <div class="flex flex-wrap gap-2">
        <Konfirmasi
          pemicu="Ganti nama"
          lakukan="Simpan nama"
          akibat="Nama hanya untuk Anda sendiri."
          aksi={akunPaths.kunciNama}
          tersembunyi={{ kunci: id }}
          ragam="utama"
        >
          <IsianTeks
            nama="nama"
            id={`nama-${id}`}
            label="Nama perangkat"
            nilai={nama ?? ''}
            maksimum={PANJANG.namaKunci}
            wajib
            autocomplete="off"
          />
        </Konfirmasi>
        <Konfirmasi
          pemicu="Hapus kunci"
          akibat="Perangkat itu tidak dapat lagi dipakai untuk masuk tanpa kata sandi."
          aksi={akunPaths.kunciHapus}
          tersembunyi={{ kunci: id }}
        />
      </div>
    </li>
  )
}

import type { AkunTercatat } from '../../db/queries/akun/akun.ts'
import type { listSesi } from '../../db/queries/akun/sesi.ts'
import { NAMA_PERAN } from '../../domain/organisasi/peran.ts'
import { page, temaDari } from '../halaman.tsx'
import { type C, pelaku } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import { ChipLabel } from '../ui/chip.tsx'
import { Ikon } from '../ui/ikon.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar } from '../ui/kabar.tsx'
import { Nip } from '../ui/nama.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { Keamanan } from './keamanan.tsx'
import { akunPaths } from './paths.ts'
import { isHp, namaPerangkat } from './perangkat.ts'
import { tulisSaat } from './saat.ts'

type Sesi = Awaited<ReturnType<typeof listSesi>>[number]
export type IsiSaya = {
  readonly akun: AkunTercatat
  readonly sesi: readonly Sesi[]
  readonly sesiIniId: string | undefined
  readonly isDuaLangkah: boolean
  readonly jumlahKunci: number
  readonly kabar?: string | undefined
}

const TEMA = [
  { nilai: 'kinerja', label: 'Terang', ikon: 'sun' },
  { nilai: 'kinerja-malam', label: 'Gelap', ikon: 'moon' },
  { nilai: 'ikuti', label: 'Ikuti perangkat', ikon: 'monitor' },
] as const

/** My account: who I am here, where I am signed in, and how pages look. */
export function sayaPage(c: C, isi: IsiSaya): Response {
  const { nama, jabatan } = pelaku(c)
  return page(c, {
    judul: 'Akun saya',
    aktif: akunPaths.milikku,
    children: (
      <div class="grid gap-5 max-w-3xl">
        <Judul judul={nama} konteks={jabatan} />
        {isi.kabar && (
          <Kabar nada="ok" role="status">
            {isi.kabar}
          </Kabar>
        )}
        <Perangkat c={c} {...isi} />
        <Keamanan {...isi} />
        <DataSaya c={c} {...isi} />
        <Tampilan c={c} />
      </div>
    ),
  })
}

function Perangkat({ c, sesi, sesiIniId }: IsiSaya & { c: C }) {
  return (
    <Panel
      judul="Perangkat saya"
      rapat
      kanan={sesi.length > 1 && <Keluarkan sesi="lain" label="Keluarkan yang lain" />}
    >
      <ul class="divide-y divide-line">
        {sesi.map((satu) => (
          <li key={satu.id} class="px-4 lg:px-5 py-3 flex items-center gap-3">
            <Ikon nama={isHp(satu.userAgent) ? 'smartphone' : 'monitor'} class="text-ink-2" />
            <div class="min-w-0 flex-1">
              <p class="text-sm font-semibold">{namaPerangkat(satu.userAgent)}</p>
              <p class="text-xs text-ink-2">{`Masuk ${tulisSaat(c, satu.createdAt)}`}</p>
            </div>
            {satu.id === sesiIniId ? (
              <ChipLabel nada="utama" ikon="check">
                Perangkat ini
              </ChipLabel>
            ) : (
              <Keluarkan sesi={satu.id} label="Keluarkan" />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Keluarkan({ sesi, label }: { sesi: string; label: string }) {
  return (
    <form method="post" action={akunPaths.sesi} class="flex-none">
      <input type="hidden" name="sesi" value={sesi} />
      <Tombol>{label}</Tombol>
    </form>
  )
}

function DataSaya({ c, akun }: IsiSaya & { c: C }) {
  const { jabatan, peran, pegawaiId } = pelaku(c)
  return (
    <Panel judul="Data saya">
      <dl class="grid gap-x-6 gap-y-1.5 sm:grid-cols-[9rem_1fr] text-sm">
        <dt class="text-ink-2">{pegawaiId ? 'NIP' : 'Nama akun'}</dt>
        <dd class="max-sm:mb-1">{pegawaiId ? <Nip nip={akun.username} /> : akun.username}</dd>
        <dt class="text-ink-2">Jabatan</dt>
        <dd class="max-sm:mb-1">{jabatan || 'Belum ada jabatan hari ini'}</dd>
        <dt class="text-ink-2">Peran</dt>
        <dd class="max-sm:mb-1">
          {peran.map((satu) => NAMA_PERAN[satu]).join(', ') || 'Tanpa peran tambahan'}
        </dd>
      </dl>
      <p class="text-sm mt-3">
        {pegawaiId ? 'Setiap pembukaan data Anda tercatat. ' : 'Setiap perubahan pada akun Anda tercatat. '}
        <a class="tautan" href={paths.jejak.milikku}>
          {pegawaiId ? 'Lihat siapa yang membukanya' : 'Lihat siapa yang mengubahnya'}
        </a>
      </p>
    </Panel>
  )
}

function Tampilan({ c }: { c: C }) {
  const dipilih = temaDari(c) ?? 'ikuti'
  return (
    <Panel judul="Tampilan">
      <form method="post" action={paths.beranda.tema} class="flex flex-wrap gap-2" aria-label="Tema tampilan">
        <input type="hidden" name="kembali" value={akunPaths.milikku} />
        {TEMA.map(({ nilai, label, ikon }) => (
          <button
            key={nilai}
            class="btn btn-garis"
            type="submit"
            name="tema"
            value={nilai}
            aria-pressed={nilai === dipilih ? 'true' : 'false'}
          >
            <Ikon nama={nilai === dipilih ? 'check' : ikon} class="ic-s" />
            {label}
          </button>
        ))}
      </form>
    </Panel>
  )
}

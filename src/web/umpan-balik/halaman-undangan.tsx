import type { CalonPenerima } from '../../db/queries/umpan-balik/umpan-balik.ts'
import type { UndanganTercatat } from '../../db/queries/umpan-balik/undangan.ts'
import { PANJANG } from '../../domain/teks.ts'
import { type KeadaanUndangan, keadaanUndangan } from '../../domain/umpan-balik/undangan.ts'
import type { IsianTerketik } from '../forms/isian.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { ChipLabel, type Nada } from '../ui/chip.tsx'
import type { NamaIkon } from '../ui/ikon.tsx'
import { IsianTeks } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { namaHal } from './diminta.tsx'
import { FormMinta } from './form-minta.tsx'
import { umpanBalikPaths } from './paths.ts'

export type IsiUndangan = {
  readonly pegawaiId: string
  readonly untuk: string
  readonly isMilikku: boolean
  readonly daftar: readonly UndanganTercatat[]
  readonly hari: string
  readonly berlakuHari: number
  /** Who works with the employee, and what they may be asked about. */
  readonly rekan: readonly CalonPenerima[]
  readonly rhk: readonly { readonly id: string; readonly uraian: string }[]
  /** To whom a request was just sent. */
  readonly diminta?: string | undefined
  readonly tulisan?: IsianTerketik | undefined
  /** What was typed before a refusal. */
  readonly nama?: string | undefined
  readonly lembaga?: string | undefined
  /** The link of the invitation made just now; it is shown once. */
  readonly baru?:
    | { readonly nama: string; readonly tautan: string; readonly berlakuSampai: string }
    | undefined
  readonly penolakan?: Pesan | undefined
}

/** Invitations about one employee for people without an account. */
export function undanganPage(c: C, isi: IsiUndangan): Response {
  const { baru, diminta, penolakan, untuk, isMilikku, berlakuHari } = isi
  return page(c, {
    judul: 'Minta umpan balik',
    aktif: umpanBalikPaths.milikku,
    status: penolakan ? 422 : 200,
    salah: penolakan?.isian,
    remah: [{ label: 'Umpan balik', href: umpanBalikPaths.milikku }, { label: 'Minta umpan balik' }],
    children: (
      <div class="grid gap-5 max-w-2xl">
        {penolakan && <Penolakan {...penolakan} />}
        {baru && <TautanBaru {...baru} />}
        {diminta && (
          <Kabar nada="ok" role="status">
            <p>{`Permintaan kepada ${diminta} terkirim.`}</p>
          </Kabar>
        )}
        <Judul
          judul="Minta umpan balik"
          konteks={`Tentang kerja ${isMilikku ? 'Anda' : untuk}: dari rekan di aplikasi, atau dari pihak lain tanpa akun.`}
        />
        <FormMinta {...isi} tulisan={isi.tulisan ?? {}} />
        <Panel judul="Undang pihak lain" id="undang">
          <p class="text-sm text-ink-2 mb-4">Warga, mitra, atau instansi lain menulis lewat tautan.</p>
          <form
            method="post"
            action={url(umpanBalikPaths.undang, { pegawaiId: isi.pegawaiId })}
            class="grid gap-4"
          >
            <IsianTeks
              nama="nama"
              label="Nama yang diundang"
              nilai={isi.nama}
              maksimum={PANJANG.namaPengundang}
              wajib
            />
            <IsianTeks
              nama="lembaga"
              label="Asal"
              petunjuk="Misalnya nama lembaga, kelurahan, atau kelompok warga."
              nilai={isi.lembaga}
              maksimum={PANJANG.namaPengundang}
              wajib
            />
            <p class="text-sm text-ink-2">{`Tautannya berlaku ${berlakuHari} hari dan dipakai satu kali. Namanya terbaca di samping umpan balik.`}</p>
            <div>
              <Tombol ragam="utama" ikon="link">
                Buat tautan
              </Tombol>
            </div>
          </form>
        </Panel>
        {isi.daftar.length > 0 && (
          <Panel judul="Yang sudah diminta" id="sudah-diminta" rapat>
            <Daftar {...isi} />
          </Panel>
        )}
      </div>
    ),
  })
}

function TautanBaru({ nama, tautan, berlakuSampai }: NonNullable<IsiUndangan['baru']>) {
  return (
    <Kabar nada="ok" role="status" judul={`Undangan untuk ${nama} sudah dibuat.`}>
      <p class="mt-1">{`Kirim tautan ini kepadanya. Berlaku sampai ${tulisTanggal(berlakuSampai)}, dan tidak ditampilkan lagi.`}</p>
      <p class="mt-2">
        <code class="break-all select-all">{tautan}</code>
      </p>
    </Kabar>
  )
}

const TAMPILAN: Record<
  KeadaanUndangan,
  { readonly nada: Nada; readonly ikon: NamaIkon; readonly kata: string }
> = {
  terbuka: { nada: 'info', ikon: 'clock', kata: 'Menunggu' },
  dipakai: { nada: 'ok', ikon: 'circle-check', kata: 'Dijawab' },
  dibatalkan: { nada: '', ikon: 'circle-slash', kata: 'Dibatalkan' },
  lewat: { nada: 'warn', ikon: 'hourglass', kata: 'Lewat' },
}

function Daftar({ daftar, hari, pegawaiId }: IsiUndangan) {
  return (
    <ul>
      {daftar.map((satu) => {
        const keadaan = keadaanUndangan(satu, hari)
        const { kata, ...chip } = TAMPILAN[keadaan]
        return (
          <li
            key={satu.id}
            class="px-4 lg:px-5 py-3 border-b border-line last:border-0 flex flex-wrap items-center gap-x-3 gap-y-2"
          >
            <span class="min-w-0 flex-1 max-sm:basis-full">
              <strong class="font-semibold">{satu.nama}</strong>
              <span class="block text-sm text-ink-2">{`${satu.lembaga}. ${satu.dimintaId ? `${namaHal(satu)}. ` : ''}Berlaku sampai ${tulisTanggal(satu.berlakuSampai)}.`}</span>
            </span>
            <ChipLabel {...chip}>{kata}</ChipLabel>
            {keadaan === 'terbuka' && (
              <form method="post" action={url(umpanBalikPaths.batalUndang, { pegawaiId })}>
                <input type="hidden" name="id" value={satu.id} />
                <Tombol>
                  Batalkan<span class="sr-only">{` undangan untuk ${satu.nama}`}</span>
                </Tombol>
              </form>
            )}
          </li>
        )
      })}
    </ul>
  )
}

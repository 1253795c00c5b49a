import type { KesepakatanTercatat } from '../../db/queries/pembinaan/kesepakatan.ts'
import type { PertemuanTercatat } from '../../db/queries/pembinaan/pertemuan.ts'
import { type KeadaanPertemuan, keadaanPertemuan } from '../../domain/pembinaan/pertemuan.ts'
import { titik } from '../../domain/teks.ts'
import type { IsianTerketik } from '../forms/isian.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { Chip, type Status } from '../ui/chip.tsx'
import { Judul } from '../ui/judul.tsx'
import { Penolakan } from '../ui/kabar.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { tulisTanggalJam } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { DaftarKesepakatan } from './daftar-kesepakatan.tsx'
import { FormHasil, FormJawab, IsianUsulan } from './form-pertemuan.tsx'
import { pembinaanPaths } from './paths.ts'

export const KATA_KEADAAN: Record<KeadaanPertemuan, Status> = {
  diusulkan: 'Menunggu',
  disepakati: 'Disetujui',
  selesai: 'Selesai',
  dibatalkan: 'Tidak berlaku',
}

export type IsiPertemuan = {
  readonly pertemuan: PertemuanTercatat
  /** Agreed earlier and still open: brought along. */
  readonly dibawa: readonly KesepakatanTercatat[]
  /** Agreed here. */
  readonly kesepakatan: readonly KesepakatanTercatat[]
  readonly pejabatId: string
  readonly hari: string
  readonly kini: Temporal.Instant
  readonly tulisan: IsianTerketik
  readonly penolakan?: (Pesan & { readonly status: 409 | 422 }) | undefined
}

/** One talk: its agenda, what is brought along, and what was agreed. */
export function pertemuanPage(c: C, isi: IsiPertemuan): Response {
  const { pertemuan, dibawa, kesepakatan, hari, penolakan } = isi
  const { zona } = c.get('instansi').profil
  const kembali = url(pembinaanPaths.pertemuan, { pertemuanId: pertemuan.id })
  return page(c, {
    judul: `Pertemuan ${pertemuan.pegawai}`,
    aktif: pembinaanPaths.ikhtisar,
    status: penolakan?.status ?? 200,
    salah: penolakan?.isian,
    remah: [{ label: 'Pembinaan', href: pembinaanPaths.ikhtisar }, { label: 'Pertemuan' }],
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          atas="Pertemuan kinerja"
          judul={tulisTanggalJam(pertemuan.waktu, zona)}
          status={<Chip status={KATA_KEADAAN[keadaanPertemuan(pertemuan)]} />}
          konteks={`${titik(`${pertemuan.pegawai} dan ${pertemuan.pimpinan}`)} ${titik(`Tempat: ${pertemuan.tempat}`)}`}
        />
        <div class="grid xl:grid-cols-[minmax(0,1fr)_22rem] gap-5 items-start">
          <div class="grid gap-5 min-w-0">
            <Agenda agenda={pertemuan.agenda} />
            {dibawa.length > 0 && (
              <Panel judul="Kesepakatan sebelumnya yang masih terbuka" id="dibawa" rapat>
                <DaftarKesepakatan daftar={dibawa} hari={hari} kembali={kembali} />
              </Panel>
            )}
            <Hasil {...pertemuan} />
            {kesepakatan.length > 0 && (
              <Panel judul="Yang disepakati" id="disepakati" rapat>
                <DaftarKesepakatan daftar={kesepakatan} hari={hari} kembali={kembali} />
              </Panel>
            )}
            <Catat {...isi} zona={c.get('instansi').profil.sebutanZona} />
          </div>
          <Jawab {...isi} zona={c.get('instansi').profil.sebutanZona} />
        </div>
      </div>
    ),
  })
}

function Agenda({ agenda }: { readonly agenda: string }) {
  return (
    <Panel judul="Agenda">
      <ol class="list-decimal pl-5 grid gap-1">
        {agenda.split('\n').map((satu, i) => (
          <li key={String(i)} class="wrap-anywhere">
            {satu}
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function Hasil({ ringkasan, alasanBatal }: PertemuanTercatat) {
  const teks = ringkasan ?? alasanBatal
  if (!teks) return null
  return (
    <Panel judul={ringkasan ? 'Ringkasan' : 'Dibatalkan'}>
      <p class="whitespace-pre-line wrap-anywhere">{teks}</p>
    </Panel>
  )
}

type Ber = IsiPertemuan & { readonly zona: string }

function Catat({ pertemuan, kini, tulisan, zona }: Ber) {
  const sudahTiba = Temporal.Instant.compare(pertemuan.waktu, kini) <= 0
  if (keadaanPertemuan(pertemuan) !== 'disepakati') return null
  if (!sudahTiba)
    return (
      <p class="text-sm text-ink-2">
        Ringkasan dan kesepakatan ditulis di sini begitu waktu pertemuannya tiba.
      </p>
    )

  return <FormHasil pertemuanId={pertemuan.id} versi={pertemuan.versi} tulisan={tulisan} zona={zona} />
}

function Jawab({ pertemuan, pejabatId, tulisan, zona }: Ber) {
  const keadaan = keadaanPertemuan(pertemuan)
  if (keadaan === 'selesai' || keadaan === 'dibatalkan') return null
  return (
    <aside class="min-w-0 no-print">
      <FormJawab
        pertemuanId={pertemuan.id}
        versi={pertemuan.versi}
        tulisan={{ tempat: pertemuan.tempat, agenda: pertemuan.agenda, ...tulisan }}
        zona={zona}
        bolehSepakat={keadaan === 'diusulkan' && pertemuan.diusulkanOleh !== pejabatId}
      />
    </aside>
  )
}

export type IsiUsulan = {
  readonly id: string
  readonly pegawaiId: string
  readonly nama: string
  readonly isMilikku: boolean
  readonly terbuka: readonly KesepakatanTercatat[]
  readonly terdahulu: readonly PertemuanTercatat[]
  readonly hari: string
  readonly tulisan: IsianTerketik
  readonly penolakan?: Pesan | undefined
}

/** Proposes a talk; what is still open is at hand. */
export function usulPage(c: C, isi: IsiUsulan): Response {
  const { id, pegawaiId, nama, isMilikku, terbuka, hari, tulisan, penolakan } = isi
  const aksi = url(pembinaanPaths.usulPertemuan, { pegawaiId })
  return page(c, {
    judul: 'Pertemuan kinerja',
    aktif: pembinaanPaths.ikhtisar,
    status: penolakan ? 422 : 200,
    remah: [{ label: 'Pembinaan', href: pembinaanPaths.ikhtisar }, { label: 'Pertemuan' }],
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul="Pertemuan kinerja"
          konteks={isMilikku ? 'Dengan pejabat penilai Anda.' : titik(`Dengan ${nama}`)}
        />
        <div class="grid xl:grid-cols-2 gap-5 items-start">
          <Panel judul="Usulkan pertemuan">
            <form method="post" action={aksi} class="grid gap-4">
              <input type="hidden" name="id" value={id} />
              <IsianUsulan tulisan={tulisan} zona={c.get('instansi').profil.sebutanZona} />
              <div>
                <Tombol ragam="utama">Kirim usulan</Tombol>
              </div>
            </form>
          </Panel>
          <div class="grid gap-5 min-w-0">
            <Panel judul="Kesepakatan yang masih terbuka" id="terbuka" rapat>
              {terbuka.length === 0 ? (
                <PanelKosong tanpaBingkai ikon="list-checks" judul="Tidak ada yang terbuka">
                  Kesepakatan yang belum selesai ikut dibawa ke pertemuan berikutnya.
                </PanelKosong>
              ) : (
                <DaftarKesepakatan daftar={terbuka} hari={hari} kembali={aksi} />
              )}
            </Panel>
            <DaftarPertemuan daftar={isi.terdahulu} zona={c.get('instansi').profil.zona} />
          </div>
        </div>
      </div>
    ),
  })
}

type PropsDaftar = { readonly daftar: readonly PertemuanTercatat[]; readonly zona: string }

/** Talks by time, those to come first. */
export function DaftarPertemuan({ daftar, zona }: PropsDaftar) {
  if (daftar.length === 0) return null
  return (
    <Panel judul="Pertemuan" id="pertemuan" rapat>
      <ul>
        {daftar.map((satu) => (
          <li
            key={satu.id}
            class="px-4 lg:px-5 py-3 border-b border-line last:border-0 flex flex-wrap items-center gap-x-3 gap-y-2"
          >
            <span class="min-w-0 flex-1 max-sm:basis-full">
              <a class="tautan font-semibold" href={url(pembinaanPaths.pertemuan, { pertemuanId: satu.id })}>
                {tulisTanggalJam(satu.waktu, zona)}
              </a>
              <span class="block text-sm text-ink-2">{`${satu.pegawai} dan ${satu.pimpinan}`}</span>
            </span>
            <Chip status={KATA_KEADAAN[keadaanPertemuan(satu)]} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

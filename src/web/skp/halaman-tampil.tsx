import type { ComponentChildren } from 'preact'
import type { CatatanSkp } from '../../db/queries/skp/catatan.ts'
import type { SkpLengkap } from '../../db/queries/skp/skp.ts'
import { isTerlambatDitetapkan } from '../../domain/skp/batas-waktu.ts'
import { NAMA_BENTUK_SKP, NAMA_PENDEKATAN, NAMA_STATUS_SKP } from '../../domain/skp/istilah.ts'
import type { CatatanBaris } from '../../domain/skp/skp.ts'
import { PANJANG } from '../../domain/teks.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import { type BarisAmbilAlih, PanelAmbilAlih } from '../ui/ambil-alih.tsx'
import { BedaVersi } from '../ui/beda-versi.tsx'
import { Chip } from '../ui/chip.tsx'
import { IsianPanjang } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import type { BedaTulisan } from '../ui/konflik.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { BagianSkp } from './bagian-skp.tsx'
import { type PenolakanHalamanSkp, pesanSkp } from './messages.ts'
import { skpPaths } from './paths.ts'
import { HasilKerja, PerilakuKerja } from './tabel-skp.tsx'

export type IsiTampil = {
  readonly skp: SkpLengkap
  readonly nama: string
  readonly penilai: string | undefined
  readonly atas: ReadonlyMap<string, string>
  readonly catatan: readonly CatatanSkp[]
  /** This reader may set or return it now. */
  readonly bolehMemutuskan: boolean
  readonly isMilikku: boolean
  readonly utasTerbuka: number | null
  /** What waits here is a revision: why, and what it changes. */
  readonly revisi?: { readonly alasan: string; readonly beda: readonly BedaTulisan[] } | undefined
  /** Until when it is set. */
  readonly tenggat: ComponentChildren
  /** Results that were taken out of it or came into it. */
  readonly ambilAlih: readonly BarisAmbilAlih[]
  readonly penolakan?: PenolakanHalamanSkp | undefined
  /** Notes that were typed before a refusal. */
  readonly tulisan: readonly CatatanBaris[]
}

/** An SKP as it stands, with the rater's decision beside it. */
export function tampilPage(c: C, isi: IsiTampil): Response {
  const { skp, nama, penilai, bolehMemutuskan, isMilikku, penolakan } = isi
  return page(c, {
    judul: `SKP ${skp.tahun} ${nama}`,
    aktif: isMilikku ? skpPaths.milikku : skpPaths.tim,
    status: !penolakan ? 200 : penolakan.kode === 'berubah-sejak-dilihat' ? 409 : 422,
    remah: [
      isMilikku
        ? { label: 'SKP saya', href: skpPaths.milikku }
        : { label: 'SKP tim', href: url(skpPaths.tim, {}, { tahun: skp.tahun }) },
      { label: isMilikku ? `SKP ${skp.tahun}` : nama },
    ],
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...pesanSkp(penolakan)} />}
        <Judul
          judul={isMilikku ? `SKP ${skp.tahun}` : nama}
          status={<Keadaan skp={skp} zona={c.get('instansi').profil.zona} />}
          konteks={`${NAMA_BENTUK_SKP[skp.bentuk]}, ${NAMA_PENDEKATAN[skp.pendekatan].toLowerCase()}, ${tulisTanggal(skp.mulai)} – ${tulisTanggal(skp.sampai)}. Penilai: ${penilai ?? 'belum ada'}.`}
          aksi={
            <>
              <TombolTautan href={url(skpPaths.cetak, { skpId: skp.id })} ikon="printer">
                Cetak
              </TombolTautan>
              {skp.status === 'ditetapkan' && (
                <TombolTautan href={url(paths.dokumen.skp, { skpId: skp.id })} ikon="badge-check">
                  Tanda tangan
                </TombolTautan>
              )}
            </>
          }
        />
        <BagianSkp skpId={skp.id} aktif="tampil" utasTerbuka={isi.utasTerbuka} />
        <div class="grid xl:grid-cols-[minmax(0,1fr)_20rem] gap-5 items-start">
          <div class="grid gap-5 min-w-0">
            {isi.revisi && (
              <>
                <Kabar judul="Revisi SKP yang berlaku">{isi.revisi.alasan}</Kabar>
                <BedaVersi judul="Yang berubah" daftar={isi.revisi.beda} />
              </>
            )}
            <HasilKerja {...isi} bolehMencatat={bolehMemutuskan} />
            <PerilakuKerja skp={skp} />
          </div>
          <aside class="grid gap-5 min-w-0">
            {bolehMemutuskan && <Keputusan {...isi} />}
            {isi.tenggat}
            <PanelAmbilAlih daftar={isi.ambilAlih} />
            <CatatanUmum catatan={isi.catatan} />
          </aside>
        </div>
      </div>
    ),
  })
}

/** An SKP that was set late is in force all the same, and says so. */
function Keadaan({ skp, zona }: { skp: SkpLengkap; zona: string }) {
  const { tahun, mulai, ditetapkanPada } = skp
  const tanggalDitetapkan = ditetapkanPada?.toZonedDateTimeISO(zona).toPlainDate().toString()
  return (
    <>
      <Chip status={NAMA_STATUS_SKP[skp.status]} />
      {tanggalDitetapkan && isTerlambatDitetapkan({ tahun, mulai, tanggalDitetapkan }) && (
        <Chip status="Terlambat" />
      )}
    </>
  )
}

function Keputusan({ skp, tulisan, utasTerbuka }: Pick<IsiTampil, 'skp' | 'tulisan' | 'utasTerbuka'>) {
  const { id: skpId, versi } = skp
  const umum = tulisan.filter(({ rhkId }) => !skp.rhk.some(({ id }) => id === rhkId))
  return (
    <Panel judul="Keputusan Anda">
      <p class="text-sm text-ink-2">
        Setelah ditetapkan, pegawai dapat mencatat kegiatan untuk hasil kerja ini dan dokumennya dibekukan.
      </p>
      {utasTerbuka !== null && utasTerbuka > 0 && (
        <p class="text-sm mt-3">
          <a class="tautan" href={url(skpPaths.dialog, { skpId })}>
            {`${utasTerbuka} usulan belum disepakati`}
          </a>
        </p>
      )}
      <form method="post" action={url(skpPaths.tetapkan, { skpId })} class="mt-3">
        <input type="hidden" name="versi" value={versi} />
        <Tombol ragam="utama" penuh>
          Tetapkan SKP
        </Tombol>
      </form>
      <form
        id="kembalikan"
        method="post"
        action={url(skpPaths.kembalikan, { skpId })}
        class="grid gap-3 mt-5"
      >
        <input type="hidden" name="versi" value={versi} />
        <IsianPanjang
          nama="catatan"
          nilai={umum.map(({ isi }) => isi).join('\n')}
          label="Catatan umum"
          maksimum={PANJANG.uraian}
          petunjuk="Catatan per baris ditulis di bawah hasil kerjanya."
        />
        <Tombol penuh>Kembalikan dengan catatan</Tombol>
      </form>
    </Panel>
  )
}

function CatatanUmum({ catatan }: { catatan: readonly CatatanSkp[] }) {
  const umum = catatan.filter(({ rhkId }) => rhkId === null)
  if (umum.length === 0) return null
  return (
    <Panel judul="Catatan">
      <ul class="grid gap-3 text-sm">
        {umum.map((satu) => (
          <li key={satu.id}>
            <strong class="font-semibold">{satu.penulis}</strong>
            <p>{satu.isi}</p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

import type { RingkasanSkp } from '../../db/queries/skp/daftar.ts'
import { type JenisKetidakhadiran, NAMA_KETIDAKHADIRAN } from '../../domain/kehadiran/ketidakhadiran.ts'
import type { Basis } from '../../domain/ketentuan.ts'
import { NAMA_STATUS_SKP } from '../../domain/skp/istilah.ts'
import type { StatusSkp } from '../../domain/skp/skp.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { Chip } from '../ui/chip.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar } from '../ui/kabar.tsx'
import { Mengapa } from '../ui/mengapa.tsx'
import { Nama } from '../ui/nama.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { skpPaths } from './paths.ts'

type Milikku = {
  readonly daftar: readonly RingkasanSkp[]
  readonly tahunBaru: readonly number[]
  readonly status: 200 | 422
  /** Why no SKP may be begun meanwhile, and until when. */
  readonly tanpaSkp?: {
    readonly jenis: JenisKetidakhadiran
    readonly sampai: string
    readonly basis: Basis
  }
}

/** My SKP of every year, and the years for which one may be begun. */
export function daftarPage(c: C, { daftar, tahunBaru, status, tanpaSkp }: Milikku): Response {
  const mulai = tahunBaru.map((tahun, i) => <MulaiSkp key={tahun} tahun={tahun} utama={i === 0} />)
  return page(c, {
    judul: 'SKP saya',
    aktif: skpPaths.milikku,
    status,
    children: (
      <div class="grid gap-5">
        {tanpaSkp && (
          <Kabar nada="info">
            <p>
              {`Selama ${NAMA_KETIDAKHADIRAN[tanpaSkp.jenis].toLowerCase()} sampai ${tulisTanggal(tanpaSkp.sampai)}, Anda tidak menyusun SKP. Susun lagi setelah kembali bekerja.`}
            </p>
            <Mengapa basis={tanpaSkp.basis} masukan={[]} class="mt-1" />
          </Kabar>
        )}
        <Judul
          judul="SKP saya"
          konteks="Sasaran kinerja pegawai per tahun, dengan riwayatnya."
          aksi={mulai}
        />
        {daftar.length === 0 ? (
          <PanelKosong ikon="target" judul="Belum ada SKP">
            SKP berisi hasil kerja yang diharapkan dari Anda. Susun untuk tahun ini, lalu ajukan ke penilai.
          </PanelKosong>
        ) : (
          <Panel judul="Per tahun" rapat>
            <Tabel
              keterangan="SKP saya per tahun"
              ponsel="kartu"
              tengah
              kolom={[
                { label: 'Tahun' },
                { label: 'Masa' },
                { label: 'Jabatan' },
                { label: 'Hasil kerja', angka: true },
                { label: 'Keadaan' },
              ]}
            >
              {daftar.map((skp) => (
                <tr key={skp.id}>
                  <th scope="row">
                    <a class="tautan" href={url(skpPaths.tampil, { skpId: skp.id })}>{`SKP ${skp.tahun}`}</a>
                  </th>
                  <td data-label="Masa">{masa(skp)}</td>
                  <td data-label="Jabatan">{skp.jabatan}</td>
                  <td class="n" data-label="Hasil kerja">
                    {skp.jumlahRhk}
                  </td>
                  <td data-label="Keadaan">
                    <Keadaan skp={skp} />
                  </td>
                </tr>
              ))}
            </Tabel>
          </Panel>
        )}
      </div>
    ),
  })
}

function MulaiSkp({ tahun, utama }: { tahun: number; utama: boolean }) {
  return (
    <form method="post" action={skpPaths.milikku}>
      <input type="hidden" name="tahun" value={tahun} />
      <Tombol ragam={utama ? 'utama' : 'garis'}>{`Susun SKP ${tahun}`}</Tombol>
    </form>
  )
}

type Tim = {
  readonly tahun: number
  readonly daftar: readonly RingkasanSkp[]
  readonly tanpaSkp: readonly { readonly id: string; readonly nama: string }[]
  /** How many wait for a decision, in every year. */
  readonly diajukan: readonly { readonly tahun: number; readonly jumlah: number }[]
}

/** What waits in a year that is not shown. */
function TahunLain({ diajukan }: Pick<Tim, 'diajukan'>) {
  if (diajukan.length === 0) return null
  return (
    <Kabar nada="info">
      <ul class="flex flex-wrap gap-x-4 gap-y-1">
        {diajukan.map(({ tahun, jumlah }) => (
          <li key={tahun}>
            <a class="tautan" href={url(skpPaths.tim, {}, { tahun })}>
              {`${jumlah} SKP tahun ${tahun} juga menunggu Anda`}
            </a>
          </li>
        ))}
      </ul>
    </Kabar>
  )
}

/** The SKP of everybody I rate: what waits for me first. */
export function timPage(c: C, { tahun, daftar, tanpaSkp, diajukan }: Tim): Response {
  const menunggu = daftar.filter(({ status, revisi }) => (revisi ?? status) === 'diajukan').length
  return page(c, {
    judul: 'SKP tim',
    aktif: skpPaths.tim,
    remah: [{ label: 'Tim saya' }, { label: 'SKP tim' }],
    children: (
      <div class="grid gap-5">
        <Judul
          judul={menunggu > 0 ? `${menunggu} SKP menunggu Anda` : `SKP tim ${tahun}`}
          konteks={`Tahun ${tahun}: ${daftar.length} SKP, ${tanpaSkp.length} pegawai belum menyusun.`}
          aksi={[tahun - 1, tahun + 1].map((lain) => (
            <TombolTautan
              key={lain}
              href={url(skpPaths.tim, {}, { tahun: lain })}
            >{`Tahun ${lain}`}</TombolTautan>
          ))}
        />
        <TahunLain diajukan={diajukan.filter((satu) => satu.tahun !== tahun)} />
        {daftar.length === 0 && tanpaSkp.length === 0 ? (
          <PanelKosong ikon="clipboard-list" judul={`Belum ada SKP ${tahun}`}>
            SKP tampil di sini setelah pegawai yang Anda nilai mulai menyusunnya.
          </PanelKosong>
        ) : (
          <Panel judul="Pegawai" rapat>
            <Tabel
              keterangan={`SKP tim tahun ${tahun}`}
              ponsel="kartu"
              tengah
              kolom={[
                { label: 'Pegawai' },
                { label: 'Masa' },
                { label: 'Hasil kerja', angka: true },
                { label: 'Keadaan' },
              ]}
            >
              {daftar.map((skp) => (
                <tr key={skp.id}>
                  <td>
                    <Nama
                      nama={skp.nama}
                      rinci={skp.jabatan}
                      href={url(skpPaths.tampil, { skpId: skp.id })}
                    />
                  </td>
                  <td data-label="Masa">{masa(skp)}</td>
                  <td class="n" data-label="Hasil kerja">
                    {skp.jumlahRhk}
                  </td>
                  <td data-label="Keadaan">
                    <Keadaan skp={skp} diajukan="Menunggu" />
                  </td>
                </tr>
              ))}
              {tanpaSkp.map(({ id, nama }) => (
                <tr key={id}>
                  <td>
                    <Nama nama={nama} />
                  </td>
                  <td data-label="Masa">–</td>
                  <td class="n" data-label="Hasil kerja">
                    0
                  </td>
                  <td data-label="Keadaan">
                    <Chip status="Belum mulai" />
                  </td>
                </tr>
              ))}
            </Tabel>
          </Panel>
        )}
      </div>
    ),
  })
}

type PropsKeadaan = {
  readonly skp: RingkasanSkp
  /** The word for a handed-in SKP, which waits for the reader or for somebody else. */
  readonly diajukan?: 'Menunggu' | undefined
}

/** Its state, and that of the revision beside it. */
function Keadaan({ skp: { status, revisi }, diajukan }: PropsKeadaan) {
  const kata = (satu: StatusSkp) => (satu === 'diajukan' && diajukan ? diajukan : NAMA_STATUS_SKP[satu])
  return (
    <span class="inline-flex flex-wrap items-center gap-1.5">
      <Chip status={kata(status)} />
      {revisi && (
        <>
          <span class="text-sm text-ink-2">revisi:</span>
          <Chip status={kata(revisi)} />
        </>
      )}
    </span>
  )
}

function masa({ mulai, sampai }: RingkasanSkp): string {
  return `${tulisTanggal(mulai)} – ${tulisTanggal(sampai)}`
}

import type { CatatanSkp } from '../../db/queries/skp/catatan.ts'
import type { RingkasanSkp } from '../../db/queries/skp/daftar.ts'
import type { Revisi } from '../../db/queries/skp/revisi.ts'
import type { SkpLengkap } from '../../db/queries/skp/skp.ts'
import { NAMA_PENDEKATAN, NAMA_STATUS_SKP } from '../../domain/skp/istilah.ts'
import { kelengkapanSkp } from '../../domain/skp/kelengkapan.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { Chip } from '../ui/chip.tsx'
import type { Opsi } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import { type BedaTulisan, Konflik } from '../ui/konflik.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { BagianSkp } from './bagian-skp.tsx'
import { EditorPerilaku, EditorRhk } from './editor-baris.tsx'
import { tautanKekurangan } from './messages.ts'
import { FormSalin, MulaiCepat } from './mulai-cepat.tsx'
import { skpPaths } from './paths.ts'

export type IsiEditor = {
  readonly skp: SkpLengkap
  /** The SKP is in force and is being revised. */
  readonly revisi?: Pick<Revisi, 'alasan'> | undefined
  readonly penilai: string | undefined
  readonly utasTerbuka: number
  /** Own SKP of other years that may be copied. */
  readonly sumber: readonly RingkasanSkp[]
  readonly rhkPimpinan: readonly Opsi[]
  readonly catatan: readonly CatatanSkp[]
  readonly penolakan?: Pesan | undefined
  /** Somebody saved in between: what stands there now, beside what this person typed. */
  readonly perbedaan?: readonly BedaTulisan[] | undefined
}

/** The editor of a draft: one form, saved as it is written, without JavaScript by its buttons. */
export function editorPage(c: C, isi: IsiEditor): Response {
  const { skp, penilai, penolakan, perbedaan } = isi
  return page(c, {
    judul: `SKP ${skp.tahun}`,
    aktif: skpPaths.milikku,
    status: perbedaan ? 409 : penolakan ? 422 : 200,
    salah: penolakan?.isian,
    remah: [{ label: 'SKP saya', href: skpPaths.milikku }, { label: `SKP ${skp.tahun}` }],
    aksiBawah: (
      <Tombol form="skp" ragam="utama" penuh name="aksi" value="ajukan">
        Ajukan ke penilai
      </Tombol>
    ),
    children: (
      <>
        <FormSalin skpId={skp.id} />
        <form
          id="skp"
          method="post"
          action={url(skpPaths.simpan, { skpId: skp.id })}
          class="grid gap-5"
          data-autosimpan={`skp-${skp.id}`}
        >
          <input type="hidden" name="versi" value={skp.versi} />
          <input type="hidden" name="pendekatan" value={skp.pendekatan} />
          {penolakan && <Penolakan {...penolakan} />}
          {perbedaan && <Konflik hal="SKP ini" simpan="Simpan" daftar={perbedaan} />}
          <Judul
            judul={isi.revisi ? `Revisi SKP ${skp.tahun}` : `SKP ${skp.tahun}`}
            status={<Chip status={NAMA_STATUS_SKP[skp.status]} />}
            konteks={`${tulisTanggal(skp.mulai)} – ${tulisTanggal(skp.sampai)}, ${NAMA_PENDEKATAN[skp.pendekatan].toLowerCase()}. Penilai: ${penilai ?? 'belum ada'}. ${isi.revisi ? '' : 'Ditetapkan paling lambat 31 Januari.'}`.trim()}
            aksi={<Aksi skpId={skp.id} />}
          />
          <BagianSkp skpId={skp.id} aktif="tampil" utasTerbuka={isi.utasTerbuka} />
          {isi.revisi && (
            <Kabar
              judul={`Revisi: ${isi.revisi.alasan}`}
              tautan={[{ label: 'Lihat versi yang berlaku', href: url(skpPaths.versi, { skpId: skp.id }) }]}
            >
              Versi yang berlaku tetap dipakai sampai penilai menetapkan revisi ini.
            </Kabar>
          )}
          <div class="grid xl:grid-cols-[minmax(0,1fr)_20rem] gap-5 items-start">
            <div class="grid gap-5 min-w-0">
              {(['utama', 'tambahan'] as const).map((jenis) => (
                <BagianRhk key={jenis} jenis={jenis} isi={isi} />
              ))}
              <Panel judul="Perilaku kerja" rapat>
                <EditorPerilaku ekspektasi={skp.ekspektasi} />
              </Panel>
            </div>
            <aside class="grid gap-5 min-w-0">
              <Kemajuan skp={skp} />
              <MulaiCepat skpId={skp.id} sumber={isi.sumber} />
              <Pendekatan pendekatan={skp.pendekatan} />
            </aside>
          </div>
        </form>
      </>
    ),
  })
}

function Aksi({ skpId }: { skpId: string }) {
  return (
    <>
      <span class="text-sm text-ink-2 empty:hidden" data-autosimpan-status={`skp-${skpId}`} />
      <TombolTautan href={url(skpPaths.cetak, { skpId })}>Pratinjau</TombolTautan>
      <Tombol name="aksi" value="simpan">
        Simpan
      </Tombol>
      <Tombol ragam="utama" name="aksi" value="ajukan" class="max-sm:hidden">
        Ajukan ke penilai
      </Tombol>
    </>
  )
}

const LAIN = { kuantitatif: 'kualitatif', kualitatif: 'kuantitatif' } as const
const KETERANGAN_PENDEKATAN = {
  kuantitatif: 'Setiap ukuran menyebut kolomnya sendiri: aspek atau perspektif, indikator, dan target.',
  kualitatif: 'Hasil kerja, ukuran keberhasilan, dan targetnya ditulis sebagai kalimat.',
} as const

/** The other approach prints another form; nothing that was written is lost. */
function Pendekatan({ pendekatan }: Pick<SkpLengkap, 'pendekatan'>) {
  return (
    <Panel judul={`Pendekatan ${NAMA_PENDEKATAN[pendekatan].toLowerCase()}`}>
      <p class="text-sm text-ink-2">{KETERANGAN_PENDEKATAN[pendekatan]}</p>
      <div class="mt-3">
        <Tombol name="aksi" value={`pendekatan:${LAIN[pendekatan]}`} penuh>
          {`Ganti ke pendekatan ${LAIN[pendekatan]}`}
        </Tombol>
      </div>
    </Panel>
  )
}

function BagianRhk({ jenis, isi }: { jenis: 'utama' | 'tambahan'; isi: IsiEditor }) {
  const { skp, rhkPimpinan, catatan } = isi
  const baris = skp.rhk.filter((rhk) => rhk.jenis === jenis)
  return (
    <Panel
      judul={jenis === 'utama' ? 'A. Hasil kerja utama' : 'B. Hasil kerja tambahan'}
      rapat
      id={jenis === 'utama' ? 'hasil-kerja' : undefined}
    >
      {baris.map((rhk, i) => (
        <EditorRhk
          key={rhk.id}
          rhk={rhk}
          nomor={i + 1}
          skp={skp}
          rhkPimpinan={rhkPimpinan}
          catatan={catatan.filter((satu) => satu.rhkId === rhk.id)}
        />
      ))}
      <div class="p-4 lg:px-5">
        <Tombol name="aksi" value={`tambah-${jenis}`} ikon="plus">
          {jenis === 'utama' ? 'Tambah hasil kerja utama' : 'Tambah hasil kerja tambahan'}
        </Tombol>
      </div>
    </Panel>
  )
}

function Kemajuan({ skp }: { skp: SkpLengkap }) {
  const { kekurangan, saran, terisi, seluruhnya } = kelengkapanSkp(skp)
  return (
    <Panel judul={kekurangan.length === 0 ? 'Siap diajukan' : `${kekurangan.length} lagi sebelum diajukan`}>
      <p class="text-sm text-ink-2">{`${terisi} dari ${seluruhnya} bagian lengkap`}</p>
      <ul class="grid gap-2 mt-3 text-sm">
        {[...kekurangan, ...saran].slice(0, 8).map((butir) => {
          const { label, href } = tautanKekurangan(butir)
          return (
            <li key={`${butir.kode}-${butir.sasaran}`}>
              <a class="tautan" href={href}>
                {label}
              </a>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

import type { CatatanSkp } from '../../db/queries/skp/catatan.ts'
import { NAMA_ASPEK, NAMA_PERSPEKTIF } from '../../domain/skp/istilah.ts'
import { kolomWajibSkp } from '../../domain/skp/kelengkapan.ts'
import { PERILAKU_KERJA } from '../../domain/skp/perilaku.ts'
import type { Indikator, Rhk, Skp } from '../../domain/skp/skp.ts'
import { PANJANG } from '../../domain/teks.ts'
import { PendapatRhk } from '../../islands/pendapat-rhk.tsx'
import { Ikon } from '../ui/ikon.tsx'
import { IsianPanjang, IsianPilih, IsianTeks, type Opsi } from '../ui/isian.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { ASPEK, PERSPEKTIF } from './isian.ts'
import { PanduanPerilaku } from './panduan-perilaku.tsx'

type PropsRhk = {
  readonly rhk: Rhk
  readonly nomor: number
  readonly skp: Skp
  readonly rhkPimpinan: readonly Opsi[]
  readonly catatan: readonly CatatanSkp[]
}

const BAGIAN = { utama: 'A', tambahan: 'B' } as const

/** One result with its indicators, as fields; main and additional ones are counted apart. */
export function EditorRhk({ rhk, nomor, skp, rhkPimpinan, catatan }: PropsRhk) {
  const kolom = kolomWajibSkp.apply(
    { bentuk: skp.bentuk, pendekatan: skp.pendekatan, jenis: rhk.jenis },
    skp.mulai,
  ).nilai
  const sebutan = `hasil kerja ${rhk.jenis} ${nomor}`
  return (
    <fieldset id={`rhk-${rhk.id}`} class="px-4 lg:px-5 py-5 border-b border-line grid gap-4 min-w-0">
      <legend class="sr-only">{`Hasil kerja ${rhk.jenis} ${nomor}`}</legend>
      <input type="hidden" name="rhk" value={rhk.id} />
      <input type="hidden" name={`jenis.${rhk.id}`} value={rhk.jenis} />
      {catatan.map((satu) => (
        <p key={satu.id} class="kabar warn">
          <Ikon nama="message-square" />
          <span>
            <strong class="font-semibold">{satu.penulis}</strong> {satu.isi}
          </span>
        </p>
      ))}
      {(kolom.intervensi || rhk.diintervensiId) && (
        <IsianPilih
          nama={`diintervensi.${rhk.id}`}
          label={`Hasil kerja pimpinan yang didukung ${sebutan}`}
          nilai={rhk.diintervensiId ?? ''}
          kosong={
            rhkPimpinan.length === 0
              ? 'Pimpinan belum memiliki SKP untuk masa ini'
              : 'Pilih hasil kerja pimpinan'
          }
          opsi={rhkPimpinan}
        />
      )}
      <IsianPanjang
        nama={`uraian.${rhk.id}`}
        label={`Hasil kerja ${rhk.jenis} ${nomor}`}
        petunjuk="Tulis keadaan yang tercapai, bukan kegiatannya."
        nilai={rhk.uraian}
        baris={2}
        maksimum={PANJANG.uraian}
      />
      <div data-pelatih={`uraian.${rhk.id}`} aria-live="polite">
        <PendapatRhk kalimat={rhk.uraian} />
      </div>
      {(skp.bentuk === 'jpt' || skp.pendekatan === 'kualitatif') && (
        <IsianTeks
          nama={`pemberi.${rhk.id}`}
          label={
            skp.bentuk === 'jpt'
              ? `Jabatan pimpinan pemberi ${sebutan}`
              : `Jabatan pimpinan atau tim kerja pemberi ${sebutan}`
          }
          wajib={false}
          nilai={rhk.pemberiTugas ?? ''}
        />
      )}
      <ol class="grid gap-4">
        {rhk.indikator.map((indikator, i) => (
          <EditorIndikator
            key={indikator.id}
            rhkId={rhk.id}
            indikator={indikator}
            nomor={`${BAGIAN[rhk.jenis]}.${nomor}.${i + 1}`}
            kolom={kolom}
            sebutan={skp.pendekatan === 'kualitatif' ? 'Ukuran keberhasilan' : 'Indikator'}
          />
        ))}
      </ol>
      <div class="flex flex-wrap gap-2">
        <Tombol ragam="polos" name="aksi" value={`tambah-indikator:${rhk.id}`} ikon="plus">
          Tambah indikator
        </Tombol>
        <Tombol ragam="polos" name="aksi" value={`hapus-rhk:${rhk.id}`} ikon="trash-2">
          {`Hapus ${sebutan}`}
        </Tombol>
      </div>
    </fieldset>
  )
}

type PropsIndikator = {
  readonly rhkId: string
  readonly indikator: Indikator
  readonly nomor: string
  readonly kolom: { readonly aspek: boolean; readonly perspektif: boolean }
  readonly sebutan: string
}

/** A column that the form does not ask for keeps what was once chosen in it. */
function KolomIndikator({ indikator, nomor, kolom }: Pick<PropsIndikator, 'indikator' | 'nomor' | 'kolom'>) {
  const { id, aspek, perspektif } = indikator
  return (
    <>
      {kolom.perspektif ? (
        <IsianPilih
          nama={`perspektif.${id}`}
          label={`Perspektif ${nomor}`}
          kosong="Pilih"
          class="max-md:col-span-2"
          nilai={perspektif ?? ''}
          opsi={PERSPEKTIF.map((nilai) => ({ nilai, label: NAMA_PERSPEKTIF[nilai] }))}
        />
      ) : (
        <input type="hidden" name={`perspektif.${id}`} value={perspektif ?? ''} />
      )}
      {kolom.aspek ? (
        <IsianPilih
          nama={`aspek.${id}`}
          label={`Aspek ${nomor}`}
          kosong="Pilih"
          class="max-md:col-span-2"
          nilai={aspek ?? ''}
          opsi={ASPEK.map((nilai) => ({ nilai, label: NAMA_ASPEK[nilai] }))}
        />
      ) : (
        <input type="hidden" name={`aspek.${id}`} value={aspek ?? ''} />
      )}
    </>
  )
}

function EditorIndikator({ rhkId, indikator, nomor, kolom, sebutan }: PropsIndikator) {
  const { id } = indikator
  const isBerkolom = kolom.aspek || kolom.perspektif
  return (
    <li
      id={`indikator-${id}`}
      class="grid grid-cols-2 md:grid-cols-[10rem_minmax(0,1fr)] gap-3 items-start border-t border-line first:border-0 pt-4 first:pt-0"
    >
      <input type="hidden" name={`indikator.${rhkId}`} value={id} />
      <KolomIndikator indikator={indikator} nomor={nomor} kolom={kolom} />
      <IsianTeks
        nama={`uraian.${id}`}
        label={`${sebutan} ${nomor}`}
        class={isBerkolom ? 'max-md:col-span-2' : 'col-span-2'}
        nilai={indikator.uraian}
        maksimum={PANJANG.uraian}
      />
      <IsianTeks nama={`target.${id}`} label={`Target ${nomor}`} nilai={indikator.target} contoh="95 %" />
      <div class="flex items-end gap-1">
        <IsianTeks
          nama={`satuan.${id}`}
          label={`Satuan ${nomor}`}
          nilai={indikator.satuan ?? ''}
          contoh="orang"
          class="min-w-0"
        />
        <Tombol
          ragam="polos"
          name="aksi"
          value={`hapus-indikator:${id}`}
          ikon="trash-2"
          label={`Hapus indikator ${nomor}`}
        />
      </div>
    </li>
  )
}

export function EditorPerilaku({ ekspektasi }: Pick<Skp, 'ekspektasi'>) {
  return (
    <ol id="perilaku-kerja">
      {PERILAKU_KERJA.map(({ nilai, nama, panduan }) => (
        <li
          key={nilai}
          id={`ekspektasi-${nilai}`}
          class="px-4 lg:px-5 py-4 border-b border-line last:border-0 grid lg:grid-cols-2 gap-x-8 gap-y-3"
        >
          <PanduanPerilaku nama={nama} panduan={panduan} />
          <IsianPanjang
            nama={`ekspektasi.${nilai}`}
            label={`Ekspektasi khusus pimpinan untuk ${nama}`}
            nilai={ekspektasi[nilai] ?? ''}
            wajib={false}
            baris={2}
            maksimum={PANJANG.uraian}
          />
        </li>
      ))}
    </ol>
  )
}

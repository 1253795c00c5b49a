import { NAMA_STATUS_SKP } from '../../domain/skp/istilah.ts'
import {
  KUALITAS_KENDALI,
  type ManualIndikator,
  NAMA_KUALITAS,
  NAMA_PELAPORAN,
  PERIODE_PELAPORAN,
} from '../../domain/skp/lampiran.ts'
import type { Indikator, Rhk } from '../../domain/skp/skp.ts'
import { PANJANG } from '../../domain/teks.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { Chip } from '../ui/chip.tsx'
import { IsianPanjang, IsianPilih, IsianTeks } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Penolakan } from '../ui/kabar.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { BagianSkp } from './bagian-skp.tsx'
import type { BahanNaskah } from './bahan.ts'
import { remahSkp } from './halaman-skp.ts'
import { skpPaths } from './paths.ts'

/** How each indicator is to be understood and measured. */
export function manualPage(c: C, bahan: BahanNaskah, penolakan?: Pesan): Response {
  const { skp, tambahan, bolehMenulis } = bahan
  const ada = Object.keys(tambahan.manual).length
  return page(c, {
    judul: `Manual indikator SKP ${skp.tahun}`,
    ...remahSkp(bahan, 'Manual indikator'),
    status: penolakan ? 422 : 200,
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul={`Manual indikator SKP ${skp.tahun}`}
          status={<Chip status={NAMA_STATUS_SKP[skp.status]} />}
          konteks="Menjelaskan arti dan cara mengukur indikator, supaya semua orang memahaminya sama."
          aksi={
            ada > 0 && (
              <TombolTautan href={url(skpPaths.cetakManual, { skpId: skp.id })} ikon="printer">
                Cetak manual
              </TombolTautan>
            )
          }
        />
        <BagianSkp skpId={skp.id} aktif="manual" utasTerbuka={bahan.utasTerbuka} />
        {skp.rhk.map((rhk, i) => (
          <Panel key={rhk.id} judul={`${i + 1}. ${rhk.uraian}`} rapat>
            {rhk.indikator.map((indikator) => (
              <SatuManual
                key={indikator.id}
                skpId={skp.id}
                rhk={rhk}
                indikator={indikator}
                manual={tambahan.manual[indikator.id]}
                bolehMenulis={bolehMenulis}
              />
            ))}
          </Panel>
        ))}
      </div>
    ),
  })
}

type Satu = {
  readonly skpId: string
  readonly rhk: Rhk
  readonly indikator: Indikator
  readonly manual: ManualIndikator | undefined
  readonly bolehMenulis: boolean
}

function SatuManual({ skpId, indikator, manual, bolehMenulis }: Satu) {
  return (
    <details
      id={`indikator-${indikator.id}`}
      class="px-4 lg:px-5 py-3 border-b border-line last:border-0"
      open={!bolehMenulis && manual !== undefined}
    >
      <summary class="cursor-pointer min-h-9">
        <span class="font-semibold">{indikator.uraian || 'Indikator tanpa uraian'}</span>{' '}
        <span class="text-sm text-ink-2">{manual ? 'Manual terisi' : 'Belum ada manual'}</span>
      </summary>
      {bolehMenulis ? (
        <IsianManual skpId={skpId} indikator={indikator} manual={manual} />
      ) : (
        manual && <BacaManual manual={manual} />
      )}
    </details>
  )
}

const TEKS = [
  { kunci: 'tujuan', label: 'Tujuan', petunjuk: 'Untuk apa indikator ini diukur.' },
  { kunci: 'definisi', label: 'Definisi', petunjuk: 'Apa yang dihitung, dan apa yang tidak.' },
  { kunci: 'formula', label: 'Formula', petunjuk: 'Cara menghitungnya.' },
] as const

function IsianManual({ skpId, indikator, manual }: Pick<Satu, 'skpId' | 'indikator' | 'manual'>) {
  const { id } = indikator
  return (
    <form method="post" action={url(skpPaths.manual, { skpId })} class="grid gap-4 mt-3">
      <input type="hidden" name="indikator" value={id} />
      {TEKS.map(({ kunci, label, petunjuk }) => (
        <IsianPanjang
          key={kunci}
          nama={kunci}
          id={`${kunci}-${id}`}
          label={label}
          petunjuk={petunjuk}
          wajib={false}
          baris={2}
          nilai={manual?.[kunci] ?? ''}
          maksimum={PANJANG.uraian}
        />
      ))}
      <div class="grid md:grid-cols-2 gap-4">
        <IsianTeks
          nama="satuan"
          id={`satuan-${id}`}
          label="Satuan pengukuran"
          wajib={false}
          nilai={manual?.satuan ?? indikator.satuan ?? ''}
        />
        <IsianTeks
          nama="sumberData"
          id={`sumber-${id}`}
          label="Sumber data"
          wajib={false}
          nilai={manual?.sumberData ?? ''}
        />
        <IsianPilih
          nama="kualitas"
          id={`kualitas-${id}`}
          label="Kualitas dan tingkat kendali"
          kosong="Pilih"
          nilai={manual?.kualitas ?? ''}
          opsi={KUALITAS_KENDALI.map((nilai) => ({ nilai, label: NAMA_KUALITAS[nilai] }))}
        />
        <IsianPilih
          nama="pelaporan"
          id={`pelaporan-${id}`}
          label="Periode pelaporan"
          kosong="Pilih"
          nilai={manual?.pelaporan ?? ''}
          opsi={PERIODE_PELAPORAN.map((nilai) => ({ nilai, label: NAMA_PELAPORAN[nilai] }))}
        />
      </div>
      <div>
        <Tombol>Simpan manual</Tombol>
      </div>
    </form>
  )
}

function BacaManual({ manual }: { manual: ManualIndikator }) {
  const baris = [
    ...TEKS.map(({ kunci, label }) => [label, manual[kunci]] as const),
    ['Satuan pengukuran', manual.satuan] as const,
    ['Kualitas dan tingkat kendali', manual.kualitas && NAMA_KUALITAS[manual.kualitas]] as const,
    ['Sumber data', manual.sumberData] as const,
    ['Periode pelaporan', manual.pelaporan && NAMA_PELAPORAN[manual.pelaporan]] as const,
  ]
  return (
    <dl class="grid sm:grid-cols-[12rem_minmax(0,1fr)] gap-x-4 gap-y-2 mt-3 text-sm">
      {baris
        .filter(([, isi]) => isi)
        .map(([label, isi]) => (
          <div key={label} class="contents">
            <dt class="text-ink-2">{label}</dt>
            <dd class="whitespace-pre-line">{isi}</dd>
          </div>
        ))}
    </dl>
  )
}

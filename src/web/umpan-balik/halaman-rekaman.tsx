import type { PeriodeTercatat } from '../../db/queries/penilaian/periode.ts'
import type { SkpLengkap } from '../../db/queries/skp/skp.ts'
import type { UmpanBalik } from '../../db/queries/umpan-balik/umpan-balik.ts'
import { namaPeriode } from '../../domain/penilaian/periode-penilaian.ts'
import { PERILAKU_KERJA } from '../../domain/skp/perilaku.ts'
import type { BahanRekaman } from '../../usecases/umpan-balik/bahan-rekaman.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { IsianPilih } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { umpanBalikPaths } from './paths.ts'

export type IsiRekaman = {
  readonly skp: SkpLengkap
  readonly nama: string
  readonly isMilikku: boolean
  readonly daftar: readonly PeriodeTercatat[]
  readonly bahan: BahanRekaman | undefined
}

/** A period of an SKP: what was reached with its evidence, and what was said, by result and by value. */
export function rekamanPage(c: C, isi: IsiRekaman): Response {
  const { skp, nama, isMilikku, bahan } = isi
  const siapa = isMilikku ? 'Anda' : nama
  return page(c, {
    judul: `Rekaman umpan balik ${skp.tahun}`,
    aktif: umpanBalikPaths.milikku,
    remah: [{ label: 'Umpan balik', href: umpanBalikPaths.milikku }, { label: 'Rekaman' }],
    children: (
      <div class="grid gap-5">
        <Judul
          judul={`Rekaman ${bahan ? namaPeriode(bahan.periode) : skp.tahun}`}
          konteks={`Realisasi dengan buktinya, dan umpan balik untuk ${siapa}.`}
          aksi={bahan && <Cetak {...bahan} />}
        />
        {bahan ? (
          <>
            <PilihPeriode {...isi} periodeId={bahan.periode.id} />
            <Hasil {...bahan} />
            <Perilaku diterima={bahan.diterima} />
          </>
        ) : (
          <PanelKosong ikon="calendar-x-2" judul="Belum ada periode">
            Periode evaluasi tahun ini belum dibuka.
          </PanelKosong>
        )}
      </div>
    ),
  })
}

function Cetak({ skp, periode }: BahanRekaman) {
  const cari = { periode: periode.id }
  return (
    <>
      <TombolTautan href={url(umpanBalikPaths.cetakDokumentasi, { skpId: skp.id }, cari)} ikon="printer">
        Cetak pendokumentasian
      </TombolTautan>
      <TombolTautan href={url(umpanBalikPaths.cetakRekaman, { skpId: skp.id }, cari)} ikon="printer">
        Cetak umpan balik
      </TombolTautan>
    </>
  )
}

function PilihPeriode({ skp, daftar, periodeId }: IsiRekaman & { readonly periodeId: string }) {
  return (
    <form
      method="get"
      action={url(umpanBalikPaths.rekaman, { skpId: skp.id })}
      class="flex flex-wrap items-end gap-2 no-print"
    >
      <IsianPilih
        nama="periode"
        label="Periode"
        nilai={periodeId}
        opsi={daftar.map((satu) => ({ nilai: satu.id, label: namaPeriode(satu) }))}
      />
      <Tombol>Tampilkan</Tombol>
    </form>
  )
}

function Hasil({ skp, realisasi, diterima }: BahanRekaman) {
  return skp.rhk.map(({ id, uraian }, i) => (
    <Panel key={id} judul={`${i + 1}. ${uraian}`} id={`hasil-${i + 1}`}>
      <div class="grid md:grid-cols-2 gap-5">
        <Butir
          judul="Realisasi dan bukti dukung"
          kosong="Belum ada kegiatan disetujui dengan keluaran atau bukti."
          butir={realisasi.get(id) ?? []}
        />
        <Butir
          judul="Umpan balik"
          kosong="Belum ada umpan balik."
          butir={diterima.filter(({ rhkId }) => rhkId === id).map(kalimat)}
        />
      </div>
    </Panel>
  ))
}

function Perilaku({ diterima }: Pick<BahanRekaman, 'diterima'>) {
  const terisi = PERILAKU_KERJA.flatMap(({ nilai, nama }) => {
    const butir = diterima.filter((satu) => satu.nilai === nilai).map(kalimat)
    return butir.length > 0 ? [{ nilai, nama, butir }] : []
  })
  return (
    <Panel judul="Perilaku kerja">
      {terisi.length === 0 ? (
        <p class="text-sm text-ink-2">Belum ada umpan balik tentang perilaku pada periode ini.</p>
      ) : (
        <div class="grid gap-4">
          {terisi.map(({ nilai, nama, butir }) => (
            <Butir key={nilai} judul={nama} kosong="" butir={butir} />
          ))}
        </div>
      )}
    </Panel>
  )
}

const TERLIHAT = 8

type PropsButir = { readonly judul: string; readonly kosong: string; readonly butir: readonly string[] }

function Butir({ judul, kosong, butir }: PropsButir) {
  return (
    <div class="min-w-0">
      <h3 class="text-sm font-semibold">{judul}</h3>
      {butir.length === 0 ? (
        <p class="text-sm text-ink-2 mt-1">{kosong}</p>
      ) : (
        <DaftarButir butir={butir.slice(0, TERLIHAT)} />
      )}
      {butir.length > TERLIHAT && (
        <details class="mt-1">
          <summary class="tautan cursor-pointer text-sm py-1">{`Tampilkan ${butir.length - TERLIHAT} lainnya`}</summary>
          <DaftarButir butir={butir.slice(TERLIHAT)} />
        </details>
      )}
    </div>
  )
}

function DaftarButir({ butir }: Pick<PropsButir, 'butir'>) {
  return (
    <ul class="list-disc pl-5 mt-1 grid gap-1">
      {butir.map((satu, i) => (
        <li key={String(i)} class="whitespace-pre-line wrap-anywhere">
          {satu}
        </li>
      ))}
    </ul>
  )
}

function kalimat({ penulis, isi, bukti }: UmpanBalik): string {
  return `${penulis}: ${isi}${bukti ? ` (bukti: ${bukti})` : ''}`
}

import type { UnitRencana } from '../../db/queries/rencana/perjanjian.ts'
import { butirStrategi, kataIntervensi, type Strategi } from '../../domain/rencana/strategi.ts'
import type { HubunganRencana } from '../../usecases/rencana/hubungan-unit.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { Judul } from '../ui/judul.tsx'
import { Penolakan } from '../ui/kabar.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { KOLOM_STRATEGI, type KolomStrategi } from './isian-strategi.ts'
import { rencanaPaths } from './paths.ts'

export type IsiDaftarStrategi = {
  readonly unit: UnitRencana
  readonly tahun: number
  readonly daftar: readonly Strategi[]
  readonly hubungan: HubunganRencana
  /** May open the unit's agreement. */
  readonly isPengamat: boolean
  readonly penolakan?: Pesan | undefined
}

/** How a unit means to reach its indicators of a year; the head writes, the people of the unit read. */
export function strategiPage(c: C, isi: IsiDaftarStrategi): Response {
  const { unit, tahun, daftar, hubungan, isPengamat, penolakan } = isi
  const { unitId } = unit
  return page(c, {
    judul: `Strategi ${unit.unit}`,
    aktif: isPengamat ? rencanaPaths.daftar : rencanaPaths.timKerja,
    status: penolakan ? 422 : 200,
    remah: isPengamat
      ? [
          { label: 'Perjanjian kinerja', href: url(rencanaPaths.daftar, {}, { tahun }) },
          { label: unit.unit, href: url(rencanaPaths.unit, { unitId }, { tahun }) },
          { label: 'Strategi' },
        ]
      : [{ label: 'Tim kerja', href: rencanaPaths.timKerja }, { label: 'Strategi unit' }],
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul={`Strategi ${unit.unit}`}
          konteks={`Tahun ${tahun}. Cara unit mencapai indikatornya, sebelum perannya dibagi di matriks.`}
          aksi={<Aksi {...isi} />}
        />
        {daftar.length === 0 ? (
          <PanelKosong ikon="lightbulb" judul="Belum ada strategi">
            {hubungan.isPenyusun
              ? 'Tulis strategi untuk satu indikator: kegiatannya, dan keluaran kunci yang kemudian dibagi perannya.'
              : `Strategi tampil di sini setelah ditulis ${unit.kepala ?? 'pemimpin unit'}.`}
          </PanelKosong>
        ) : (
          daftar.map((satu, i) => (
            <PanelStrategi key={satu.id} satu={satu} nomor={i + 1} bolehMenulis={hubungan.isPenyusun} />
          ))
        )}
      </div>
    ),
  })
}

function Aksi({ unit, tahun, daftar, hubungan }: IsiDaftarStrategi) {
  const { unitId } = unit
  return (
    <>
      {[tahun - 1, tahun + 1].map((lain) => (
        <TombolTautan key={lain} href={url(rencanaPaths.strategi, { unitId }, { tahun: lain })}>
          {`Tahun ${lain}`}
        </TombolTautan>
      ))}
      {daftar.length > 0 && (
        <TombolTautan href={url(rencanaPaths.cetakStrategi, { unitId }, { tahun })} ikon="printer">
          Cetak
        </TombolTautan>
      )}
      {hubungan.isPenyusun && (
        <TombolTautan href={url(rencanaPaths.strategiBaru, { unitId }, { tahun })} ragam="utama" ikon="plus">
          Tulis strategi
        </TombolTautan>
      )}
    </>
  )
}

const RINCIAN = [
  'intervensi',
  'tujuan',
  'pemilik',
  'waktuPenyelesaian',
  'pihakTerlibat',
  'penerimaManfaat',
  'anggaran',
] as const

type PropsStrategi = { readonly satu: Strategi; readonly nomor: number; readonly bolehMenulis: boolean }

function PanelStrategi({ satu, nomor, bolehMenulis }: PropsStrategi) {
  const { id: strategiId, unitId, iku } = satu
  const isi = { ...satu, intervensi: iku ? kataIntervensi(iku) : satu.intervensi }
  return (
    <Panel
      judul={`${nomor}. ${satu.judul}`}
      id={`strategi-${strategiId}`}
      kanan={
        bolehMenulis && (
          <a
            class="tautan text-sm no-print"
            href={url(rencanaPaths.satuStrategi, { unitId, strategiId })}
            aria-label={`Ubah strategi ${nomor}`}
          >
            Ubah
          </a>
        )
      }
    >
      <dl class="grid sm:grid-cols-[13rem_minmax(0,1fr)] gap-x-4 gap-y-2 text-sm">
        {RINCIAN.filter((kolom) => isi[kolom] !== '').map((kolom) => (
          <div key={kolom} class="sm:contents">
            <dt class="text-ink-2">{KOLOM_STRATEGI[kolom].label}</dt>
            <dd class="whitespace-pre-line">{isi[kolom]}</dd>
          </div>
        ))}
      </dl>
      <div class="grid md:grid-cols-2 gap-5 border-t border-line mt-4 pt-4">
        {DAFTAR.map((kolom) => (
          <Butir key={kolom} kolom={kolom} teks={satu[kolom]} />
        ))}
      </div>
    </Panel>
  )
}

const DAFTAR = ['kegiatanRutin', 'kegiatanTransformatif', 'keluaranRutin', 'keluaranTransformatif'] as const

function Butir({ kolom, teks }: { readonly kolom: KolomStrategi; readonly teks: string }) {
  const butir = butirStrategi(teks)
  return (
    <section class="grid gap-1 content-start">
      <h3 class="text-sm font-semibold">{KOLOM_STRATEGI[kolom].label}</h3>
      {butir.length === 0 ? (
        <p class="text-sm text-ink-2">Belum ada</p>
      ) : (
        <ol class="list-decimal pl-5 text-sm grid gap-1">
          {butir.map((satu) => (
            <li key={satu}>{satu}</li>
          ))}
        </ol>
      )}
    </section>
  )
}

import type { UnitRencana } from '../../db/queries/rencana/perjanjian.ts'
import type { Sasaran } from '../../domain/rencana/perjanjian.ts'
import { type IsiStrategi, kataIntervensi } from '../../domain/rencana/strategi.ts'
import { PANJANG } from '../../domain/teks.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { IsianPanjang, IsianPilih } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Penolakan } from '../ui/kabar.tsx'
import { Konfirmasi } from '../ui/konfirmasi.tsx'
import { type BedaTulisan, Konflik } from '../ui/konflik.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { KOLOM_STRATEGI, type KolomStrategi } from './isian-strategi.ts'
import { rencanaPaths } from './paths.ts'

export type FormStrategi = {
  readonly unit: UnitRencana
  readonly tahun: number
  readonly id: string
  /** 0: not stored yet. */
  readonly versi: number
  readonly isi: IsiStrategi
  /** Of the unit's agreement of that year. */
  readonly sasaran: readonly Sasaran[]
  readonly penolakan?: Pesan | undefined
  readonly perbedaan?: readonly BedaTulisan[] | undefined
}

/** One strategy as fields, in the order of Format A.1.4. */
export function formStrategiPage(c: C, form: FormStrategi): Response {
  const { unit, tahun, id, versi, isi, penolakan, perbedaan } = form
  const { unitId } = unit
  const judul = versi === 0 ? 'Strategi baru' : isi.judul || 'Strategi'
  const daftar = url(rencanaPaths.strategi, { unitId }, { tahun })
  return page(c, {
    judul,
    aktif: rencanaPaths.daftar,
    status: perbedaan ? 409 : penolakan ? 422 : 200,
    salah: penolakan?.isian,
    remah: [
      { label: 'Perjanjian kinerja', href: url(rencanaPaths.daftar, {}, { tahun }) },
      { label: unit.unit, href: url(rencanaPaths.unit, { unitId }, { tahun }) },
      { label: 'Strategi', href: daftar },
      { label: judul },
    ],
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        {perbedaan && <Konflik hal="Strategi ini" simpan="Simpan strategi" daftar={perbedaan} />}
        <Judul judul={judul} konteks={`${unit.unit}, tahun ${tahun}.`} />
        <form
          method="post"
          action={url(rencanaPaths.satuStrategi, { unitId, strategiId: id })}
          class="grid gap-5"
        >
          <input type="hidden" name="tahun" value={tahun} />
          <input type="hidden" name="versi" value={versi} />
          <Kepala {...form} />
          <Daftar isi={isi} judul="Strategi (key activities)" kolom={KEGIATAN} />
          <Daftar isi={isi} judul="Keluaran kunci (key milestone)" kolom={KELUARAN} />
          <div class="flex flex-wrap gap-2">
            <Tombol ragam="utama">Simpan strategi</Tombol>
            <TombolTautan href={daftar}>Kembali</TombolTautan>
          </div>
        </form>
        {versi > 0 && (
          <Konfirmasi
            pemicu="Hapus strategi"
            akibat="Strategi ini hilang dari daftar dan dari cetakan. Peran di matriks tidak berubah."
            aksi={url(rencanaPaths.hapusStrategi, { unitId, strategiId: id })}
            tersembunyi={{ versi: String(versi) }}
          />
        )}
      </div>
    ),
  })
}

const KEGIATAN = ['kegiatanRutin', 'kegiatanTransformatif'] as const
const KELUARAN = ['keluaranRutin', 'keluaranTransformatif'] as const

function Kepala({ isi, sasaran }: FormStrategi) {
  const opsi = sasaran.flatMap(({ iku }, i) =>
    iku.map((satu, j) => ({ nilai: satu.id, label: `${i + 1}.${j + 1} ${kataIntervensi(satu)}` })),
  )
  return (
    <Panel judul="Inisiatif strategi">
      <div class="grid gap-4 md:grid-cols-2">
        <Kolom isi={isi} kolom="judul" wajib />
        <Kolom isi={isi} kolom="tujuan" />
        {opsi.length > 0 && (
          <IsianPilih
            nama="ikuId"
            label="Indikator kinerja utama"
            petunjuk="Dari perjanjian kinerja unit; targetnya ikut."
            wajib={false}
            nilai={isi.ikuId ?? ''}
            kosong="Tulis sendiri"
            opsi={opsi}
          />
        )}
        <Kolom isi={isi} kolom="intervensi" />
        <Kolom isi={isi} kolom="pemilik" />
        <Kolom isi={isi} kolom="waktuPenyelesaian" />
        <Kolom isi={isi} kolom="pihakTerlibat" />
        <Kolom isi={isi} kolom="penerimaManfaat" />
        <Kolom isi={isi} kolom="anggaran" />
      </div>
    </Panel>
  )
}

type PropsDaftar = {
  readonly isi: IsiStrategi
  readonly judul: string
  readonly kolom: readonly KolomStrategi[]
}

function Daftar({ isi, judul, kolom }: PropsDaftar) {
  return (
    <Panel judul={judul}>
      <div class="grid gap-4 md:grid-cols-2">
        {kolom.map((satu) => (
          <Kolom key={satu} isi={isi} kolom={satu} baris={5} />
        ))}
      </div>
    </Panel>
  )
}

type PropsKolom = {
  readonly isi: IsiStrategi
  readonly kolom: KolomStrategi
  readonly wajib?: boolean | undefined
  readonly baris?: number | undefined
}

function Kolom({ isi, kolom, wajib, baris = 2 }: PropsKolom) {
  return (
    <IsianPanjang
      nama={kolom}
      {...KOLOM_STRATEGI[kolom]}
      wajib={wajib ?? false}
      nilai={isi[kolom]}
      baris={baris}
      maksimum={PANJANG.uraian}
    />
  )
}

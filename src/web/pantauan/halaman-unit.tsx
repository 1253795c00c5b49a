import type { AngkaUnit } from '../../db/queries/pantauan/angka.ts'
import type { UnitPantauan } from '../../db/queries/pantauan/pegawai.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import { SelAngka } from '../ui/angka.tsx'
import { BatangPredikat, BatangPredikatBerkata, KeteranganPredikat } from '../ui/bagan/batang-predikat.tsx'
import { Judul } from '../ui/judul.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { tulisHariTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { type AngkaHidup, angkaHidup, jumlahkan, predikatOf } from './angka-hidup.tsx'
import { pantauanPaths } from './paths.ts'

type Isi = {
  readonly unit: UnitPantauan
  readonly baris: readonly AngkaUnit[]
  readonly tanggal: string
  /** The papers of the unit are for its leaders and administrators. */
  readonly bolehUnduh: boolean
}

/** The live page of a unit: today's figures of everything below it, one row a unit. */
export function unitPage(c: C, { unit, baris, tanggal, bolehUnduh }: Isi): Response {
  const hidup = angkaHidup(baris)
  return page(c, {
    judul: unit.nama,
    aktif: pantauanPaths.kota,
    remah: [
      ...unit.leluhur.map(({ id, nama }) => ({ label: nama, href: url(pantauanPaths.unit, { unitId: id }) })),
      { label: unit.nama },
    ],
    children: (
      <div
        class="wall-page grid gap-5"
        data-langsung-sumber={url(pantauanPaths.langsung, { unitId: unit.id })}
      >
        <Judul
          judul={unit.nama}
          konteks={
            <span class="inline-flex items-center gap-3">
              <span class="hidup" aria-hidden="true" />
              Langsung, {tulisHariTanggal(tanggal)}
            </span>
          }
          aksi={
            <>
              {bolehUnduh && (
                <TombolTautan href={url(paths.dokumen.unit, { unitId: unit.id })} ikon="download">
                  Dokumen unit
                </TombolTautan>
              )}
              <TombolTautan href={url(pantauanPaths.pegawai, { unitId: unit.id })} ikon="users">
                Lihat pegawai
              </TombolTautan>
            </>
          }
        />
        <Ringkasan semua={jumlahkan(baris)} hidup={hidup} />
        <DaftarUnit unitId={unit.id} baris={baris} hidup={hidup} />
      </div>
    ),
  })
}

function Ringkasan({ semua, hidup }: { semua: AngkaUnit; hidup: AngkaHidup }) {
  return (
    <ul class="panel grid grid-cols-2 md:grid-cols-3 xl:grid-cols-6 overflow-hidden">
      <SelAngka
        label="SKP ditetapkan"
        nilai={hidup['semua.skp']}
        langsung="semua.skp"
        banding={`dari ${semua.pegawai} pegawai`}
      />
      <SelAngka
        label="SKP diajukan"
        nilai={hidup['semua.diajukan']}
        langsung="semua.diajukan"
        banding="menunggu penilai"
      />
      <SelAngka
        label="Catatan hari ini"
        nilai={hidup['semua.entri']}
        langsung="semua.entri"
        banding="seluruh unit"
      />
      <SelAngka
        label="Sudah mencatat"
        nilai={hidup['semua.pengisi']}
        langsung="semua.pengisi"
        banding={`dari ${semua.wajibCatat} yang wajib`}
      />
      <SelAngka
        label="Menunggu review"
        nilai={hidup['semua.menunggu']}
        langsung="semua.menunggu"
        banding="catatan"
      />
      <SelAngka
        label="Baik ke atas"
        nilai={hidup['semua.baik']}
        langsung="semua.baik"
        banding="dari yang dinilai"
        bagan={
          <div class="w-full" data-langsung="semua.predikat">
            <BatangPredikat jumlah={predikatOf(semua)} />
          </div>
        }
      />
    </ul>
  )
}

type PropsDaftar = {
  /** The unit of the page: its own row leads to its people. */
  readonly unitId: string
  readonly baris: readonly AngkaUnit[]
  readonly hidup: AngkaHidup
}

function DaftarUnit({ unitId, baris, hidup }: PropsDaftar) {
  if (baris.length === 0)
    return (
      <PanelKosong ikon="network" judul="Belum ada unit di bawahnya">
        Unit dan pegawainya tampil di sini setelah admin memasukkannya.
      </PanelKosong>
    )

  return (
    <Panel judul="Per unit" rapat>
      <Tabel
        keterangan="Angka hari ini per unit"
        ponsel="kartu"
        rapat
        kolom={[
          { label: 'Unit' },
          { label: 'Pegawai', angka: true },
          { label: 'SKP', angka: true },
          { label: 'Catatan', angka: true },
          { label: 'Mencatat', angka: true },
          { label: 'Menunggu', angka: true },
          { label: 'Predikat' },
        ]}
      >
        {baris.map((unit) => (
          <BarisUnit
            key={unit.unitId}
            unit={unit}
            hidup={hidup}
            href={url(unit.unitId === unitId ? pantauanPaths.pegawai : pantauanPaths.unit, {
              unitId: unit.unitId,
            })}
          />
        ))}
      </Tabel>
      <div class="p-4 border-t border-line" data-langsung="semua.keterangan">
        <KeteranganPredikat jumlah={predikatOf(jumlahkan(baris))} />
      </div>
    </Panel>
  )
}

type PropsBaris = { readonly unit: AngkaUnit; readonly hidup: AngkaHidup; readonly href: string }

function BarisUnit({ unit, hidup, href }: PropsBaris) {
  const angka = (kunci: string, label: string) => (
    <td class="n" data-label={label}>
      <span data-langsung={`${unit.unitId}.${kunci}`}>{hidup[`${unit.unitId}.${kunci}`]}</span>
    </td>
  )
  return (
    <tr>
      <th scope="row">
        <a class="tautan" href={href}>
          {unit.nama}
        </a>
      </th>
      <td class="n" data-label="Pegawai">
        {unit.pegawai}
      </td>
      {angka('skp', 'SKP ditetapkan')}
      {angka('entri', 'Catatan hari ini')}
      {angka('pengisi', 'Sudah mencatat')}
      {angka('menunggu', 'Menunggu review')}
      <td data-label="Predikat" class="min-w-40">
        <div data-langsung={`${unit.unitId}.predikat`}>
          <BatangPredikatBerkata jumlah={predikatOf(unit)} />
        </div>
      </td>
    </tr>
  )
}

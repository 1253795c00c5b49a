import type { BarisMatriks, KolomMatriks, MatriksPeran } from '../../domain/rencana/matriks.ts'
import { penurunanLangsung } from '../../domain/rencana/penurunan.ts'
import { NAMA_STATUS_SKP } from '../../domain/skp/istilah.ts'
import { isDapatDiubah } from '../../domain/skp/skp.ts'
import { PANJANG } from '../../domain/teks.ts'
import { targetLengkap } from '../../usecases/skp/isi-dokumen.ts'
import { ChipLabel } from '../ui/chip.tsx'
import { GalatIsian } from '../ui/isian.tsx'
import { Gulir } from '../ui/tabel.tsx'
import { tulisAngka } from '../ui/tulis.ts'
import { isiAngka } from './angka.ts'
import type { IsiMatriks } from './bahan-matriks.ts'

/** Superior's results across, people down, a role in each cell; orphan columns and idle rows are marked where they stand. */
export function KisiMatriks(isi: IsiMatriks) {
  const { kolom, baris } = isi.matriks
  return (
    <Gulir label="Matriks pembagian peran dan hasil" class="panel">
      <table class="tabel matriks" data-matriks>
        <caption class="sr-only">Matriks pembagian peran dan hasil</caption>
        <thead>
          <tr>
            <th scope="col" class="min-w-40">
              Pegawai
            </th>
            {kolom.map((satu, i) => (
              <KepalaKolom key={satu.id} kolom={satu} nomor={i + 1} matriks={isi.matriks} />
            ))}
          </tr>
        </thead>
        <tbody>
          {baris.map((satu) => (
            <tr key={satu.pegawaiId}>
              <KepalaBaris baris={satu} isi={isi} />
              {kolom.map((hasil, i) => (
                <Sel key={hasil.id} isi={isi} baris={satu} kolom={hasil} nomor={i + 1} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Target yang dibagi</th>
            {kolom.map((satu, i) => (
              <td key={satu.id}>
                <p class="hasil-baris" aria-hidden="true">{`${i + 1}. ${satu.uraian}`}</p>
                <Penurunan kolom={satu} matriks={isi.matriks} tahun={isi.tahun} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </Gulir>
  )
}

type PropsKolom = {
  readonly kolom: KolomMatriks
  readonly nomor: number
  readonly matriks: MatriksPeran
}

function KepalaKolom({ kolom, nomor, matriks }: PropsKolom) {
  const ada = [...matriks.peran, ...matriks.lain].some(({ rhkPimpinanId }) => rhkPimpinanId === kolom.id)
  return (
    <th scope="col" class="min-w-60 align-top whitespace-normal">
      <span class="block">{`${nomor}. ${kolom.uraian}`}</span>
      {kolom.indikator.map(({ uraian, target, satuan }) => (
        <span key={uraian} class="block text-xs font-normal text-ink-2">
          {[uraian, targetLengkap({ target, satuan })].filter(Boolean).join(': ')}
        </span>
      ))}
      <span data-celah-kolom={kolom.id} hidden={ada}>
        <ChipLabel nada="warn" ikon="triangle-alert">
          Tanpa pendukung
        </ChipLabel>
      </span>
    </th>
  )
}

function KepalaBaris({ baris, isi: { matriks, tertulis } }: { baris: BarisMatriks; isi: IsiMatriks }) {
  const ada = [...matriks.peran, ...matriks.lain].some(({ pegawaiId }) => pegawaiId === baris.pegawaiId)
  return (
    <th scope="row" class="align-top whitespace-normal">
      <span class="block">{baris.nama}</span>
      <span class="block text-xs font-normal text-ink-2">{baris.jabatan}</span>
      {baris.ketua.map((tim) => (
        <span key={tim} class="block text-xs font-normal text-ink-2">{`Ketua tim ${tim}`}</span>
      ))}
      <span class="block text-xs font-normal text-ink-2">
        {baris.status ? `SKP ${NAMA_STATUS_SKP[baris.status].toLowerCase()}` : 'Belum menyusun SKP'}
      </span>
      <span data-celah-baris={baris.pegawaiId} hidden={ada}>
        <ChipLabel nada="warn" ikon="triangle-alert">
          Belum berperan
        </ChipLabel>
      </span>
      <label class="buka-baris">
        <input
          type="checkbox"
          class="checkbox checkbox-sm checkbox-primary"
          checked={tertulis?.salahAngka.some((nama) => nama.startsWith(`bagian.${baris.pegawaiId}.`))}
        />
        <span>
          Buka peran
          <span class="sr-only">{` ${baris.nama}`}</span>
        </span>
      </label>
    </th>
  )
}

type PropsSel = {
  readonly isi: IsiMatriks
  readonly baris: BarisMatriks
  readonly kolom: KolomMatriks
  readonly nomor: number
}

function Sel({ isi, baris, kolom, nomor }: PropsSel) {
  const kunci = `${baris.pegawaiId}.${kolom.id}`
  const milik = <T extends { readonly pegawaiId: string; readonly rhkPimpinanId: string }>(satu: T) =>
    satu.pegawaiId === baris.pegawaiId && satu.rhkPimpinanId === kolom.id
  const peran = isi.matriks.peran.find(milik)
  const lain = isi.matriks.lain.filter(milik)
  const isTerkunci = Boolean(peran?.rhkId) && !(baris.status && isDapatDiubah(baris.status))
  const tertulis = isi.tertulis?.tertulis
  const galat = isi.tertulis?.salahAngka.includes(`bagian.${kunci}`) ? 'Tulis angka saja.' : undefined
  return (
    <td
      class="align-top"
      data-sel
      data-pegawai={baris.pegawaiId}
      data-rhk={kolom.id}
      data-terisi={lain.length > 0 ? 'ya' : undefined}
    >
      <p class="hasil-baris" aria-hidden="true">{`${nomor}. ${kolom.uraian}`}</p>
      <div class="grid gap-1.5">
        <textarea
          class="textarea text-sm"
          rows={3}
          name={`peran.${kunci}`}
          aria-label={`Peran ${baris.nama} untuk hasil kerja ${nomor}`}
          readOnly={isTerkunci}
          maxlength={PANJANG.uraian}
        >
          {tertulis?.[`peran.${kunci}`] ?? peran?.uraian ?? ''}
        </textarea>
        <div class="flex items-center gap-2">
          <input
            id={`bagian.${kunci}`}
            class="input input-sm w-28 print:placeholder:text-transparent"
            name={`bagian.${kunci}`}
            inputmode="decimal"
            autocomplete="off"
            placeholder="Bagian target"
            aria-label={`Bagian target ${baris.nama} dari hasil kerja ${nomor}, bila diturunkan langsung`}
            aria-invalid={galat ? 'true' : undefined}
            aria-describedby={galat && `bagian.${kunci}-galat`}
            readOnly={isTerkunci}
            value={tertulis?.[`bagian.${kunci}`] ?? isiAngka(peran?.bagianTarget ?? null)}
          />
          {!isTerkunci && (
            <span
              class="hanya-js no-print text-xs text-ink-2 cursor-grab select-none"
              draggable
              data-pegangan
            >
              Geser
            </span>
          )}
        </div>
        <GalatIsian id={`bagian.${kunci}`} galat={galat} />
        {peran && <Keadaan isMasuk={peran.rhkId !== null} isTerkunci={isTerkunci} status={baris.status} />}
        {lain.map(({ uraian }) => (
          <p key={uraian} class="text-xs text-ink-2">{`Dari SKP: ${uraian}`}</p>
        ))}
      </div>
    </td>
  )
}

type PropsKeadaan = {
  readonly isMasuk: boolean
  readonly isTerkunci: boolean
  readonly status: BarisMatriks['status']
}

/** Whether a role stands in the SKP already, and what it waits for otherwise. */
function Keadaan({ isMasuk, isTerkunci, status }: PropsKeadaan) {
  if (isMasuk)
    return <p class="text-xs text-ink-2">{isTerkunci ? 'Terkunci bersama SKP-nya' : 'Masuk di draf SKP'}</p>

  return <p class="text-xs text-ink-2">{status ? 'Menunggu revisi SKP' : 'Masuk saat SKP mulai disusun'}</p>
}

/** Direct cascading: what was handed down against the superior's own target. */
function Penurunan({ kolom, matriks, tahun }: { kolom: KolomMatriks; matriks: MatriksPeran; tahun: number }) {
  const bagian = matriks.peran.flatMap(({ rhkPimpinanId, bagianTarget }) =>
    rhkPimpinanId === kolom.id && bagianTarget !== null ? [bagianTarget] : [],
  )
  const [utama] = kolom.indikator
  if (bagian.length === 0 || !utama) return <span class="text-xs text-ink-2">Tidak diturunkan langsung</span>
  const { target, satuan } = utama
  const { jumlah, kurang } = penurunanLangsung.apply({ target, satuan, bagian }, `${tahun}-12-31`).nilai
  const terbagi = `${tulisAngka(jumlah)} dari ${targetLengkap(utama)}`
  if (kurang === null || kurang === 0) return <span class="text-xs">{terbagi}</span>
  return (
    <span class="text-xs grid gap-1 justify-items-start">
      {terbagi}
      <ChipLabel nada="warn" ikon="triangle-alert">{`Kurang ${tulisAngka(kurang)}`}</ChipLabel>
    </span>
  )
}

import type { UmpanBalik } from '../../db/queries/umpan-balik/umpan-balik.ts'
import type { Berdasar } from '../../domain/ketentuan.ts'
import { NAMA_RATING, RATING } from '../../domain/penilaian/predikat.ts'
import { kalimatRealisasi } from '../../domain/penilaian/realisasi.ts'
import type { Saran } from '../../domain/penilaian/saran-rating.ts'
import type { Indikator, Rhk } from '../../domain/skp/skp.ts'
import { PANJANG } from '../../domain/teks.ts'
import { NAMA_JENIS_UMPAN_BALIK } from '../../domain/umpan-balik/umpan-balik.ts'
import { kalimatCapaian } from '../../usecases/penilaian/capaian-berlaku.ts'
import { targetLengkap } from '../../usecases/skp/isi-dokumen.ts'
import { IsianPanjang } from '../ui/isian.tsx'
import { Mengapa } from '../ui/mengapa.tsx'
import { Panel } from '../ui/panel.tsx'
import { Segmen } from '../ui/pilihan.tsx'
import { type BahanEvaluasi, saranHasil, teksRealisasi } from './bahan.ts'

// A narrow column; browsers that let a field grow by itself do not look at it.
const HURUF_SEBARIS = 28

export const OPSI_RATING = RATING.map((nilai) => ({
  nilai,
  label: NAMA_RATING[nilai].replace(' ekspektasi', ''),
}))

/** The results with what was reached, a mark for each, and the rating of them all. */
export function BagianHasil({ bahan }: { bahan: BahanEvaluasi }) {
  const { skp, jumlahEntri } = bahan
  return (
    <Panel
      judul="Hasil kerja"
      rapat
      kanan={<span class="text-xs text-ink-2">{`Dari ${jumlahEntri} catatan yang disetujui`}</span>}
    >
      <ol>
        {skp.rhk.map((rhk, i) => (
          <BarisHasil key={rhk.id} rhk={rhk} nomor={i + 1} bahan={bahan} />
        ))}
      </ol>
      <RatingHasil bahan={bahan} />
    </Panel>
  )
}

type PropsBaris = { readonly rhk: Rhk; readonly nomor: number; readonly bahan: BahanEvaluasi }

function BarisHasil({ rhk, nomor, bahan }: PropsBaris) {
  const { evaluasi, realisasi, umpanBalik } = bahan
  const terhitung = realisasi.get(rhk.id)
  const tersimpan = evaluasi.rhk[rhk.id]
  return (
    <li id={`hasil-${rhk.id}`} class="px-4 lg:px-5 py-4 border-b border-line grid gap-3">
      <div class="grid sm:grid-cols-[minmax(0,1fr)_15.5rem] gap-x-5 gap-y-3 items-start">
        <div>
          <p class="font-semibold">
            {`${nomor}. ${rhk.uraian}`}
            {rhk.jenis === 'tambahan' && <span class="font-normal text-ink-2"> (tambahan)</span>}
          </p>
          <p class="text-sm text-ink-2 mt-0.5">
            {terhitung ? `Dari kegiatan: ${kalimatRealisasi(terhitung)}` : ''}
          </p>
        </div>
        <Segmen
          nama={`tanda.${rhk.id}`}
          label={`Hasil kerja ${nomor} dibanding ekspektasi`}
          labelTersembunyi
          nilai={tersimpan?.tanda ?? undefined}
          opsi={OPSI_RATING}
        />
      </div>
      <ul class="grid gap-3">
        {rhk.indikator.map((indikator, j) => (
          <BarisIndikator
            key={indikator.id}
            indikator={indikator}
            nomor={`${nomor}.${j + 1}`}
            pernyataan={evaluasi.indikator[indikator.id]?.pernyataan ?? null}
            teks={teksRealisasi(evaluasi, indikator, terhitung)}
          />
        ))}
      </ul>
      <Ucapan daftar={umpanBalik.filter(({ rhkId }) => rhkId === rhk.id)} />
      <TulisUmpanBalik rhk={rhk} nomor={nomor} evaluasi={evaluasi} />
    </li>
  )
}

type PropsTulis = Pick<BahanEvaluasi, 'evaluasi'> & { readonly rhk: Rhk; readonly nomor: number }

/** One field for the result; where it has several measures, one more for each, as the form has a cell for each. */
function TulisUmpanBalik({ rhk, nomor, evaluasi }: PropsTulis) {
  const tulisan = evaluasi.rhk[rhk.id]?.umpanBalik
  const ukuran = rhk.indikator.length > 1 ? rhk.indikator : []
  const terisi = ukuran.some(({ id }) => evaluasi.indikator[id]?.umpanBalik)
  return (
    <details open={Boolean(tulisan) || terisi}>
      <summary class="tautan cursor-pointer min-h-6 text-sm">
        {`Tulis umpan balik untuk hasil kerja ${nomor}`}
      </summary>
      <div class="grid gap-2 mt-2">
        <textarea
          class="textarea tumbuh"
          name={`umpan.${rhk.id}`}
          rows={2}
          maxlength={PANJANG.uraian}
          aria-label={`Umpan balik untuk hasil kerja ${nomor}`}
        >
          {tulisan ?? ''}
        </textarea>
        {ukuran.map(({ id, uraian }, j) => (
          <label key={id} class="grid gap-1 text-sm">
            <span class="text-ink-2">{`Ukuran ${nomor}.${j + 1}: ${uraian}`}</span>
            <textarea
              class="textarea tumbuh"
              name={`umpanIndikator.${id}`}
              rows={2}
              maxlength={PANJANG.uraian}
            >
              {evaluasi.indikator[id]?.umpanBalik ?? ''}
            </textarea>
          </label>
        ))}
      </div>
    </details>
  )
}

type PropsIndikator = {
  readonly indikator: Indikator
  readonly nomor: string
  readonly pernyataan: string | null
  readonly teks: string
}

function BarisIndikator({ indikator, nomor, pernyataan, teks }: PropsIndikator) {
  return (
    <li class="grid sm:grid-cols-[minmax(0,1fr)_15.5rem] gap-x-5 gap-y-1.5 text-sm items-start">
      <div>
        <p>{indikator.uraian}</p>
        <p class="text-ink-2">{`Target ${targetLengkap(indikator)}`}</p>
        {pernyataan && <p class="mt-1">{`Pernyataan pegawai: ${pernyataan}`}</p>}
      </div>
      <textarea
        class="textarea tumbuh"
        name={`realisasi.${indikator.id}`}
        rows={Math.max(2, Math.ceil(teks.length / HURUF_SEBARIS))}
        maxlength={PANJANG.uraian}
        placeholder="Realisasi"
        aria-label={`Realisasi ${nomor}, ${indikator.uraian}`}
      >
        {teks}
      </textarea>
    </li>
  )
}

/** What others said, each with who speaks. */
export function Ucapan({ daftar }: { daftar: readonly UmpanBalik[] }) {
  if (daftar.length === 0) return null
  return (
    <ul class="grid gap-1 text-sm">
      {daftar.map(({ id, sebagai, isi }) => (
        <li key={id}>
          <span class="text-ink-2">{`${NAMA_JENIS_UMPAN_BALIK[sebagai]}: `}</span>
          {isi}
        </li>
      ))}
    </ul>
  )
}

function RatingHasil({ bahan }: { bahan: BahanEvaluasi }) {
  const { evaluasi, capaian } = bahan
  const saran = saranHasil(bahan)
  const dariUnit = capaian.rating
  return (
    <div
      id="rating-hasil"
      class="px-4 lg:px-5 py-4 grid sm:grid-cols-[minmax(0,1fr)_15.5rem] gap-x-5 gap-y-3 items-start"
    >
      <div>
        <h3 class="text-base">Rating hasil kerja</h3>
        <p class="text-sm text-ink-2">{kalimatRating(bahan, saran.nilai)}</p>
      </div>
      {evaluasi.isPimpinan ? (
        <p class="font-semibold">
          {dariUnit ? NAMA_RATING[dariUnit.nilai] : 'Menunggu capaian unit'}
          {dariUnit && <input type="hidden" name="ratingHasil" value={dariUnit.nilai} />}
        </p>
      ) : (
        <Segmen
          nama="ratingHasil"
          label="Rating hasil kerja"
          labelTersembunyi
          nilai={evaluasi.ratingHasil ?? undefined}
          opsi={OPSI_RATING}
        />
      )}
      <div class="sm:col-span-2">
        {dariUnit ? (
          <Mengapa basis={dariUnit.basis} nilai={NAMA_RATING[dariUnit.nilai].toLowerCase()} />
        ) : (
          !evaluasi.isPimpinan && <MengapaSaran saran={saran} />
        )}
      </div>
    </div>
  )
}

/** Why the program suggests it, reason by reason. */
export function MengapaSaran({ saran }: { saran: Berdasar<Saran> }) {
  const masukan = saran.nilai.alasan.map((nilai, i) => ({ label: `Alasan ${i + 1}`, nilai }))
  return <Mengapa basis={saran.basis} nilai="saran ini" masukan={masukan} />
}

/** A suggestion in one line: the rater reads it beside the choice and decides. */
export function kalimatSaran({ rating, alasan }: Saran): string {
  return rating ? `Saran: ${rating}. ${alasan.slice(0, 2).join(' ')}` : `Belum ada saran. ${alasan[0] ?? ''}`
}

function kalimatRating({ evaluasi, capaian }: BahanEvaluasi, saran: Saran): string {
  if (evaluasi.isPimpinan)
    return capaian.unit?.capaian
      ? `Rating mengikuti unitnya. ${kalimatCapaian(capaian.unit, evaluasi.periode.tahun)}`
      : `Mengikuti capaian ${capaian.unit?.unit ?? 'unit'} setelah ditetapkan.`

  return kalimatSaran(saran)
}

type PropsCatatan = { readonly nama: string; readonly label: string; readonly nilai: string | null }

/** A longer text of the rater's form. */
export function CatatanPenilai({ nama, label, nilai }: PropsCatatan) {
  return (
    <IsianPanjang nama={nama} label={label} nilai={nilai ?? ''} maksimum={PANJANG.uraian} wajib={false} />
  )
}

import { NAMA_RATING } from '../../domain/penilaian/predikat.ts'
import { kalimatRealisasi } from '../../domain/penilaian/realisasi.ts'
import { PERILAKU_KERJA } from '../../domain/skp/perilaku.ts'
import type { Indikator, Rhk } from '../../domain/skp/skp.ts'
import { PANJANG } from '../../domain/teks.ts'
import { berpenutur, joinUmpanBalik } from '../../usecases/penilaian/umpan-balik-perilaku.ts'
import { targetLengkap } from '../../usecases/skp/isi-dokumen.ts'
import { Panel } from '../ui/panel.tsx'
import { Ucapan } from './bagian-hasil.tsx'
import { type BahanEvaluasi, teksRealisasi } from './bahan.ts'

type PropsHasil = {
  readonly bahan: BahanEvaluasi
  readonly isTerbuka: boolean
  readonly bolehMenulis: boolean
}

/** The results as they were or will be judged; the owner of a draft writes beside each measure. */
export function HasilTampil({ bahan, isTerbuka, bolehMenulis }: PropsHasil) {
  const { skp, evaluasi } = bahan
  return (
    <Panel
      judul="Hasil kerja"
      rapat
      kanan={
        isTerbuka &&
        evaluasi.ratingHasil && <span class="text-sm font-semibold">{NAMA_RATING[evaluasi.ratingHasil]}</span>
      }
    >
      <ol>
        {skp.rhk.map((rhk, i) => (
          <BarisHasil
            key={rhk.id}
            rhk={rhk}
            nomor={i + 1}
            bahan={bahan}
            isTerbuka={isTerbuka}
            bolehMenulis={bolehMenulis}
          />
        ))}
      </ol>
    </Panel>
  )
}

function BarisHasil({ rhk, nomor, ...props }: PropsHasil & { rhk: Rhk; nomor: number }) {
  const { bahan, isTerbuka } = props
  const { evaluasi, realisasi, umpanBalik } = bahan
  const { tanda, umpanBalik: tulisan } = evaluasi.rhk[rhk.id] ?? { tanda: null, umpanBalik: null }
  const terhitung = realisasi.get(rhk.id)
  return (
    <li class="px-4 lg:px-5 py-4 border-b border-line last:border-0 grid gap-2">
      <div class="flex max-sm:flex-wrap justify-between gap-x-4 gap-y-1">
        <p class="font-semibold">{`${nomor}. ${rhk.uraian}`}</p>
        {isTerbuka && tanda && <span class="text-sm whitespace-nowrap">{NAMA_RATING[tanda]}</span>}
      </div>
      {terhitung && <p class="text-sm text-ink-2">{`Dari kegiatan: ${kalimatRealisasi(terhitung)}`}</p>}
      <ul class="grid gap-3">
        {rhk.indikator.map((indikator, j) => (
          <BarisIndikator
            key={indikator.id}
            indikator={indikator}
            nomor={`${nomor}.${j + 1}`}
            rhk={rhk}
            {...props}
          />
        ))}
      </ul>
      <Ucapan daftar={umpanBalik.filter(({ rhkId }) => rhkId === rhk.id)} />
      {isTerbuka && tulisan && <p class="text-sm">{berpenutur(tulisan)}</p>}
    </li>
  )
}

type PropsIndikator = PropsHasil & { rhk: Rhk; indikator: Indikator; nomor: string }

function BarisIndikator({ rhk, indikator, nomor, bahan, isTerbuka, bolehMenulis }: PropsIndikator) {
  const { evaluasi, realisasi } = bahan
  const { pernyataan, umpanBalik } = evaluasi.indikator[indikator.id] ?? {}
  const teks = isTerbuka ? teksRealisasi(evaluasi, indikator, realisasi.get(rhk.id)) : ''
  return (
    <li class="grid sm:grid-cols-2 gap-x-5 gap-y-1 text-sm">
      <div>
        <p>{indikator.uraian}</p>
        <p class="text-ink-2">{`Target ${targetLengkap(indikator)}`}</p>
      </div>
      <div class="grid gap-1">
        {teks && (
          <p>
            <span class="text-ink-2">Realisasi: </span>
            {teks}
          </p>
        )}
        {isTerbuka && umpanBalik && <p>{berpenutur(umpanBalik)}</p>}
        {bolehMenulis ? (
          <textarea
            class="textarea tumbuh"
            name={`pernyataan.${indikator.id}`}
            rows={2}
            maxlength={PANJANG.uraian}
            placeholder="Realisasi menurut Anda"
            aria-label={`Pernyataan untuk ukuran ${nomor}, ${indikator.uraian}`}
          >
            {pernyataan ?? ''}
          </textarea>
        ) : (
          pernyataan && (
            <p>
              <span class="text-ink-2">Menurut pegawai: </span>
              {pernyataan}
            </p>
          )
        )}
      </div>
    </li>
  )
}

/** What was said about each of the seven values. */
export function PerilakuTampil({ bahan }: { bahan: BahanEvaluasi }) {
  const { evaluasi, umpanBalik } = bahan
  const teks = joinUmpanBalik(evaluasi.umpanBalikPerilaku, umpanBalik)
  return (
    <Panel
      judul="Perilaku kerja"
      rapat
      kanan={
        evaluasi.ratingPerilaku && (
          <span class="text-sm font-semibold">{NAMA_RATING[evaluasi.ratingPerilaku]}</span>
        )
      }
    >
      <dl>
        {PERILAKU_KERJA.map(({ nilai, nama }) => (
          <div
            key={nilai}
            class="px-4 lg:px-5 py-3 border-b border-line last:border-0 grid sm:grid-cols-[11rem_minmax(0,1fr)] gap-x-5 gap-y-1"
          >
            <dt class="font-semibold">{nama}</dt>
            <dd class="text-sm whitespace-pre-line">{teks[nilai] || '–'}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

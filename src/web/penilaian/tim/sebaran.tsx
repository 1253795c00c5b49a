import type { AlasanSebaran } from '../../../db/queries/penilaian/tim.ts'
import { kalimatPenyimpangan } from '../../../domain/penilaian/kurva-distribusi.ts'
import {
  predikatKinerja,
  RATING,
  type Rating,
  type RatingPegawai,
} from '../../../domain/penilaian/predikat.ts'
import type { SebaranTim } from '../../../usecases/penilaian/sebaran-tim.ts'
import { Kuadran, type SelKuadran } from '../../ui/bagan/kuadran.tsx'
import { KeteranganKurva, KurvaDistribusi } from '../../ui/bagan/kurva-distribusi.tsx'
import { lima, polaPersen } from '../../ui/bagan/pola.ts'
import { Kabar } from '../../ui/kabar.tsx'
import { Mengapa } from '../../ui/mengapa.tsx'

type PropsKuadran = {
  readonly rating: readonly RatingPegawai[]
  readonly sampai: string
  /** The cell of the person on this page. */
  readonly pilih?: { readonly hasil: Rating | null; readonly perilaku: Rating | null } | undefined
}

/** The quadrant with how many of the team stand in each cell. */
export function KuadranTim({ rating, sampai, pilih }: PropsKuadran) {
  const sel = (hasilKerja: Rating, perilakuKerja: Rating): SelKuadran => ({
    kata: predikatKinerja.apply({ hasilKerja, perilakuKerja }, sampai).nilai,
    orang: rating.filter((satu) => satu.hasilKerja === hasilKerja && satu.perilakuKerja === perilakuKerja)
      .length,
    keadaan: pilih?.hasil === hasilKerja && pilih.perilaku === perilakuKerja ? 'pilih' : undefined,
  })
  const baris = (hasil: Rating) =>
    [sel(hasil, RATING[0]), sel(hasil, RATING[1]), sel(hasil, RATING[2])] as const

  return <Kuadran baris={[baris('di atas'), baris('sesuai'), baris('di bawah')]} />
}

type PropsSebaran = {
  readonly tim: SebaranTim & { readonly alasan: AlasanSebaran | undefined }
  /** Where the reason is written. */
  readonly hrefAlasan: string
  readonly lebar?: number
}

/** The team's predicates beside the pattern of its unit's achievement, and what departs from it. */
export function KurvaTim({ tim, hrefAlasan, lebar = 302 }: PropsSebaran) {
  const { capaian, sebaran, pola } = tim
  if (!capaian?.capaian)
    return (
      <Kabar nada="mute" class="mt-3">
        <p>
          {`Polanya tampil setelah ${capaian?.penetap ?? 'pimpinan satu tingkat di atas Anda'} menetapkan capaian ${capaian?.unit ?? 'unit Anda'}.`}
        </p>
      </Kabar>
    )
  return (
    <>
      <div class="mt-3">
        <KurvaDistribusi
          tim={lima(sebaran)}
          polaPersen={polaPersen(capaian.capaian)}
          lebar={lebar}
          tinggi={190}
        />
      </div>
      <KeteranganKurva pola={`Pola untuk capaian ${capaian.capaian}`} />
      {pola && <Peringatan pola={pola} alasan={tim.alasan} hrefAlasan={hrefAlasan} />}
    </>
  )
}

type PropsPeringatan = Pick<PropsSebaran, 'hrefAlasan'> & {
  readonly pola: NonNullable<SebaranTim['pola']>
  readonly alasan: AlasanSebaran | undefined
}

function Peringatan({ pola, alasan, hrefAlasan }: PropsPeringatan) {
  const { penyimpangan, isTerlaluSedikit } = pola.nilai
  const masukan = [{ label: 'Diperiksa', nilai: 'Predikat tim, termasuk draf yang kedua ratingnya terisi' }]
  if (penyimpangan.length === 0)
    return (
      <>
        <p class="text-sm text-ink-2 mt-3">
          {isTerlaluSedikit ? 'Tim terlalu kecil untuk diperiksa polanya.' : 'Sebaran tim sesuai pola.'}
        </p>
        <Mengapa basis={pola.basis} masukan={masukan} class="mt-2" />
      </>
    )
  return (
    <>
      <Kabar
        nada={alasan ? 'mute' : 'warn'}
        class="mt-4"
        tautan={[{ label: alasan ? 'Ubah alasan' : 'Tulis alasan', href: hrefAlasan }]}
      >
        {penyimpangan.map((satu) => (
          <p key={`${satu.batas}-${satu.kelompok.join()}`}>{kalimatPenyimpangan(satu)}</p>
        ))}
        <p class="mt-1">
          {alasan
            ? `Alasan Anda: ${alasan.alasan}`
            : 'Predikat tetap dapat ditetapkan satu per satu. Alasannya diminta sebelum pegawai terakhir ditetapkan.'}
        </p>
      </Kabar>
      <Mengapa basis={pola.basis} masukan={masukan} class="mt-2" />
    </>
  )
}

import type { Iku, Sasaran } from '../../domain/rencana/perjanjian.ts'
import { PANJANG } from '../../domain/teks.ts'
import type { SaranCapaian } from '../../usecases/rencana/saran-capaian.ts'
import { HitunganCapaian } from '../ui/hitungan-capaian.tsx'
import { IsianAngka, IsianPanjang } from '../ui/isian.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { isiAngka } from './angka.ts'
import type { IsiUnit } from './bahan-unit.ts'
import { bacaIsian } from './editor-unit.tsx'
import { rencanaPaths } from './paths.ts'

/** Goals with their indicators, each quarter with its target and what came of it, and the calculation from them. */
export function IsiPerjanjian(isi: IsiUnit) {
  const { unit, tahun, perjanjian, hubungan, hitungan } = isi
  const bolehMencatat = perjanjian.status === 'ditetapkan' && hubungan.isPenyusun
  const isian = perjanjian.sasaran.map((sasaran, i) => (
    <PanelSasaran key={sasaran.id} isi={isi} sasaran={sasaran} nomor={i + 1} bolehMencatat={bolehMencatat} />
  ))
  return (
    <>
      {perjanjian.status === 'ditetapkan' && (
        <Panel judul="Capaian menurut realisasi" rapat>
          <div class="grid sm:grid-cols-2 xl:grid-cols-3 gap-5 p-4 lg:px-5">
            {hitungan.map((satu) => (
              <section key={namaMasa(satu)} aria-label={namaMasa(satu)} class="grid gap-2 content-start">
                <h3 class="text-sm font-semibold">{namaMasa(satu)}</h3>
                <HitunganCapaian {...satu} />
              </section>
            ))}
          </div>
        </Panel>
      )}
      {bolehMencatat ? (
        <form method="post" action={url(rencanaPaths.realisasi, { unitId: unit.unitId })} class="grid gap-5">
          <input type="hidden" name="tahun" value={tahun} />
          <input type="hidden" name="versi" value={perjanjian.versi} />
          {isian}
          <div>
            <Tombol ragam="utama">Simpan realisasi</Tombol>
          </div>
        </form>
      ) : (
        isian
      )}
    </>
  )
}

function namaMasa({ masa }: SaranCapaian): string {
  return masa === 'tahun' ? 'Setahun' : `Triwulan ${masa.triwulan}`
}

type PropsSasaran = {
  readonly isi: IsiUnit
  readonly sasaran: Sasaran
  readonly nomor: number
  readonly bolehMencatat: boolean
}

function PanelSasaran({ isi, sasaran, nomor, bolehMencatat }: PropsSasaran) {
  return (
    <Panel judul={`${nomor}. ${sasaran.uraian}`} id={`sasaran-${sasaran.id}`}>
      <ol class="grid gap-6">
        {sasaran.iku.map((iku, j) => (
          <li key={iku.id} class="grid gap-3 border-t border-line first:border-0 pt-4 first:pt-0">
            <div>
              <h3 class="font-semibold">{`${nomor}.${j + 1} ${iku.uraian}`}</h3>
              <p class="text-sm text-ink-2">{rincian(iku)}</p>
            </div>
            <Triwulan isi={isi} iku={iku} nomor={`${nomor}.${j + 1}`} bolehMencatat={bolehMencatat} />
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function rincian(iku: Iku): string {
  const target = `Target ${isiAngka(iku.target) || '–'} ${iku.satuan}`.trim()
  const arah = iku.arah === 'turun' ? 'Makin kecil makin baik' : ''
  const formula = iku.formula && `Formula: ${iku.formula}`
  const sumber = iku.sumberData && `Sumber: ${iku.sumberData}`

  return [target, arah, formula, sumber].filter(Boolean).join('. ')
}

type PropsIku = {
  readonly isi: IsiUnit
  readonly iku: Iku
  readonly nomor: string
  readonly bolehMencatat: boolean
}

/** Each quarter that has something to reach; an indicator without a trajectory ends with the year. */
function Triwulan({ isi, iku, nomor, bolehMencatat }: PropsIku) {
  const baris = iku.triwulan.filter(({ target, rencanaAksi }) => target !== null || rencanaAksi !== '')
  const isTanpaTrayektori = baris.every(({ target }) => target === null)
  const angka = bacaIsian(isi)
  return (
    <div class="grid sm:grid-cols-2 lg:grid-cols-4 gap-4">
      {baris.map(({ triwulan, target, rencanaAksi, realisasi, keterangan }) => (
        <div key={triwulan} class="grid gap-2 content-start text-sm">
          <p>
            <strong class="font-semibold">{`Triwulan ${triwulan}. `}</strong>
            {target === null ? rencanaAksi : `Target ${isiAngka(target)} ${iku.satuan}`}
          </p>
          {target !== null && rencanaAksi && <p class="text-ink-2 whitespace-pre-line">{rencanaAksi}</p>}
          {bolehMencatat ? (
            <>
              <IsianAngka
                {...angka(`realisasi.${iku.id}.${triwulan}`, realisasi)}
                label={`Realisasi triwulan ${triwulan}, ${nomor}`}
                satuan={target === null ? '%' : iku.satuan}
                wajib={false}
              />
              <IsianPanjang
                nama={`keterangan.${iku.id}.${triwulan}`}
                label={`Keterangan triwulan ${triwulan}, ${nomor}`}
                wajib={false}
                nilai={isi.tertulis?.[`keterangan.${iku.id}.${triwulan}`] ?? keterangan}
                baris={2}
                maksimum={PANJANG.uraian}
              />
            </>
          ) : (
            <p>{`Realisasi: ${realisasi === null ? 'belum dicatat' : `${isiAngka(realisasi)} ${target === null ? '%' : iku.satuan}`}. ${keterangan}`}</p>
          )}
        </div>
      ))}
      {isTanpaTrayektori &&
        (bolehMencatat ? (
          <IsianAngka
            {...angka(`realisasi.${iku.id}.0`, iku.realisasiTahun)}
            label={`Realisasi setahun, ${nomor}`}
            satuan={iku.satuan}
            wajib={false}
          />
        ) : (
          <p class="text-sm">
            {`Realisasi setahun: ${iku.realisasiTahun === null ? 'belum dicatat' : `${isiAngka(iku.realisasiTahun)} ${iku.satuan}`}`}
          </p>
        ))}
    </div>
  )
}

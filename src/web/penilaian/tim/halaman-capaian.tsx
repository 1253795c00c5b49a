import type { CapaianUnit } from '../../../db/queries/penilaian/capaian.ts'
import type { PeriodeTercatat } from '../../../db/queries/penilaian/periode.ts'
import { CAPAIAN, type Capaian } from '../../../domain/penilaian/capaian-organisasi.ts'
import { namaPeriode } from '../../../domain/penilaian/periode-penilaian.ts'
import { PANJANG } from '../../../domain/teks.ts'
import type { SaranCapaian } from '../../../usecases/rencana/saran-capaian.ts'
import { page } from '../../halaman.tsx'
import type { C } from '../../lingkungan.ts'
import type { Pesan } from '../../pesan.ts'
import { HitunganCapaian } from '../../ui/hitungan-capaian.tsx'
import { IsianPanjang } from '../../ui/isian.tsx'
import { Judul } from '../../ui/judul.tsx'
import { Kabar, Penolakan } from '../../ui/kabar.tsx'
import { Panel } from '../../ui/panel.tsx'
import { KartuPilihan } from '../../ui/pilihan.tsx'
import { Tombol } from '../../ui/tombol.tsx'
import { tulisPersen } from '../../ui/tulis.ts'
import { url } from '../../url.ts'
import { penilaianPaths } from '../paths.ts'

const RINCI: Record<Capaian, string> = {
  Istimewa: 'Seluruh target tercapai, sebagian besar terlampaui.',
  Baik: 'Seluruh atau hampir seluruh target tercapai.',
  'Butuh Perbaikan': 'Sebagian target belum tercapai.',
  Kurang: 'Sebagian besar target belum tercapai.',
  'Sangat Kurang': 'Hampir semua target belum tercapai.',
}

export type IsiCapaian = {
  readonly unit: CapaianUnit
  readonly periode: PeriodeTercatat
  /** What the unit's set agreement gives. */
  readonly saran: SaranCapaian | undefined
  readonly penolakan?: Pesan | undefined
  readonly tertulis?:
    | { readonly capaian: Capaian | undefined; readonly dasar: string; readonly alasanBeda: string }
    | undefined
}

/** What a unit achieved in a period, set by the leader one level above. */
export function capaianPage(c: C, isi: IsiCapaian): Response {
  const { unit, periode, saran, penolakan, tertulis } = isi
  const hasil = saran?.hasil ?? undefined
  const kembali = url(penilaianPaths.tim, {}, { periode: periode.id })
  return page(c, {
    judul: `Capaian ${unit.unit}`,
    aktif: penilaianPaths.tim,
    status: penolakan ? 422 : 200,
    salah: penolakan?.isian,
    remah: [{ label: 'Penilaian tim', href: kembali }, { label: `Capaian ${unit.unit}` }],
    children: (
      <div class="grid gap-5 max-w-3xl">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul={`Capaian ${unit.unit}`}
          konteks={`Evaluasi ${namaPeriode(periode)}, dipimpin ${unit.kepala ?? 'jabatan yang kosong'}`}
        />
        <Kabar nada="mute">
          <p>
            Capaian menentukan rating hasil kerja pemimpinnya dan pola sebaran predikat timnya. Setelah ada
            penilaian yang ditetapkan, capaian dikunci.
          </p>
        </Kabar>
        <PanelHitungan {...isi} />
        <Panel judul={unit.capaian ? 'Capaian yang ditetapkan' : 'Tetapkan capaian'}>
          <form
            method="post"
            action={url(penilaianPaths.capaian, { unitId: unit.unitId })}
            class="grid gap-5"
          >
            <input type="hidden" name="periode" value={periode.id} />
            <input type="hidden" name="versi" value={unit.versi} />
            <KartuPilihan
              nama="capaian"
              label="Capaian kinerja unit"
              nilai={tertulis ? tertulis.capaian : (unit.capaian ?? hasil?.capaian)}
              opsi={CAPAIAN.map((nilai) => ({ nilai, label: nilai, rinci: RINCI[nilai] }))}
            />
            <IsianPanjang
              nama="dasar"
              label="Dasar penetapan"
              petunjuk="Hasil yang menjadi dasar, misalnya laporan kinerja triwulan."
              nilai={tertulis?.dasar ?? unit.dasar ?? dasarHitungan(isi)}
              maksimum={PANJANG.uraian}
            />
            {hasil && (
              <IsianPanjang
                nama="alasanBeda"
                label={`Alasan bila bukan ${hasil.capaian}`}
                petunjuk="Diisi bila capaian yang Anda tetapkan berbeda dari hasil hitungan di atas."
                wajib={false}
                nilai={tertulis?.alasanBeda ?? unit.alasanBeda ?? ''}
                maksimum={PANJANG.uraian}
              />
            )}
            <div>
              <Tombol ragam="utama">Tetapkan capaian</Tombol>
            </div>
          </form>
        </Panel>
      </div>
    ),
  })
}

/** What the agreement and its realisation give; the leader may depart from it with a reason. */
function PanelHitungan({ unit, periode, saran }: IsiCapaian) {
  const rencana = [
    {
      label: 'Lihat perjanjian kinerja',
      href: `/rencana/${unit.unitId}?tahun=${periode.tahun}`,
    },
  ]
  if (!saran)
    return (
      <Kabar nada="mute" tautan={rencana}>
        <p>{`Belum ada hitungan, karena perjanjian kinerja ${unit.unit} ${periode.tahun} belum ditetapkan.`}</p>
      </Kabar>
    )
  return (
    <Panel judul="Menurut perjanjian kinerja">
      <HitunganCapaian {...saran} />
    </Panel>
  )
}

function dasarHitungan({ periode, saran }: IsiCapaian): string {
  if (!saran?.hasil) return ''
  const masa = saran.masa === 'tahun' ? `tahun ${periode.tahun}` : `triwulan ${saran.masa.triwulan}`

  return `Realisasi perjanjian kinerja ${masa}: ${tulisPersen(saran.hasil.persen)}.`
}

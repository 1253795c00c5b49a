import type { AngkaLaporan, HasilIku } from '../../domain/laporan/isi-laporan.ts'
import { pickIku } from '../../domain/laporan/laporan-unit.ts'
import { Ikon, type NamaIkon } from '../ui/ikon.tsx'
import { Mengapa } from '../ui/mengapa.tsx'
import { Panel } from '../ui/panel.tsx'
import { tulisAngka, tulisPersen } from '../ui/tulis.ts'

type Props = { readonly angka: AngkaLaporan }

/** The strongest and the weakest results side by side, each with what shows it. */
export function BagianMenonjol({ angka }: Props) {
  const { menonjol } = angka
  if (menonjol.terkuat.length + menonjol.terlemah.length === 0) return null
  return (
    <div class="grid md:grid-cols-2 gap-5 items-start">
      <PanelHasil
        judul="Hasil terkuat"
        ikon="trending-up"
        iku={pickIku(angka, menonjol.terkuat)}
        setara={menonjol.setaraTerkuat}
        kosong="Belum ada indikator yang mencapai target."
      />
      <PanelHasil
        judul="Hasil terlemah"
        ikon="trending-down"
        iku={pickIku(angka, menonjol.terlemah)}
        setara={menonjol.setaraTerlemah}
        kosong="Tidak ada indikator di bawah target."
      />
      <div class="md:col-span-2">
        <Mengapa
          basis={menonjol.basis}
          nilai="yang ini"
          masukan={[
            {
              label: 'Diperingkat',
              nilai: `${angka.iku.filter(({ persen }) => persen !== null).length} indikator`,
            },
            ...(menonjol.tanpaTarget.length > 0
              ? [{ label: 'Tanpa target pada periode ini', nilai: menonjol.tanpaTarget.join(', ') }]
              : []),
            ...(menonjol.belumDicatat.length > 0
              ? [{ label: 'Realisasinya belum dicatat', nilai: menonjol.belumDicatat.join(', ') }]
              : []),
          ]}
        />
      </div>
    </div>
  )
}

type PropsHasil = {
  readonly judul: string
  readonly ikon: NamaIkon
  readonly iku: readonly HasilIku[]
  readonly setara: readonly string[]
  readonly kosong: string
}

function PanelHasil({ judul, ikon, iku, setara, kosong }: PropsHasil) {
  return (
    <Panel judul={judul}>
      {iku.length === 0 ? (
        <p class="text-sm text-ink-2">{kosong}</p>
      ) : (
        <ol class="grid gap-4">
          {iku.map((satu) => (
            <li key={satu.ikuId} class="grid gap-1 border-t border-line first:border-0 pt-4 first:pt-0">
              <div class="flex items-baseline justify-between gap-4">
                <p class="font-semibold">{satu.uraian}</p>
                <p class="text-lg font-semibold whitespace-nowrap inline-flex items-center gap-1.5">
                  <Ikon nama={ikon} class="ic-s" />
                  {tulisPersen(satu.persen ?? 0)}
                </p>
              </div>
              <Bukti iku={satu} />
            </li>
          ))}
        </ol>
      )}
      {setara.length > 0 && (
        <p class="text-xs text-ink-2 mt-3">{`Sama besar dengan yang terakhir: indikator ${setara.join(', ')}.`}</p>
      )}
    </Panel>
  )
}

/** The figures, the unit's own remark, where they are from, and the work recorded under them. */
function Bukti({ iku }: { readonly iku: HasilIku }) {
  const { realisasi, target, satuan, keterangan, sumberData, dukungan } = iku
  return (
    <div class="text-sm text-ink-2 grid gap-1 wrap-anywhere">
      <p>{`${tulisAngka(realisasi ?? 0)} dari target ${tulisAngka(target ?? 0)} ${satuan}`}</p>
      {keterangan && <p class="text-ink whitespace-pre-line">{keterangan}</p>}
      {sumberData && <p>{`Sumber data: ${sumberData}`}</p>}
      {dukungan && (
        <p>
          {`${tulisAngka(dukungan.kegiatan)} kegiatan disetujui dari ${tulisAngka(dukungan.pegawai)} pegawai, ${tulisAngka(dukungan.berbukti)} dengan bukti`}
        </p>
      )}
    </div>
  )
}

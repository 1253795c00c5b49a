import type { AngkaLaporan, HasilIku, PerkembanganLaporan } from '../../domain/laporan/isi-laporan.ts'
import { titik } from '../../domain/teks.ts'
import { paths } from '../paths.ts'
import { Angka, type Delta } from '../ui/angka.tsx'
import { Batang } from '../ui/bagan/batang.tsx'
import { Mengapa } from '../ui/mengapa.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { tulisAngka, tulisPersen } from '../ui/tulis.ts'
import { url } from '../url.ts'

type Props = { readonly unitId: string; readonly tahun: number; readonly angka: AngkaLaporan }

/** Targets with what came of them, the mean of it, and what the leader above set. */
export function BagianCapaian({ unitId, tahun, angka }: Props) {
  const rencana = url(paths.rencana.unit, { unitId }, { tahun })
  if (angka.iku.length === 0)
    return (
      <PanelKosong
        ikon="target"
        judul="Belum ada perjanjian kinerja"
        aksi={<TombolTautan href={rencana}>Buka perjanjian kinerja</TombolTautan>}
      >
        {`Target dan capaian tampil di sini setelah perjanjian kinerja ${tahun} ditetapkan dan realisasinya dicatat.`}
      </PanelKosong>
    )
  return (
    <Panel
      judul="Target dan capaian"
      rapat
      kanan={
        <a class="tautan text-sm no-print" href={rencana}>
          Perjanjian kinerja
        </a>
      }
    >
      <div class="grid sm:grid-cols-2 gap-5 p-4 lg:px-5">
        <RataRata angka={angka} />
        <Ditetapkan capaian={angka.capaian} />
      </div>
      <Tabel
        keterangan="Indikator kinerja dengan target dan realisasinya"
        ponsel="kartu"
        kolom={[
          { label: 'Indikator' },
          { label: 'Realisasi', class: 'min-w-36' },
          { label: 'Capaian', angka: true },
        ]}
      >
        {angka.iku.map((satu) => (
          <BarisIku key={satu.ikuId} iku={satu} />
        ))}
      </Tabel>
    </Panel>
  )
}

function RataRata({ angka }: { readonly angka: AngkaLaporan }) {
  const { hasil, perkembangan } = angka
  return (
    <div class="grid gap-2 content-start">
      <Angka
        label="Rata-rata capaian"
        nilai={hasil ? tulisAngka(hasil.persen, 1) : undefined}
        satuan="%"
        bilaKosong="Tampil setelah realisasi setiap indikator bertarget dicatat."
        delta={hasil && perkembangan ? delta(perkembangan) : undefined}
      />
      {hasil && (
        <Mengapa
          basis={hasil.basis}
          nilai={hasil.capaian}
          masukan={angka.iku.flatMap(({ nomor, uraian, persen }) =>
            persen === null ? [] : [{ label: `${nomor} ${uraian}`, nilai: tulisPersen(persen) }],
          )}
        />
      )}
    </div>
  )
}

function delta({ persen: { lalu, kini, arah }, periode }: PerkembanganLaporan): Delta | undefined {
  if (lalu === null || kini === null) return undefined
  if (arah === 'tetap') return { arah, kata: `tetap sejak ${periode}` }
  const poin = tulisAngka(Math.abs(kini - lalu), 1)

  return kini > lalu
    ? { arah: 'naik', kata: `naik ${poin} poin sejak ${periode}` }
    : { arah: 'turun', kata: `turun ${poin} poin sejak ${periode}` }
}

function Ditetapkan({ capaian }: Pick<AngkaLaporan, 'capaian'>) {
  return (
    <div class="grid gap-1 content-start">
      <p class="label-kecil">Capaian kinerja organisasi</p>
      {capaian ? (
        <>
          <p class="text-lg font-semibold">{capaian.capaian}</p>
          <p class="text-sm text-ink-2">{titik(`Ditetapkan ${capaian.oleh}. ${capaian.dasar}`)}</p>
          {capaian.alasanBeda && (
            <p class="text-sm">{`Alasan berbeda dari hitungan: ${capaian.alasanBeda}`}</p>
          )}
        </>
      ) : (
        <p class="text-lg font-semibold">Belum ditetapkan</p>
      )}
    </div>
  )
}

function BarisIku({ iku }: { readonly iku: HasilIku }) {
  const { nomor, uraian, sasaran, persen } = iku
  return (
    <tr>
      <th scope="row" class="whitespace-normal">
        {`${nomor} ${uraian}`}
        <span class="block text-xs font-normal text-ink-2">{sasaran}</span>
      </th>
      <td data-label="Realisasi">{realisasi(iku)}</td>
      <td class="n" data-label="Capaian">
        {persen === null ? (
          '–'
        ) : (
          <span class="inline-grid gap-1.5 w-24 justify-items-end">
            {tulisPersen(persen)}
            <Batang persen={persen} harapanPersen={100} label={`Capaian indikator ${nomor}`} />
          </span>
        )}
      </td>
    </tr>
  )
}

function realisasi({ target, realisasi: nilai, satuan }: HasilIku): string {
  if (target === null) return 'Tanpa target pada periode ini'
  const dari = `${tulisAngka(target)} ${satuan}`

  return nilai === null ? `Belum dicatat, targetnya ${dari}` : `${tulisAngka(nilai)} dari ${dari}`
}

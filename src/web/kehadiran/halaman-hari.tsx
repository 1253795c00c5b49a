import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import { Judul } from '../ui/judul.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { tulisBulan } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { kehadiranPaths } from './paths.ts'
import { type HariTampil, Petak, TAMPILAN } from './petak-bulan.tsx'
import { SatuHari } from './satu-hari.tsx'

type Isi = {
  readonly pegawaiId: string
  readonly nama: string
  /** `2026-11` */
  readonly bulan: string
  readonly hari: readonly HariTampil[]
  /** The day that is explained; absent when none of the month was asked for. */
  readonly dipilih: HariTampil | undefined
  readonly hariIni: string
  readonly bolehCatat: boolean
  readonly isMilikku: boolean
}

/** A month of one person: what each day is, and why. */
export function hariPage(c: C, isi: Isi): Response {
  const { pegawaiId, nama, bulan, hari, dipilih, hariIni, isMilikku, bolehCatat } = isi
  return page(c, {
    judul: `Kalender ${nama}`,
    aktif: isMilikku ? paths.aktivitas.hariIni : paths.organisasi.pegawai,
    remah: remah(isi),
    children: (
      <div class="grid gap-5">
        <Judul
          judul={tulisBulan(`${bulan}-01`)}
          atas={isMilikku ? 'Kalender saya' : nama}
          konteks={hitung(hari)}
          aksi={
            <>
              <Bulan pegawaiId={pegawaiId} bulan={bulan} />
              {bolehCatat && (
                <TombolTautan
                  href={url(kehadiranPaths.ketidakhadiranBaru, { pegawaiId })}
                  ikon="plus"
                  ragam="utama"
                >
                  Catat cuti
                </TombolTautan>
              )}
            </>
          }
        />
        {dipilih && <SatuHari satu={dipilih} bolehUbah={bolehCatat} />}
        <Petak
          hari={hari}
          hariIni={hariIni}
          dipilih={dipilih?.fakta.tanggal}
          href={(tanggal) => url(kehadiranPaths.hari, { pegawaiId }, { hari: tanggal })}
        />
      </div>
    ),
  })
}

function remah({ nama, pegawaiId, bolehCatat, isMilikku }: Isi) {
  if (isMilikku)
    return [{ label: 'Kegiatan harian', href: paths.aktivitas.hariIni }, { label: 'Kalender saya' }]
  if (!bolehCatat) return [{ label: `Kalender ${nama}` }]
  return [
    { label: 'Pegawai', href: paths.organisasi.pegawai },
    { label: nama, href: url(paths.organisasi.pegawaiTampil, { pegawaiId }) },
    { label: 'Kalender' },
  ]
}

/** `21 hari kerja, 2 cuti, 1 cuti bersama.` */
function hitung(hari: readonly HariTampil[]): string {
  const jenis = new Map<string, number>()
  for (const { nilai } of hari) {
    const label = nilai.jenis === 'kerja' ? 'hari kerja' : TAMPILAN[nilai.jenis].label.toLowerCase()
    jenis.set(label, (jenis.get(label) ?? 0) + 1)
  }
  const kerja = jenis.get('hari kerja') ?? 0
  jenis.delete('hari kerja')
  return `${[`${kerja} hari kerja`, ...[...jenis].map(([label, n]) => `${n} hari ${label}`)].join(', ')}.`
}

function Bulan({ pegawaiId, bulan }: Pick<Isi, 'pegawaiId' | 'bulan'>) {
  const awal = Temporal.PlainYearMonth.from(bulan)
  const href = (ke: Temporal.PlainYearMonth) =>
    url(kehadiranPaths.hari, { pegawaiId }, { bulan: ke.toString() })
  return (
    <>
      <TombolTautan ikon="chevron-left" label="Bulan sebelumnya" href={href(awal.subtract({ months: 1 }))} />
      <TombolTautan ikon="chevron-right" label="Bulan berikutnya" href={href(awal.add({ months: 1 }))} />
    </>
  )
}

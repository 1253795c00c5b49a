import type { HasilIku, IsiLaporan, PerkembanganLaporan } from '../domain/laporan/isi-laporan.ts'
import { pickIku } from '../domain/laporan/laporan-unit.ts'
import type { ArahHasil } from '../domain/laporan/perkembangan.ts'
import { PREDIKAT as URUTAN } from '../domain/penilaian/predikat.ts'
import { PERILAKU_KERJA } from '../domain/skp/perilaku.ts'
import { titik } from '../domain/teks.ts'
import { tulisAngka, tulisPersen } from './angka.ts'
import { PREDIKAT, RATING, tanggalPanjang } from './blok.ts'
import { type Penandatangan, tandaTanganUnit } from './penandatangan.ts'
import { type Cetak, renderPdf } from './typst.ts'

export type DokumenLaporan = {
  readonly instansi: string
  readonly isi: IsiLaporan
  readonly jawaban: string
  /** The head of the unit, then the leader one level above. */
  readonly penandatangan: readonly Penandatangan[]
  readonly tempat: string
  readonly tanggal: Temporal.PlainDate
  readonly zonaWaktu: string
}

const KATA_ARAH: Record<ArahHasil, string> = {
  membaik: 'Membaik',
  memburuk: 'Memburuk',
  tetap: 'Tetap',
  'tidak-terukur': 'Tidak terukur',
}

/** Laporan evaluasi kinerja of a unit on a period (no national form): what is strong, what is weak, what was done and what it changed. */
export function laporanUnit(data: DokumenLaporan, cetak: Cetak): Uint8Array {
  const { isi } = data
  const tanggal = (iso: string) => tanggalPanjang(Temporal.PlainDate.from(iso))
  const [kepala] = data.penandatangan
  return renderPdf(
    'laporan-unit',
    {
      instansi: data.instansi,
      judul: isi.isPerangkatDaerah ? 'PERANGKAT DAERAH' : 'UNIT KERJA',
      unit: isi.unit,
      kepala: kepala?.orang.nama ?? '',
      namaPeriode: isi.periode.nama,
      masa: `${tanggal(isi.periode.mulai)} sampai ${tanggal(isi.periode.sampai)}`,
      sasaran: kelompokkan(isi.iku),
      capaian: capaian(isi),
      terkuat: menonjol(isi, 'terkuat'),
      terlemah: menonjol(isi, 'terlemah'),
      tanpaPeringkat: tanpaPeringkat(isi),
      sebaran: sebaran(isi),
      perilaku: perilaku(isi),
      dikerjakan: isi.dikerjakan,
      perkembangan: isi.perkembangan && perkembangan(isi.perkembangan),
      perbaikanIku: isi.perbaikanIku.map(({ nomor, uraian, teks }) => ({ nomor, uraian, teks })),
      perbaikan: isi.perbaikan,
      jawaban: data.jawaban,
      tandaTangan: tandaTanganUnit(data.penandatangan, data),
    },
    cetak,
  )
}

function kelompokkan(iku: readonly HasilIku[]) {
  return [...Map.groupBy(iku, ({ sasaran }) => sasaran)].map(([uraian, daftar]) => ({
    uraian,
    iku: daftar.map((satu) => ({
      nomor: satu.nomor,
      uraian: satu.uraian,
      target: satu.target === null ? '–' : `${tulisAngka(satu.target)} ${satu.satuan}`,
      realisasi: ukuran(satu),
      persen: satu.persen === null ? '–' : tulisPersen(satu.persen),
    })),
  }))
}

function ukuran({ target, realisasi, satuan }: HasilIku): string {
  if (target === null) return 'Tanpa target pada periode ini'

  return realisasi === null ? 'Belum dicatat' : `${tulisAngka(realisasi)} ${satuan}`
}

function capaian({ hasil, capaian: ditetapkan }: IsiLaporan) {
  return {
    hitungan: hasil ? `${tulisPersen(hasil.persen)}, ${hasil.capaian}` : null,
    nilai: ditetapkan?.capaian.toUpperCase() ?? 'BELUM DITETAPKAN',
    dasar: ditetapkan
      ? [titik(`Ditetapkan ${ditetapkan.oleh}. ${ditetapkan.dasar}`), ditetapkan.alasanBeda]
      : [],
  }
}

function menonjol(isi: IsiLaporan, pihak: 'terkuat' | 'terlemah') {
  const setara = isi.menonjol[pihak === 'terkuat' ? 'setaraTerkuat' : 'setaraTerlemah']
  return {
    butir: pickIku(isi, isi.menonjol[pihak]).map((satu) => ({
      nomor: satu.nomor,
      uraian: satu.uraian,
      persen: tulisPersen(satu.persen ?? 0),
      rinci: [`${ukuran(satu)} dari target ${tulisAngka(satu.target ?? 0)} ${satu.satuan}.`, ...bukti(satu)],
    })),
    setara: setara.length > 0 ? `Sama besar dengan yang terakhir: indikator ${setara.join(', ')}.` : null,
  }
}

/** What shows a result: the unit's own remark, where the figure is from, and the work recorded under it. */
export function bukti({ keterangan, sumberData, dukungan }: HasilIku): string[] {
  return [
    ...(keterangan ? [keterangan] : []),
    ...(sumberData ? [`Sumber data: ${sumberData}.`.replace('..', '.')] : []),
    ...(dukungan
      ? [
          `${tulisAngka(dukungan.kegiatan)} kegiatan yang disetujui dari ${tulisAngka(dukungan.pegawai)} pegawai, ${tulisAngka(dukungan.berbukti)} dengan bukti.`,
        ]
      : []),
  ]
}

function tanpaPeringkat({ menonjol: { tanpaTarget, belumDicatat } }: IsiLaporan): string[] {
  return [
    ...(tanpaTarget.length > 0 ? [`Tanpa target pada periode ini: ${tanpaTarget.join(', ')}.`] : []),
    ...(belumDicatat.length > 0 ? [`Realisasinya belum dicatat: ${belumDicatat.join(', ')}.`] : []),
  ]
}

function sebaran({ sebaran: isi }: IsiLaporan) {
  if (!isi) return null
  const jumlah = isi.ditetapkan || 1
  return {
    baris: URUTAN.map((predikat) => ({
      nama: PREDIKAT[predikat],
      orang: tulisAngka(isi.sebaran[predikat]),
      persen: tulisPersen((100 * isi.sebaran[predikat]) / jumlah),
    })),
    kalimat: [
      `${isi.ditetapkan} evaluasi ditetapkan${isi.belum > 0 ? `, ${isi.belum} belum` : ''}. Pemimpin unit tidak dihitung.`,
      ...kalimatPola(isi),
      ...isi.alasan.map(({ penilai, alasan }) => `Alasan ${penilai}: ${alasan}`),
    ],
  }
}

function kalimatPola({ basis, penyimpangan }: NonNullable<IsiLaporan['sebaran']>): readonly string[] {
  if (!basis) return ['Pola distribusi tampil setelah capaian unit ditetapkan.']

  return penyimpangan.length > 0
    ? penyimpangan
    : ['Tidak ada penyimpangan dari pola distribusi capaian unit.']
}

function perilaku({ perilaku: isi }: IsiLaporan) {
  if (!isi) return null
  return {
    rating: (['di atas', 'sesuai', 'di bawah'] as const).map((satu) => ({
      nama: RATING[satu],
      orang: tulisAngka(isi.rating[satu]),
    })),
    umpanBalik: PERILAKU_KERJA.flatMap(({ nilai, nama }) => {
      const satu = isi.umpanBalik.find((calon) => calon.nilai === nilai)
      return satu ? [{ nama, positif: tulisAngka(satu.positif), perlu: tulisAngka(satu.perluPerbaikan) }] : []
    }),
  }
}

function perkembangan({ periode, persen, capaian: nilai, butir, perbaikan }: PerkembanganLaporan) {
  const tulis = (satu: number | null) => (satu === null ? '–' : tulisPersen(satu))
  return {
    periode,
    baris: [
      {
        uraian: 'Rata-rata capaian unit',
        teks: [nilai.lalu, nilai.kini].every(Boolean) ? `${nilai.lalu}, kini ${nilai.kini}` : '',
        ...{ lalu: tulis(persen.lalu), kini: tulis(persen.kini), arah: KATA_ARAH[persen.arah] },
      },
      ...butir.map(({ uraian, teks, lalu, kini, arah }) => ({
        ...{ uraian, teks },
        ...{ lalu: tulis(lalu), kini: tulis(kini), arah: KATA_ARAH[arah] },
      })),
    ],
    perbaikan,
  }
}

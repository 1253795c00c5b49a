import { bulan, hari, type Pengesahan, type Pihak, penanda, tempatTanggal } from './blok.ts'
import { type Cetak, renderPdf } from './typst.ts'

export type KolomHarian = 'hari' | 'tanggal' | 'rhk' | 'uraian' | 'waktu' | 'durasi' | 'volume' | 'status'

export type KegiatanHarian = {
  readonly tanggal: Temporal.PlainDate
  readonly uraian: string
  readonly rhk?: string | undefined
  /** "08.00 - 10.30" */
  readonly waktu?: string | undefined
  readonly durasiMenit?: number | undefined
  readonly volume?: number | undefined
  readonly satuan?: string | undefined
  readonly status?: string | undefined
}

export type LaporanHarian = {
  readonly tahun: number
  readonly bulan: number
  readonly pegawai: Pihak
  readonly atasan: Pihak
  readonly kegiatan: readonly KegiatanHarian[]
  /** Which columns the instansi wants; without it those of common practice. */
  readonly kolom?: readonly KolomHarian[] | undefined
  readonly pengesahan: Pengesahan
}

const KOLOM: readonly KolomHarian[] = ['hari', 'tanggal', 'uraian', 'volume']

/** Laporan kinerja harian of a month (no national form; columns of common practice). */
export function laporanHarian(data: LaporanHarian, cetak: Cetak): Uint8Array {
  const { pengesahan: p } = data
  const isi = {
    bulan: `BULAN ${bulan(data.bulan)} ${data.tahun}`.toUpperCase(),
    pegawai: data.pegawai,
    kolom: data.kolom ?? KOLOM,
    kegiatan: data.kegiatan.map(tulisKegiatan),
    tandaTangan: {
      atasan: penanda(data.atasan, `Mengetahui,\n${data.atasan.jabatan}`, {
        pada: p.disetujuiPenilaiPada,
        zona: p.zonaWaktu,
      }),
      pegawai: penanda(data.pegawai, `${tempatTanggal(p)}\nYang bersangkutan`, {
        pada: p.disetujuiPegawaiPada,
        zona: p.zonaWaktu,
      }),
    },
  }
  return renderPdf('laporan-harian', isi, cetak)
}

function tulisKegiatan(k: KegiatanHarian) {
  const dua = (n: number) => String(n).padStart(2, '0')
  return {
    hari: hari(k.tanggal),
    tanggal: `${dua(k.tanggal.day)}/${dua(k.tanggal.month)}/${k.tanggal.year}`,
    rhk: k.rhk,
    uraian: k.uraian,
    waktu: k.waktu,
    durasi: k.durasiMenit === undefined ? undefined : `${k.durasiMenit} menit`,
    angka: k.volume === undefined ? undefined : String(k.volume).replace('.', ','),
    satuan: k.satuan,
    status: k.status,
  }
}

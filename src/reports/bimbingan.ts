import { BAGIAN_BIMBINGAN, type Bagian, type JenisBimbingan } from '../domain/pembinaan/bagian-bimbingan.ts'
import type { IsiBimbingan } from '../domain/pembinaan/bimbingan.ts'
import { type Identitas, identitas, type Pengesahan, type Pihak, penanda, tempatTanggal } from './blok.ts'
import { type Cetak, renderPdf } from './typst.ts'

export type DokumenBimbingan = Identitas & {
  readonly jenis: JenisBimbingan
  readonly isi: IsiBimbingan
  readonly pembimbing: Pihak
  readonly pengesahan: Pengesahan
}

type Tata = {
  readonly identitas: readonly number[]
  readonly bagian: Readonly<Record<string, readonly number[]>>
  readonly catatanKaki: readonly string[]
}

/** Edges in pt, measured on p. 80 and 82. */
const TATA: Record<JenisBimbingan, Tata> = {
  coaching: {
    identitas: [65.1, 93.9, 177.8, 292.2, 320.6, 419.1, 554.6],
    bagian: {
      tujuan: [69.6, 197.2, 310.6, 431.1, 558.7],
      fakta: [69.6, 197.2, 310.6, 431.1, 558.7],
      peluang: [69.6, 558.7],
      langkah: [69.6, 218.4, 381.5, 558.7],
    },
    catatanKaki: ['*Jika diperlukan penyesuaian indikator/ target kinerja maka dilakukan perubahan SKP'],
  },
  mentoring: {
    identitas: [51.2, 86.6, 185, 299.4, 327.8, 426.3, 561.7],
    bagian: {
      tujuan: [55.4, 239.8, 346, 466.6, 565.9],
      jurnal: [55.4, 147.6, 346, 467.9, 565.9],
    },
    catatanKaki: [],
  },
}

/** What a coaching or mentoring came to, signed by both (FORMAT B.1.6 and B.1.7, PermenPANRB 6/2022 p. 80 and 82). */
export function bimbingan(data: DokumenBimbingan, cetak: Cetak): Uint8Array {
  const { jenis, pegawai, pengesahan } = data
  const { disetujuiPegawaiPada, disetujuiPenilaiPada, zonaWaktu } = pengesahan
  const tata = TATA[jenis]
  const isi = {
    ...identitas(data),
    jenis,
    tepi: tata.identitas,
    bagian: BAGIAN_BIMBINGAN[jenis].map((bagian) =>
      susunBagian(bagian, data.isi[bagian.kunci] ?? [], tata.bagian[bagian.kunci] ?? []),
    ),
    catatanKaki: tata.catatanKaki,
    tandaTangan: {
      // The other side's role takes two lines.
      pegawai: penanda(pegawai, 'Pegawai yang Dinilai\n\u{a0}', {
        pada: disetujuiPegawaiPada,
        zona: zonaWaktu,
      }),
      pembimbing: {
        ...penanda(data.pembimbing, 'Pimpinan/ Pihak Lain yang Diberikan\nPenugasan Khusus', {
          pada: disetujuiPenilaiPada,
          zona: zonaWaktu,
        }),
        tempatTanggal: tempatTanggal(pengesahan),
      },
    },
  }
  return renderPdf('bimbingan', isi, cetak)
}

/** A part of one column has no head of its own. */
function susunBagian(
  { judul, petunjuk, kolom }: Bagian,
  baris: IsiBimbingan[string],
  tepi: readonly number[],
) {
  return {
    judul: judul.toUpperCase(),
    petunjuk,
    tepi,
    kolom: kolom.length === 1 ? [] : kolom.map((satu) => (satu.formulir ?? satu.judul).toUpperCase()),
    baris: baris.map((satu) => kolom.map(({ kunci }) => satu[kunci] ?? '')),
  }
}

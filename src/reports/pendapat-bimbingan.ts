import {
  kriteriaBernomor,
  NAMA_PENDAPAT,
  type PendapatBimbingan,
  SUBJEK_BIMBINGAN,
} from '../domain/pembinaan/pendapat-bimbingan.ts'
import { type Identitas, identitas, type Pengesahan, penanda, tempatTanggal } from './blok.ts'
import { type Cetak, renderPdf } from './typst.ts'

export type DokumenPendapat = Identitas & {
  readonly pendapat: PendapatBimbingan
  readonly pengesahan: Pengesahan
}

/** What the employee says of a guidance; only the employee signs (FORMAT B.1.8, PermenPANRB 6/2022 p. 83). */
export function pendapatBimbingan(data: DokumenPendapat, cetak: Cetak): Uint8Array {
  const { pegawai, pengesahan, pendapat } = data
  const isi = {
    ...identitas(data),
    subjek: SUBJEK_BIMBINGAN.map(({ kunci, judul }) => {
      const kriteria = kriteriaBernomor(kunci)
      return {
        judul: judul.toUpperCase(),
        kriteria,
        jawaban: kriteria.map(({ nomor }) => {
          const jawab = pendapat.jawaban[nomor - 1]
          return { nomor, teks: jawab ? NAMA_PENDAPAT[jawab] : '' }
        }),
        catatan: pendapat.catatan[kunci] ?? '',
      }
    }),
    tandaTangan: {
      ...penanda(pegawai, 'Pegawai yang Dinilai', {
        pada: pengesahan.disetujuiPegawaiPada,
        zona: pengesahan.zonaWaktu,
      }),
      tempatTanggal: tempatTanggal(pengesahan),
    },
  }
  return renderPdf('pendapat-bimbingan', isi, cetak)
}

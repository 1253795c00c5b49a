import { newId } from '../../src/db/id.ts'
import { answerInduk } from './anak.ts'
import type { OrangBench } from './entri.ts'
import { createKlien } from './klien.ts'
import { type Ukuran, ulangi } from './ulangi.ts'

type Pesan = {
  readonly alamat: string
  readonly koneksi: number
  readonly detik: number
  readonly tanggal: string
  /** Where in the row of people this round begins. */
  readonly awal: number
  readonly orang: readonly (OrangBench & { readonly cookie: string })[]
}

/** Phones that send: one new entry each time, by another person. */
answerInduk<Pesan, Ukuran>(async ({ alamat, koneksi, detik, tanggal, awal, orang }) => {
  const kirim = createKlien(alamat, koneksi)
  let ke = Math.floor(awal)

  return ulangi({ pekerja: koneksi, detik }, async () => {
    const { cookie, rhkId } = orang[ke++ % orang.length] as Pesan['orang'][number]
    const isi = new URLSearchParams({
      id: newId(),
      versi: '0',
      tanggal,
      durasi: '5',
      uraian: 'Lima belas berkas pendaftaran pasien selesai diperiksa dan disusun',
      rhk: rhkId,
      jumlah: '15',
      satuan: 'berkas',
    })
    const jawaban = await kirim({
      metode: 'POST',
      path: '/kegiatan',
      cookie,
      header: { accept: 'application/json' },
      isi: isi.toString(),
    })
    if (jawaban.status !== 200) throw new Error(`${jawaban.status} ${jawaban.teks.slice(0, 300)}`)
  })
})

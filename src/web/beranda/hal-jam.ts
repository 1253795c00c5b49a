import { hariIni } from '../../usecases/context.ts'
import { type HalBertenggat, listHalBertenggat } from '../../usecases/penilaian/jam/hal-jam.ts'
import { type C, kerja } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import { countTenggat, type SisaTenggat } from '../tenggat.ts'
import { url } from '../url.ts'
import type { HalMenunggu } from './hal.ts'

export type HalJamBeranda = {
  readonly hal: readonly HalMenunggu[]
  /** Until when the oldest unsigned result is accepted. */
  readonly hasil: SisaTenggat | undefined
}

/** Hand-ups and objections that wait for this person, by the clock of the regulation. */
export async function readHalJam(c: C): Promise<HalJamBeranda> {
  const { db, actor, now, instansi } = kerja(c)
  const { pejabatId, pegawaiId } = actor
  const hari = hariIni({ now, instansi }).toString()
  const daftar = await listHalBertenggat(db, { pejabatId, pegawaiId, hariIni: hari, instansi })
  const sisa = await countTenggat(c, [...new Set(daftar.map(({ batas }) => batas))])
  const hasil = daftar.find(({ hal }) => hal === 'hasil')

  return {
    hal: daftar.flatMap((satu) => susun(satu, sisa.get(satu.batas)) ?? []),
    hasil: hasil && sisa.get(hasil.batas),
  }
}

function susun(satu: HalBertenggat, tenggat: SisaTenggat | undefined): HalMenunggu | undefined {
  const keberatan = { ikon: 'scale', tenggat } as const
  const href = url(paths.penilaian.keberatan, { evaluasiId: satu.evaluasiId ?? '' })
  switch (satu.hal) {
    case 'alihan':
      return {
        ikon: 'gauge',
        judul: `Tetapkan ${satu.jumlah} evaluasi yang beralih kepada Anda`,
        rinci: 'Jendela penilainya sudah berakhir.',
        href: `${paths.penilaian.tim}#alihan`,
        aksi: 'Nilai',
        tenggat,
      }
    case 'susulan':
      return {
        ikon: 'gauge',
        judul: `Nilai ${satu.jumlah} evaluasi`,
        rinci: 'Jendelanya diperpanjang karena gangguan layanan.',
        href: paths.penilaian.tim,
        aksi: 'Nilai',
        tenggat,
      }
    case 'putusan':
      return {
        ...keberatan,
        judul: `Putuskan keberatan ${satu.pegawai}`,
        rinci: 'Dengarkan penilai dan pegawainya lebih dulu.',
        href,
        aksi: 'Buka keberatan',
      }
    case 'penjelasan':
      return {
        ...keberatan,
        judul: `Jelaskan keberatan ${satu.pegawai}`,
        rinci: 'Penjelasan Anda dibaca sebelum putusan.',
        href,
        aksi: 'Tulis penjelasan',
      }
    case 'hasil-final':
      return {
        ikon: 'gauge',
        judul: 'Terima hasil evaluasi dari atasan penilai',
        rinci: 'Hasilnya final. Tanggal Anda menerimanya dicetak pada dokumen.',
        href: url(paths.penilaian.tampil, { evaluasiId: satu.evaluasiId ?? '' }),
        aksi: 'Baca hasil',
        tenggat,
      }
    case 'hasil':
      return undefined
  }
}

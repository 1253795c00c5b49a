import { KECAMATAN, OPD_LAIN } from '../wilayah.ts'
import { bkpsdm, disdukcapil, diskominfo, dpmptsp, inspektorat } from './badan-dinas.ts'
import { kecamatan, kelurahan } from './kecamatan.ts'
import { dinasKesehatan } from './kesehatan.ts'
import { dinasPendidikan } from './pendidikan.ts'
import { kepala, type RancanganUnit, unit } from './rancangan.ts'
import { sekretariatDaerah } from './setda.ts'
import { type Tambahan, tambahan } from './tambahan.ts'

/** The whole city on paper, with enough copies of its patterns to hold this many employees. */
export function susunanKota(employees: number): RancanganUnit {
  const dasar = rakit({ puskesmas: [], sekolah: [], kelurahan: new Set() })
  const kurang = employees - hitung(dasar)

  return kurang > 0 ? rakit(tambahan(kurang)) : dasar
}

function rakit(lain: Tambahan): RancanganUnit {
  const kecamatanSemua = KECAMATAN.map(({ nama, kelurahan: daftar }) => {
    const isi = nama === 'Samarinda Utara' ? 'lengkap' : 'kosong'
    const anak = daftar.map((k) => kelurahan(k, { isi: lain.kelurahan.has(k) ? 'lengkap' : isi }))
    return kecamatan(nama, { anak, isi })
  })
  const opdLain = OPD_LAIN.map(({ kode, nama, singkatan, jenis }) =>
    unit({ kode, nama, singkatan, jenis, urusan: nama.replace(/^(Dinas|Badan) /, '').toLowerCase() }, [
      kepala(kode === 'setwan' ? 'Sekretaris DPRD' : `Kepala ${nama}`, 'jpt-pratama', 'kepala-opd'),
    ]),
  )

  return unit(
    {
      kode: 'kota',
      nama: 'Kota Samarinda',
      singkatan: 'Kota Samarinda',
      jenis: 'kota',
      urusan: 'pemerintahan kota',
    },
    [kepala('Wali Kota Samarinda', 'kepala-daerah', 'kepala-daerah')],
    [
      sekretariatDaerah(),
      inspektorat(),
      bkpsdm(),
      diskominfo(),
      disdukcapil(),
      dpmptsp(),
      dinasKesehatan(lain.puskesmas),
      dinasPendidikan(lain.sekolah),
      ...opdLain,
      ...kecamatanSemua,
    ],
  )
}

/** Seats on paper, the mayor's not counted. */
export function hitung(rancangan: RancanganUnit): number {
  const sendiri = rancangan.jabatan.reduce((n, j) => n + (j.jenis === 'kepala-daerah' ? 0 : j.jumlah), 0)

  return rancangan.anak.reduce((n, anak) => n + hitung(anak), sendiri)
}

import type { JenisUnit } from '../../../src/domain/organisasi/istilah.ts'
import {
  type Isi,
  jf,
  kepala,
  pelaksana,
  type RancanganJabatan,
  type RancanganUnit,
  unit,
} from './rancangan.ts'

/** Secretariat of a department: general affairs, finance and planning. */
export function sekretariat(kode: string, singkatan: string): RancanganUnit {
  const urusan = 'dukungan administrasi dan keuangan'
  return unit(
    {
      kode: `${kode}-set`,
      nama: 'Sekretariat',
      singkatan: `Sekretariat ${singkatan}`,
      jenis: 'bagian',
      urusan,
    },
    [
      kepala('Sekretaris', 'administrator', 'sekretaris'),
      jf('Perencana Ahli Muda', 'perencana'),
      pelaksana('Pengelola Keuangan', 'keuangan'),
    ],
    [
      unit(
        {
          kode: `${kode}-umum`,
          nama: 'Subbagian Umum dan Kepegawaian',
          singkatan: `Umum ${singkatan}`,
          jenis: 'subbagian',
          urusan: 'administrasi umum dan kepegawaian',
        },
        [
          kepala('Kepala Subbagian Umum dan Kepegawaian', 'pengawas', 'kasubag-umum'),
          jf('Arsiparis Terampil', 'arsiparis'),
          pelaksana('Pengadministrasi Perkantoran', 'administrasi', 2),
        ],
      ),
      unit(
        {
          kode: `${kode}-keu`,
          nama: 'Subbagian Keuangan',
          singkatan: `Keuangan ${singkatan}`,
          jenis: 'subbagian',
          urusan: 'pengelolaan keuangan',
        },
        [
          kepala('Kepala Subbagian Keuangan', 'pengawas', 'kasubag-keuangan'),
          pelaksana('Pengelola Keuangan', 'keuangan', 2),
        ],
      ),
    ],
  )
}

/** A division of a department with its own staff. */
export function bidang(
  kode: string,
  nama: string,
  { urusan, staf }: { urusan: string; staf: RancanganJabatan[] },
): RancanganUnit {
  const singkat = nama.split(' ').slice(0, 2).join(' ').replace(/ dan$/, '')
  return unit({ kode, nama: `Bidang ${nama}`, singkatan: `Bidang ${singkat}`, jenis: 'bidang', urusan }, [
    kepala(`Kepala Bidang ${nama}`, 'administrator', 'kabid'),
    ...staf,
  ])
}

type PokokOpd = { kode: string; nama: string; singkatan: string; jenis: JenisUnit; urusan: string; isi: Isi }

/** A department: head (JPT pratama, rated by the mayor), secretariat and divisions. */
export function opd({ isi, ...pokok }: PokokOpd, anak: RancanganUnit[]): RancanganUnit {
  return unit(
    pokok,
    [kepala(`Kepala ${pokok.nama}`, 'jpt-pratama', isi)],
    [sekretariat(pokok.kode, pokok.singkatan), ...anak],
  )
}

import { bidang, opd } from './bagan.ts'
import { jf, kepala, pelaksana, type RancanganUnit, unit } from './rancangan.ts'

/** A school is led by a functional officer. */
export function sekolah(
  kode: string,
  nama: string,
  { guru, tata }: { guru: number; tata: number },
): RancanganUnit {
  return unit({ kode, nama, singkatan: nama, jenis: 'sekolah', urusan: 'pembelajaran' }, [
    { ...kepala(`Kepala ${nama}`, 'fungsional', 'kepsek'), jenjang: 'ahli-madya' },
    jf('Guru Ahli Madya', 'guru', Math.round(guru * 0.15)),
    jf('Guru Ahli Muda', 'guru', Math.round(guru * 0.35)),
    jf('Guru Ahli Pertama', 'guru', guru - Math.round(guru * 0.15) - Math.round(guru * 0.35)),
    pelaksana('Pengadministrasi Perkantoran', 'administrasi', tata),
  ])
}

export function dinasPendidikan(lain: RancanganUnit[]): RancanganUnit {
  const staf = [
    jf('Analis Kebijakan Ahli Pertama', 'analis-kebijakan'),
    pelaksana('Pengelola Program Pendidikan', 'administrasi', 2),
  ]
  return opd(
    {
      kode: 'disdikbud',
      nama: 'Dinas Pendidikan dan Kebudayaan',
      singkatan: 'Disdikbud',
      jenis: 'dinas',
      urusan: 'pendidikan dan kebudayaan',
      isi: 'kepala-dikbud',
    },
    [
      bidang('disdikbud-smp', 'Pembinaan SMP', { urusan: 'pembinaan SMP', staf }),
      bidang('disdikbud-gtk', 'Guru dan Tenaga Kependidikan', { urusan: 'pembinaan guru', staf }),
      sekolah('smpn-4', 'SMP Negeri 4', { guru: 34, tata: 6 }),
      ...lain,
    ],
  )
}

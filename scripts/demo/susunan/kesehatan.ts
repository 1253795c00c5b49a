import { bidang, opd } from './bagan.ts'
import { jf, kepala, pelaksana, type RancanganJabatan, type RancanganUnit, unit } from './rancangan.ts'

export function puskesmas(kode: string, nama: string, staf: RancanganJabatan[]): RancanganUnit {
  return unit(
    {
      kode,
      nama: `Puskesmas ${nama}`,
      singkatan: `Puskesmas ${nama}`,
      jenis: 'puskesmas',
      urusan: 'pelayanan kesehatan dasar',
    },
    [{ ...kepala(`Kepala Puskesmas ${nama}`, 'fungsional', 'kapus'), jenjang: 'ahli-madya' }, ...staf],
  )
}

/** Twenty people under the head, as in the drawings of the daily review. */
const SEMPAJA = [
  jf('Dokter Ahli Pertama', 'dokter', 2),
  jf('Bidan Mahir', 'bidan', 2),
  jf('Bidan Terampil', 'bidan', 3),
  jf('Perawat Mahir', 'perawat', 1),
  jf('Perawat Terampil', 'perawat', 4),
  jf('Apoteker Ahli Pertama', 'apoteker'),
  jf('Nutrisionis Terampil', 'gizi'),
  jf('Sanitarian Terampil', 'sanitarian'),
  jf('Epidemiolog Kesehatan Ahli Pertama', 'epidemiolog'),
  pelaksana('Pengelola Keuangan', 'keuangan'),
  pelaksana('Pengadministrasi Perkantoran', 'administrasi', 2),
  pelaksana('Pengelola Layanan Kesehatan', 'pelayanan'),
]

export const STAF_PUSKESMAS = [
  jf('Dokter Ahli Muda', 'dokter'),
  jf('Dokter Ahli Pertama', 'dokter', 2),
  jf('Bidan Mahir', 'bidan', 3),
  jf('Bidan Terampil', 'bidan', 5),
  jf('Perawat Mahir', 'perawat', 3),
  jf('Perawat Terampil', 'perawat', 9),
  jf('Apoteker Ahli Pertama', 'apoteker', 2),
  jf('Nutrisionis Terampil', 'gizi', 2),
  jf('Sanitarian Terampil', 'sanitarian', 2),
  jf('Epidemiolog Kesehatan Ahli Pertama', 'epidemiolog'),
  pelaksana('Pengadministrasi Perkantoran', 'administrasi', 3),
]

/** Palaran keeps a ward that works in shifts. */
const STAF_PALARAN = STAF_PUSKESMAS.map((j) => (j.nama === 'Perawat Terampil' ? { ...j, jumlah: 3 } : j))

function rawatInap(): RancanganUnit {
  return unit(
    {
      kode: 'pkm-palaran-ranap',
      nama: 'Rawat Inap Puskesmas Palaran',
      singkatan: 'Ranap Palaran',
      jenis: 'lainnya',
      urusan: 'perawatan pasien rawat inap',
    },
    [jf('Perawat Terampil', 'perawat', 6), jf('Bidan Terampil', 'bidan', 2)],
  )
}

export function dinasKesehatan(lain: RancanganUnit[]): RancanganUnit {
  const seksi = (kode: string, nama: string, urusan: string) =>
    unit({ kode, nama: `Seksi ${nama}`, singkatan: `Seksi ${nama}`, jenis: 'seksi', urusan }, [
      kepala(`Kepala Seksi ${nama}`, 'pengawas', 'kasi'),
      pelaksana('Pengelola Program Kesehatan', 'administrasi', 2),
    ])
  const rsud = unit(
    {
      kode: 'rsud-iam',
      nama: 'RSUD Inche Abdoel Moeis',
      singkatan: 'RSUD IA Moeis',
      jenis: 'uptd',
      urusan: 'pelayanan rujukan',
    },
    [{ ...kepala('Direktur RSUD Inche Abdoel Moeis', 'administrator', 'kapus') }],
  )

  return opd(
    {
      kode: 'dinkes',
      nama: 'Dinas Kesehatan',
      singkatan: 'Dinas Kesehatan',
      jenis: 'dinas',
      urusan: 'kesehatan masyarakat',
      isi: 'kepala-dinkes',
    },
    [
      {
        ...bidang('dinkes-kesmas', 'Kesehatan Masyarakat', {
          urusan: 'kesehatan ibu, anak dan gizi',
          staf: [jf('Epidemiolog Kesehatan Ahli Muda', 'epidemiolog')],
        }),
        anak: [
          seksi('dinkes-kia', 'Kesehatan Keluarga dan Gizi', 'kesehatan keluarga'),
          seksi('dinkes-promkes', 'Promosi Kesehatan', 'promosi kesehatan'),
        ],
      },
      bidang('dinkes-p2p', 'Pencegahan dan Pengendalian Penyakit', {
        urusan: 'pencegahan penyakit',
        staf: [
          jf('Epidemiolog Kesehatan Ahli Muda', 'epidemiolog'),
          jf('Sanitarian Ahli Pertama', 'sanitarian', 2),
        ],
      }),
      bidang('dinkes-yankes', 'Pelayanan Kesehatan', {
        urusan: 'mutu pelayanan kesehatan',
        staf: [jf('Dokter Ahli Muda', 'dokter'), pelaksana('Pengelola Program Kesehatan', 'administrasi', 2)],
      }),
      bidang('dinkes-sdk', 'Sumber Daya Kesehatan', {
        urusan: 'tenaga dan sarana kesehatan',
        staf: [
          jf('Apoteker Ahli Muda', 'apoteker'),
          pelaksana('Pengelola Program Kesehatan', 'administrasi', 2),
        ],
      }),
      puskesmas('pkm-sempaja', 'Sempaja', SEMPAJA),
      { ...puskesmas('pkm-palaran', 'Palaran', STAF_PALARAN), anak: [rawatInap()] },
      rsud,
      ...lain,
    ],
  )
}

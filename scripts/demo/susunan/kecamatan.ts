import { jf, kepala, pelaksana, type RancanganUnit, unit } from './rancangan.ts'

const SEKSI = ['Pemerintahan', 'Ketenteraman dan Ketertiban', 'Pemberdayaan Masyarakat'] as const

function kodeKelurahan(nama: string): string {
  return `kel-${nama.toLowerCase().replaceAll(' ', '-')}`
}

/** A kelurahan with or without its staff; all 59 exist as units. */
export function kelurahan(nama: string, { isi }: { isi: 'kosong' | 'lengkap' }): RancanganUnit {
  const pokok = {
    kode: kodeKelurahan(nama),
    nama: `Kelurahan ${nama}`,
    singkatan: `Kelurahan ${nama}`,
    jenis: 'kelurahan' as const,
    urusan: 'pelayanan warga kelurahan',
  }
  if (isi === 'kosong') return unit(pokok, [])

  return unit(pokok, [
    kepala(`Lurah ${nama}`, 'pengawas', 'lurah'),
    { nama: 'Sekretaris Kelurahan', jenis: 'pengawas', isi: 'seklur', jumlah: 1 },
    ...SEKSI.map((seksi) => ({
      nama: `Kepala Seksi ${seksi}`,
      jenis: 'pengawas' as const,
      isi: 'kasi' as const,
      jumlah: 1,
    })),
    pelaksana('Operator Layanan Kelurahan', 'pelayanan', 2),
    pelaksana('Pengelola Lapangan', 'lapangan'),
  ])
}

/** A kecamatan: the camat is an administrator, rated by the regional secretary. */
export function kecamatan(
  nama: string,
  { anak, isi }: { anak: RancanganUnit[]; isi: 'kosong' | 'lengkap' },
): RancanganUnit {
  const kode = `kec-${nama.toLowerCase().replaceAll(' ', '-')}`
  const camat = { ...kepala(`Camat ${nama}`, 'administrator', 'camat'), atasan: 'setda/sekretaris-daerah' }
  const pokok = {
    kode,
    nama: `Kecamatan ${nama}`,
    singkatan: `Kecamatan ${nama}`,
    jenis: 'kecamatan' as const,
    urusan: 'pemerintahan kecamatan',
  }
  if (isi === 'kosong') return unit(pokok, [camat], anak)

  const seksi = SEKSI.map((s, n) =>
    unit(
      {
        kode: `${kode}-seksi-${n + 1}`,
        nama: `Seksi ${s}`,
        singkatan: `Seksi ${s}`,
        jenis: 'seksi',
        urusan: s.toLowerCase(),
      },
      [
        kepala(`Kepala Seksi ${s}`, 'pengawas', 'kasi'),
        pelaksana('Pengelola Pemerintahan', 'administrasi', 2),
      ],
    ),
  )
  const umum = unit(
    {
      kode: `${kode}-umum`,
      nama: 'Subbagian Umum dan Kepegawaian',
      singkatan: 'Subbag Umum',
      jenis: 'subbagian',
      urusan: 'administrasi umum dan kepegawaian',
    },
    [
      kepala('Kepala Subbagian Umum dan Kepegawaian', 'pengawas', 'kasubag-umum'),
      jf('Arsiparis Terampil', 'arsiparis'),
      pelaksana('Pengelola Keuangan', 'keuangan'),
    ],
  )
  const sekretaris = { ...kepala('Sekretaris Kecamatan', 'administrator', 'sekretaris') }

  return unit(
    pokok,
    [camat],
    [
      unit(
        {
          kode: `${kode}-set`,
          nama: 'Sekretariat',
          singkatan: `Sekretariat Kecamatan`,
          jenis: 'bagian',
          urusan: 'dukungan administrasi',
        },
        [sekretaris],
        [umum],
      ),
      ...seksi,
      ...anak,
    ],
  )
}

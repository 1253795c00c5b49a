import { jf, kepala, pelaksana, type RancanganUnit, unit } from './rancangan.ts'

const BAGIAN: readonly { kode: string; nama: string; urusan: string; asisten: string }[] = [
  { kode: 'tapem', nama: 'Tata Pemerintahan', urusan: 'tata pemerintahan', asisten: 'asisten-1' },
  { kode: 'hukum', nama: 'Hukum', urusan: 'penyusunan produk hukum daerah', asisten: 'asisten-1' },
  { kode: 'kesra', nama: 'Kesejahteraan Rakyat', urusan: 'kesejahteraan rakyat', asisten: 'asisten-1' },
  { kode: 'ekonomi', nama: 'Perekonomian', urusan: 'pembinaan perekonomian daerah', asisten: 'asisten-2' },
  {
    kode: 'adbang',
    nama: 'Administrasi Pembangunan',
    urusan: 'pengendalian pembangunan',
    asisten: 'asisten-2',
  },
  {
    kode: 'barjas',
    nama: 'Pengadaan Barang dan Jasa',
    urusan: 'pengadaan barang dan jasa',
    asisten: 'asisten-2',
  },
  { kode: 'organisasi', nama: 'Organisasi', urusan: 'kelembagaan dan tata laksana', asisten: 'asisten-3' },
  { kode: 'setda-umum', nama: 'Umum', urusan: 'rumah tangga dan perlengkapan', asisten: 'asisten-3' },
  {
    kode: 'prokopim',
    nama: 'Protokol dan Komunikasi Pimpinan',
    urusan: 'protokol pimpinan',
    asisten: 'asisten-3',
  },
]

export function sekretariatDaerah(): RancanganUnit {
  const bagian = BAGIAN.map(({ kode, nama, urusan, asisten }) =>
    unit({ kode, nama: `Bagian ${nama}`, singkatan: `Bagian ${nama}`, jenis: 'bagian', urusan }, [
      { ...kepala(`Kepala Bagian ${nama}`, 'administrator', 'kabid'), atasan: asisten },
      jf('Analis Kebijakan Ahli Muda', 'analis-kebijakan'),
      jf('Analis Kebijakan Ahli Pertama', 'analis-kebijakan', 2),
      pelaksana('Penelaah Teknis Kebijakan', 'administrasi', 2),
      pelaksana('Pengadministrasi Perkantoran', 'administrasi'),
    ]),
  )

  return unit(
    {
      kode: 'setda',
      nama: 'Sekretariat Daerah',
      singkatan: 'Setda',
      jenis: 'sekretariat-daerah',
      urusan: 'koordinasi penyelenggaraan pemerintahan',
    },
    [
      kepala('Sekretaris Daerah', 'jpt-pratama', 'sekda'),
      {
        nama: 'Asisten Pemerintahan dan Kesejahteraan Rakyat',
        jenis: 'jpt-pratama',
        isi: 'asisten',
        jumlah: 1,
        atasan: 'wali-kota',
      },
      {
        nama: 'Asisten Perekonomian dan Pembangunan',
        jenis: 'jpt-pratama',
        isi: 'asisten',
        jumlah: 1,
        atasan: 'wali-kota',
      },
      {
        nama: 'Asisten Administrasi Umum',
        jenis: 'jpt-pratama',
        isi: 'asisten',
        jumlah: 1,
        atasan: 'wali-kota',
      },
    ],
    bagian,
  )
}

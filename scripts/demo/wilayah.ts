/** The ten kecamatan of Samarinda and their 59 kelurahan (Kepmendagri codes 64.72.01 to .10). */
export const KECAMATAN: readonly { kode: string; nama: string; kelurahan: readonly string[] }[] = [
  {
    kode: '64.72.01',
    nama: 'Palaran',
    kelurahan: ['Rawa Makmur', 'Handil Bakti', 'Bukuan', 'Simpang Pasir', 'Bantuas'],
  },
  {
    kode: '64.72.02',
    nama: 'Samarinda Seberang',
    kelurahan: ['Sungai Keledang', 'Baqa', 'Mesjid', 'Mangkupalas', 'Tenun Samarinda', 'Gunung Panjang'],
  },
  {
    kode: '64.72.03',
    nama: 'Samarinda Ulu',
    kelurahan: [
      'Teluk Lerong Ilir',
      'Jawa',
      'Air Putih',
      'Sidodadi',
      'Air Hitam',
      'Dadimulya',
      'Gunung Kelua',
      'Bukit Pinang',
    ],
  },
  {
    kode: '64.72.04',
    nama: 'Samarinda Ilir',
    kelurahan: ['Selili', 'Sungai Dama', 'Sidodamai', 'Sidomulyo', 'Pelita'],
  },
  {
    kode: '64.72.05',
    nama: 'Samarinda Utara',
    kelurahan: [
      'Sempaja Selatan',
      'Lempake',
      'Sungai Siring',
      'Sempaja Utara',
      'Tanah Merah',
      'Sempaja Barat',
      'Sempaja Timur',
      'Budaya Pampang',
    ],
  },
  {
    kode: '64.72.06',
    nama: 'Sungai Kunjang',
    kelurahan: [
      'Loa Bakung',
      'Loa Buah',
      'Karang Asam Ulu',
      'Lok Bahu',
      'Teluk Lerong Ulu',
      'Karang Asam Ilir',
      'Karang Anyar',
    ],
  },
  {
    kode: '64.72.07',
    nama: 'Sambutan',
    kelurahan: ['Sungai Kapih', 'Sambutan', 'Makroman', 'Sindang Sari', 'Pulau Atas'],
  },
  {
    kode: '64.72.08',
    nama: 'Sungai Pinang',
    kelurahan: ['Temindung Permai', 'Sungai Pinang Dalam', 'Gunung Lingai', 'Mugirejo', 'Bandara'],
  },
  {
    kode: '64.72.09',
    nama: 'Samarinda Kota',
    kelurahan: ['Karang Mumus', 'Pelabuhan', 'Pasar Pagi', 'Bugis', 'Sungai Pinang Luar'],
  },
  {
    kode: '64.72.10',
    nama: 'Loa Janan Ilir',
    kelurahan: ['Simpang Tiga', 'Tani Aman', 'Sengkotek', 'Harapan Baru', 'Rapak Dalam'],
  },
]

/** Departments that the demo shows with their head only. */
export const OPD_LAIN: readonly {
  kode: string
  nama: string
  singkatan: string
  jenis: 'dinas' | 'badan' | 'lainnya'
}[] = [
  { kode: 'dpupr', nama: 'Dinas Pekerjaan Umum dan Penataan Ruang', singkatan: 'Dinas PUPR', jenis: 'dinas' },
  { kode: 'disperkim', nama: 'Dinas Perumahan dan Permukiman', singkatan: 'Disperkim', jenis: 'dinas' },
  { kode: 'disnaker', nama: 'Dinas Tenaga Kerja', singkatan: 'Disnaker', jenis: 'dinas' },
  {
    kode: 'dp2pa',
    nama: 'Dinas Pemberdayaan Perempuan dan Perlindungan Anak',
    singkatan: 'DP2PA',
    jenis: 'dinas',
  },
  { kode: 'dinsos', nama: 'Dinas Sosial', singkatan: 'Dinas Sosial', jenis: 'dinas' },
  { kode: 'dkpp', nama: 'Dinas Ketahanan Pangan dan Pertanian', singkatan: 'DKPP', jenis: 'dinas' },
  { kode: 'diskan', nama: 'Dinas Perikanan', singkatan: 'Dinas Perikanan', jenis: 'dinas' },
  {
    kode: 'dppkb',
    nama: 'Dinas Pengendalian Penduduk dan Keluarga Berencana',
    singkatan: 'DPPKB',
    jenis: 'dinas',
  },
  { kode: 'diskopukm', nama: 'Dinas Koperasi dan UKM', singkatan: 'Diskop UKM', jenis: 'dinas' },
  { kode: 'dispursip', nama: 'Dinas Perpustakaan dan Kearsipan', singkatan: 'Dispursip', jenis: 'dinas' },
  {
    kode: 'bapperida',
    nama: 'Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
    singkatan: 'Bapperida',
    jenis: 'badan',
  },
  { kode: 'bpkad', nama: 'Badan Pengelolaan Keuangan dan Aset Daerah', singkatan: 'BPKAD', jenis: 'badan' },
  { kode: 'bapenda', nama: 'Badan Pendapatan Daerah', singkatan: 'Bapenda', jenis: 'badan' },
  { kode: 'setwan', nama: 'Sekretariat DPRD', singkatan: 'Sekretariat DPRD', jenis: 'lainnya' },
  { kode: 'satpolpp', nama: 'Satuan Polisi Pamong Praja', singkatan: 'Satpol PP', jenis: 'lainnya' },
  { kode: 'damkar', nama: 'Dinas Pemadam Kebakaran dan Penyelamatan', singkatan: 'Damkar', jenis: 'dinas' },
  { kode: 'bpbd', nama: 'Badan Penanggulangan Bencana Daerah', singkatan: 'BPBD', jenis: 'badan' },
  { kode: 'kesbangpol', nama: 'Badan Kesatuan Bangsa dan Politik', singkatan: 'Kesbangpol', jenis: 'badan' },
  { kode: 'dlh', nama: 'Dinas Lingkungan Hidup', singkatan: 'DLH', jenis: 'dinas' },
  { kode: 'dishub', nama: 'Dinas Perhubungan', singkatan: 'Dishub', jenis: 'dinas' },
  {
    kode: 'disporapar',
    nama: 'Dinas Pemuda, Olahraga dan Pariwisata',
    singkatan: 'Disporapar',
    jenis: 'dinas',
  },
]

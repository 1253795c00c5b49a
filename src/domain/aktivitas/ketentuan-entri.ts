import { ketentuan } from '../ketentuan.ts'
import type { Result } from '../result.ts'
import type { IsiEntri, TandaEntri } from './aktivitas.ts'
import {
  checkEntri,
  type EntriLain,
  type KonteksEntri,
  type ParameterEntri,
  type PenolakanEntri,
} from './aturan-entri.ts'

type Soal = { readonly isi: IsiEntri; readonly konteks: KonteksEntri }
type Jawab = Result<{ tanda: TandaEntri[] }, PenolakanEntri>

const ISI: IsiEntri = {
  tanggal: '2027-03-01',
  mulaiMenit: 510,
  selesaiMenit: 570,
  durasiMenit: 60,
  uraian: 'Menyusun laporan layanan bulan Februari',
  rhkId: 'rhk-1',
  keluaranJumlah: 1,
  keluaranSatuan: 'laporan',
  bukti: [],
}

const KONTEKS: KonteksEntri = {
  id: 'entri-1',
  hariIni: '2027-03-01',
  batasTanggal: '2027-02-26',
  rhkIds: ['rhk-1'],
  entriLain: [],
  isMenitWajib: true,
  hari: { isTidakMasuk: false, kalimat: 'Hari kerja, 07.30–16.00', mulaiMenit: 450, selesaiMenit: 960 },
}

const LIBUR: Pick<KonteksEntri, 'hari'> = {
  hari: { isTidakMasuk: false, kalimat: 'Libur nasional: Nyepi.', mulaiMenit: null, selesaiMenit: null },
}

const JAM_DELAPAN: EntriLain = {
  id: 'entri-2',
  tanggal: '2027-03-01',
  mulaiMenit: 480,
  selesaiMenit: 540,
  durasiMenit: 60,
  status: 'menunggu',
}

/** Aturan catatan harian: how far back, how long, how often and in which hours work may be written down. */
export const aturanEntri = ketentuan<Soal, Jawab, ParameterEntri>({
  id: 'aturan-entri',
  topik: 'aktivitas',
  judul: 'Aturan catatan kegiatan harian',
  kalimat:
    'Kegiatan ditulis untuk hasil kerja sendiri, dalam jendela pengisian, tanpa bertumpuk, dan tidak pada hari cuti. Kegiatan di luar jam kerja diterima dengan tanda, kecuali instansi menolaknya.',
  parameter: {
    bawaan: {
      jendelaHari: 3,
      hitungHari: 'hari kalender',
      luarJam: 'tandai',
      panjangUraianPalingSedikit: 5,
      panjangUraianPalingBanyak: 1000,
      entriSehariPalingBanyak: 20,
      buktiPalingBanyak: 5,
      buktiMegabitaPalingBanyak: 10,
    },
    definisi: {
      jendelaHari: { judul: 'Paling lambat ditulis sesudah', satuan: 'hari', minimum: 0, maksimum: 31 },
      hitungHari: { judul: 'Jendela dihitung dalam', pilihan: ['hari kalender', 'hari kerja'] },
      luarJam: { judul: 'Kegiatan di luar jam kerja atau pada hari libur', pilihan: ['tandai', 'tolak'] },
      panjangUraianPalingSedikit: {
        judul: 'Uraian paling pendek',
        satuan: 'huruf',
        minimum: 1,
        maksimum: 100,
      },
      panjangUraianPalingBanyak: {
        judul: 'Uraian paling panjang',
        satuan: 'huruf',
        minimum: 100,
        maksimum: 4000,
        tidakKurangDari: 'panjangUraianPalingSedikit',
      },
      entriSehariPalingBanyak: {
        judul: 'Catatan sehari paling banyak',
        satuan: 'catatan',
        minimum: 1,
        maksimum: 100,
      },
      buktiPalingBanyak: {
        judul: 'Bukti setiap catatan paling banyak',
        satuan: 'bukti',
        minimum: 0,
        maksimum: 20,
      },
      buktiMegabitaPalingBanyak: {
        judul: 'Ukuran satu bukti paling besar',
        satuan: 'MB',
        minimum: 1,
        maksimum: 100,
      },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Pasal 16 ayat (2)–(4); batasnya ditetapkan instansi',
      },
      rule: ({ isi, konteks }, parameter) => checkEntri(isi, konteks, parameter),
      contoh: [
        {
          judul: 'Kegiatan 08.30–09.30 pada hari kerja diterima',
          input: soal({}),
          output: { ok: true, value: { tanda: [] } },
        },
        {
          judul: 'Bertumpuk dengan kegiatan 08.00–09.00',
          input: soal({}, { entriLain: [JAM_DELAPAN] }),
          output: tolak({ kode: 'bertumpuk', tanggal: '2027-03-01', mulaiMenit: 480, selesaiMenit: 540 }),
        },
        {
          judul: 'Dimulai tepat saat kegiatan lain selesai',
          input: soal({ mulaiMenit: 540, selesaiMenit: 600 }, { entriLain: [JAM_DELAPAN] }),
          output: { ok: true, value: { tanda: [] } },
        },
        {
          judul: 'Pada hari cuti yang disetujui',
          input: soal({}, { hari: { ...KONTEKS.hari, isTidakMasuk: true, kalimat: 'Cuti tahunan' } }),
          output: tolak({ kode: 'sedang-tidak-masuk', kalimat: 'Cuti tahunan' }),
        },
        {
          judul: 'Hari terakhir jendela pengisian',
          input: soal({ tanggal: '2027-02-26' }),
          output: { ok: true, value: { tanda: [] } },
        },
        {
          judul: 'Sehari sebelum jendela pengisian',
          input: soal({ tanggal: '2027-02-25' }),
          output: tolak({ kode: 'jendela-tertutup', tanggal: '2027-02-25', paling: '2027-02-26' }),
        },
        {
          judul: 'Hari yang belum tiba',
          input: soal({ tanggal: '2027-03-02' }),
          output: tolak({ kode: 'hari-belum-tiba', tanggal: '2027-03-02' }),
        },
        {
          judul: 'Di luar jam kerja diterima dengan tanda',
          input: soal({ mulaiMenit: 1140, selesaiMenit: 1200 }),
          output: { ok: true, value: { tanda: ['di-luar-jam'] } },
        },
        {
          judul: 'Di luar jam kerja, instansi menolaknya',
          input: soal({ mulaiMenit: 1140, selesaiMenit: 1200 }),
          output: tolak({ kode: 'di-luar-jam', mulaiMenit: 450, selesaiMenit: 960 }),
          parameter: { luarJam: 'tolak' },
        },
        {
          judul: 'Pada hari libur bila instansi menolak di luar jam kerja',
          input: soal({}, LIBUR),
          output: tolak({ kode: 'bukan-hari-kerja', kalimat: LIBUR.hari.kalimat }),
          parameter: { luarJam: 'tolak' },
        },
        {
          judul: 'Hasil kerja orang lain',
          input: soal({ rhkId: 'rhk-9' }),
          output: tolak({ kode: 'rhk-bukan-milik' }),
        },
        {
          judul: 'Lebih dari sehari semalam',
          input: soal({ mulaiMenit: null, selesaiMenit: null, durasiMenit: 1441 }),
          output: tolak({ kode: 'durasi-melebihi-hari', menit: 1441, lain: 0 }),
        },
      ],
    },
  ],
})

function soal(isi: Partial<IsiEntri>, konteks: Partial<KonteksEntri> = {}): Soal {
  return { isi: { ...ISI, ...isi }, konteks: { ...KONTEKS, ...konteks } }
}

function tolak(penolakan: PenolakanEntri): Jawab {
  return { ok: false, penolakan }
}

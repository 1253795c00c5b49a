import { ketentuan } from '../ketentuan.ts'
import { durasiEntri, type IsiEntri, type TandaEntri } from './aktivitas.ts'

/** What the reviewer should look at before approving; `ikon` is the name of its sign. */
export type PolaEntri = {
  readonly jenis: JenisPola
  readonly label: string
  readonly kalimat: string
  readonly ikon: 'calendar-x-2' | 'repeat' | 'hourglass' | 'moon' | 'calendar-days' | 'paperclip'
}

export type JenisPola = 'bentrok-cuti' | 'berulang' | 'panjang' | 'di-luar-jam' | 'hari-libur' | 'tanpa-bukti'

export type SoalPola = {
  readonly entri: Pick<IsiEntri, 'tanggal' | 'uraian' | 'mulaiMenit' | 'selesaiMenit' | 'durasiMenit'> & {
    readonly jumlahBukti: number
  }
  readonly tanda: readonly TandaEntri[]
  /** Other days and texts of the same person, up to this day. */
  readonly sebelumnya: readonly { readonly tanggal: string; readonly uraian: string }[]
  /** The absence recorded for that day, also when it was approved after the entry was written. */
  readonly ketidakhadiran: string | null
}

export type ParameterPola = {
  readonly hariBerulang: number
  readonly hariDibandingkan: number
  readonly menitPanjang: number
}

/** Pola entri: what makes an entry worth a second look; ordinary entries can be approved together. */
export const polaEntri = ketentuan<SoalPola, readonly PolaEntri[], ParameterPola>({
  id: 'pola-entri',
  topik: 'aktivitas',
  judul: 'Kegiatan yang perlu dilihat',
  kalimat:
    'Kegiatan ditandai bila berulang sama beberapa hari, sangat panjang, di luar jam kerja, pada hari tidak masuk, atau tanpa bukti. Tanda ini membantu atasan dan tidak menolak apa pun.',
  parameter: {
    bawaan: { hariBerulang: 3, hariDibandingkan: 14, menitPanjang: 240 },
    definisi: {
      hariBerulang: { judul: 'Uraian sama selama', satuan: 'hari', minimum: 2, maksimum: 31 },
      hariDibandingkan: { judul: 'Dibandingkan dengan', satuan: 'hari sebelumnya', minimum: 2, maksimum: 62 },
      menitPanjang: { judul: 'Kegiatan panjang, lebih dari', satuan: 'menit', minimum: 30, maksimum: 1440 },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Pasal 17 (pemantauan) dan Lampiran, Format B.1.2 butir 7; ambangnya ditetapkan instansi',
        halaman: '68',
      },
      rule: (soal, parameter) => [
        ...polaCuti(soal),
        ...polaBerulang(soal, parameter),
        ...polaPanjang(soal, parameter),
        ...polaJam(soal),
        ...polaBukti(soal),
      ],
      contoh: [
        { judul: 'Kegiatan biasa dengan bukti', input: soal({}), output: [] },
        {
          judul: 'Tanpa bukti dukung',
          input: soal({ jumlahBukti: 0 }),
          output: [
            {
              jenis: 'tanpa-bukti',
              label: 'Tanpa bukti',
              kalimat: 'Belum ada bukti dukung.',
              ikon: 'paperclip',
            },
          ],
        },
        {
          judul: 'Uraian sama tiga hari',
          input: {
            ...soal({}),
            sebelumnya: [
              { tanggal: '2027-03-01', uraian: 'Melayani 12 pemohon KTP' },
              { tanggal: '2027-03-02', uraian: 'melayani 12  pemohon KTP.' },
            ],
          },
          output: [
            {
              jenis: 'berulang',
              label: 'Uraian sama 3 hari',
              kalimat: 'Uraian yang sama ditulis pada 3 hari.',
              ikon: 'repeat',
            },
          ],
        },
        {
          judul: 'Lima jam tanpa jeda',
          input: soal({ mulaiMenit: 480, selesaiMenit: 780 }),
          output: [
            {
              jenis: 'panjang',
              label: '5 jam',
              kalimat: 'Satu kegiatan selama 5 jam. Mungkin perlu dirinci.',
              ikon: 'hourglass',
            },
          ],
        },
        {
          judul: 'Cuti yang disetujui kemudian',
          input: { ...soal({}), ketidakhadiran: 'Cuti tahunan' },
          output: [
            {
              jenis: 'bentrok-cuti',
              label: 'Bentrok: Cuti tahunan',
              kalimat: 'Pada hari ini tercatat: Cuti tahunan.',
              ikon: 'calendar-x-2',
            },
          ],
        },
      ],
    },
  ],
})

const POLA_TANDA: Record<TandaEntri, PolaEntri> = {
  'di-luar-jam': {
    jenis: 'di-luar-jam',
    label: 'Di luar jam kerja',
    kalimat: 'Dikerjakan di luar jam kerja hari itu.',
    ikon: 'moon',
  },
  'hari-libur': {
    jenis: 'hari-libur',
    label: 'Bukan hari kerja',
    kalimat: 'Dikerjakan pada hari yang bukan hari kerja.',
    ikon: 'calendar-days',
  },
}

function polaCuti({ ketidakhadiran }: SoalPola): PolaEntri[] {
  if (ketidakhadiran === null) return []

  return [
    {
      jenis: 'bentrok-cuti',
      label: `Bentrok: ${ketidakhadiran}`,
      kalimat: `Pada hari ini tercatat: ${ketidakhadiran}.`,
      ikon: 'calendar-x-2',
    },
  ]
}

function polaBerulang({ entri, sebelumnya }: SoalPola, { hariBerulang }: ParameterPola): PolaEntri[] {
  const inti = intiUraian(entri.uraian)
  const sama = sebelumnya.filter(({ uraian }) => intiUraian(uraian) === inti)
  const hari = new Set([entri.tanggal, ...sama.map(({ tanggal }) => tanggal)]).size
  if (hari < hariBerulang) return []

  return [
    {
      jenis: 'berulang',
      label: `Uraian sama ${hari} hari`,
      kalimat: `Uraian yang sama ditulis pada ${hari} hari.`,
      ikon: 'repeat',
    },
  ]
}

function polaPanjang({ entri }: SoalPola, { menitPanjang }: ParameterPola): PolaEntri[] {
  const menit = durasiEntri(entri)
  if (menit <= menitPanjang) return []

  const lama = kataLama(menit)
  const kalimat = `Satu kegiatan selama ${lama}. Mungkin perlu dirinci.`
  return [{ jenis: 'panjang', label: lama, kalimat, ikon: 'hourglass' }]
}

function polaJam({ tanda }: SoalPola): PolaEntri[] {
  return tanda.map((satu) => POLA_TANDA[satu])
}

function polaBukti({ entri }: SoalPola): PolaEntri[] {
  if (entri.jumlahBukti > 0) return []

  return [
    { jenis: 'tanpa-bukti', label: 'Tanpa bukti', kalimat: 'Belum ada bukti dukung.', ikon: 'paperclip' },
  ]
}

/** The text without what does not change its meaning: case, spacing, punctuation. */
function intiUraian(uraian: string): string {
  return uraian
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function kataLama(menit: number): string {
  const jam = Math.floor(menit / 60)
  const sisa = menit % 60

  return [jam > 0 && `${jam} jam`, sisa > 0 && `${sisa} menit`].filter(Boolean).join(' ')
}

function soal(entri: Partial<SoalPola['entri']>): SoalPola {
  return {
    entri: {
      tanggal: '2027-03-03',
      uraian: 'Melayani 12 pemohon KTP',
      mulaiMenit: 480,
      selesaiMenit: 540,
      durasiMenit: 60,
      jumlahBukti: 1,
      ...entri,
    },
    tanda: [],
    sebelumnya: [],
    ketidakhadiran: null,
  }
}

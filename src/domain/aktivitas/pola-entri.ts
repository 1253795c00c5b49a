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
  readonly entri: Pick<IsiEntri, 'tanggal' | 'mulaiMenit' | 'selesaiMenit' | 'durasiMenit'> & {
    readonly jumlahBukti: number
  }
  readonly tanda: readonly TandaEntri[]
  /** Days on which this person wrote the same words, whatever their case, spacing and punctuation. */
  readonly hariSama: readonly string[]
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
            hariSama: ['2027-03-01', '2027-03-02', '2027-03-03'],
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
          judul: 'Uraian sama, tetapi lebih lama dari 14 hari lalu',
          input: { ...soal({}), hariSama: ['2027-02-15', '2027-02-16', '2027-03-03'] },
          output: [],
        },
        {
          judul: 'Uraian sama pada hari sesudahnya tidak dihitung untuk hari ini',
          input: { ...soal({}), hariSama: ['2027-03-02', '2027-03-03', '2027-03-04'] },
          output: [],
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

function polaBerulang(
  { entri: { tanggal }, hariSama }: SoalPola,
  { hariBerulang, hariDibandingkan }: ParameterPola,
): PolaEntri[] {
  if (hariSama.length < hariBerulang) return []
  const dari = Temporal.PlainDate.from(tanggal).subtract({ days: hariDibandingkan }).toString()
  const hari = new Set(hariSama.filter((satu) => satu >= dari && satu <= tanggal)).size
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

function kataLama(menit: number): string {
  const jam = Math.floor(menit / 60)
  const sisa = menit % 60

  return [jam > 0 && `${jam} jam`, sisa > 0 && `${sisa} menit`].filter(Boolean).join(' ')
}

function soal(entri: Partial<SoalPola['entri']>): SoalPola {
  return {
    entri: {
      tanggal: '2027-03-03',
      mulaiMenit: 480,
      selesaiMenit: 540,
      durasiMenit: 60,
      jumlahBukti: 1,
      ...entri,
    },
    tanda: [],
    hariSama: [],
    ketidakhadiran: null,
  }
}

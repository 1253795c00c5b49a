export type JenisBimbingan = 'coaching' | 'mentoring'

export const NAMA_JENIS_BIMBINGAN: Record<JenisBimbingan, string> = {
  coaching: 'Coaching',
  mentoring: 'Mentoring',
}

/** One column of a part; the paper spells its title in capitals. */
export type Kolom = {
  readonly kunci: string
  readonly judul: string
  /** As the form spells it, where that differs. */
  readonly formulir?: string
  readonly wajib: boolean
  readonly pilihan?: readonly string[]
}

/** A part of the form, and who fills it. */
export type Bagian = {
  readonly kunci: string
  readonly nama: string
  readonly judul: string
  /** In grey under the title. */
  readonly petunjuk: string | null
  readonly penulis: 'pegawai' | 'pembimbing' | 'keduanya'
  readonly kolom: readonly Kolom[]
}

export type BarisBimbingan = { readonly [kolom: string]: string }

const OLEH_PEGAWAI = '(diisi oleh Pegawai)'
const wajib = (kunci: string, judul: string): Kolom => ({ kunci, judul, wajib: true })

const COACHING: readonly Bagian[] = [
  {
    kunci: 'tujuan',
    nama: 'Tujuan',
    judul: 'Tujuan: apa yang ingin saya capai?',
    petunjuk: OLEH_PEGAWAI,
    penulis: 'pegawai',
    kolom: [
      wajib('indikator', 'Indikator kinerja individu'),
      { kunci: 'baseline', judul: 'Baseline target (jika ada)', wajib: false },
      wajib('target', 'Target'),
      wajib('strategi', 'Strategi pencapaian target'),
    ],
  },
  {
    kunci: 'fakta',
    nama: 'Fakta',
    judul: 'Fakta: dimana saya sekarang?',
    petunjuk: OLEH_PEGAWAI,
    penulis: 'pegawai',
    kolom: [
      wajib('target', 'Target SKP'),
      wajib('progres', 'Progres pencapaian target'),
      wajib('masalah', 'Masalah / hambatan'),
      wajib('penyebab', 'Penyebab'),
    ],
  },
  {
    kunci: 'peluang',
    nama: 'Peluang',
    judul: 'Peluang: apa yang dapat saya lakukan?',
    petunjuk: OLEH_PEGAWAI,
    penulis: 'pegawai',
    kolom: [wajib('peluang', 'Yang dapat saya lakukan')],
  },
  {
    kunci: 'langkah',
    nama: 'Langkah ke depan',
    judul: 'Langkah kedepan: apa yang akan saya lakukan ke depan?',
    petunjuk:
      '(rekomendasi pimpinan atau pihak lain yang diberikan penugasan khusus yang disepakati dengan pegawai)',
    penulis: 'pembimbing',
    kolom: [
      wajib('indikator', 'Indikator kinerja individu'),
      {
        ...wajib('strategi', 'Strategi untuk mengatasi masalah/hambatan'),
        formulir: 'Strategi untuk\nmengatasi\nmasalah/hambatan',
      },
      {
        kunci: 'penyesuaian',
        judul: 'Penyesuaian ukuran keberhasilan dan target',
        formulir: 'Penyesuaian ukuran keberhasilan dan target (ya/ tidak)*',
        wajib: true,
        pilihan: ['Ya', 'Tidak'],
      },
    ],
  },
]

const MENTORING: readonly Bagian[] = [
  {
    kunci: 'tujuan',
    nama: 'Tujuan',
    judul: 'Tujuan: apa yang ingin saya capai dengan mentoring?',
    petunjuk: OLEH_PEGAWAI,
    penulis: 'pegawai',
    kolom: [
      {
        ...wajib('keahlian', 'Keahlian/ keterampilan spesifik yang akan dikembangkan'),
        formulir: 'Keahlian/ keterampilan spesifik\nyang akan dikembangkan',
      },
      wajib('jangkaWaktu', 'Jangka waktu mentoring'),
      wajib('perubahan', 'Perubahan yang diharapkan'),
      wajib('ukuran', 'Ukuran keberhasilan mentoring'),
    ],
  },
  {
    kunci: 'jurnal',
    nama: 'Jurnal',
    judul: 'Jurnal mentoring',
    petunjuk: null,
    penulis: 'keduanya',
    kolom: [
      wajib('waktuTempat', 'Waktu dan tempat'),
      wajib('materi', 'Materi mentoring'),
      wajib('rencanaAksi', 'Rencana aksi'),
      wajib('targetWaktu', 'Target waktu rencana aksi'),
    ],
  },
]

/** The parts of FORMAT B.1.6 and B.1.7, in their order (PermenPANRB 6/2022 p. 80 and 82). */
export const BAGIAN_BIMBINGAN: Record<JenisBimbingan, readonly Bagian[]> = {
  coaching: COACHING,
  mentoring: MENTORING,
}

/** What a coaching begins with: the measures of the result it is about, so that nobody types them again. */
export function isiAwal(
  jenis: JenisBimbingan,
  indikator: readonly { readonly uraian: string; readonly target: string }[],
): { readonly [bagian: string]: readonly BarisBimbingan[] } {
  if (jenis === 'mentoring' || indikator.length === 0) return {}

  return {
    tujuan: indikator.map(({ uraian, target }) => ({
      indikator: uraian,
      baseline: '',
      target,
      strategi: '',
    })),
    fakta: indikator.map(({ target }) => ({ target, progres: '', masalah: '', penyebab: '' })),
    langkah: indikator.map(({ uraian }) => ({ indikator: uraian, strategi: '', penyesuaian: '' })),
  }
}

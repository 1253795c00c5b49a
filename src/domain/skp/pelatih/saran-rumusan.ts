/** The state that a verb or a noun of doing leads to. */
const MENJADI: Readonly<Record<string, string>> = {
  menyusun: 'Tersusunnya',
  penyusunan: 'Tersusunnya',
  membuat: 'Tersedianya',
  pembuatan: 'Tersedianya',
  menyiapkan: 'Tersedianya',
  penyiapan: 'Tersedianya',
  melayani: 'Terlayaninya',
  pelayanan: 'Terlayaninya',
  layanan: 'Terlayaninya',
  mengelola: 'Terkelolanya',
  pengelolaan: 'Terkelolanya',
  memelihara: 'Terpeliharanya',
  pemeliharaan: 'Terpeliharanya',
  meningkatkan: 'Meningkatnya',
  peningkatan: 'Meningkatnya',
  menurunkan: 'Menurunnya',
  mengembangkan: 'Berkembangnya',
  pengembangan: 'Berkembangnya',
  memeriksa: 'Terperiksanya',
  pemeriksaan: 'Terperiksanya',
  memverifikasi: 'Terverifikasinya',
  verifikasi: 'Terverifikasinya',
  mendata: 'Terdatanya',
  pendataan: 'Terdatanya',
  mencatat: 'Tercatatnya',
  pencatatan: 'Tercatatnya',
  mengarsipkan: 'Tersimpannya',
  pengarsipan: 'Tersimpannya',
  menyampaikan: 'Tersampaikannya',
  penyampaian: 'Tersampaikannya',
  menyelesaikan: 'Selesainya',
  penyelesaian: 'Selesainya',
  mewujudkan: 'Terwujudnya',
  merekap: 'Tersedianya rekap',
  rekapitulasi: 'Tersedianya rekap',
}
/** Verbs that carry no result of their own: what stands behind them is the work. */
const KOSONG = /^(melakukan|melaksanakan|pelaksanaan|kegiatan|terlaksananya|terselenggaranya)$/

/** A way to say the same as a result, with the place where quality and time belong. */
export function saranRumusan(kalimat: string): string {
  const kata = kalimat
    .trim()
    .replace(/[.;]+$/, '')
    .split(/\s+/)
  const isi = KOSONG.test((kata[0] ?? '').toLowerCase()) ? kata.slice(1) : kata
  const [awal = '', ...objek] = isi
  const menjadi = MENJADI[awal.toLowerCase()]
  if (menjadi && objek.length > 0) return `${menjadi} ${objek.join(' ')} … (mutu atau jumlahnya) tepat waktu`

  return `Sebutkan yang tercapai: apa yang jadi, membaik, atau diterima orang dari "${isi.join(' ')}", seberapa baik dan kapan.`
}

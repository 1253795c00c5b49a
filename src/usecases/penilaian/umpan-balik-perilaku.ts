import type { UmpanBalik } from '../../db/queries/umpan-balik/umpan-balik.ts'
import { TIDAK_ADA_CATATAN, type UmpanBalikPerilaku } from '../../domain/penilaian/syarat-evaluasi.ts'
import { NILAI_BERAKHLAK } from '../../domain/skp/perilaku.ts'
import { NAMA_JENIS_UMPAN_BALIK } from '../../domain/umpan-balik/umpan-balik.ts'

type Ucapan = Pick<UmpanBalik, 'sebagai' | 'isi' | 'nilai'>

/** Per value what the forms print: what was received, each with who speaks, and the rater's own words. */
export function joinUmpanBalik(tulisan: UmpanBalikPerilaku, diterima: readonly Ucapan[]): UmpanBalikPerilaku {
  return Object.fromEntries(
    NILAI_BERAKHLAK.map((nilai) => {
      const ucapan = diterima.filter((satu) => satu.nilai === nilai).map(kalimatUmpanBalik)
      return [nilai, gabung(ucapan, tulisan[nilai] ?? '')]
    }),
  )
}

export function kalimatUmpanBalik({ sebagai, isi }: Omit<Ucapan, 'nilai'>): string {
  return `${NAMA_JENIS_UMPAN_BALIK[sebagai]}: ${isi}`
}

/** As the regulation's examples name other speakers than ours: "Stakeholder terkait (nama): ...". */
const BERPENUTUR =
  /^(\(|(pimpinan|pegawai|rekan|bawahan|pihak|warga|masyarakat|pelanggan|peserta|stakeholder|pemangku|satpam|mitra)\b[^:\n]{0,40}:)/i

/** The rater's own words with who speaks before them, unless the text itself begins so or stands in brackets. */
export function berpenutur(tulisan: string): string {
  return BERPENUTUR.test(tulisan) ? tulisan : `Pimpinan: ${tulisan}`
}

/** The rater's words after those of others; "nothing to say" only where nobody said anything. */
function gabung(ucapan: readonly string[], tulisan: string): string {
  const milikPenilai = tulisan.trim()
  if (milikPenilai === '' || milikPenilai === TIDAK_ADA_CATATAN)
    return ucapan.length > 0 ? ucapan.join('\n') : milikPenilai

  return [...ucapan, berpenutur(milikPenilai)].join('\n')
}

/** Openings that tell what a person was busy with, and the result to name instead. */
const KESIBUKAN: readonly { readonly awal: RegExp; readonly hasil: string }[] = [
  {
    awal: /^(mengikuti|menghadiri|ikut)\s+(rapat|zoom|pertemuan)|^rapat\b/,
    hasil: 'keputusan atau notula rapat',
  },
  {
    awal: /^(mengikuti|menghadiri|ikut)\s+(diklat|pelatihan|bimtek|sosialisasi|webinar)/,
    hasil: 'yang dipelajari atau sertifikatnya',
  },
  { awal: /^(berkoordinasi|koordinasi|melakukan koordinasi)\b/, hasil: 'kesepakatan yang dicapai' },
  {
    awal: /^(mengecek|memeriksa|memantau|monitoring|melakukan (monitoring|pemantauan|pengecekan))\b/,
    hasil: 'temuan atau jumlah yang diperiksa',
  },
  { awal: /^(melayani|pelayanan|piket)\b/, hasil: 'jumlah orang atau berkas yang dilayani' },
  { awal: /^(membantu|mendampingi|menemani)\b/, hasil: 'yang selesai berkat bantuan Anda' },
  {
    awal: /^(melaksanakan|melakukan|mengerjakan|mengikuti|menghadiri)\b/,
    hasil: 'yang sudah jadi atau selesai',
  },
]

/** Words that already name a result; a figure does too. */
const HASIL =
  /\d|\b(laporan|dokumen|surat|berkas|notula|rekap|rekapitulasi|data|draf|konsep|selesai|tersusun|terbit|diterbitkan|terlayani|keputusan|kesepakatan|sertifikat)\b/

/** One line of advice when an entry tells the activity and not its result (Lampiran, Format B.1.2 butir 7), else none. */
export function saranHasil(uraian: string): string | null {
  const teks = uraian.trim().toLowerCase()
  if (HASIL.test(teks)) return null
  const cocok = KESIBUKAN.find(({ awal }) => awal.test(teks))

  return cocok ? `Sebutkan hasilnya, misalnya ${cocok.hasil}.` : null
}

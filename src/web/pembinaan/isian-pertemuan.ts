import { type IsianKesepakatan, KESEPAKATAN_PALING_BANYAK } from '../../domain/pembinaan/pertemuan.ts'
import type { JawabanPertemuan } from '../../usecases/pembinaan/answer-pertemuan.ts'
import { readTanggal } from '../forms/isian.ts'
import { readPilihan, readTeks } from '../forms/teks.ts'
import { readSaat } from './isian-konseling.ts'

export function readUsulan(form: FormData, zona: string) {
  return { waktu: readSaat(form, zona), tempat: readTeks(form, 'tempat'), agenda: readTeks(form, 'agenda') }
}

const LANGKAH = ['sepakat', 'usul-lain', 'batal'] as const

export function readJawaban(form: FormData, zona: string): JawabanPertemuan | undefined {
  const langkah = readPilihan(form, 'langkah', LANGKAH)
  if (!langkah) return undefined
  if (langkah === 'batal') return { langkah, alasan: readTeks(form, 'alasan') }

  return langkah === 'sepakat' ? { langkah } : { langkah, usulan: readUsulan(form, zona) }
}

/** The lines of a record: `uraian.n`, `oleh.n`, `tenggat.n`. */
export function readKesepakatan(form: FormData): IsianKesepakatan[] {
  return Array.from({ length: KESEPAKATAN_PALING_BANYAK }, (_, i) => ({
    uraian: readTeks(form, `uraian.${i}`),
    olehPimpinan: readTeks(form, `oleh.${i}`) === 'pimpinan',
    tenggat: readTanggal(readTeks(form, `tenggat.${i}`)),
  }))
}

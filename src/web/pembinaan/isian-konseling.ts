import { NAMA_PENYELENGGARA, type Penyelenggara } from '../../domain/pembinaan/konseling.ts'
import type { IsianLaporan } from '../../domain/pembinaan/laporan-perilaku.ts'
import type { IsianPutusan } from '../../usecases/pembinaan/decide-konseling.ts'
import { readKunci, readTanggal } from '../forms/isian.ts'
import { readTeks } from '../forms/teks.ts'
import { isUuid } from '../middleware/subjek.ts'

export function readLaporan(form: FormData): IsianLaporan {
  const serupa = readTeks(form, 'serupa')

  return {
    ekspektasi: readTeks(form, 'ekspektasi'),
    masalah: readTeks(form, 'masalah'),
    isSerupa: serupa === '' ? undefined : serupa === 'ya',
    retrospektif: readTeks(form, 'retrospektif'),
    umpanBalikIds: form.getAll('umpanBalik').map(String).filter(isUuid),
    isDikomunikasikan: form.get('dikomunikasikan') === 'ya',
  }
}

export function readPutusan(form: FormData, zona: string): IsianPutusan {
  if (readTeks(form, 'putusan') === 'tanpa-konseling')
    return { putusan: 'tanpa-konseling', alasan: readTeks(form, 'alasan') }

  return {
    putusan: 'konseling',
    penyelenggara: readKunci<Penyelenggara>(readTeks(form, 'penyelenggara'), NAMA_PENYELENGGARA),
    nip: readTeks(form, 'nip').replace(/\s/g, ''),
    isTerlatih: form.get('terlatih') === 'ya',
    jadwal: readSaat(form, zona),
    tempat: readTeks(form, 'tempat'),
  }
}

const JAM = /^([01]\d|2[0-3]):[0-5]\d$/

/** A day and a time of day in the city's zone; undefined when either is missing. */
export function readSaat(form: FormData, zona: string): Temporal.Instant | undefined {
  const tanggal = readTanggal(readTeks(form, 'tanggal'))
  const jam = readTeks(form, 'jam')
  if (!tanggal || !JAM.test(jam)) return undefined

  return Temporal.PlainDateTime.from(`${tanggal}T${jam}`).toZonedDateTime(zona).toInstant()
}

export function readRekaman(form: FormData) {
  return {
    pembicaraan: readTeks(form, 'pembicaraan'),
    kesepakatan: readTeks(form, 'kesepakatan'),
    saran: readTeks(form, 'saran'),
  }
}

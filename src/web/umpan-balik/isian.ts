import { NILAI_BERAKHLAK } from '../../domain/skp/perilaku.ts'
import {
  type BentukUmpanBalik,
  type LanjutanUmpanBalik,
  NAMA_BENTUK_UMPAN_BALIK,
  NAMA_LANJUTAN_UMPAN_BALIK,
} from '../../domain/umpan-balik/umpan-balik.ts'
import type { JawabanUndangan } from '../../usecases/umpan-balik/answer-undangan.ts'
import type { IsianUmpanBalik } from '../../usecases/umpan-balik/give-umpan-balik.ts'
import { readKunci } from '../forms/isian.ts'
import { readPilihan, readTeks, readTeksOpsional } from '../forms/teks.ts'
import { isUuid } from '../middleware/subjek.ts'

export const UCAPAN_KOSONG = { rhkId: null, nilai: null, isi: '', bukti: null, sifat: undefined }

export const SIFAT = ['positif', 'netral', 'perlu-perbaikan'] as const

/** One field says what the feedback is about: `rhk:<id>`, `nilai:<value>` or nothing in particular. */
export function readIsianUmpanBalik(form: FormData): IsianUmpanBalik | undefined {
  const id = String(form.get('id'))
  const pegawaiId = String(form.get('kepada'))
  if (!isUuid(id) || !isUuid(pegawaiId)) return undefined

  return {
    ...readUcapan(form),
    id,
    pegawaiId,
    bentuk: readKunci<BentukUmpanBalik>(readTeks(form, 'bentuk'), NAMA_BENTUK_UMPAN_BALIK) ?? 'insidentil',
    lanjutan: readKunci<LanjutanUmpanBalik>(readTeks(form, 'lanjutan'), NAMA_LANJUTAN_UMPAN_BALIK) ?? null,
  }
}

/** What anybody says, with an account or by an invitation. */
export function readUcapan(form: FormData): Omit<JawabanUndangan, 'sidik'> {
  return {
    ...readTentang(String(form.get('tentang') ?? '')),
    isi: readTeks(form, 'isi'),
    bukti: readTeksOpsional(form, 'bukti'),
    sifat: readPilihan(form, 'sifat', SIFAT),
  }
}

/** A result or a value, from a form or from the address. */
export function readTentang(tentang: string): Pick<IsianUmpanBalik, 'rhkId' | 'nilai'> {
  const [jenis, hal = ''] = tentang.split(':')

  return {
    rhkId: jenis === 'rhk' && isUuid(hal) ? hal : null,
    nilai: (jenis === 'nilai' && NILAI_BERAKHLAK.find((nilai) => nilai === hal)) || null,
  }
}

export function tulisTentang({ rhkId, nilai }: Pick<IsianUmpanBalik, 'rhkId' | 'nilai'>): string {
  if (rhkId) return `rhk:${rhkId}`
  return nilai ? `nilai:${nilai}` : ''
}

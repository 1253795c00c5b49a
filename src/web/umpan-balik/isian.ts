import { NILAI_BERAKHLAK } from '../../domain/skp/perilaku.ts'
import type { IsianUmpanBalik } from '../../usecases/umpan-balik/give-umpan-balik.ts'
import { readPilihan, readTeks } from '../forms/teks.ts'
import { isUuid } from '../middleware/subjek.ts'

export const SIFAT = ['positif', 'netral', 'perlu-perbaikan'] as const

/** One field says what the feedback is about: `rhk:<id>`, `nilai:<value>` or nothing in particular. */
export function readIsianUmpanBalik(form: FormData): IsianUmpanBalik | undefined {
  const id = String(form.get('id'))
  const pegawaiId = String(form.get('kepada'))
  if (!isUuid(id) || !isUuid(pegawaiId)) return undefined
  const [jenis, hal = ''] = String(form.get('tentang') ?? '').split(':')

  return {
    id,
    pegawaiId,
    rhkId: jenis === 'rhk' && isUuid(hal) ? hal : null,
    nilai: (jenis === 'nilai' && NILAI_BERAKHLAK.find((nilai) => nilai === hal)) || null,
    isi: readTeks(form, 'isi'),
    sifat: readPilihan(form, 'sifat', SIFAT),
  }
}

export function tulisTentang({ rhkId, nilai }: Pick<IsianUmpanBalik, 'rhkId' | 'nilai'>): string {
  if (rhkId) return `rhk:${rhkId}`
  return nilai ? `nilai:${nilai}` : ''
}

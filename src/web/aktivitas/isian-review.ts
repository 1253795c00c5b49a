import type { Dilihat } from '../../usecases/aktivitas/review-entri.ts'
import { isUuid } from '../middleware/subjek.ts'

/** An entry in the reviewer's form, with the version that was on the page. */
export function nilaiDilihat({ id, versi }: Dilihat): string {
  return `${id}.${versi}`
}

/** What was ticked; anything that does not name the version it saw is not a decision. */
export function readDilihat(form: FormData): Dilihat[] {
  return form.getAll('id').flatMap((nilai) => {
    const [id = '', versi = ''] = String(nilai).split('.')
    return isUuid(id) && /^\d{1,9}$/.test(versi) ? [{ id, versi: Number(versi) }] : []
  })
}

import { z } from 'zod'
import type { JawabanKunci } from '../../usecases/masuk/show-kunci.ts'

const PALING_PANJANG = 20_000
const BENTUK = z.looseObject({ id: z.string().min(1).max(1_400), type: z.literal('public-key') })

/** What the browser wrote down of the device's answer; undefined when it is none. */
export function readJawabanKunci(form: FormData): JawabanKunci | undefined {
  const teks = form.get('jawaban')
  if (typeof teks !== 'string' || teks.length > PALING_PANJANG) return undefined
  try {
    return BENTUK.safeParse(JSON.parse(teks)).data
  } catch {
    return undefined
  }
}

import { KEADAAN_AKUN, type KeadaanAkun, type SaringanAkun } from '../../db/queries/akun/orang.ts'
import { lingkupAkun } from '../../usecases/akun/lingkup.ts'
import { hariIni } from '../../usecases/context.ts'
import { bersihkan } from '../forms/teks.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { isUuid } from '../middleware/subjek.ts'
import { url } from '../url.ts'
import { akunPaths } from './paths.ts'

/** What an administrator looks for in the list of accounts. */
export type Saringan = {
  readonly kata: string
  readonly unitId: string
  readonly keadaan: KeadaanAkun | undefined
  readonly halaman: number
}

/** The filter as it stands in an address or, hidden, in a form. */
export function readSaringan(read: (nama: string) => string | undefined): Saringan {
  const unitId = read('unit') ?? ''
  return {
    kata: bersihkan(read('q') ?? '').slice(0, 80),
    unitId: isUuid(unitId) ? unitId : '',
    keadaan: KEADAAN_AKUN.find((satu) => satu === read('keadaan')),
    halaman: Math.min(10_000, Math.max(1, Math.floor(Number(read('halaman'))) || 1)),
  }
}

export function saringanForm(form: FormData): Saringan {
  return readSaringan((nama) => {
    const nilai = form.get(nama)
    return typeof nilai === 'string' ? nilai : undefined
  })
}

type Tambahan = { readonly halaman?: number; readonly dibuka?: number }

/** The list under this filter. */
export function kelolaUrl({ kata, unitId, keadaan, halaman }: Saringan, tambahan: Tambahan = {}): string {
  const n = tambahan.halaman ?? halaman
  return url(
    akunPaths.kelola,
    {},
    {
      q: kata || undefined,
      unit: unitId || undefined,
      keadaan,
      halaman: n > 1 ? n : undefined,
      dibuka: tambahan.dibuka,
    },
  )
}

/** The same for a query, within what this administrator looks after. */
export function saringanAkun(c: C, { kata, unitId }: Saringan): SaringanAkun {
  const { now, instansi } = kerja(c)
  const tanggal = hariIni({ now, instansi }).toString()

  return { lingkup: lingkupAkun(pelaku(c)), now, tanggal, kata, unitId: unitId || undefined }
}

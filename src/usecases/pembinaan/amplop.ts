import type { Segel } from '../../luar/segel.ts'

/** Confidential words as they lie in the database. */
export function sealIsi<T>({ seal }: Segel, isi: T): Promise<string> {
  return seal(JSON.stringify(isi))
}

/** The words again, for those who may read them. */
export async function openIsi<T>({ unseal }: Segel, tersegel: string): Promise<T> {
  return JSON.parse(await unseal(tersegel)) as T
}

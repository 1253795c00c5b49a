import type { Auth } from '../../luar/auth.ts'

/** Seals with the secret of this installation, which is not in the database. */
export type Amplop = Pick<Auth, 'seal' | 'unseal'>

/** Confidential words as they lie in the database. */
export function sealIsi<T>({ seal }: Amplop, isi: T): Promise<string> {
  return seal(JSON.stringify(isi))
}

/** The words again, for those who may read them. */
export async function openIsi<T>({ unseal }: Amplop, tersegel: string): Promise<T> {
  return JSON.parse(await unseal(tersegel)) as T
}

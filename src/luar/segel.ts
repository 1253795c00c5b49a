import type { Auth } from './auth.ts'

/** Seals with the secret of this installation, which is not in the database. */
export type Segel = Pick<Auth, 'seal' | 'unseal'>

const tidakAda = () => Promise.reject(new Error('Di sini tidak ada yang menyegel'))

/** Where nothing confidential is written, as when a city is loaded. */
export const TANPA_SEGEL: Segel = { seal: tidakAda, unseal: tidakAda }

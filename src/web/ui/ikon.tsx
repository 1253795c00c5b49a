import './aset.ts'

export { Ikon } from '../../islands/ikon.tsx'
export type { NamaIkon } from '../../islands/nama-ikon.ts'

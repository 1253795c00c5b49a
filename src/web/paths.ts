import { berandaPaths } from './beranda/paths.ts'
import { masukPaths } from './masuk/paths.ts'

/** Every URL of the application. */
export const paths = {
  beranda: berandaPaths,
  masuk: masukPaths,
} as const

import { berandaAccess } from './beranda/access.ts'
import { masukAccess } from './masuk/access.ts'
import type { Akses } from './syarat.ts'

/** Who may do what, for every route; a route that stands in none of these does not start. */
export const access: Akses = {
  ...berandaAccess,
  ...masukAccess,
}

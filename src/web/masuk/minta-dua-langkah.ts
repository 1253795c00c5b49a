import { isDuaLangkahNyala } from '../../db/queries/akun/faktor.ts'
import { isPeranLuas } from '../../domain/akun/wajib-dua-langkah.ts'
import type { Pelaku } from '../../domain/organisasi/pelaku.ts'
import { mustSetUpDuaLangkah } from '../../usecases/akun/must-set-up-dua-langkah.ts'
import { baca, type C } from '../lingkungan.ts'
import { problem, wantsJson } from '../middleware/errors.tsx'
import { paths } from '../paths.ts'

const TETAP_TERBUKA = [paths.akun.duaLangkah, paths.masuk.ulang, paths.masuk.keluar, paths.beranda.tema]

/** Where the city asks a role for the second step, its holder lands on setting it up; only what leads there stays open. */
export async function requireDuaLangkah(c: C, pelaku: Pelaku): Promise<Response | undefined> {
  const { akunId, peran } = pelaku
  if (!isPeranLuas(peran) || TETAP_TERBUKA.some((path) => c.req.path.startsWith(path))) return undefined
  const isNyala = await isDuaLangkahNyala(baca(c).db, akunId)
  if (!(await mustSetUpDuaLangkah(baca(c), { peran, isNyala }))) return undefined
  if (wantsJson(c))
    return problem(c, {
      status: 401,
      kode: 'perlu-langkah-kedua',
      judul: 'Siapkan masuk dua langkah di Akun saya untuk melanjutkan.',
    })

  return c.redirect(paths.akun.duaLangkah, 303)
}

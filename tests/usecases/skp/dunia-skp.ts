import type { Dunia } from '../penilaian/dunia.ts'

type Siapa = keyof Dunia['masuk']
type Isian = { readonly [nama: string]: string }

/** Short ways to send and read as one of the people of the small city. */
export function langkahSkp(dunia: Dunia) {
  const kirim = (siapa: Siapa, path: string, isian: Isian = {}) =>
    dunia.request(dunia.masuk[siapa] ?? null, 'POST', path, isian)
  const buka = (siapa: Siapa, path: string) => dunia.request(dunia.masuk[siapa] ?? null, 'GET', path)
  const baca = async (siapa: Siapa, path: string) => (await buka(siapa, path)).text()
  /** The version on the page that is open now. */
  const versiTerlihat = async (siapa: Siapa, path: string) =>
    /name="versi" value="(\d+)"/.exec(await baca(siapa, path))?.[1] ?? ''

  return { kirim, buka, baca, versiTerlihat }
}

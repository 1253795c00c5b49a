import { readFileSync } from 'node:fs'
import { setSprite } from '../../islands/ikon.tsx'

export type Manifes = { readonly [nama: string]: string }

function readManifes(): Manifes {
  try {
    return JSON.parse(readFileSync('dist/aset/manifest.json', 'utf8')) as Manifes
  } catch {
    // Not built yet (tests, first minutes of development): plain names stand in.
    return {}
  }
}

const manifes = readManifes()

/** The address of a built file by its plain name, such as `app.css` or `autosimpan.js`. */
export function asetUrl(nama: string): string {
  return manifes[nama] ?? `/aset/${nama}`
}

setSprite(asetUrl('ikon.svg'))

import type { VNode } from 'preact'
import type { Tema } from '../../src/web/ui/halaman.tsx'
import { Beranda } from './beranda.tsx'
import { Evaluasi } from './evaluasi.tsx'
import { Komponen } from './komponen.tsx'
import { Galat, Masuk, Umum } from './lain.tsx'

export const HALAMAN_GALERI: { readonly [nama: string]: (tema: Tema | undefined) => VNode } = {
  komponen: (tema) => <Komponen tema={tema} />,
  beranda: (tema) => <Beranda tema={tema} />,
  evaluasi: (tema) => <Evaluasi tema={tema} />,
  masuk: (tema) => <Masuk tema={tema} />,
  umum: (tema) => <Umum tema={tema} />,
  galat: (tema) => <Galat tema={tema} />,
}

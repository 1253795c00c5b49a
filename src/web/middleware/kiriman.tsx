import { createMiddleware } from 'hono/factory'
import { MEGABITA } from '../../domain/ukuran.ts'
import { kota, send, temaDari } from '../halaman.tsx'
import type { C, Lingkungan } from '../lingkungan.ts'
import { HalamanGalat } from '../ui/halaman-galat.tsx'
import { notFound, problem, wantsJson } from './errors.tsx'
import {
  HURUF_SATU_ISIAN,
  type KirimanDitolak,
  PALING_BANYAK_ISIAN,
  panjangTertulis,
  readFormulir,
} from './isi-kiriman.ts'

/** PostgreSQL cannot keep a NUL, and no address of ours has it. */
export const alamat = createMiddleware<Lingkungan>((c, next) =>
  c.req.url.includes('%00') ? Promise.resolve(notFound(c)) : next(),
)

/** Refuses at once, whoever sends it, what says that it is larger than its route takes. */
export function refuseLarge(palingMegabita: number) {
  return createMiddleware<Lingkungan>(async (c, next) => {
    if ((panjangTertulis(c) ?? 0) > palingMegabita * MEGABITA)
      return refuse(c, 'kiriman-besar', palingMegabita)
    await next()
  })
}

/** Takes from a sender who may send it only a form that can be read and is not too large. */
export function receiveForm(palingMegabita: number) {
  return createMiddleware<Lingkungan>(async (c, next) => {
    const form = await readFormulir(c, palingMegabita * MEGABITA).catch(() => 'kiriman-rusak' as const)
    if (typeof form === 'string') return refuse(c, form, palingMegabita)
    await next()
  })
}

type Kalimat = { readonly status: 400 | 413 | 422; readonly judul: string; readonly isi: string }

function kalimat(kode: KirimanDitolak, palingMegabita: number): Kalimat {
  switch (kode) {
    case 'kiriman-besar':
      return {
        status: 413,
        judul: 'Kiriman ini terlalu besar',
        isi: `Paling banyak ${palingMegabita} MB sekali kirim. Kembali: tulisan Anda masih ada di sana. Kurangi atau perkecil isinya, lalu kirim lagi.`,
      }
    case 'isian-panjang':
      return {
        status: 422,
        judul: 'Ada isian yang terlalu panjang',
        isi: `Satu isian paling banyak ${HURUF_SATU_ISIAN.toLocaleString('id-ID')} huruf. Kembali: tulisan Anda masih ada di sana. Singkatkan, lalu kirim lagi.`,
      }
    case 'isian-banyak':
      return {
        status: 413,
        judul: 'Formulir ini terlalu besar',
        isi: `Paling banyak ${PALING_BANYAK_ISIAN.toLocaleString('id-ID')} isian sekali kirim. Kembali: tulisan Anda masih ada di sana. Kirim sebagian dulu.`,
      }
    case 'kiriman-rusak':
      return {
        status: 400,
        judul: 'Kiriman ini tidak terbaca',
        isi: 'Mungkin terputus di jalan. Kembali, lalu kirim sekali lagi.',
      }
  }
}

function refuse(c: C, kode: KirimanDitolak, palingMegabita: number): Response {
  const { status, judul, isi } = kalimat(kode, palingMegabita)
  if (wantsJson(c)) return problem(c, { status, kode, judul: `${judul}. ${isi}` })

  return send(
    c,
    <HalamanGalat judul={judul} kota={kota(c)} tema={temaDari(c)}>
      <p>{isi}</p>
    </HalamanGalat>,
    status,
  )
}

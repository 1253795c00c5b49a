import { gzipSync } from 'node:zlib'
import { getCookie } from 'hono/cookie'
import type { ComponentChildren, VNode } from 'preact'
import { type C, pelaku } from './lingkungan.ts'
import { type Menunggu, menuFor } from './menu.ts'
import { paths } from './paths.ts'
import { dokumen } from './ui/dokumen.ts'
import { Halaman, type Tema } from './ui/halaman.tsx'
import { Kerangka } from './ui/kerangka.tsx'
import type { ButirRemah } from './ui/remah.tsx'
import { IsianSalah, type SalahIsian } from './ui/salah.ts'

type Isi = {
  readonly judul: string
  /** The menu item this page belongs to. */
  readonly aktif: string
  readonly remah?: readonly ButirRemah[]
  readonly pulau?: readonly string[]
  readonly kaki?: ComponentChildren
  readonly aksiBawah?: ComponentChildren
  /** Counts beside menu items. */
  readonly menunggu?: Menunggu
  readonly status?: 200 | 409 | 422
  /** Fields that held the page's form back. */
  readonly salah?: SalahIsian | undefined
  readonly children: ComponentChildren
}

/** A page inside the frame of the person who asks. */
export function page(c: C, isi: Isi): Response {
  const orang = pelaku(c)
  const { menu, dock } = menuFor(orang, isi.aktif, isi.menunggu)
  const tema = temaDari(c)

  return send(
    c,
    <Halaman judul={isi.judul} kota={kota(c)} tema={tema} pulau={['dasar', ...(isi.pulau ?? [])]}>
      <Kerangka
        menu={menu}
        dock={dock}
        remah={isi.remah ?? [{ label: isi.judul }]}
        akun={{
          nama: orang.nama,
          jabatan: orang.jabatan,
          href: paths.akun.milikku,
          tema,
          aksiTema: paths.beranda.tema,
          aksiKeluar: paths.masuk.keluar,
          kembali: c.req.path,
        }}
        cari={{ href: paths.beranda.cari }}
        pemberitahuan={{ href: paths.beranda.kabar, belumDibaca: orang.kabarBaru }}
        kaki={isi.kaki}
        aksiBawah={isi.aksiBawah}
      >
        <IsianSalah.Provider value={isi.salah ?? {}}>{isi.children}</IsianSalah.Provider>
      </Kerangka>
    </Halaman>,
    isi.status,
  )
}

// Above it the page shrinks by a hundredth and costs three times the processor.
const TINGKAT_GZIP = 4

/** A rendered document as an answer, compressed for every browser that can unpack it. */
export function send(
  c: C,
  halaman: VNode,
  status: 200 | 400 | 401 | 404 | 409 | 413 | 422 | 423 | 429 | 500 = 200,
): Response {
  const teks = dokumen(halaman)
  c.header('vary', 'accept-encoding')
  if (!c.req.header('accept-encoding')?.includes('gzip')) return c.html(teks, status)

  return c.body(gzipSync(teks, { level: TINGKAT_GZIP }), status, {
    'content-type': 'text/html; charset=UTF-8',
    'content-encoding': 'gzip',
  })
}

/** The theme this person chose; undefined follows the device. */
export function temaDari(c: C): Tema | undefined {
  const pilihan = getCookie(c, 'tema')
  return pilihan === 'kinerja' || pilihan === 'kinerja-malam' ? pilihan : undefined
}

export function kota(c: C): string {
  return c.get('instansi').profil.nama
}

import type { ComponentChildren } from 'preact'
import { kota, send, temaDari } from '../halaman.tsx'
import { baca, type C } from '../lingkungan.ts'
import { HalamanMasuk, type KabarMasuk } from '../ui/halaman-masuk.tsx'
import { tulisHariTanggal } from '../ui/tulis.ts'

export type StatusMasuk = 200 | 401 | 422 | 423 | 429

type Isi = {
  readonly judul: string
  readonly status: StatusMasuk
  readonly children: ComponentChildren
}

const KABAR: readonly KabarMasuk[] = [
  {
    ikon: 'smartphone',
    judul: 'Di HP sendiri Anda tetap masuk 30 hari.',
    rinci: 'Di perangkat bersama, centang pilihannya sebelum masuk.',
  },
  {
    ikon: 'shield-check',
    judul: 'Admin tidak pernah meminta kata sandi.',
    rinci: 'Kode aktivasi hanya ada di slip Anda.',
  },
  {
    ikon: 'eye',
    judul: 'Setiap pembukaan data dicatat.',
    rinci: 'Anda dapat melihat siapa yang membuka data Anda.',
  },
]

/** A page outside the frame: signing in, activating, going on where one was. */
export function doorPage(c: C, { judul, status, children }: Isi): Response {
  const { now, instansi } = baca(c)

  return send(
    c,
    <HalamanMasuk
      judul={judul}
      kota={kota(c)}
      tema={temaDari(c)}
      pulau={['dasar']}
      pemerintah={instansi.pemerintah}
      hari={tulisHariTanggal(now.toZonedDateTimeISO(instansi.zona).toPlainDate().toString())}
      kabar={KABAR}
    >
      {children}
    </HalamanMasuk>,
    status,
  )
}

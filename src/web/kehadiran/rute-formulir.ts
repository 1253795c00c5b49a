import type { Result } from '../../domain/result.ts'
import { type IsianTerketik, readIsian } from '../forms/isian.ts'
import type { Kurang } from '../forms/kurang.ts'
import type { C } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import type { Rute } from '../rute.ts'
import type { PenolakanKehadiran } from './messages.ts'

/** A form as it is shown: empty, with what is stored, or with what was typed and why it was not taken. */
export type Tanya<Tercatat> = {
  /** Null: a new record. */
  readonly id: string | null
  readonly isian: IsianTerketik
  readonly penolakan?: PenolakanKehadiran | undefined
  /** What another person stored meanwhile. */
  readonly terbaru?: Tercatat | undefined
}

type Isian<Isi> = { readonly id: string | null; readonly versi: number; readonly isi: Isi }
type Disimpan = Result<unknown, PenolakanKehadiran>

type Formulir<Tercatat, Isi> = {
  readonly paths: { readonly baru: string; readonly ubah: string; readonly hapus: string }
  /** The record of the address, when this person may change it. */
  readonly find: (c: C) => Promise<Tercatat | undefined>
  readonly isianBaru: (c: C) => IsianTerketik | Promise<IsianTerketik>
  readonly isianLama: (lama: Tercatat) => IsianTerketik
  readonly read: (c: C, isian: IsianTerketik) => Result<Isi, Kurang>
  readonly save: (c: C, isian: Isian<Isi>) => Promise<Disimpan>
  readonly remove: (c: C, id: string) => Promise<Disimpan>
  readonly ask: (c: C, tanya: Tanya<Tercatat>) => Promise<Response>
  /** Where it goes on once stored. */
  readonly lanjut: (c: C, isian: IsianTerketik) => string
}

/** Adding, changing and removing one kind of dated record; whoever comes second sees both and chooses. */
export function formulirRoutes<Tercatat extends { readonly id: string; readonly versi: number }, Isi>(
  rute: Rute,
  f: Formulir<Tercatat, Isi>,
): void {
  rute.get(f.paths.baru, async (c) => f.ask(c, { id: null, isian: await f.isianBaru(c) }))
  rute.post(f.paths.baru, (c) => store(c, null))
  rute.get(f.paths.ubah, async (c) => {
    const lama = await f.find(c)
    return lama ? f.ask(c, { id: lama.id, isian: f.isianLama(lama) }) : notFound(c)
  })
  rute.post(f.paths.ubah, async (c) => {
    const lama = await f.find(c)
    return lama ? store(c, lama.id) : notFound(c)
  })
  rute.post(f.paths.hapus, async (c) => {
    const lama = await f.find(c)
    const hasil = lama && (await f.remove(c, lama.id))
    return hasil?.ok ? c.redirect(f.lanjut(c, {}), 303) : notFound(c)
  })

  async function store(c: C, id: string | null): Promise<Response> {
    const isian = readIsian(await c.req.formData())
    const dibaca = f.read(c, isian)
    const hasil = dibaca.ok ? await f.save(c, { id, versi: Number(isian.versi), isi: dibaca.value }) : dibaca
    if (hasil.ok) return c.redirect(f.lanjut(c, isian), 303)
    const terbaru = id && hasil.penolakan.kode === 'sudah-berubah' ? await f.find(c) : undefined
    const versi = terbaru ? String(terbaru.versi) : isian.versi

    return f.ask(c, { id, isian: { ...isian, versi }, penolakan: hasil.penolakan, terbaru })
  }
}

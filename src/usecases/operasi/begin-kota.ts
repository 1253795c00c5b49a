import { newId } from '../../db/id.ts'
import { insertKode } from '../../db/queries/akun/kode.ts'
import { findInstansi, insertInstansi } from '../../db/queries/organisasi/instansi.ts'
import { insertUnit, saveMasaUnit } from '../../db/queries/organisasi/unit.ts'
import { formatKode } from '../../domain/akun/kode-aktivasi.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { insertBerakun, type PenolakanPejabat } from '../akun/add-pejabat.ts'
import { getBatasKode } from '../akun/choose-penerima.ts'
import type { Saat } from '../akun/create-akun.ts'
import { recordPeran } from '../akun/grant-peran.ts'
import { akhirHari, randomKode } from '../akun/make-kode.ts'
import { type Context, hariIni, write } from '../context.ts'
import { tanpaPelaku } from '../masuk/pintu.ts'
import { refreshPenempatan } from '../organisasi/refresh-penempatan.ts'

// A city is older than anything that will be imported into it.
const SEJAK = '2000-01-01'

export type PenolakanKotaBaru = PenolakanPejabat | { readonly kode: 'kota-sudah-ada' }

type Isian = {
  /** Account name of the first admin BKPSDM. */
  readonly admin: string
  readonly namaAdmin: string
  /** Keyed hash under which a code is kept. */
  readonly sidik: (teks: string) => string
}

type AdminPertama = { readonly kode: string; readonly berlakuSampai: Temporal.PlainDate }

/** A city begins: its own row, the unit on top, and one admin BKPSDM with a one-time code, who lets everybody else in. */
export function beginKota(
  kota: Omit<Context, 'actor'>,
  { admin, namaAdmin, sidik }: Isian,
): Promise<Result<AdminPertama, PenolakanKotaBaru>> {
  return write(
    tanpaPelaku(kota),
    async ({ tx, now, instansi }): Promise<Result<AdminPertama, PenolakanKotaBaru>> => {
      const saat = { tx, now, actor: null }
      const { schema: _, ...baru } = instansi
      if (await findInstansi(tx)) return refuse({ kode: 'kota-sudah-ada' })
      const isi = { nama: namaAdmin, panggilan: '', surel: null, telepon: null }
      const orang = await insertBerakun(saat, { ...isi, username: admin })
      if (!orang.ok) return orang
      const pejabatId = orang.value
      const kini = hariIni({ now, instansi })
      const peran = { peran: 'admin-bkpsdm', unitId: null, mulai: kini.toString(), sampai: null } as const
      const berlakuSampai = kini.add({ days: (await getBatasKode(tx, kini.toString())).berlakuHari })
      const kode = randomKode()

      await insertInstansi(tx, baru)
      await addPuncak(saat, baru)
      await recordPeran(saat, { pejabatId, baru: peran })
      await insertKode(tx, [{ pejabatId, sidik: sidik(`${pejabatId} ${kode}`) }], {
        berlakuSampai: akhirHari({ instansi }, berlakuSampai),
        dibuatOleh: pejabatId,
        dibuatPada: now,
      })
      await refreshPenempatan(tx, kini.toString())

      return accept({ kode: formatKode(kode), berlakuSampai })
    },
  )
}

async function addPuncak({ tx }: Saat, { nama, kota }: { nama: string; kota: string }): Promise<void> {
  const id = newId()
  await insertUnit(tx, { id, kode: 'kota' })
  await saveMasaUnit(tx, id, [
    { nama, singkatan: kota, jenis: 'kota', indukId: null, mulai: SEJAK, sampai: null },
  ])
}

import { randomInt } from 'node:crypto'
import { deleteSandi } from '../../db/queries/akun/akun.ts'
import { endKode, insertKode } from '../../db/queries/akun/kode.ts'
import type { OrangAkun } from '../../db/queries/akun/orang.ts'
import { deletePercobaan } from '../../db/queries/akun/percobaan.ts'
import { deleteSesiOf } from '../../db/queries/akun/sesi.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { formatKode, HURUF_KODE, PANJANG_KODE } from '../../domain/akun/kode-aktivasi.ts'
import { accept, type Result } from '../../domain/result.ts'
import { type Context, hariIni, type Write, write } from '../context.ts'
import { kunciKode } from '../masuk/kunci-kode.ts'
import { choosePenerima, type PenolakanKode } from './choose-penerima.ts'
import { addAkun } from './create-akun.ts'

export type Slip = {
  readonly orang: readonly { nama: string; nip: string; unit: string; kode: string }[]
  /** The last day on which the codes work. */
  readonly berlakuSampai: Temporal.PlainDate
}

type Isian = {
  readonly pejabatIds: readonly string[]
  /** Keyed hash under which a code is kept. */
  readonly sidik: (teks: string) => string
}

/** New one-time codes: for who never came in, and for who forgot the password. What was valid before ends. */
export function makeKode(context: Context, isian: Isian): Promise<Result<Slip, PenolakanKode>> {
  return write(context, async (saat): Promise<Result<Slip, PenolakanKode>> => {
    const penerima = await choosePenerima({ ...saat, db: saat.tx }, isian.pejabatIds)
    if (!penerima.ok) return penerima
    const { orang, batas } = penerima.value
    await addAkun(
      saat,
      orang.filter(({ akunId }) => !akunId),
    )
    await endAccess(saat, orang)

    const berlakuSampai = hariIni(saat).add({ days: batas.berlakuHari })
    const berkode = orang.map((satu) => ({ ...satu, kode: randomKode() }))
    await insertKode(
      saat.tx,
      berkode.map(({ pejabatId, kode }) => ({ pejabatId, sidik: isian.sidik(`${pejabatId} ${kode}`) })),
      {
        berlakuSampai: akhirHari(saat, berlakuSampai),
        dibuatOleh: saat.actor.pejabatId,
        dibuatPada: saat.now,
      },
    )
    return accept({
      orang: berkode.map(({ kode, username: nip, nama, unit }) => ({
        nama,
        nip,
        unit,
        kode: formatKode(kode),
      })),
      berlakuSampai,
    })
  })
}

/** The last second of a day: until then a code works that is told by its day. */
export function akhirHari({ instansi }: Pick<Write, 'instansi'>, hari: Temporal.PlainDate): Temporal.Instant {
  return hari.add({ days: 1 }).toZonedDateTime(instansi.zona).toInstant().subtract({ seconds: 1 })
}

async function endAccess({ tx, actor, now }: Write, orang: readonly OrangAkun[]): Promise<void> {
  const akunIds = orang.flatMap(({ akunId }) => akunId ?? [])
  await endKode(
    tx,
    orang.map(({ pejabatId }) => pejabatId),
    now,
  )
  await deleteSandi(tx, akunIds)
  await deleteSesiOf(tx, akunIds)
  await deletePercobaan(
    tx,
    orang.flatMap(({ username }) => [username, kunciKode(username)]),
  )
  for (const satu of orang) {
    await recordAudit(
      { tx, actor, now },
      {
        peristiwa: 'akun.kode-dibuat',
        entitas: 'pejabat',
        entitasId: satu.pejabatId,
        pegawaiId: satu.isPegawai ? satu.pejabatId : null,
        sesudah: { pernahMasuk: satu.masukPada !== null },
      },
    )
  }
}

/** A one-time code as nobody could guess it. */
export function randomKode(): string {
  return Array.from({ length: PANJANG_KODE }, () => HURUF_KODE[randomInt(HURUF_KODE.length)]).join('')
}

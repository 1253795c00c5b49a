import { randomInt } from 'node:crypto'
import { deleteSandi } from '../../db/queries/akun/akun.ts'
import { endKode, insertKode } from '../../db/queries/akun/kode.ts'
import { listOrangDipilih, type OrangAkun } from '../../db/queries/akun/orang.ts'
import { deletePercobaan } from '../../db/queries/akun/percobaan.ts'
import { deleteSesiOf } from '../../db/queries/akun/sesi.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import {
  aturanKodeAktivasi,
  HURUF_KODE,
  PANJANG_KODE,
  tulisKode,
} from '../../domain/organisasi/kode-aktivasi.ts'
import type { Pelaku } from '../../domain/organisasi/pelaku.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { type Context, hariIni, type Write, write } from '../context.ts'
import { addAkun } from './create-akun.ts'
import { lingkupAkun } from './lingkup.ts'

export type PenolakanKode =
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'belum-dipilih' }
  | { readonly kode: 'terlalu-banyak'; readonly paling: number }
  | { readonly kode: 'akun-sendiri' }
  | { readonly kode: 'akun-sekota'; readonly nama: string }

export type Slip = {
  readonly orang: readonly { nama: string; nip: string; unit: string; kode: string }[]
  readonly berlakuSampai: Temporal.PlainDate
}

type Isian = {
  readonly pejabatIds: readonly string[]
  /** Keyed hash under which a code is kept. */
  readonly sidik: (teks: string) => string
}

/** New one-time codes: for who never came in, and for who forgot the password. What was valid before ends. */
export function makeKode(
  context: Context,
  { pejabatIds, sidik }: Isian,
): Promise<Result<Slip, PenolakanKode>> {
  return write(context, async (saat): Promise<Result<Slip, PenolakanKode>> => {
    const { tx, actor, now, instansi } = saat
    const tanggal = hariIni(saat).toString()
    const batas = {
      ...aturanKodeAktivasi.parameter?.bawaan,
      ...(await getParameter(tx, aturanKodeAktivasi, tanggal)),
    }
    const dipilih = await checkPilihan(saat, { pejabatIds, paling: batas.slipSekaliPalingBanyak ?? 0 })
    if (!dipilih.ok) return dipilih
    const orang = dipilih.value
    await addAkun(
      saat,
      orang
        .filter((satu) => !satu.akunId)
        .map(({ pejabatId, nama, username }) => ({ pejabatId, nama, username })),
    )
    await endAccess(saat, orang)

    const hari = hariIni(saat).add({ days: batas.berlakuHari ?? 0 })
    const berlakuSampai = hari
      .add({ days: 1 })
      .toZonedDateTime(instansi.zona)
      .toInstant()
      .subtract({ seconds: 1 })
    const slip = orang.map((satu) => ({ ...satu, kode: randomKode() }))
    await insertKode(
      tx,
      slip.map(({ pejabatId, kode }) => ({ pejabatId, sidik: sidik(`${pejabatId} ${kode}`) })),
      { berlakuSampai, dibuatOleh: actor.pejabatId, dibuatPada: now },
    )

    return accept({
      orang: slip.map(({ nama, username, unit, kode }) => ({
        nama,
        nip: username,
        unit,
        kode: tulisKode(kode),
      })),
      berlakuSampai: hari,
    })
  })
}

type Pilihan = { readonly pejabatIds: readonly string[]; readonly paling: number }

async function checkPilihan(
  { tx, actor, now, instansi }: Write,
  { pejabatIds, paling }: Pilihan,
): Promise<Result<OrangAkun[], PenolakanKode>> {
  const unik = [...new Set(pejabatIds)]
  if (unik.length === 0) return refuse({ kode: 'belum-dipilih' })
  if (unik.length > paling) return refuse({ kode: 'terlalu-banyak', paling })
  const tanggal = hariIni({ now, instansi }).toString()
  const orang = await listOrangDipilih(tx, { lingkup: lingkupAkun(actor), now, tanggal }, unik)
  if (orang.length !== unik.length) return refuse({ kode: 'tidak-ditemukan' })

  return checkWewenang(actor, orang)
}

/** Nobody resets oneself this way, and only BKPSDM resets who holds a role over the whole city. */
function checkWewenang(actor: Pelaku, orang: OrangAkun[]): Result<OrangAkun[], PenolakanKode> {
  if (orang.some((satu) => satu.pejabatId === actor.pejabatId)) return refuse({ kode: 'akun-sendiri' })
  const sekota = orang.find((satu) => satu.isSekota)
  if (sekota && !actor.peran.includes('admin-bkpsdm'))
    return refuse({ kode: 'akun-sekota', nama: sekota.nama })

  return accept(orang)
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
    orang.map(({ username }) => username),
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

function randomKode(): string {
  return Array.from({ length: PANJANG_KODE }, () => HURUF_KODE[randomInt(HURUF_KODE.length)]).join('')
}

import type { Db, Tx } from '../../db/database.ts'
import { listOrangDipilih, type OrangAkun } from '../../db/queries/akun/orang.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { aturanKodeAktivasi, type ParameterKode } from '../../domain/akun/kode-aktivasi.ts'
import type { Pelaku } from '../../domain/organisasi/pelaku.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { type Context, hariIni } from '../context.ts'
import { lingkupAkun } from './lingkup.ts'

export type PenolakanKode =
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'belum-dipilih' }
  | { readonly kode: 'terlalu-banyak'; readonly paling: number }
  | { readonly kode: 'akun-sendiri' }
  | { readonly kode: 'akun-sekota'; readonly nama: string }

export type Penerima = { readonly orang: readonly OrangAkun[]; readonly batas: ParameterKode }
type Saat = Pick<Context, 'actor' | 'now' | 'instansi'> & { readonly db: Db | Tx }

/** The people who would get new codes, when this administrator may give them; nothing changes yet. */
export async function choosePenerima(
  { db, actor, now, instansi }: Saat,
  pejabatIds: readonly string[],
): Promise<Result<Penerima, PenolakanKode>> {
  const tanggal = hariIni({ now, instansi }).toString()
  const batas = await getBatasKode(db, tanggal)
  const unik = [...new Set(pejabatIds)]
  if (unik.length === 0) return refuse({ kode: 'belum-dipilih' })
  if (unik.length > batas.slipSekaliPalingBanyak)
    return refuse({ kode: 'terlalu-banyak', paling: batas.slipSekaliPalingBanyak })
  const orang = await listOrangDipilih(db, { lingkup: lingkupAkun(actor), now, tanggal }, unik)
  if (orang.length !== unik.length) return refuse({ kode: 'tidak-ditemukan' })
  const wewenang = checkWewenang(actor, orang)

  return wewenang.ok ? accept({ orang, batas }) : wewenang
}

/** How long codes live and how many are made at once, on that day. */
export async function getBatasKode(db: Db | Tx, tanggal: string): Promise<ParameterKode> {
  const pilihan = await getParameter(db, aturanKodeAktivasi, tanggal)
  const kosong = { isCocok: false, isDipakai: false, isLewat: false, salah: 0 }

  return aturanKodeAktivasi.apply(kosong, tanggal, pilihan).basis.parameter as ParameterKode
}

/** Nobody resets oneself this way, and only BKPSDM resets who holds a role over the whole city. */
function checkWewenang(actor: Pelaku, orang: readonly OrangAkun[]): Result<null, PenolakanKode> {
  if (orang.some((satu) => satu.pejabatId === actor.pejabatId)) return refuse({ kode: 'akun-sendiri' })
  const sekota = orang.find((satu) => satu.isSekota)
  if (sekota && !actor.peran.includes('admin-bkpsdm'))
    return refuse({ kode: 'akun-sekota', nama: sekota.nama })

  return accept(null)
}

import { pembuatId } from './acak.ts'
import { isBelumMasuk } from './akun.ts'
import { geser } from './kalender/kalender.ts'
import {
  cariTokoh,
  type Ketidakhadiran,
  petaTidakHadir,
  susunKetidakhadiran,
} from './kalender/ketidakhadiran.ts'
import { muatKewajiban, susunKewajiban, type Wajib, wajibMenurut } from './kalender/kewajiban.ts'
import { muatJam, muatKehadiran } from './kalender/muat-kalender.ts'
import type { Entri } from './kegiatan/bentuk.ts'
import { entriSkp, type Lingkungan } from './kegiatan/hari-orang.ts'
import { muatKegiatanMassal } from './kegiatan/massal.ts'
import { muatKegiatan } from './kegiatan/muat-kegiatan.ts'
import { hariSempaja } from './kegiatan/sempaja.ts'
import type { Dunia } from './langkah.ts'
import type { Skp } from './skp/bentuk.ts'

type Kehadiran = { readonly tidakHadir: readonly Ketidakhadiran[]; readonly wajib: Wajib }

/** The calendar, shifts, leave and travel, and what is asked of whom. */
export async function isiKehadiran(d: Dunia): Promise<Kehadiran> {
  const { client, kalender, hariIni, dari } = d
  const tahunIni = Number(hariIni.slice(0, 4))
  const pegawai = d.orang.pegawai
  await muatJam(client, d.susunan.unit, [tahunIni - 1, tahunIni, tahunIni + 1])
  const tidakHadir = susunKetidakhadiran({ pegawai, kalender, hariIni, dari })
  const pencatat = cariTokoh(pegawai, 'admin-bkpsdm')?.id ?? d.orang.waliKota.id
  await muatKehadiran(client, { pegawai, tidakHadir, kalender, dari, hariIni, pencatat })

  const aturan = susunKewajiban(d.susunan.unit, Temporal.PlainDate.from(hariIni))
  await muatKewajiban(client, aturan)

  return { tidakHadir, wajib: wajibMenurut(aturan, tidakHadir) }
}

const ORANG_SEKALI = 100

type BahanKegiatan = {
  readonly skp: readonly Skp[]
  readonly kehadiran: Kehadiran
  /** Wanted number of entries for benchmarks; otherwise believable days. */
  readonly entri: number | undefined
}

/** The entries of the history in bulk; returns those of the last days, which people are to write themselves. */
export async function isiKegiatan(
  d: Dunia,
  { skp, kehadiran: { tidakHadir, wajib }, entri }: BahanKegiatan,
): Promise<readonly Entri[]> {
  const { client, kalender, hariIni, dari, hariSendiri } = d
  const isTidakHadir = petaTidakHadir(tidakHadir)
  const orang = new Map(d.orang.pegawai.map((p) => [p.id, p]))
  const isTanpaCatatan = (pegawaiId: string, tanggal: string) => {
    const p = orang.get(pegawaiId)
    return isTidakHadir(pegawaiId, tanggal) || (p !== undefined && !wajib(p, tanggal).catatanHarian)
  }
  const l = { kalender, hariIni, dari, hariSendiri, tidakHadir: isTanpaCatatan, id: pembuatId('entri') }
  const berjalan = skp.filter((s) => s.status === 'ditetapkan' && !isBelumMasuk(s.pegawai))
  const sempaja = berjalan.filter((s) => s.jabatan.unit.kode === 'pkm-sempaja')
  const lain = berjalan.filter((s) => s.jabatan.unit.kode !== 'pkm-sempaja')
  const entriSempaja = sempaja.flatMap((s) => entriSkp(s, l))
  const minggu: Entri[] = []
  const tulis = async (semua: readonly Entri[]) => {
    const [sendiri = [], massal = []] = pisahSendiri(semua, { ...l, isBesar: entri !== undefined })
    minggu.push(...sendiri)
    await muatKegiatan(client, massal)
  }
  await tulis(hariSempaja({ entri: entriSempaja, skp: sempaja, pegawai: d.orang.pegawai, l }))
  if (entri !== undefined) await muatKegiatanMassal(client, { skp: lain, kalender, hariIni, entri })
  else for (const bagian of perBagian(lain)) await tulis(bagian.flatMap((s) => entriSkp(s, l)))
  d.log(`kegiatan sejak ${dari}`)

  return minggu
}

type Pisah = Pick<Lingkungan, 'hariIni' | 'tidakHadir'> &
  Pick<Dunia, 'hariSendiri'> & { readonly isBesar: boolean }

/** The last days apart; a day whose leave was granted afterwards stays as it was written before. */
function pisahSendiri(entri: readonly Entri[], l: Pisah): Entri[][] {
  const sejak = geser(l.hariIni, -l.hariSendiri)
  const isSendiri = (e: Entri) =>
    !l.isBesar && e.tanggal > sejak && !l.tidakHadir(e.skp.pegawai.id, e.tanggal)

  return [entri.filter(isSendiri), entri.filter((e) => !isSendiri(e))]
}

function perBagian(skp: readonly Skp[]): Skp[][] {
  return Array.from({ length: Math.ceil(skp.length / ORANG_SEKALI) }, (_, n) =>
    skp.slice(n * ORANG_SEKALI, (n + 1) * ORANG_SEKALI),
  )
}

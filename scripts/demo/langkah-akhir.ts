import { muatJejak, muatKabar } from './lain/kabar.ts'
import { muatPembinaan } from './lain/pembinaan.ts'
import { muatUmpanBalik } from './lain/umpan-balik.ts'
import type { Dunia } from './langkah.ts'
import { muat } from './muat.ts'
import { capaianUnit } from './penilaian/capaian.ts'
import { buatEvaluasi } from './penilaian/evaluasi.ts'
import { muatAlasan, muatCapaian, muatEvaluasi } from './penilaian/muat-penilaian.ts'
import { barisPeriode, periodeDinilai, periodeTahun } from './penilaian/periode.ts'
import type { Skp } from './skp/bentuk.ts'
import type { Jabatan } from './susunan/bangun.ts'
import { PEGAWAI_DEMO } from './ukuran.ts'

/** Periods, what units achieved, and everyone's evaluations so far. */
export async function isiPenilaian(d: Dunia, skp: readonly Skp[]): Promise<void> {
  const { client, hariIni, orang, penilai } = d
  const tahunIni = Number(hariIni.slice(0, 4))
  const semua = [tahunIni - 1, tahunIni, tahunIni + 1].flatMap(periodeTahun)
  await muat(client, 'periode', barisPeriode(semua))
  const pemangku = new Map(orang.pegawai.map((p) => [p.jabatan.id, p.id]))
  const kepala = d.susunan.jabatan
    .filter((jabatan) => jabatan.pimpinan)
    .map((jabatan) => ({ jabatan, oleh: penetapCapaian(jabatan, { pemangku, penilai }) }))
  const berkepala = new Set(kepala.map((k) => k.jabatan.unit.id))
  const bahan = { skp, berkepala, hariIni, waliKotaId: orang.waliKota.id }
  let jumlah = 0
  for (const periode of periodeDinilai(semua, hariIni, orang.pegawai.length > PEGAWAI_DEMO ? 3 : 12)) {
    const capaian = capaianUnit(periode, { kepala, hariIni })
    const evaluasi = buatEvaluasi(periode, { ...bahan, capaian })
    await muatCapaian(client, capaian)
    await muatEvaluasi(client, evaluasi)
    await muatAlasan(client, evaluasi, capaian)
    jumlah += evaluasi.length
  }
  d.log(`${jumlah} evaluasi`)
}

type Siapa = Pick<Dunia, 'penilai'> & { readonly pemangku: ReadonlyMap<string, string> }

/** Whoever rates the head of a unit; while that post is vacant, the holder of the post above. */
function penetapCapaian({ id, atasan }: Jabatan, { pemangku, penilai }: Siapa): string | undefined {
  return penilai.get(pemangku.get(id) ?? '')?.penilaiId ?? pemangku.get(atasan?.id ?? '')
}

/** Feedback, news, looks and the log. */
export async function isiLain(d: Dunia, skp: readonly Skp[]): Promise<void> {
  const { client, hariIni, orang, penilai } = d
  const terlihat = [...penilai].flatMap(([pegawaiId, { penilaiId }]) =>
    penilaiId ? [{ pegawaiId, pelakuId: penilaiId }] : [],
  )
  await muatUmpanBalik(client, { skp, pegawai: orang.pegawai, hariIni })
  await muatPembinaan(client, { skp, pegawai: orang.pegawai, hariIni })
  await muatKabar(client, { orang, hariIni, terlihat })
  await muatJejak(client, hariIni)
}

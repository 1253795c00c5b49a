import { muatJejak, muatKabar } from './lain/kabar.ts'
import { muatUmpanBalik } from './lain/umpan-balik.ts'
import type { Dunia } from './langkah.ts'
import { muat } from './muat.ts'
import { capaianUnit } from './penilaian/capaian.ts'
import { buatEvaluasi } from './penilaian/evaluasi.ts'
import { muatAlasan, muatCapaian, muatEvaluasi } from './penilaian/muat-penilaian.ts'
import { barisPeriode, periodeDinilai, periodeTahun } from './penilaian/periode.ts'
import type { Skp } from './skp/bentuk.ts'
import { PEGAWAI_DEMO } from './ukuran.ts'

/** Periods, what units achieved, and everyone's evaluations so far. */
export async function isiPenilaian(d: Dunia, skp: readonly Skp[]): Promise<void> {
  const { client, hariIni, orang, penilai } = d
  const tahunIni = Number(hariIni.slice(0, 4))
  const semua = [tahunIni - 1, tahunIni, tahunIni + 1].flatMap(periodeTahun)
  await muat(client, 'periode', barisPeriode(semua))
  const kepala = orang.pegawai
    .filter((p) => p.jabatan.pimpinan)
    .map((p) => ({ jabatan: p.jabatan, pegawaiId: p.id }))
  let jumlah = 0
  for (const periode of periodeDinilai(semua, hariIni, orang.pegawai.length > PEGAWAI_DEMO ? 3 : 12)) {
    const capaian = capaianUnit(periode, { kepala, penilai, hariIni })
    const evaluasi = buatEvaluasi(periode, { skp, capaian, hariIni, waliKotaId: orang.waliKota.id })
    await muatCapaian(client, capaian)
    await muatEvaluasi(client, evaluasi)
    await muatAlasan(client, evaluasi, capaian)
    jumlah += evaluasi.length
  }
  d.log(`${jumlah} evaluasi`)
}

/** Feedback, news, looks and the log. */
export async function isiLain(d: Dunia, skp: readonly Skp[]): Promise<void> {
  const { client, hariIni, orang, penilai } = d
  const terlihat = [...penilai].flatMap(([pegawaiId, { penilaiId }]) =>
    penilaiId ? [{ pegawaiId, pelakuId: penilaiId }] : [],
  )
  await muatUmpanBalik(client, { skp, pegawai: orang.pegawai, hariIni })
  await muatKabar(client, { orang, hariIni, terlihat })
  await muatJejak(client, hariIni)
}

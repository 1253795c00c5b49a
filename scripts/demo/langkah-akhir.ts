import { cariTokoh } from './kalender/ketidakhadiran.ts'
import type { Wajib } from './kalender/kewajiban.ts'
import { muatJejak, muatKabar } from './lain/kabar.ts'
import { muatKonseling } from './lain/konseling.ts'
import { muatPembinaan } from './lain/pembinaan.ts'
import { muatPenilaian360 } from './lain/penilaian-360.ts'
import { muatUmpanBalik } from './lain/umpan-balik.ts'
import type { Dunia } from './langkah.ts'
import { muat } from './muat.ts'
import { capaianUnit } from './penilaian/capaian.ts'
import { buatEvaluasi, type Evaluasi } from './penilaian/evaluasi.ts'
import { muatHasilImpor } from './penilaian/hasil-impor.ts'
import { muatAlasan, muatCapaian, muatEvaluasi } from './penilaian/muat-penilaian.ts'
import { barisPeriode, periodeDinilai, periodeTahun } from './penilaian/periode.ts'
import { muatKalibrasi, muatKalibrasiSelesai } from './proses/kalibrasi.ts'
import { muatKeberatan, muatPutusan } from './proses/keberatan.ts'
import { muatRevisi } from './proses/revisi.ts'
import { muatMatriks } from './rencana/matriks.ts'
import { muatPerjanjian } from './rencana/perjanjian.ts'
import { muatStrategi } from './rencana/strategi.ts'
import { muatTim } from './rencana/tim.ts'
import { muatAngkaKredit } from './riwayat/angka-kredit.ts'
import { muatGangguan } from './riwayat/gangguan.ts'
import { muatNilaiLama } from './riwayat/nilai-lama.ts'
import { muatReorganisasi } from './riwayat/reorganisasi.ts'
import type { Skp } from './skp/bentuk.ts'
import type { Jabatan } from './susunan/bangun.ts'
import { PEGAWAI_DEMO } from './ukuran.ts'

type Bahan = { readonly skp: readonly Skp[]; readonly wajib: Wajib }

/** Periods, what units achieved, and everyone's evaluations so far. */
export async function isiPenilaian(d: Dunia, { skp, wajib }: Bahan): Promise<void> {
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
  const pencatat = cariTokoh(orang.pegawai, 'admin-bkpsdm')?.id ?? orang.waliKota.id
  const dinilai = periodeDinilai(semua, hariIni, orang.pegawai.length > PEGAWAI_DEMO ? 3 : 12)
  // The newest month whose evaluation is over.
  const terakhir = dinilai.findLast(({ jenis, jendela }) => jenis === 'bulanan' && jendela[1] < hariIni)
  let jumlah = 0
  for (const periode of dinilai) {
    const capaian = capaianUnit(periode, { kepala, hariIni })
    const semuaEvaluasi = buatEvaluasi(periode, { ...bahan, capaian })
    const cara = ({ skp: { pegawai } }: Evaluasi) => wajib(pegawai, periode.sampai).evaluasiPeriodik
    const evaluasi = semuaEvaluasi.filter((satu) => cara(satu) === 'aplikasi')
    await muatHasilImpor(
      client,
      semuaEvaluasi.filter((satu) => cara(satu) === 'impor'),
      pencatat,
    )
    await muatCapaian(client, capaian)
    await muatEvaluasi(client, evaluasi)
    await muatAlasan(client, evaluasi, capaian)
    await muatKeberatan(client, { evaluasi, hariIni })
    const papan = {
      evaluasi,
      kepala: kepala.map(({ jabatan }) => ({ jabatan, pemangku: pemangku.get(jabatan.id) })),
    }
    if (periode.jenis === 'bulanan' && periode.jendela[1] >= hariIni)
      await muatKalibrasi(client, { ...papan, hariIni })
    if (periode === terakhir) {
      await muatKalibrasiSelesai(client, { ...papan, penutup: orang.waliKota.id })
      await muatPutusan(client, { evaluasi, penilai })
    }
    jumlah += evaluasi.length
  }
  d.log(`${jumlah} evaluasi`)
}

type Siapa = Pick<Dunia, 'penilai'> & { readonly pemangku: ReadonlyMap<string, string> }

/** Whoever rates the head of a unit; while that post is vacant, the holder of the post above. */
function penetapCapaian({ id, atasan }: Jabatan, { pemangku, penilai }: Siapa): string | undefined {
  return penilai.get(pemangku.get(id) ?? '')?.penilaiId ?? pemangku.get(atasan?.id ?? '')
}

/** What units promised, how leaders divided it, teams across units, and plans that were developed during the year. */
export async function isiRencana(d: Dunia, skp: readonly Skp[]): Promise<void> {
  const { client, hariIni, orang, susunan } = d
  await muatPerjanjian(client, { skp, hariIni })
  await muatStrategi(client, { unit: susunan.unit, hariIni })
  await muatMatriks(client, { skp, hariIni })
  await muatTim(client, { pegawai: orang.pegawai, hariIni })
  await muatRevisi(client, { skp, pegawai: orang.pegawai, hariIni })
}

/** What was brought along on paper, and when the application did not answer. */
export async function isiRiwayat(d: Dunia): Promise<void> {
  const { client, hariIni, orang, penilai, susunan, penugasan, khusus, satuJuli } = d
  const { pegawai } = orang
  const pencatat = cariTokoh(pegawai, 'admin-bkpsdm')?.id ?? orang.waliKota.id
  await muatAngkaKredit(client, { pegawai, hariIni, pencatat })
  await muatNilaiLama(client, { pegawai, penilai, pencatat })
  await muatGangguan(client, { hariIni, pencatat })
  await muatReorganisasi(client, { susunan, orang, penugasan, khusus, pencatat, tanggal: satuJuli })
}

/** Feedback, news, looks and the log. */
export async function isiLain(d: Dunia, skp: readonly Skp[]): Promise<void> {
  const { client, hariIni, orang, penilai } = d
  const terlihat = [...penilai].flatMap(([pegawaiId, { penilaiId }]) =>
    penilaiId ? [{ pegawaiId, pelakuId: penilaiId }] : [],
  )
  await muatUmpanBalik(client, { skp, pegawai: orang.pegawai, hariIni })
  await muatPembinaan(client, { skp, pegawai: orang.pegawai, hariIni })
  await muatKonseling(client, { skp, pegawai: orang.pegawai, hariIni, rahasia: d.rahasia })
  await muatPenilaian360(client, { pegawai: orang.pegawai, hariIni })
  await muatKabar(client, { orang, hariIni, terlihat })
  await muatJejak(client, hariIni)
}

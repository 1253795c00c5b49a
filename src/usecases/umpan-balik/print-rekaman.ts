import type { UmpanBalik } from '../../db/queries/umpan-balik/umpan-balik.ts'
import { periodeFormulir } from '../../domain/penilaian/periode-penilaian.ts'
import type { Indikator, Rhk } from '../../domain/skp/skp.ts'
import type { Perilaku } from '../../reports/blok.ts'
import type { HasilIndikator } from '../../reports/evaluasi.ts'
import { pendokumentasian } from '../../reports/pendokumentasian.ts'
import { rekamanJpt, rekamanKualitatif, rekamanKuantitatif } from '../../reports/rekaman.ts'
import type { Cetak } from '../../reports/typst.ts'
import type { Instansi } from '../context.ts'
import { revive } from '../dokumen/beku.ts'
import type { SumberDokumen } from '../dokumen/sumber.ts'
import { joinUmpanBalik, kalimatUmpanBalik } from '../penilaian/umpan-balik-perilaku.ts'
import { collectKelompok, hasilKualitatif, perilaku, readIdentitas } from '../skp/isi-dokumen.ts'
import type { BahanRekaman } from './bahan-rekaman.ts'

type Bahan = BahanRekaman & { readonly instansi: Instansi; readonly tanggal: Temporal.PlainDate }

/** Prints what was documented in a period (B.1.2), as it stands. */
export async function printPendokumentasian(
  sumber: SumberDokumen,
  { periode, aksi, realisasi, ...bahan }: Bahan,
  cetak: Cetak,
): Promise<Uint8Array> {
  const identitas = await readIdentitas(sumber, bahan)
  const rhk = bahan.skp.rhk.map(({ id, uraian }) => ({
    uraian,
    aksi: aksi.find(({ rhkId }) => rhkId === id)?.aksi ?? [],
    realisasi: realisasi.get(id) ?? [],
  }))

  return pendokumentasian(
    { ...identitas, ...revive(identitas), periode: periodeFormulir(periode), rhk },
    cetak,
  )
}

/** Prints what was said in a period about results and values (B.1.3, B.1.4 or B.1.5), as it stands. */
export async function printRekaman(sumber: SumberDokumen, bahan: Bahan, cetak: Cetak): Promise<Uint8Array> {
  const { skp, periode } = bahan
  const identitas = await readIdentitas(sumber, bahan)
  const umum = {
    ...identitas,
    ...revive(identitas),
    pengesahan: tanpaPersetujuan(revive(identitas).pengesahan),
    periode: periodeFormulir(periode),
    perilaku: perilakuDengan(bahan),
  }
  const hasil = hasilDengan(bahan)
  if (skp.pendekatan === 'kualitatif')
    return rekamanKualitatif({ ...umum, ...hasilKualitatif(skp, hasil) }, cetak)
  if (skp.bentuk === 'jpt') {
    const { utama, tambahan } = hasilKualitatif(skp, hasil)
    return rekamanJpt(
      { ...umum, utama: utama.map(berperspektif), tambahan: tambahan.map(berperspektif) },
      cetak,
    )
  }
  return rekamanKuantitatif({ ...umum, ...(await collectKelompok(sumber, skp, hasil)) }, cetak)
}

/** Nobody approved this paper by approving the SKP. */
function tanpaPersetujuan<P extends object>(pengesahan: P) {
  return { ...pengesahan, disetujuiPegawaiPada: undefined, disetujuiPenilaiPada: undefined }
}

function berperspektif<I extends { readonly perspektif?: string | undefined }>(rhk: {
  readonly uraian: string
  readonly pemberiTugas?: string | undefined
  readonly indikator: readonly I[]
}) {
  return {
    ...rhk,
    indikator: rhk.indikator.map((satu) => ({
      ...satu,
      perspektif: satu.perspektif ?? 'penerima-layanan',
    })),
  }
}

/** What was reached and said about a result stands beside its first indicator. */
function hasilDengan({ realisasi, diterima }: Bahan) {
  return (rhk: Rhk, { id }: Indikator): HasilIndikator => {
    if (rhk.indikator[0]?.id !== id) return {}
    const ucapan = diterima.filter(({ rhkId }) => rhkId === rhk.id).map(kalimatBerbukti)

    return {
      realisasi: realisasi.get(rhk.id)?.join('\n'),
      umpanBalik: ucapan.length > 0 ? ucapan.join('\n') : undefined,
    }
  }
}

function perilakuDengan({ skp, diterima }: Bahan): Perilaku[] {
  const ucapan = Object.values(joinUmpanBalik({}, diterima))

  return perilaku(skp).map((baris, i) => ({ ...baris, umpanBalik: ucapan[i] }))
}

function kalimatBerbukti({ bukti, ...ucapan }: UmpanBalik): string {
  return bukti ? `${kalimatUmpanBalik(ucapan)} (bukti: ${bukti})` : kalimatUmpanBalik(ucapan)
}

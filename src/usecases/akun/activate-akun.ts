import { timingSafeEqual } from 'node:crypto'
import { type AkunTercatat, findAkunByUsername, saveSandi } from '../../db/queries/akun/akun.ts'
import { lockKode, saveKodeDipakai, saveTebakanSalah } from '../../db/queries/akun/kode.ts'
import { deletePercobaan } from '../../db/queries/akun/percobaan.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import type { PenolakanSandi } from '../../domain/akun/kata-sandi.ts'
import { aturanKodeAktivasi, type PutusanKode, readKode } from '../../domain/akun/kode-aktivasi.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { hashSandi } from '../../luar/sandi.ts'
import { hariIni, type Write, write } from '../context.ts'
import { type Pintu, tanpaPelaku } from '../masuk/pintu.ts'
import { checkSandiBaru } from './check-sandi-baru.ts'

export type PenolakanAktivasi = PenolakanSandi | { readonly kode: Exclude<PutusanKode, 'diterima'> }

export type IsianAktivasi = {
  readonly username: string
  /** ISO date; empty for a pejabat without pegawai. */
  readonly tanggalLahir: string
  readonly kode: string
  readonly sandi: string
}

/** Somebody with a slip chooses a password; a wrong guess is kept, so it commits too. */
export async function activateAkun(
  pintu: Pintu,
  isian: IsianAktivasi,
): Promise<Result<null, PenolakanAktivasi>> {
  const boleh = await checkSandiBaru(pintu, isian.sandi, isian)
  if (!boleh.ok) return boleh

  const putusan = await write(tanpaPelaku(pintu), async (saat): Promise<Result<PutusanKode>> => {
    const akun = await findAkunByUsername(saat.tx, isian.username)
    return accept(akun ? await decide(saat, { akun, isian, sidik: pintu.auth.sidik }) : 'belum-cocok')
  })
  const nilai = putusan.ok ? putusan.value : 'belum-cocok'

  return nilai === 'diterima' ? accept(null) : refuse({ kode: nilai })
}

type Soal = {
  readonly akun: AkunTercatat
  readonly isian: IsianAktivasi
  readonly sidik: (teks: string) => string
}

async function decide(saat: Write, { akun, isian, sidik }: Soal): Promise<PutusanKode> {
  const { tx, now } = saat
  const kodes = await lockKode(tx, akun.pejabatId)
  const diketik = sidik(`${akun.pejabatId} ${readKode(isian.kode)}`)
  const isLahirCocok = akun.tanggalLahir === null || akun.tanggalLahir.toString() === isian.tanggalLahir
  const kode = kodes.find(({ sidik: tercatat }) => isSama(tercatat, diketik)) ?? kodes[0]
  if (!kode) return 'belum-cocok'

  const tanggal = hariIni(saat).toString()
  const parameter = await getParameter(tx, aturanKodeAktivasi, tanggal)
  const { nilai, basis } = aturanKodeAktivasi.apply(
    {
      isCocok: isLahirCocok && isSama(kode.sidik, diketik),
      isDipakai: kode.dipakaiPada !== null,
      isLewat: Temporal.Instant.compare(kode.berlakuSampai, now) <= 0,
      salah: kode.salah,
    },
    tanggal,
    parameter,
  )
  if (nilai === 'diterima') await applySandi(saat, { akun, kodeId: kode.id, sandi: isian.sandi })
  if (nilai === 'belum-cocok') {
    const salah = kode.salah + 1
    const hangus = salah >= Number(basis.parameter.salahPalingBanyak)
    await saveTebakanSalah(tx, { id: kode.id, salah }, hangus ? now : kode.berlakuSampai)
    await record(saat, akun, 'akun.aktivasi-gagal')
  }
  return nilai
}

type Baru = { readonly akun: AkunTercatat; readonly kodeId: string; readonly sandi: string }

async function applySandi(saat: Write, { akun, kodeId, sandi }: Baru): Promise<void> {
  const { tx, now } = saat
  await saveSandi(tx, { akunId: akun.akunId, hash: await hashSandi(sandi), now })
  await saveKodeDipakai(tx, kodeId, now)
  await deletePercobaan(tx, [akun.username])
  await record(saat, akun, 'akun.diaktifkan')
}

function record({ tx, now }: Write, akun: AkunTercatat, peristiwa: string): Promise<void> {
  const actor = peristiwa === 'akun.diaktifkan' ? akun : null
  return recordAudit(
    { tx, actor, now },
    { peristiwa, entitas: 'akun', entitasId: akun.akunId, pegawaiId: akun.pegawaiId },
  )
}

function isSama(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
}

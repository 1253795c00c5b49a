import { setTimeout as sleep } from 'node:timers/promises'
import { streamSSE } from 'hono/streaming'
import { findUnit } from '../../../db/queries/organisasi/unit.ts'
import { findKalibrasi, listUbahan } from '../../../db/queries/penilaian/kalibrasi.ts'
import { findPeriode, type PeriodeTercatat } from '../../../db/queries/penilaian/periode.ts'
import { RATING } from '../../../domain/penilaian/predikat.ts'
import { hariIni } from '../../../usecases/context.ts'
import { changeKalibrasi } from '../../../usecases/penilaian/kalibrasi/change-kalibrasi.ts'
import { closeKalibrasi } from '../../../usecases/penilaian/kalibrasi/close-kalibrasi.ts'
import { openKalibrasi } from '../../../usecases/penilaian/kalibrasi/open-kalibrasi.ts'
import { readPapanKalibrasi } from '../../../usecases/penilaian/kalibrasi/papan-kalibrasi.ts'
import { readSisiKalibrasi } from '../../../usecases/penilaian/kalibrasi/peran-kalibrasi.ts'
import { readPilihan, readTeks } from '../../forms/teks.ts'
import { type C, kerja, pelaku } from '../../lingkungan.ts'
import { notFound } from '../../middleware/errors.tsx'
import { shows } from '../../middleware/pembukaan.ts'
import { isUuid } from '../../middleware/subjek.ts'
import { readPeriode } from '../../periode.ts'
import type { Rute } from '../../rute.ts'
import { potongan } from '../../ui/dokumen.ts'
import { url } from '../../url.ts'
import { penilaianPaths } from '../paths.ts'
import { type IsiKalibrasi, kalibrasiPage } from './halaman-kalibrasi.tsx'
import { KurvaKalibrasi } from './kurva-kalibrasi.tsx'
import { pesanKalibrasi } from './messages-kalibrasi.ts'
import { Sekarang } from './papan-kalibrasi.tsx'

const DENYUT_MS = 25_000

/** The calibration session of a unit: for its head, the leader above and its raters. */
export function kalibrasiRoutes(rute: Rute): void {
  rute.get(penilaianPaths.kalibrasi, (c) => showKalibrasi(c, c.req.query('periode')))

  rute.post(penilaianPaths.kalibrasi, async (c) => {
    const form = await c.req.formData()
    const dimaksud = readDimaksud(c, form)
    if (!dimaksud) return notFound(c)

    return answer(c, dimaksud.periodeId, await openKalibrasi(kerja(c), dimaksud))
  })

  rute.post(penilaianPaths.kalibrasiUbah, async (c) => {
    const form = await c.req.formData()
    const dimaksud = readDimaksud(c, form)
    const evaluasiId = String(form.get('evaluasi'))
    if (!dimaksud || !isUuid(evaluasiId)) return notFound(c)
    const menjadi = {
      hasil: readPilihan(form, 'hasil', RATING),
      perilaku: readPilihan(form, 'perilaku', RATING),
    }
    const alasan = readTeks(form, 'alasan')
    const versi = Number(form.get('versi'))
    const hasil = await changeKalibrasi(kerja(c), { ...dimaksud, evaluasiId, versi, menjadi, alasan })

    return answer(c, dimaksud.periodeId, hasil, { evaluasiId, ...menjadi, alasan })
  })

  rute.post(penilaianPaths.kalibrasiTutup, async (c) => {
    const form = await c.req.formData()
    const dimaksud = readDimaksud(c, form)
    if (!dimaksud) return notFound(c)
    const catatan = readTeks(form, 'catatan') || null

    return answer(c, dimaksud.periodeId, await closeKalibrasi(kerja(c), { ...dimaksud, catatan }))
  })

  rute.get(penilaianPaths.kalibrasiLangsung, streamPapan)
}

function readDimaksud(c: C, form: FormData): { unitId: string; periodeId: string } | undefined {
  const [unitId, periodeId] = [c.req.param('unitId') ?? '', String(form.get('periode'))]

  return isUuid(unitId) && isUuid(periodeId) ? { unitId, periodeId } : undefined
}

type Hasil =
  | { readonly ok: true }
  | { readonly ok: false; readonly penolakan: Parameters<typeof pesanKalibrasi>[0] }

async function answer(
  c: C,
  periodeId: string,
  ...[hasil, tertulis]: [hasil: Hasil, tertulis?: IsiKalibrasi['tertulis']]
): Promise<Response> {
  const unitId = c.req.param('unitId') ?? ''
  if (hasil.ok) return c.redirect(url(penilaianPaths.kalibrasi, { unitId }, { periode: periodeId }), 303)
  if (hasil.penolakan.kode === 'tidak-ditemukan') return notFound(c)

  return showKalibrasi(c, periodeId, { penolakan: pesanKalibrasi(hasil.penolakan), tertulis })
}

/** The unit and period of the address, for whoever has a place in that session. */
async function findTempat(c: C, periodeId: string | undefined) {
  const { db, ...rest } = kerja(c)
  const unitId = c.req.param('unitId') ?? ''
  if (!isUuid(unitId)) return undefined
  const periode =
    periodeId === undefined
      ? (await readPeriode(c))[0]
      : isUuid(periodeId) && (await findPeriode(db, periodeId))
  if (!periode) return undefined
  const siapa = { unitId, pejabatId: pelaku(c).pejabatId, hariIni: hariIni(rest).toString() }
  const sisi = await readSisiKalibrasi(db, { ...siapa, periode })

  return (
    sisi && { unitId, periode, peran: sisi.peran, unitIds: new Set(sisi.draf.map((satu) => satu.unitId)) }
  )
}

async function showKalibrasi(
  c: C,
  periodeId: string | undefined,
  ditolak: Pick<IsiKalibrasi, 'penolakan' | 'tertulis'> = {},
): Promise<Response> {
  const { db, ...rest } = kerja(c)
  const tempat = await findTempat(c, periodeId)
  if (!tempat) return notFound(c)
  const { unitId, periode, peran } = tempat
  const tanggal = hariIni(rest).toString()
  const [unit, kalibrasi, papan, daftarPeriode] = await Promise.all([
    findUnit(db, unitId, tanggal),
    findKalibrasi(db, { unitId, periodeId: periode.id }),
    readPapanKalibrasi(db, { unitId, periode, hariIni: tanggal }),
    readPeriode(c),
  ])
  const semua = kalibrasi ? await listUbahan(db, kalibrasi.id) : []
  shows(
    c,
    papan.draf.map(({ pegawaiId }) => pegawaiId),
  )

  return kalibrasiPage(c, {
    unitId,
    periode,
    peran,
    unit: unit?.nama ?? 'unit',
    daftarPeriode,
    kalibrasi,
    papan,
    // Nobody reads here what is said about their own draft before it is set.
    ubahan: semua.filter(({ pegawaiId }) => pegawaiId !== pelaku(c).pegawaiId),
    ...ditolak,
  })
}

/** Pushes the curve and the ratings to everybody who has the board open. */
async function streamPapan(c: C): Promise<Response> {
  const tempat = await findTempat(c, c.req.query('periode'))
  if (!tempat) return notFound(c)
  const { langsung, basisData } = c.get('instansi')
  const sendiri = pelaku(c).pegawaiId

  return streamSSE(c, async (aliran) => {
    let terkirim = ''
    const kirim = async () => {
      const { unitId, periode } = tempat
      const papan = await readPapanKalibrasi(basisData.db, { unitId, periode, hariIni: langsung.hariIni() })
      const data = JSON.stringify(angkaPapan(papan, { periode, sendiri }))
      if (data !== terkirim) await aliran.writeSSE({ data })
      terkirim = data
    }
    const berhenti = langsung.subscribe((unitIds) => {
      if (unitIds.some((id) => tempat.unitIds.has(id))) void kirim().catch(langsung.onError)
    })
    aliran.onAbort(berhenti)
    const usai = new Promise<void>((selesai) => {
      langsung.berhenti.addEventListener('abort', () => selesai(), { once: true })
      aliran.onAbort(selesai)
    })
    while (!aliran.aborted && !langsung.berhenti.aborted) {
      await aliran.write(': denyut\n\n')
      await Promise.race([sleep(DENYUT_MS, undefined, { ref: false }), usai])
    }
    berhenti()
  })
}

type Untuk = { readonly periode: PeriodeTercatat; readonly sendiri: string | null }

function angkaPapan(papan: IsiKalibrasi['papan'], { periode, sendiri }: Untuk): Record<string, string> {
  const baris = papan.draf
    .filter(({ pegawaiId }) => pegawaiId !== sendiri)
    .map((draf) => [`draf.${draf.evaluasiId}`, potongan(<Sekarang draf={draf} sampai={periode.sampai} />)])

  return Object.fromEntries([['kurva', potongan(<KurvaKalibrasi {...papan} />)], ...baris])
}

import { newId } from '../../db/id.ts'
import { listBukti, listEntri, listRekap, listRhkMilik } from '../../db/queries/aktivitas/hari.ts'
import { listFaktaHari } from '../../db/queries/kehadiran/hari.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import type { Bukti } from '../../domain/aktivitas/aktivitas.ts'
import { aturanEntri } from '../../domain/aktivitas/ketentuan-entri.ts'
import { keadaanHari } from '../../domain/kehadiran/keadaan-hari.ts'
import { isTanggal } from '../../domain/waktu/tanggal.ts'
import { findBatasTanggal } from '../../usecases/aktivitas/jendela.ts'
import { recordEntri } from '../../usecases/aktivitas/record-entri.ts'
import { removeEntri } from '../../usecases/aktivitas/remove-entri.ts'
import { hariIni } from '../../usecases/context.ts'
import { readKewajiban } from '../../usecases/kehadiran/read-kewajiban.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound, problem, wantsJson } from '../middleware/errors.tsx'
import { isUuid } from '../middleware/subjek.ts'
import type { Rute } from '../rute.ts'
import { tulisJam } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { bulanPage } from './halaman-bulan.tsx'
import { hariPage } from './halaman-hari.tsx'
import { type IsianEntri, readIsianEntri, receiveBukti, type Tandai, toIsiEntri, withTanda } from './isian.ts'
import type { PenolakanHalamanEntri } from './messages.ts'
import { aktivitasPaths } from './paths.ts'
import { pesanEntri } from './pesan-entri.ts'

export function catatanRoutes(rute: Rute): void {
  rute.get(aktivitasPaths.hariIni, (c) => {
    const dipilih = c.req.query('tanggal') ?? ''
    return isTanggal(dipilih) ? c.redirect(url(aktivitasPaths.hari, { tanggal: dipilih })) : show(c, today(c))
  })

  rute.post(aktivitasPaths.hariIni, record)

  rute.get(aktivitasPaths.hari, (c) => {
    const tanggal = c.req.param('tanggal')
    return isTanggal(tanggal) ? show(c, tanggal) : notFound(c)
  })

  rute.get(aktivitasPaths.bulan, async (c) => {
    const bulan = c.req.param('bulan')
    if (!isTanggal(`${bulan}-01`)) return notFound(c)
    const { db } = kerja(c)
    const awal = Temporal.PlainDate.from(`${bulan}-01`)
    const masa = {
      pegawaiId: pelaku(c).pegawaiId ?? '',
      dari: awal.toString(),
      sampai: awal.add({ months: 1 }).subtract({ days: 1 }).toString(),
    }
    const [fakta, rekap] = await Promise.all([listFaktaHari(db, masa), listRekap(db, masa)])
    const perHari = new Map(rekap.map((satu) => [satu.tanggal, satu]))
    const hari = fakta.map((satu) => ({
      tanggal: satu.tanggal,
      keadaan: keadaanHari.apply(satu, satu.tanggal).nilai,
      rekap: perHari.get(satu.tanggal),
    }))

    return bulanPage(c, { bulan, hari, hariIni: today(c) })
  })

  rute.post(aktivitasPaths.hapus, async (c) => {
    const hasil = await removeEntri(kerja(c), c.req.param('aktivitasId'))
    if (hasil.ok) return c.redirect(url(aktivitasPaths.hari, { tanggal: hasil.value.tanggal }), 303)
    return show(c, today(c), { penolakan: hasil.penolakan })
  })

  rute.get(aktivitasPaths.bukti, async (c) => {
    const { db, luar } = kerja(c)
    const { aktivitasId, sidik } = c.req.param()
    const bukti = (await listBukti(db, aktivitasId)).find(
      (satu) => satu.jenis === 'berkas' && satu.sidik === sidik,
    )
    const isi = bukti && (await luar.berkas.read(sidik))
    if (bukti?.jenis !== 'berkas' || !isi) return notFound(c)

    const cara = /^(image\/|application\/pdf)/.test(bukti.tipe) ? 'inline' : 'attachment'
    return c.body(isi as Uint8Array<ArrayBuffer>, 200, {
      'content-type': bukti.tipe,
      'content-disposition': `${cara}; filename*=UTF-8''${encodeURIComponent(bukti.nama)}`,
      'cache-control': 'private, max-age=3600',
    })
  })
}

async function record(c: C): Promise<Response> {
  const form = await c.req.formData()
  const isian = readIsianEntri(form)
  if (!isUuid(isian.id)) return notFound(c)
  const baru = await receiveBukti(form, { luar: kerja(c).luar, tandai: tandaiBukti(c) })
  // Files that have come stay with what was typed; the link stands in its own field.
  const tetap = { ...isian, bukti: baru.bukti.filter((satu) => !isTautanBaru(satu, isian)) }
  if (!baru.ok) return refuseEntri(c, tetap, baru.penolakan)

  const isi = toIsiEntri(isian, baru.bukti)
  if (isi.rhkId === '') return refuseEntri(c, tetap, { kode: 'rhk-belum-dipilih' })
  if (!isUuid(isi.rhkId)) return refuseEntri(c, tetap, { kode: 'rhk-bukan-milik' })
  const hasil = await recordEntri(kerja(c), { id: isian.id, versi: isian.versi, isi })
  if (!hasil.ok) return refuseEntri(c, tanpaBesar(tetap, hasil.penolakan), hasil.penolakan)
  if (wantsJson(c)) return c.json(hasil.value)

  return c.redirect(`${url(aktivitasPaths.hari, { tanggal: isi.tanggal })}#catatan-${isian.id}`, 303)
}

// A file that is too large would be refused again with the next try.
function tanpaBesar(isian: IsianEntri, penolakan: Tolak): IsianEntri {
  if (penolakan.kode !== 'bukti-terlalu-besar') return isian
  const { nama } = penolakan

  return { ...isian, bukti: isian.bukti.filter((satu) => satu.jenis === 'tautan' || satu.nama !== nama) }
}

/** The mark that this person may keep a file as evidence. */
function tandaiBukti(c: C): Tandai {
  const { pejabatId } = pelaku(c)
  return (sidik) => c.get('instansi').auth.sidik(`bukti ${pejabatId} ${sidik}`)
}

function isTautanBaru(bukti: Bukti, { tautan }: IsianEntri): boolean {
  return bukti.jenis === 'tautan' && bukti.tautan === tautan
}

type Tolak = PenolakanHalamanEntri & {
  readonly tersimpan?: { readonly uraian: string; readonly versi: number }
}

/** Everything that was typed comes back; an entry that changed elsewhere is shown beside it. */
function refuseEntri(c: C, isian: IsianEntri, penolakan: Tolak): Response | Promise<Response> {
  if (penolakan.kode === 'tidak-ditemukan') return notFound(c)
  if (wantsJson(c)) {
    const { apa, mengapa } = pesanEntri(penolakan)
    const status = penolakan.kode === 'sudah-berubah' ? 409 : 422
    return problem(c, { status, kode: penolakan.kode, judul: `${apa} ${mengapa}` })
  }
  const nomor =
    penolakan.kode === 'sudah-dihapus' ? { id: newId(), versi: 0 } : { id: isian.id, versi: isian.versi }
  const versi = penolakan.tersimpan?.versi ?? nomor.versi
  const tanggal = isTanggal(isian.tanggal) ? isian.tanggal : today(c)

  return show(c, tanggal, {
    penolakan,
    isian: { ...isian, id: nomor.id, tanggal, versi },
    tersimpan: penolakan.tersimpan?.uraian,
  })
}

type Tambahan = {
  readonly penolakan?: PenolakanHalamanEntri
  readonly isian?: IsianEntri
  readonly tersimpan?: string | undefined
}

async function show(
  c: C,
  tanggal: string,
  { penolakan, isian, tersimpan }: Tambahan = {},
): Promise<Response> {
  const { db, ...rest } = kerja(c)
  const pegawaiId = pelaku(c).pegawaiId ?? ''
  const hari = hariIni(rest)
  const parameter = await getParameter(db, aturanEntri, hari.toString())
  const [entri, rhk, [fakta], batasTanggal, kewajiban] = await Promise.all([
    listEntri(db, { pegawaiId, dari: tanggal, sampai: tanggal }),
    listRhkMilik(db, { pegawaiId, tanggal }),
    listFaktaHari(db, { pegawaiId, dari: tanggal, sampai: tanggal }),
    findBatasTanggal(db, { pegawaiId, hariIni: hari, parameter }),
    readKewajiban(db, { pegawaiId, tanggal }),
  ])
  if (!fakta) return notFound(c)
  const diubah = entri.find(({ id }) => id === c.req.query('ubah'))
  const terisi = isian ?? (diubah ? isianFrom(diubah) : isianKosong(tanggal))

  return hariPage(c, {
    tanggal,
    keadaan: keadaanHari.apply(fakta, tanggal).nilai,
    entri,
    rhk,
    batasTanggal,
    parameter,
    kewajiban,
    isian: { ...terisi, bukti: withTanda(terisi.bukti, tandaiBukti(c)) },
    isUbah: diubah !== undefined || (isian?.versi ?? 0) > 0,
    hariIni: hari.toString(),
    sekarang: tanggal === hari.toString() ? minuteNow(c) : undefined,
    penolakan: penolakan && pesanEntri(penolakan),
    tersimpan,
  })
}

function isianKosong(tanggal: string): IsianEntri {
  const kosong = {
    mulai: '',
    selesai: '',
    keesokan: false,
    durasi: '',
    uraian: '',
    rhkId: '',
    jumlah: '',
    satuan: '',
  }
  return { id: newId(), versi: 0, tanggal, ...kosong, tautan: '', bukti: [] }
}

function isianFrom(entri: Awaited<ReturnType<typeof listEntri>>[number]): IsianEntri {
  const jam = (menit: number | null) => (menit === null ? '' : tulisJam(menit % 1440).replace('.', ':'))
  return {
    id: entri.id,
    versi: entri.versi,
    tanggal: entri.tanggal,
    mulai: jam(entri.mulaiMenit),
    selesai: jam(entri.selesaiMenit),
    keesokan: (entri.selesaiMenit ?? 0) >= 1440,
    durasi: entri.mulaiMenit === null ? String(entri.durasiMenit) : '',
    uraian: entri.uraian,
    rhkId: entri.rhkId,
    jumlah: entri.keluaranJumlah === null ? '' : String(entri.keluaranJumlah).replace('.', ','),
    satuan: entri.keluaranSatuan ?? '',
    tautan: '',
    bukti: entri.bukti,
  }
}

function today(c: C): string {
  return hariIni(kerja(c)).toString()
}

function minuteNow(c: C): number {
  const { now, instansi } = kerja(c)
  const { hour, minute } = now.toZonedDateTimeISO(instansi.zona)
  return hour * 60 + minute
}

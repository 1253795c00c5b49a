import { findPihak } from '../../db/queries/organisasi/pihak.ts'
import {
  type EvaluasiLengkap,
  findEvaluasi,
  type TulisanEvaluasi,
} from '../../db/queries/penilaian/evaluasi.ts'
import { listHasilImporPegawai } from '../../db/queries/penilaian/hasil-impor.ts'
import { isMenunggu, listEvaluasiPegawai, listTimPenilaian } from '../../db/queries/penilaian/tim.ts'
import { listVersiDokumen } from '../../db/queries/penilaian/versi-dokumen.ts'
import { hariIni } from '../../usecases/context.ts'
import { acceptEvaluasi } from '../../usecases/penilaian/accept-evaluasi.ts'
import { saveEvaluasi } from '../../usecases/penilaian/save-evaluasi.ts'
import { setEvaluasi } from '../../usecases/penilaian/set-evaluasi.ts'
import { startEvaluasi } from '../../usecases/penilaian/start-evaluasi.ts'
import { writePernyataan } from '../../usecases/penilaian/write-pernyataan.ts'
import { type C, kerja, pelaku, pukulKini } from '../lingkungan.ts'
import { notFound, wantsJson } from '../middleware/errors.tsx'
import { isUuid } from '../middleware/subjek.ts'
import { jenisPeriode, readPeriode } from '../periode.ts'
import type { Pesan } from '../pesan.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { PEMBACA_KEBERATAN } from './access.ts'
import { readBahanEvaluasi, readTim } from './bahan.ts'
import { catatanRoutes } from './catatan/rute-catatan.ts'
import { gangguanRoutes } from './gangguan/rute-gangguan.ts'
import { evaluasiPage, predikatSementara } from './halaman-evaluasi.tsx'
import { milikkuPage } from './halaman-milikku.tsx'
import { tampilPage } from './halaman-tampil.tsx'
import { readIsianEvaluasi, readIsianPernyataan } from './isian.ts'
import { kalibrasiRoutes } from './kalibrasi/rute-kalibrasi.tsx'
import { keberatanRoutes } from './keberatan/rute-keberatan.ts'
import { type PenolakanPenilaian, pesanPenilaian } from './messages.ts'
import { penilaianPaths } from './paths.ts'
import { perbedaanEvaluasi, withTulisan } from './perbedaan.ts'
import { cetakRoutes } from './rute-cetak.ts'
import { hasilLaluRoutes } from './rute-hasil-lalu.ts'
import { readLangkah } from './tenggat.ts'
import { kontribusiRoutes } from './tim/rute-kontribusi.ts'
import { timRoutes } from './tim/rute-tim.tsx'

export function penilaianRoutes(rute: Rute): void {
  timRoutes(rute)
  kontribusiRoutes(rute)
  cetakRoutes(rute)
  keberatanRoutes(rute)
  gangguanRoutes(rute)
  kalibrasiRoutes(rute)
  catatanRoutes(rute)
  hasilLaluRoutes(rute, show)

  rute.get(penilaianPaths.milikku, (c) => showMilikku(c))

  rute.post(penilaianPaths.milikku, async (c) => {
    const periodeId = String((await c.req.formData()).get('periode'))
    if (!isUuid(periodeId)) return notFound(c)
    const hasil = await startEvaluasi(kerja(c), { pegawaiId: pelaku(c).pegawaiId ?? '', periodeId })
    if (hasil.ok) return c.redirect(url(penilaianPaths.tampil, { evaluasiId: hasil.value.id }), 303)
    if (hasil.penolakan.kode === 'tidak-ditemukan') return notFound(c)

    return showMilikku(c, pesanPenilaian(hasil.penolakan))
  })

  rute.get(penilaianPaths.tampil, (c) => show(c))

  rute.post(penilaianPaths.simpan, async (c) => {
    const id = c.req.param('evaluasiId')
    const { versi, isi, aksi } = readIsianEvaluasi(await c.req.formData())
    const hasil = await saveEvaluasi(kerja(c), { id, versi, isi })
    if (!hasil.ok) return refuseSave(c, hasil.penolakan, isi)
    if (wantsJson(c)) return c.json({ versi: hasil.value.versi, pukul: pukulKini(c) })
    if (aksi === 'tetapkan') return determine(c, id, hasil.value.versi)
    if (aksi === 'pratinjau-evaluasi') return openPreview(c, id, penilaianPaths.formulir)
    if (aksi === 'pratinjau-dokumen') return openPreview(c, id, penilaianPaths.dokumen)

    const jangkar = aksi === 'tanpa-catatan' ? '#rating-perilaku' : ''
    return c.redirect(`${url(penilaianPaths.tampil, { evaluasiId: id })}${jangkar}`, 303)
  })

  rute.post(penilaianPaths.pernyataan, async (c) => {
    const id = c.req.param('evaluasiId')
    const isi = readIsianPernyataan(await c.req.formData())
    const hasil = await writePernyataan(kerja(c), { id, isi })

    return hasil.ok
      ? c.redirect(url(penilaianPaths.tampil, { evaluasiId: id }), 303)
      : show(c, pesanPenilaian(hasil.penolakan))
  })

  rute.post(penilaianPaths.terima, async (c) => {
    const id = c.req.param('evaluasiId')
    const hasil = await acceptEvaluasi(kerja(c), id)

    return hasil.ok
      ? c.redirect(url(penilaianPaths.tampil, { evaluasiId: id }), 303)
      : show(c, pesanPenilaian(hasil.penolakan))
  })
}

async function showMilikku(c: C, penolakan?: Pesan): Promise<Response> {
  const { db, ...rest } = kerja(c)
  await readPeriode(c)
  const pegawaiId = pelaku(c).pegawaiId ?? ''
  const daftar = await listEvaluasiPegawai(db, {
    pegawaiId,
    jenis: await jenisPeriode(c),
    tanggal: hariIni(rest).toString(),
  })

  const impor = await listHasilImporPegawai(db, pegawaiId)

  return milikkuPage(c, { daftar, impor, penolakan })
}

/** Sets what was just saved, then goes on to the next person who still waits. */
async function determine(c: C, id: string, versi: number): Promise<Response> {
  const hasil = await setEvaluasi(kerja(c), { id, versi })
  if (!hasil.ok) return show(c, pesanPenilaian(hasil.penolakan))
  const { db, actor } = kerja(c)
  const evaluasi = await findEvaluasi(db, id)
  if (!evaluasi) return notFound(c)
  const { id: periodeId, sampai } = evaluasi.periode
  if (evaluasi.penetap === 'atasan-penilai') return c.redirect(`${penilaianPaths.tim}#alihan`, 303)
  const tim = await listTimPenilaian(db, { penilaiId: actor.pejabatId, periodeId, sampai })
  const ke = tim.findIndex(({ evaluasiId }) => evaluasiId === id)
  const menunggu = [...tim.slice(ke + 1), ...tim.slice(0, ke)].find(isMenunggu)
  if (!menunggu) return c.redirect(url(penilaianPaths.tim, {}, { periode: periodeId }), 303)
  const berikut = await startEvaluasi(kerja(c), { pegawaiId: menunggu.pegawaiId, periodeId })

  return berikut.ok
    ? c.redirect(url(penilaianPaths.tampil, { evaluasiId: berikut.value.id }, { sesudah: id }), 303)
    : c.redirect(url(penilaianPaths.tim, {}, { periode: periodeId }), 303)
}

/** A draft's paper shows a predicate, so both ratings come first. */
async function openPreview(
  c: C,
  evaluasiId: string,
  tujuan: typeof penilaianPaths.formulir | typeof penilaianPaths.dokumen,
): Promise<Response> {
  const evaluasi = await findEvaluasi(kerja(c).db, evaluasiId)
  const bahan = evaluasi && (await readBahanEvaluasi(c, evaluasi))
  if (!bahan) return notFound(c)
  if (predikatSementara(bahan)) return c.redirect(url(tujuan, { evaluasiId }), 303)

  const ada = {
    hasil: bahan.capaian.rating?.nilai ?? bahan.evaluasi.ratingHasil,
    perilaku: bahan.evaluasi.ratingPerilaku,
  }
  const kurang = (['hasil', 'perilaku'] as const).filter((satu) => !ada[satu])
  return show(c, pesanPenilaian({ kode: 'rating-belum-lengkap', kurang }))
}

async function show(c: C, penolakan?: Pesan): Promise<Response> {
  const evaluasi = await findEvaluasi(kerja(c).db, c.req.param('evaluasiId') ?? '')
  if (!evaluasi) return notFound(c)
  const ada = c.get('hubungan')
  const isMilikku = ada.has('diri')
  const pengisi = evaluasi.penetap === 'atasan-penilai' ? 'atasan-penilai' : 'penilai'
  if (!isMilikku && ada.has(pengisi) && evaluasi.status === 'draf') return editor(c, evaluasi, { penolakan })

  const bahan = await readBahanEvaluasi(c, evaluasi)
  if (!bahan) return notFound(c)
  const { penilaiId, periode, status } = evaluasi
  const penilai = penilaiId ? await findPihak(kerja(c).db, penilaiId, periode.sampai) : undefined
  const isTerbuka = status !== 'draf' || (!isMilikku && ada.has('atasan-penilai'))

  const langkah = await readLangkah(c, evaluasi)
  const dokumen = await listVersiDokumen(kerja(c).db, { jenis: 'dokumen-evaluasi', entitasId: evaluasi.id })

  const bolehKeberatan = PEMBACA_KEBERATAN.some((satu) => ada.has(satu))

  return tampilPage(c, {
    ...{ bahan, isMilikku, isTerbuka, bolehKeberatan, langkah, dokumen, penolakan },
    penilai: penilai?.nama,
  })
}

async function editor(
  c: C,
  evaluasi: EvaluasiLengkap,
  rest: { penolakan?: Pesan | undefined; tersimpan?: EvaluasiLengkap },
): Promise<Response> {
  const [bahan, tim, langkah] = await Promise.all([
    readBahanEvaluasi(c, evaluasi),
    readTim(c, evaluasi),
    readLangkah(c, evaluasi),
  ])
  if (!bahan) return notFound(c)
  const { penolakan, tersimpan } = rest
  const perbedaan = tersimpan && perbedaanEvaluasi(tersimpan, evaluasi, bahan.skp)

  const sebelumnya = tim.anggota.find(({ evaluasiId }) => evaluasiId === c.req.query('sesudah'))

  return evaluasiPage(c, { bahan, tim, langkah, sebelumnya, penolakan, perbedaan })
}

/** The typed text stays on the page; a newer stored version is shown beside it and may then be replaced. */
async function refuseSave(c: C, penolakan: PenolakanPenilaian, isi: TulisanEvaluasi): Promise<Response> {
  const evaluasi = await findEvaluasi(kerja(c).db, c.req.param('evaluasiId') ?? '')
  if (!evaluasi) return notFound(c)
  // Whoever rated until they moved is told why; to others it is not there.
  if (penolakan.kode === 'bukan-penilai')
    return evaluasi.penilaiId === pelaku(c).pejabatId ? show(c, pesanPenilaian(penolakan)) : notFound(c)
  const href = url(penilaianPaths.tampil, { evaluasiId: evaluasi.id })
  const isKonflik = penolakan.kode === 'sudah-berubah'
  const pesan = pesanPenilaian(penolakan)
  if (wantsJson(c))
    return c.json(
      { kode: penolakan.kode, pesan: `${pesan.apa} ${pesan.mengapa}`, href },
      isKonflik ? 409 : 422,
    )
  if (evaluasi.status !== 'draf' || penolakan.kode === 'sudah-dialihkan') return show(c, pesan)

  const tertulis = withTulisan(evaluasi, isi)
  return editor(c, tertulis, isKonflik ? { tersimpan: evaluasi } : { penolakan: pesan })
}

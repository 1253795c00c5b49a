import { findPihak } from '../../db/queries/organisasi/pihak.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { listCatatanSkp } from '../../db/queries/skp/catatan.ts'
import { listSkpPegawai, listSkpTim, listTanpaSkp } from '../../db/queries/skp/daftar.ts'
import { findSkp, listRhkPimpinan, listUraianRhk, type SkpLengkap } from '../../db/queries/skp/skp.ts'
import { masaPenyusunanSkp } from '../../domain/skp/batas-waktu.ts'
import { type CatatanBaris, isDapatDiubah } from '../../domain/skp/skp.ts'
import { hariIni } from '../../usecases/context.ts'
import { returnSkp } from '../../usecases/skp/return-skp.ts'
import { saveSkp, type TulisanSkp } from '../../usecases/skp/save-skp.ts'
import { setSkp } from '../../usecases/skp/set-skp.ts'
import { startSkp } from '../../usecases/skp/start-skp.ts'
import { submitSkp } from '../../usecases/skp/submit-skp.ts'
import { readTahun } from '../forms/isian.ts'
import { bersihkan, readTeks } from '../forms/teks.ts'
import { type C, kerja, pelaku, pukulKini } from '../lingkungan.ts'
import { notFound, wantsJson } from '../middleware/errors.tsx'
import { shows } from '../middleware/pembukaan.ts'
import type { Pesan } from '../pesan.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { daftarPage, timPage } from './halaman-daftar.tsx'
import { editorPage } from './halaman-editor.tsx'
import { tampilPage } from './halaman-tampil.tsx'
import { applyAksi, findTerlaluPanjang, PANJANG_TEKS, readIsianSkp, readVersi } from './isian.ts'
import { type PenolakanHalamanSkp, pesanSkp } from './messages.ts'
import { skpPaths } from './paths.ts'
import { perbedaanSkp } from './perbedaan.ts'
import { cetakSkpRoutes } from './rute-cetak.ts'

export function skpRoutes(rute: Rute): void {
  rute.get(skpPaths.milikku, async (c) => {
    const { db, ...rest } = kerja(c)
    const daftar = await listSkpPegawai(db, pelaku(c).pegawaiId ?? '')
    const kini = hariIni(rest)
    const pilihan = await getParameter(db, masaPenyusunanSkp, kini.toString())
    const tahunBaru = [kini.year + 1, kini.year].filter(
      (tahun) =>
        masaPenyusunanSkp.apply({ tahun, hariIni: kini.toString() }, kini.toString(), pilihan).nilai &&
        !daftar.some((skp) => skp.tahun === tahun),
    )

    return daftarPage(c, { daftar, tahunBaru })
  })

  rute.post(skpPaths.milikku, async (c) => {
    const tahun = Number((await c.req.formData()).get('tahun'))
    const hasil = await startSkp(kerja(c), tahun)

    return hasil.ok ? c.redirect(url(skpPaths.tampil, { skpId: hasil.value.id }), 303) : notFound(c)
  })

  rute.get(skpPaths.tampil, (c) => show(c))

  rute.post(skpPaths.simpan, async (c) => {
    const id = c.req.param('skpId')
    const { versi, isi, aksi } = readIsianSkp(await c.req.formData())
    const diubah = applyAksi(isi, aksi)
    if (findTerlaluPanjang(diubah))
      return refuseSave(c, { kode: 'terlalu-panjang', paling: PANJANG_TEKS }, diubah)
    const hasil = await saveSkp(kerja(c), { id, versi, isi: diubah })
    if (!hasil.ok) return refuseSave(c, hasil.penolakan, diubah)
    if (wantsJson(c)) return c.json({ versi: hasil.value.versi, pukul: pukulKini(c) })
    if (aksi === 'ajukan') return submit(c, id)

    return c.redirect(`${url(skpPaths.tampil, { skpId: id })}${anchorFor(aksi)}`, 303)
  })

  rute.post(skpPaths.ajukan, (c) => submit(c, c.req.param('skpId')))

  rute.post(skpPaths.tetapkan, async (c) => {
    const id = c.req.param('skpId')
    const hasil = await setSkp(kerja(c), { id, versi: readVersi(await c.req.formData()) })
    return hasil.ok ? c.redirect(url(skpPaths.tampil, { skpId: id }), 303) : show(c, hasil.penolakan)
  })

  rute.post(skpPaths.kembalikan, async (c) => {
    const form = await c.req.formData()
    const id = c.req.param('skpId')
    const catatan = readCatatan(form)
    const hasil = await returnSkp(kerja(c), { id, versi: readVersi(form), catatan })
    return hasil.ok ? c.redirect(url(skpPaths.tampil, { skpId: id }), 303) : show(c, hasil.penolakan, catatan)
  })

  cetakSkpRoutes(rute)

  rute.get(skpPaths.tim, async (c) => {
    const { db, ...rest } = kerja(c)
    const tahun = readTahun(c.req.query('tahun')) ?? hariIni(rest).year
    const cari = { penilaiId: pelaku(c).pejabatId, tahun }

    const [daftar, tanpaSkp] = await Promise.all([listSkpTim(db, cari), listTanpaSkp(db, cari)])
    shows(
      c,
      daftar.map(({ pegawaiId }) => pegawaiId),
    )

    return timPage(c, { tahun, daftar, tanpaSkp })
  })
}

async function submit(c: C, id: string): Promise<Response> {
  const hasil = await submitSkp(kerja(c), id)
  return hasil.ok ? c.redirect(url(skpPaths.tampil, { skpId: id }), 303) : show(c, hasil.penolakan)
}

/** After a refusal the notes that were typed are still there. */
async function show(
  c: C,
  penolakan?: PenolakanHalamanSkp,
  tulisan: readonly CatatanBaris[] = [],
): Promise<Response> {
  const { db } = kerja(c)
  const skp = await findSkp(db, c.req.param('skpId') ?? '')
  if (!skp) return notFound(c)
  const isMilikku = pelaku(c).pegawaiId === skp.pegawaiId
  if (isMilikku && isDapatDiubah(skp.status))
    return editor(c, skp, { penolakan: penolakan && pesanSkp(penolakan) })

  const [catatan, atas, pemilik, penilai] = await Promise.all([
    listCatatanSkp(db, skp.id),
    listUraianRhk(
      db,
      skp.rhk.flatMap(({ diintervensiId }) => diintervensiId ?? []),
    ),
    findPihak(db, skp.pegawaiId, skp.mulai),
    namaPenilai(c, skp),
  ])
  const ada = c.get('hubungan')
  const bolehMemutuskan =
    skp.status === 'diajukan' && !isMilikku && (ada.has('penilai') || ada.has('atasan-penilai'))

  return tampilPage(c, {
    skp,
    nama: pemilik?.nama ?? '',
    penilai,
    atas,
    catatan,
    bolehMemutuskan,
    isMilikku,
    penolakan,
    tulisan,
  })
}

async function editor(
  c: C,
  skp: SkpLengkap,
  rest: { penolakan?: Pesan | undefined; perbedaan?: ReturnType<typeof perbedaanSkp> },
): Promise<Response> {
  const { db } = kerja(c)
  const { mulai, sampai, penilaiId } = skp
  const [catatan, pimpinan, penilai] = await Promise.all([
    listCatatanSkp(db, skp.id),
    penilaiId ? listRhkPimpinan(db, { penilaiId, mulai, sampai }) : [],
    namaPenilai(c, skp),
  ])
  const rhkPimpinan = pimpinan.map(({ id, uraian }) => ({ nilai: id, label: uraian }))

  return editorPage(c, { skp, penilai, rhkPimpinan, catatan, ...rest })
}

/** The typed text stays on the page; a newer stored version is shown beside it and may then be replaced. */
async function refuseSave(c: C, penolakan: PenolakanHalamanSkp, isi: TulisanSkp): Promise<Response> {
  const skp = await findSkp(kerja(c).db, c.req.param('skpId') ?? '')
  if (!skp) return notFound(c)
  const href = url(skpPaths.tampil, { skpId: skp.id })
  if (penolakan.kode === 'sudah-berubah') {
    if (wantsJson(c)) return c.json({ kode: penolakan.kode, href }, 409)
    return editor(c, { ...skp, ...isi }, { perbedaan: perbedaanSkp(skp, isi) })
  }
  const pesan = pesanSkp(penolakan)
  if (wantsJson(c)) return c.json({ kode: penolakan.kode, pesan: `${pesan.apa} ${pesan.mengapa}`, href }, 422)

  return isDapatDiubah(skp.status) ? editor(c, { ...skp, ...isi }, { penolakan: pesan }) : show(c, penolakan)
}

async function namaPenilai(c: C, { penilaiId, mulai }: SkpLengkap): Promise<string | undefined> {
  return penilaiId ? (await findPihak(kerja(c).db, penilaiId, mulai))?.nama : undefined
}

function readCatatan(form: FormData): CatatanBaris[] {
  const umum = { rhkId: null, indikatorId: null, isi: readTeks(form, 'catatan') }
  const perBaris = [...form.entries()].flatMap(([nama, nilai]) =>
    nama.startsWith('catatan.') && typeof nilai === 'string'
      ? [{ rhkId: nama.slice('catatan.'.length), indikatorId: null, isi: bersihkan(nilai) }]
      : [],
  )
  return [umum, ...perBaris].filter(({ isi }) => isi !== '')
}

function anchorFor(aksi: string): string {
  const [nama, id] = aksi.split(':')
  return nama === 'tambah-indikator' ? `#rhk-${id}` : ''
}

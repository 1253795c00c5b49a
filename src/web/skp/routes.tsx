import { findKetidakhadiranPada } from '../../db/queries/kehadiran/ketidakhadiran.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { listAmbilAlih } from '../../db/queries/pembinaan/ambil-alih.ts'
import { listCatatanSkp } from '../../db/queries/skp/catatan.ts'
import { listSkpPegawai, listSkpTim, listTahunDiajukan, listTanpaSkp } from '../../db/queries/skp/daftar.ts'
import { countUtasTerbuka } from '../../db/queries/skp/dialog.ts'
import { listRhkPimpinan, listUraianRhk } from '../../db/queries/skp/skp.ts'
import { readTambahan } from '../../db/queries/skp/tambahan.ts'
import { masaPenyusunanSkp } from '../../domain/skp/batas-waktu.ts'
import type { TulisanSkp } from '../../domain/skp/naskah.ts'
import { type CatatanBaris, isDapatDiubah } from '../../domain/skp/skp.ts'
import { wajibSkp } from '../../domain/skp/wajib-skp.ts'
import { hariIni } from '../../usecases/context.ts'
import { findNaskah, isiNaskah, type Naskah } from '../../usecases/skp/naskah.ts'
import { returnSkp } from '../../usecases/skp/return-skp.ts'
import { saveSkp } from '../../usecases/skp/save-skp.ts'
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
import { panelTenggatSkp } from '../tenggat-skp.tsx'
import { url } from '../url.ts'
import { namaPenilai, readNaskah } from './bahan.ts'
import { daftarPage, timPage } from './halaman-daftar.tsx'
import { editorPage } from './halaman-editor.tsx'
import { tampilPage } from './halaman-tampil.tsx'
import { applyAksi, readIsianSkp, readVersi } from './isian.ts'
import { type PenolakanHalamanSkp, pesanSkp } from './messages.ts'
import { skpPaths } from './paths.ts'
import { perbedaanNaskah, perbedaanSkp } from './perbedaan.ts'
import { cetakSkpRoutes } from './rute-cetak.ts'
import { dialogRoutes } from './rute-dialog.ts'
import { lembarRoutes } from './rute-lembar.ts'
import { rencanaAksiRoutes } from './rute-rencana-aksi.ts'
import { revisiRoutes } from './rute-revisi.ts'
import { salinRoutes } from './rute-salin.ts'
import { tambahanRoutes } from './rute-tambahan.ts'

const SUMBER_DITAWARKAN = 2

export function skpRoutes(rute: Rute): void {
  rute.get(skpPaths.milikku, (c) => showMilikku(c, 200))

  rute.post(skpPaths.milikku, async (c) => {
    const tahun = Number((await c.req.formData()).get('tahun'))
    const hasil = await startSkp(kerja(c), tahun)

    if (hasil.ok) return c.redirect(url(skpPaths.tampil, { skpId: hasil.value.id }), 303)

    return hasil.penolakan.kode === 'tanpa-skp' ? showMilikku(c, 422) : notFound(c)
  })

  rute.get(skpPaths.tampil, (c) => show(c))

  rute.post(skpPaths.simpan, async (c) => {
    const id = c.req.param('skpId')
    const { versi, isi, aksi } = readIsianSkp(await c.req.formData())
    const diubah = applyAksi(isi, aksi)
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
  tambahanRoutes(rute)
  rencanaAksiRoutes(rute)
  revisiRoutes(rute)
  dialogRoutes(rute)
  salinRoutes(rute, show)
  lembarRoutes(rute)

  rute.get(skpPaths.tim, async (c) => {
    const { db, ...rest } = kerja(c)
    const tahun = readTahun(c.req.query('tahun')) ?? hariIni(rest).year
    const cari = { penilaiId: pelaku(c).pejabatId, tahun }

    const [daftar, tanpaSkp, diajukan] = await Promise.all([
      listSkpTim(db, cari),
      listTanpaSkp(db, cari),
      listTahunDiajukan(db, cari.penilaiId),
    ])
    shows(
      c,
      daftar.map(({ pegawaiId }) => pegawaiId),
    )

    return timPage(c, { tahun, daftar, tanpaSkp, diajukan })
  })
}

async function showMilikku(c: C, status: 200 | 422): Promise<Response> {
  const { db, ...rest } = kerja(c)
  const pegawaiId = pelaku(c).pegawaiId ?? ''
  const daftar = await listSkpPegawai(db, pegawaiId)
  const kini = hariIni(rest)
  const keadaan = await findKetidakhadiranPada(db, { pegawaiId, tanggal: kini.toString() })
  const wajib = wajibSkp.apply(keadaan?.jenis ?? null, kini.toString())
  if (keadaan && !wajib.nilai)
    return daftarPage(c, { daftar, tahunBaru: [], status, tanpaSkp: { ...keadaan, basis: wajib.basis } })
  const pilihan = await getParameter(db, masaPenyusunanSkp, kini.toString())
  const tahunBaru = [kini.year + 1, kini.year].filter(
    (tahun) =>
      masaPenyusunanSkp.apply({ tahun, hariIni: kini.toString() }, kini.toString(), pilihan).nilai &&
      // Whoever moved has an SKP of that year behind them, and one to begin.
      !daftar.some((skp) => skp.tahun === tahun && skp.sampai >= kini.toString()),
  )

  return daftarPage(c, { daftar, tahunBaru, status })
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
  const bahan = await readNaskah(c)
  if (!bahan) return notFound(c)
  const { skp, isMilikku, bolehMemutuskan, bolehMenulis, nama, revisi } = bahan
  if (bolehMenulis) return editor(c, bahan, { penolakan: penolakan && pesanSkp(penolakan) })

  const [catatan, ambilAlih, atas, penilai] = await Promise.all([
    listCatatanSkp(db, skp.id),
    listAmbilAlih(db, skp.id),
    listUraianRhk(
      db,
      skp.rhk.flatMap(({ diintervensiId }) => diintervensiId ?? []),
    ),
    namaPenilai(c, skp),
  ])

  return tampilPage(c, {
    skp,
    nama,
    penilai,
    atas,
    catatan,
    ambilAlih,
    bolehMemutuskan,
    isMilikku,
    utasTerbuka: bahan.utasTerbuka,
    revisi: revisi && { alasan: revisi.alasan, beda: await perbedaanRevisi(c, bahan) },
    tenggat: revisi ? null : await panelTenggatSkp(c, skp),
    penolakan,
    tulisan,
  })
}

/** What the revision changes of what is in force, annex and manuals included. */
async function perbedaanRevisi(c: C, { berlaku, skp, tambahan }: Naskah) {
  const lama = { skp: berlaku, tambahan: await readTambahan(kerja(c).db, berlaku.id) }
  return perbedaanNaskah(isiNaskah(lama), isiNaskah({ skp, tambahan }))
}

async function editor(
  c: C,
  { skp, revisi }: Pick<Naskah, 'skp' | 'revisi'>,
  rest: { penolakan?: Pesan | undefined; perbedaan?: ReturnType<typeof perbedaanSkp> },
): Promise<Response> {
  const { db } = kerja(c)
  const { mulai, sampai, penilaiId } = skp
  const [catatan, pimpinan, penilai, utasTerbuka, milik] = await Promise.all([
    listCatatanSkp(db, skp.id),
    penilaiId ? listRhkPimpinan(db, { penilaiId, mulai, sampai }) : [],
    namaPenilai(c, skp),
    countUtasTerbuka(db, skp.id),
    listSkpPegawai(db, skp.pegawaiId),
  ])
  const sumber = milik
    .filter(({ id, jumlahRhk }) => id !== skp.id && jumlahRhk > 0)
    .slice(0, SUMBER_DITAWARKAN)
  const dariTim = skp.rhk.flatMap(({ diintervensiId: id }) =>
    id && !pimpinan.some((satu) => satu.id === id) ? id : [],
  )
  const lain = await listUraianRhk(db, dariTim)
  const rhkPimpinan = [...pimpinan.map(({ id, uraian }) => [id, uraian] as const), ...lain].map(
    ([nilai, label]) => ({ nilai, label }),
  )

  return editorPage(c, { skp, revisi, penilai, utasTerbuka, sumber, rhkPimpinan, catatan, ...rest })
}

/** The typed text stays on the page; a newer stored version is shown beside it and may then be replaced. */
async function refuseSave(c: C, penolakan: PenolakanHalamanSkp, isi: TulisanSkp): Promise<Response> {
  const naskah = await findNaskah(kerja(c).db, c.req.param('skpId') ?? '')
  if (!naskah) return notFound(c)
  const { skp } = naskah
  const tulisan = { ...naskah, skp: { ...skp, ...isi } }
  const href = url(skpPaths.tampil, { skpId: skp.id })
  if (penolakan.kode === 'sudah-berubah') {
    if (wantsJson(c)) return c.json({ kode: penolakan.kode, href }, 409)
    return editor(c, tulisan, { perbedaan: perbedaanSkp(skp, isi) })
  }
  const pesan = pesanSkp(penolakan)
  if (wantsJson(c)) return c.json({ kode: penolakan.kode, pesan: `${pesan.apa} ${pesan.mengapa}`, href }, 422)

  return isDapatDiubah(skp.status) ? editor(c, tulisan, { penolakan: pesan }) : show(c, penolakan)
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

import {
  findDokumenTerakhir,
  findTempatDokumen,
  listDokumenEntitas,
} from '../../db/queries/dokumen/dokumen.ts'
import { findPihak } from '../../db/queries/organisasi/pihak.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import type { JenisDokumen } from '../../db/tables.ts'
import { isPembacaDokumen } from '../../domain/dokumen/pembaca-dokumen.ts'
import { berkasBertandaTangan, NAMA_DOKUMEN } from '../../domain/dokumen/tanda-tangan.ts'
import { hariIni } from '../../usecases/context.ts'
import { listPengesah } from '../../usecases/dokumen/pengesah.ts'
import { printAsli } from '../../usecases/dokumen/print-asli.ts'
import { signBsre } from '../../usecases/dokumen/sign-bsre.ts'
import { readKertas } from '../../usecases/dokumen/simpan-kertas.ts'
import { findUntukDitandatangani } from '../../usecases/dokumen/untuk-ditandatangani.ts'
import { uploadBertandaTangan } from '../../usecases/dokumen/upload-bertanda-tangan.ts'
import { kertasDiminta, sendPdf } from '../kertas.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { tandaTanganPage } from './halaman-tanda-tangan.tsx'
import { type PenolakanTandaTangan, pesanTandaTangan } from './messages.ts'
import { dokumenPaths } from './paths.ts'

const NIK = /^\d{16}$/

/** How a frozen document was signed, its files, and one more signature. */
export function tandaTanganRoutes(rute: Rute): void {
  rute.get(dokumenPaths.skp, (c) => toTerakhir(c, 'skp', c.req.param('skpId')))

  rute.get(dokumenPaths.evaluasi, (c) => toTerakhir(c, 'dokumen-evaluasi', c.req.param('evaluasiId')))

  rute.get(dokumenPaths.tandaTangan, (c) => show(c))

  rute.get(dokumenPaths.asli, async (c) => {
    const ada = await findUntukDitandatangani(kerja(c).db, c.req.param('dokumenId'))
    if (!ada) return notFound(c)
    const pdf = await printAsli(kerja(c), ada.dokumen, kertasDiminta(c))

    return sendPdf(c, pdf, `${ada.dokumen.jenis}-versi-${ada.dokumen.versi}`)
  })

  rute.get(dokumenPaths.bertandaTangan, async (c) => {
    const { db, luar } = kerja(c)
    const { dokumenId, sidik } = c.req.param()
    const ada = await findUntukDitandatangani(db, dokumenId)
    const berkas = ada?.berkas.find((satu) => satu.sidik === sidik)
    const isi = berkas && (await readKertas(luar, berkas))
    if (!ada || !isi) return notFound(c)

    return c.body(isi as Uint8Array<ArrayBuffer>, 200, {
      'content-type': 'application/pdf',
      // It was made elsewhere: it is kept, not opened inside the application.
      'content-disposition': `attachment; filename="${ada.dokumen.jenis}-bertanda-tangan.pdf"`,
    })
  })

  rute.post(dokumenPaths.unggah, async (c) => {
    const dokumenId = c.req.param('dokumenId')
    const berkas = (await c.req.formData()).get('berkas')
    const isi = berkas instanceof File ? new Uint8Array(await berkas.arrayBuffer()) : new Uint8Array()
    const hasil = await uploadBertandaTangan(kerja(c), { dokumenId, isi })

    return hasil.ok ? kembali(c, dokumenId) : refuse(c, hasil.penolakan)
  })

  rute.post(dokumenPaths.bsre, async (c) => {
    const dokumenId = c.req.param('dokumenId')
    const form = await c.req.formData()
    const nik = String(form.get('nik') ?? '').replaceAll(/[\s.-]/g, '')
    const passphrase = String(form.get('sandiBsre') ?? '')
    if (!NIK.test(nik)) return refuse(c, { kode: 'nik-salah' }, nik)
    if (passphrase === '') return refuse(c, { kode: 'passphrase-kosong' }, nik)
    const hasil = await signBsre(kerja(c), { dokumenId, nik, passphrase })

    return hasil.ok ? kembali(c, dokumenId) : refuse(c, hasil.penolakan, nik)
  })
}

async function toTerakhir(c: C, jenis: JenisDokumen, entitasId: string): Promise<Response> {
  const dokumen = await findDokumenTerakhir(kerja(c).db, { jenis, entitasId })

  return dokumen ? kembali(c, dokumen.id) : notFound(c)
}

function kembali(c: C, dokumenId: string): Response {
  return c.redirect(url(dokumenPaths.tandaTangan, { dokumenId }), 303)
}

type Penolakan = PenolakanTandaTangan | { readonly kode: 'tidak-ditemukan' }

function refuse(c: C, penolakan: Penolakan, nik?: string): Response | Promise<Response> {
  return penolakan.kode === 'tidak-ditemukan' ? notFound(c) : show(c, { penolakan, nik })
}

type Ditolak = { readonly penolakan?: PenolakanTandaTangan; readonly nik?: string | undefined }

async function show(c: C, { penolakan, nik }: Ditolak = {}): Promise<Response> {
  const { db, luar, ...rest } = kerja(c)
  const ada = await findUntukDitandatangani(db, c.req.param('dokumenId') ?? '')
  if (!ada) return notFound(c)
  const { dokumen, penanda, berkas } = ada
  const isBsreMilik = ({ cara, penandaId }: (typeof berkas)[number]) =>
    cara === 'bsre' && penandaId === pelaku(c).pejabatId
  const hari = hariIni(rest).toString()
  const pegawai = await findPihak(db, dokumen.pegawaiId, hari)
  const semua = await listDokumenEntitas(db, dokumen.entitasId)
  const hubungan = c.get('hubungan')
  const { palingMegabita } = await getParameter(db, berkasBertandaTangan, hari)

  return tandaTanganPage(c, {
    ...ada,
    nama: NAMA_DOKUMEN[dokumen.jenis],
    pegawai: pegawai?.nama ?? '',
    pengesah: listPengesah(dokumen.isi),
    tempat: await findTempatDokumen(db, dokumen.entitasId),
    lain: semua.filter(({ id, jenis }) => id !== dokumen.id && isPembacaDokumen(jenis, hubungan)),
    isPenanda: penanda.some(({ pejabatId }) => pejabatId === pelaku(c).pejabatId),
    isBsre: luar.bsre !== undefined && !berkas.some(isBsreMilik),
    isMilikku: hubungan.has('diri'),
    palingMegabita,
    nik,
    penolakan: penolakan && pesanTandaTangan(penolakan),
  })
}

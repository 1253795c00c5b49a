import { listImpor } from '../../db/queries/impor/impor.ts'
import { writeTemplat } from '../../luar/lembar-kerja.ts'
import { applyImpor, findImporMilik } from '../../usecases/impor/apply-impor.ts'
import { checkImpor } from '../../usecases/impor/check-impor.ts'
import { findJenisImpor, JENIS_IMPOR } from '../../usecases/impor/daftar.ts'
import type { PratinjauReorganisasi } from '../../usecases/organisasi/pratinjau-reorganisasi.ts'
import { bersihkan } from '../forms/teks.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { whenFresh } from '../middleware/fresh.ts'
import { shows } from '../middleware/pembukaan.ts'
import { isUuid } from '../middleware/subjek.ts'
import type { Pesan } from '../pesan.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { hasilImporPage } from './halaman-hasil-impor.tsx'
import { imporPage, unggahPage } from './halaman-impor.tsx'
import { pesanImpor } from './messages-impor.ts'
import { organisasiPaths } from './paths.ts'

const TIPE_XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function imporRoutes(rute: Rute): void {
  rute.get(organisasiPaths.impor, async (c) => {
    const { peran, pejabatId } = pelaku(c)
    const { db, instansi } = kerja(c)
    const jenis = JENIS_IMPOR.filter((satu) => satu.peran.some((boleh) => peran.includes(boleh)))
    const impor = await listImpor(db, peran.includes('admin-bkpsdm') ? 'semua' : pejabatId)
    return imporPage(c, { jenis, impor, zona: instansi.zona })
  })
  rute.get(organisasiPaths.imporBaru, (c) => {
    const jenis = findJenisImpor(c.req.param('jenis'), pelaku(c))
    return jenis ? unggahPage(c, { jenis }) : notFound(c)
  })
  rute.post(organisasiPaths.imporBaru, upload)
  rute.get(organisasiPaths.imporTemplat, async (c) => {
    const jenis = findJenisImpor(c.req.param('jenis'), pelaku(c))
    if (!jenis) return notFound(c)
    const berkas = await writeTemplat(jenis.kolom)

    return c.body(berkas as Uint8Array<ArrayBuffer>, 200, {
      'content-type': TIPE_XLSX,
      'content-disposition': `attachment; filename="templat-${jenis.id}.xlsx"`,
    })
  })
  rute.get(organisasiPaths.imporTampil, (c) => show(c))
  rute.post(
    organisasiPaths.imporTerapkan,
    whenFresh(async (c) => {
      const id = c.req.param('imporId')
      if (!isUuid(id)) return notFound(c)
      const hasil = await applyImpor(kerja(c), id)
      return hasil.ok
        ? c.redirect(url(organisasiPaths.imporTampil, { imporId: id }), 303)
        : show(c, pesanImpor(hasil.penolakan))
    }),
  )
  rute.get(organisasiPaths.imporKemajuan, async (c) => {
    const impor = await find(c)
    if (!impor) return notFound(c)
    const tamat = impor.status !== 'diterapkan'
    return c.json({ total: impor.baris, selesai: tamat ? impor.baris : impor.diproses, tamat })
  })
}

async function upload(c: C): Promise<Response> {
  const jenis = findJenisImpor(c.req.param('jenis') ?? '', pelaku(c))
  if (!jenis) return notFound(c)
  const berkas = (await c.req.formData()).get('berkas')
  const isi = berkas instanceof File ? new Uint8Array(await berkas.arrayBuffer()) : new Uint8Array()
  const namaBerkas = berkas instanceof File ? bersihkan(berkas.name) : ''
  const hasil = await checkImpor(kerja(c), { jenisId: jenis.id, namaBerkas, isi })

  return hasil.ok
    ? c.redirect(url(organisasiPaths.imporTampil, { imporId: hasil.value }), 303)
    : unggahPage(c, { jenis, penolakan: pesanImpor(hasil.penolakan) })
}

async function find(c: C) {
  const id = c.req.param('imporId') ?? ''
  return isUuid(id) ? findImporMilik(kerja(c).db, pelaku(c), id) : undefined
}

async function show(c: C, penolakan?: Pesan): Promise<Response> {
  const impor = await find(c)
  const jenis = impor && JENIS_IMPOR.find(({ id }) => id === impor.jenis)
  const pratinjau = impor?.pratinjau as unknown as PratinjauReorganisasi | null | undefined
  shows(
    c,
    (pratinjau?.orang ?? []).map(({ pegawaiId }) => pegawaiId),
  )

  return impor && jenis
    ? hasilImporPage(c, { impor, jenis, zona: kerja(c).instansi.zona, penolakan })
    : notFound(c)
}

import type { Lembar } from '../../luar/lembar.ts'
import { importSkp, readLembarSkp, writeLembarSkp } from '../../usecases/skp/lembar-skp.ts'
import { isiNaskah } from '../../usecases/skp/naskah.ts'
import { bacaBerkas, parseLembar, sendLembar } from '../forms/lembar.ts'
import { readTeks } from '../forms/teks.ts'
import { type C, kerja } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { readNaskah } from './bahan.ts'
import { lembarSkpPage } from './halaman-lembar.tsx'
import { readVersi } from './isian.ts'
import { type PenolakanHalamanSkp, pesanSkp } from './messages.ts'
import { skpPaths } from './paths.ts'
import { perbedaanNaskah } from './perbedaan.ts'

/** A whole SKP as a sheet: out, looked through, and in. */
export function lembarRoutes(rute: Rute): void {
  rute.get(skpPaths.lembar, (c) => show(c))

  rute.get(skpPaths.templat, async (c) => {
    const bahan = await readNaskah(c)
    if (!bahan) return notFound(c)
    const berkas = await writeLembarSkp(kerja(c).db, bahan)

    return sendLembar(c, berkas, `skp-${bahan.skp.tahun}`)
  })

  rute.post(skpPaths.lembar, async (c) => {
    const lembar = await bacaBerkas(await c.req.formData())

    return lembar.ok ? periksa(c, lembar.value) : show(c, lembar.penolakan)
  })

  rute.post(skpPaths.terapkanLembar, async (c) => {
    const id = c.req.param('skpId')
    const form = await c.req.formData()
    const lembar = parseLembar(readTeks(form, 'lembar'))
    if (!lembar) return show(c, { kode: 'bukan-lembar-kerja' })
    const hasil = await importSkp(kerja(c), { id, versi: readVersi(form), lembar })

    if (hasil.ok) return c.redirect(url(skpPaths.tampil, { skpId: id }), 303)

    return show(c, hasil.penolakan.kode === 'sudah-berubah' ? { kode: 'lembar-basi' } : hasil.penolakan)
  })
}

async function show(c: C, penolakan?: PenolakanHalamanSkp): Promise<Response> {
  const bahan = await readNaskah(c)
  return bahan ? lembarSkpPage(c, { bahan, penolakan: penolakan && pesanSkp(penolakan) }) : notFound(c)
}

/** A dry run: what would change, or what is to be mended cell by cell. */
async function periksa(c: C, lembar: Lembar): Promise<Response> {
  const bahan = await readNaskah(c)
  if (!bahan) return notFound(c)
  const { isi, temuan } = await readLembarSkp(kerja(c).db, bahan, lembar)
  const kini = isiNaskah(bahan)

  return lembarSkpPage(c, {
    bahan,
    periksa: {
      temuan,
      beda: temuan.length > 0 ? [] : perbedaanNaskah(kini, { ...kini, ...isi }),
      lembar: JSON.stringify(lembar),
    },
  })
}

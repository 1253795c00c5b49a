import { listDialog } from '../../db/queries/skp/dialog.ts'
import type { SasaranDialog, UcapanBaru } from '../../domain/skp/dialog.ts'
import { NILAI_BERAKHLAK } from '../../domain/skp/perilaku.ts'
import { talkSkp } from '../../usecases/skp/talk-skp.ts'
import { readTeks, readTeksOpsional } from '../forms/teks.ts'
import { type C, kerja } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { isUuid } from '../middleware/subjek.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { readNaskahPenuh } from './bahan.ts'
import { kunciSasaran, type Tertulis } from './baris-dialog.tsx'
import { dialogPage } from './halaman-dialog.tsx'
import { type PenolakanHalamanSkp, pesanSkp } from './messages.ts'
import { skpPaths } from './paths.ts'

/** The talk of leader and employee about the lines of an SKP. */
export function dialogRoutes(rute: Rute): void {
  rute.get(skpPaths.dialog, (c) => show(c))

  rute.post(skpPaths.dialog, async (c) => {
    const id = c.req.param('skpId')
    const form = await c.req.formData()
    const ucapan = readUcapan(form)
    const tertulis = {
      kunci: readTeks(form, 'utas') || readTeks(form, 'sasaran'),
      usulan: readTeks(form, 'usulan'),
      isi: readTeks(form, 'isi'),
    }
    if (!ucapan) return show(c, { tertulis, penolakan: { kode: 'baris-tidak-ada' } })
    const hasil = await talkSkp(kerja(c), { id, ucapan })
    if (!hasil.ok) return show(c, { tertulis, penolakan: hasil.penolakan })
    const jangkar = ucapan.langkah === 'usul' ? `#${kunciSasaran(ucapan.sasaran)}` : ''

    return c.redirect(`${url(skpPaths.dialog, { skpId: id })}${jangkar}`, 303)
  })
}

type Ditolak = { readonly tertulis: Tertulis; readonly penolakan: PenolakanHalamanSkp }

async function show(c: C, ditolak?: Ditolak): Promise<Response> {
  const bahan = await readNaskahPenuh(c)
  if (!bahan) return notFound(c)
  const { db, instansi } = kerja(c)

  return dialogPage(c, {
    bahan,
    dialog: await listDialog(db, bahan.skp.id),
    zona: instansi.zona,
    tertulis: ditolak?.tertulis,
    penolakan: ditolak && pesanSkp(ditolak.penolakan),
  })
}

function readUcapan(form: FormData): UcapanBaru | undefined {
  const langkah = readTeks(form, 'langkah')
  const isi = readTeks(form, 'isi')
  if (langkah === 'usul') {
    const sasaran = readSasaran(readTeks(form, 'sasaran'))
    return sasaran && { langkah, sasaran, usulan: readTeks(form, 'usulan'), isi }
  }
  const utasId = readTeks(form, 'utas')
  if (!isUuid(utasId)) return undefined
  if (langkah === 'jawab') return { langkah, utasId, usulan: readTeksOpsional(form, 'usulan'), isi }

  return langkah === 'sepakat' || langkah === 'tarik' ? { langkah, utasId, isi } : undefined
}

function readSasaran(kunci: string): SasaranDialog | undefined {
  const [bidang, id = ''] = kunci.split(':')
  if (bidang === 'perilaku') {
    const nilai = NILAI_BERAKHLAK.find((satu) => satu === id)
    return nilai && { bidang, nilai }
  }
  const isBaris = bidang === 'rhk' || bidang === 'indikator' || bidang === 'target'

  return isBaris && isUuid(id) ? { bidang, id } : undefined
}

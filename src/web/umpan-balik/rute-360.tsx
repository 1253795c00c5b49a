import { findPihak } from '../../db/queries/organisasi/pihak.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { findHak360, listDiminta360, listPutaran360 } from '../../db/queries/umpan-balik/penilaian-360.ts'
import { NILAI_BERAKHLAK } from '../../domain/skp/perilaku.ts'
import {
  type checkJawaban360,
  kelompokTerkecil360,
  NAMA_SKALA_360,
} from '../../domain/umpan-balik/penilaian-360.ts'
import { hariIni } from '../../usecases/context.ts'
import { answer360 } from '../../usecases/umpan-balik/answer-360.ts'
import { listCalonPenilai360 } from '../../usecases/umpan-balik/calon-360.ts'
import { startPutaran360 } from '../../usecases/umpan-balik/start-putaran-360.ts'
import { readKunci } from '../forms/isian.ts'
import { readTeks, readTeksOpsional } from '../forms/teks.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { isUuid } from '../middleware/subjek.ts'
import type { Pesan } from '../pesan.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { hasil360Page } from './halaman-360.tsx'
import { jawab360Page } from './halaman-jawab-360.tsx'
import { pesan360 } from './messages-360.ts'
import { umpanBalikPaths } from './paths.ts'

type Isian = Parameters<typeof checkJawaban360>[0]

/** Anonymous words of colleagues: rounds and their recapitulation, and the page to answer on. */
export function rute360(rute: Rute): void {
  rute.get(umpanBalikPaths.hasil360, (c) => showHasil(c))

  rute.post(umpanBalikPaths.hasil360, async (c) => {
    const pegawaiId = c.req.param('pegawaiId')
    const form = await c.req.formData()
    const pejabatIds = form.getAll('rekan').filter((satu) => typeof satu === 'string')
    const hasil = await startPutaran360(kerja(c), { id: crypto.randomUUID(), pegawaiId, pejabatIds })
    if (hasil.ok) return c.redirect(url(umpanBalikPaths.hasil360, { pegawaiId }), 303)

    return showHasil(c, { dipilih: pejabatIds, penolakan: pesan360(hasil.penolakan) })
  })

  rute.get(umpanBalikPaths.jawab360, (c) => showJawab(c, { nilai: {}, komentar: null }))

  rute.post(umpanBalikPaths.jawab360, async (c) => {
    const putaranId = c.req.param('putaranId')
    if (!isUuid(putaranId)) return notFound(c)
    const jawaban = readJawaban(await c.req.formData())
    const hasil = await answer360(kerja(c), { putaranId, jawaban })
    if (hasil.ok) return c.redirect(url(umpanBalikPaths.milikku, {}, { dinilai: 'ya' }), 303)
    if (hasil.penolakan.kode === 'tidak-ditemukan') return notFound(c)

    return showJawab(c, jawaban, pesan360(hasil.penolakan))
  })
}

function readJawaban(form: FormData): Isian {
  return {
    nilai: Object.fromEntries(
      NILAI_BERAKHLAK.map((nilai) => [nilai, readKunci(readTeks(form, nilai), NAMA_SKALA_360)]),
    ),
    komentar: readTeksOpsional(form, 'komentar'),
  }
}

type Ditolak = { readonly dipilih: readonly string[]; readonly penolakan: Pesan }

async function showHasil(c: C, ditolak?: Ditolak): Promise<Response> {
  const pegawaiId = c.req.param('pegawaiId') ?? ''
  const { db, actor, ...rest } = kerja(c)
  const hari = hariIni(rest).toString()
  const isPenilai = c.get('hubungan').has('penilai')
  const [putaran, orang, calon, parameter] = await Promise.all([
    listPutaran360(db, pegawaiId),
    findPihak(db, pegawaiId, hari),
    isPenilai ? listCalonPenilai360(db, { pegawaiId, penilaiId: actor.pejabatId }) : [],
    getParameter(db, kelompokTerkecil360, hari),
  ])
  const siapa = { pegawaiId, nama: orang?.nama ?? '', isMilikku: actor.pegawaiId === pegawaiId, isPenilai }

  return hasil360Page(c, { ...siapa, ...parameter, putaran, calon, ...ditolak })
}

async function showJawab(c: C, jawaban: Isian, penolakan?: Pesan): Promise<Response> {
  const putaranId = c.req.param('putaranId') ?? ''
  const { db, ...rest } = kerja(c)
  const { pejabatId } = pelaku(c)
  const hari = hariIni(rest).toString()
  const hak = isUuid(putaranId) ? await findHak360(db, { putaranId, pejabatId }) : undefined
  if (!hak) return notFound(c)
  const diminta = await listDiminta360(db, { pejabatId, hari })
  const putaran = diminta.find(({ id }) => id === putaranId)

  return jawab360Page(c, { putaran, jawaban, penolakan })
}

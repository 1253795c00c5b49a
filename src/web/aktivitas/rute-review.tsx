import type { Db } from '../../db/database.ts'
import {
  type HariAntre,
  listEntriMenunggu,
  listHariAntre,
  listHariMenunggu,
  listHariSama,
} from '../../db/queries/aktivitas/antrean-review.ts'
import { listEntri } from '../../db/queries/aktivitas/hari.ts'
import { type FaktaHari, listFaktaHari } from '../../db/queries/kehadiran/hari.ts'
import { findPihak } from '../../db/queries/organisasi/pihak.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { type ParameterPola, polaEntri } from '../../domain/aktivitas/pola-entri.ts'
import { keadaanHari } from '../../domain/kehadiran/keadaan-hari.ts'
import { isTanggal } from '../../domain/waktu/tanggal.ts'
import { reviewEntri } from '../../usecases/aktivitas/review-entri.ts'
import { hariIni } from '../../usecases/context.ts'
import { readPilihan, readTeks } from '../forms/teks.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound, problem, wantsJson } from '../middleware/errors.tsx'
import { shows } from '../middleware/pembukaan.ts'
import type { Pesan } from '../pesan.ts'
import type { Rute } from '../rute.ts'
import { batasReview, countTenggat, type SisaTenggat } from '../tenggat.ts'
import { orangPage } from './halaman-orang.tsx'
import { reviewPage } from './halaman-review.tsx'
import { readDilihat } from './isian-review.ts'
import { idBerubah, kalimatHasil, kalimatSiap } from './kalimat-review.ts'
import { aktivitasPaths } from './paths.ts'
import { pesanEntri } from './pesan-entri.ts'
import { isPerluDilihat, markHari } from './tinjauan.ts'

export function reviewRoutes(rute: Rute): void {
  rute.get(aktivitasPaths.review, (c) => {
    const alasan = kalimatSiap(c.req.query('kalimat'))
    return show(c, alasan === undefined ? {} : { alasan })
  })

  rute.post(aktivitasPaths.review, async (c) => {
    const form = await c.req.formData()
    const dilihat = readDilihat(form)
    const keputusan = readPilihan(form, 'keputusan', ['setujui', 'kembalikan', 'tolak'])
    if (!keputusan) return notFound(c)
    const tulisan = { alasan: readTeks(form, 'alasan'), kini: readTeks(form, 'kini') }
    if (dilihat.length === 0)
      return show(c, {
        penolakan: { apa: 'Belum ada yang dipilih.', mengapa: 'Centang catatan yang akan ditinjau.' },
        ...tulisan,
      })

    const { alasan } = tulisan
    const hasil = await reviewEntri(
      kerja(c),
      keputusan === 'setujui' ? { keputusan, dilihat } : { keputusan, dilihat, alasan },
    )
    if (!hasil.ok) {
      const penolakan = pesanEntri(hasil.penolakan)
      if (wantsJson(c))
        return problem(c, {
          status: 422,
          kode: hasil.penolakan.kode,
          judul: `${penolakan.apa} ${penolakan.mengapa}`,
        })
      return show(c, {
        penolakan,
        ...tulisan,
        ...(hasil.penolakan.kode === 'berubah-sejak-dilihat' && { berubah: dilihat.map(({ id }) => id) }),
      })
    }
    if (wantsJson(c)) return c.json(hasil.value)

    return show(c, { kabar: kalimatHasil(keputusan, hasil.value), berubah: idBerubah(hasil.value) })
  })

  rute.get(aktivitasPaths.orangHari, async (c) => {
    const { pegawaiId, tanggal } = c.req.param()
    if (!isTanggal(tanggal)) return notFound(c)
    const { db } = kerja(c)
    const masa = { pegawaiId, dari: tanggal, sampai: tanggal }
    const [entri, [fakta], pihak] = await Promise.all([
      listEntri(db, masa),
      listFaktaHari(db, masa),
      findPihak(db, pegawaiId, tanggal),
    ])
    if (!fakta || !pihak) return notFound(c)

    return orangPage(c, {
      pegawaiId,
      tanggal,
      entri,
      pihak,
      keadaan: keadaanHari.apply(fakta, tanggal).nilai,
    })
  })
}

type Jawaban = {
  readonly kabar?: string
  readonly penolakan?: Pesan
  readonly alasan?: string
  /** The day that stays open after a refusal. */
  readonly kini?: string
  /** Entries that changed while they were looked at: the first of them is shown again. */
  readonly berubah?: readonly string[]
}

async function show(c: C, { kini, ...rest }: Jawaban = {}): Promise<Response> {
  const { db } = kerja(c)
  const [{ antre, semua }, parameter] = await Promise.all([
    listHariAntre(db, pelaku(c).pejabatId),
    getParameter(db, polaEntri, hariIni(kerja(c)).toString()),
  ])
  const [dilihat, tenggat] = await Promise.all([
    readHari(c, { antre, parameter, kini, berubah: rest.berubah }),
    readTenggat(c, antre[0]?.tanggal),
  ])

  return reviewPage(c, { semua, tenggat, ...dilihat, ...rest })
}

type Dicari = {
  readonly antre: readonly HariAntre[]
  readonly parameter: ParameterPola
  readonly kini: string | undefined
  readonly berubah: readonly string[] | undefined
}

/** The waiting days with their patterns, and the one that stands open. */
async function readHari(c: C, { antre, parameter, kini, berubah }: Dicari) {
  const { db } = kerja(c)
  const [menunggu, sama] = await Promise.all([
    listHariMenunggu(db, antre),
    listHariSama(db, { antre, hari: parameter.hariDibandingkan, kali: parameter.hariBerulang }),
  ])
  const hari = markHari(menunggu, { sama, parameter })
  const diubah = hari.find(({ entri }) => entri.some(({ id }) => berubah?.includes(id)))
  const diminta = diubah?.kunci || kini || c.req.query('pilih')
  const dipilih = hari.find(({ kunci }) => kunci === diminta) ?? hari.find(isPerluDilihat) ?? hari[0]
  if (dipilih) shows(c, [dipilih.pegawaiId])
  const [fakta, entri] = dipilih
    ? await Promise.all([findFakta(db, dipilih), listEntriMenunggu(db, dipilih)])
    : [undefined, []]
  const isRinci = hari.length === 1 || hari.some(({ kunci }) => kunci === diminta)

  return { hari, dipilih, isRinci, fakta, entri }
}

async function findFakta(db: Db, { pegawaiId, tanggal }: HariAntre): Promise<FaktaHari | undefined> {
  const [fakta] = await listFaktaHari(db, { pegawaiId, dari: tanggal, sampai: tanggal })
  return fakta
}

async function readTenggat(c: C, tertua: string | undefined): Promise<SisaTenggat | undefined> {
  if (!tertua) return undefined
  const batas = await batasReview(c, tertua)

  return (await countTenggat(c, [batas])).get(batas)
}

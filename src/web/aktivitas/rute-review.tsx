import { listEntri } from '../../db/queries/aktivitas/hari.ts'
import { listHariMenunggu, listHariSama } from '../../db/queries/aktivitas/review.ts'
import { listFaktaHari } from '../../db/queries/kehadiran/hari.ts'
import { findPihak } from '../../db/queries/organisasi/pihak.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { polaEntri } from '../../domain/aktivitas/pola-entri.ts'
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
import { idBerubah, kalimatHasil } from './kalimat-review.ts'
import { aktivitasPaths } from './paths.ts'
import { pesanEntri } from './pesan-entri.ts'
import { isPerluDilihat, markHari } from './tinjauan.ts'

export function reviewRoutes(rute: Rute): void {
  rute.get(aktivitasPaths.review, (c) => show(c))

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
  const [{ menunggu, semua }, parameter] = await Promise.all([
    listHariMenunggu(db, pelaku(c).pejabatId),
    getParameter(db, polaEntri, hariIni(kerja(c)).toString()),
  ])
  const [sama, tenggat] = await Promise.all([
    listHariSama(db, { menunggu, hari: parameter.hariDibandingkan, kali: parameter.hariBerulang }),
    readTenggat(c, menunggu[0]?.tanggal),
  ])
  const hari = markHari(menunggu, { sama, parameter })
  const berubah = hari.find(({ entri }) => entri.some(({ id }) => rest.berubah?.includes(id)))
  const diminta = berubah?.kunci || kini || c.req.query('pilih')
  const pilih = diminta ?? hari.find(isPerluDilihat)?.kunci ?? hari[0]?.kunci
  const dipilih = hari.find(({ kunci }) => kunci === pilih)
  if (dipilih) shows(c, [dipilih.pegawaiId])
  const [fakta] = dipilih
    ? await listFaktaHari(db, {
        pegawaiId: dipilih.pegawaiId,
        dari: dipilih.tanggal,
        sampai: dipilih.tanggal,
      })
    : []

  return reviewPage(c, {
    hari,
    semua,
    pilih,
    isRinci: hari.length === 1 || hari.some(({ kunci }) => kunci === diminta),
    fakta,
    tenggat,
    ...rest,
  })
}

async function readTenggat(c: C, tertua: string | undefined): Promise<SisaTenggat | undefined> {
  if (!tertua) return undefined
  const batas = await batasReview(c, tertua)

  return (await countTenggat(c, [batas])).get(batas)
}

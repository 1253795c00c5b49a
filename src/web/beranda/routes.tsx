import { setCookie } from 'hono/cookie'
import { searchOrang } from '../../db/queries/beranda/cari.ts'
import { getMenunggu } from '../../db/queries/beranda/menunggu.ts'
import { isSehat } from '../../db/queries/beranda/sehat.ts'
import { listKabar } from '../../db/queries/kabar.ts'
import { KETENTUAN_BERLAKU } from '../../domain/ketentuan-berlaku.ts'
import { readKabar } from '../../usecases/beranda/read-kabar.ts'
import { hariIni } from '../../usecases/context.ts'
import { listAlasanDitunggu } from '../../usecases/penilaian/sebaran-tim.ts'
import { readTeks } from '../forms/teks.ts'
import { baca, type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { isPengamatServer, TEKS_METRIK, tulisMetrik } from '../middleware/metrik.ts'
import type { Rute } from '../rute.ts'
import { tulisHari } from '../ui/tulis.ts'
import { safePath } from '../url.ts'
import { readCatatan, TANPA_CATATAN } from './catatan.ts'
import type { Kabar } from './daftar-kabar.tsx'
import { readHalJam } from './hal-jam.ts'
import { listHalMenunggu } from './hal-menunggu.tsx'
import { readHalPembinaan } from './hal-pembinaan.ts'
import { readHalUnit } from './hal-unit.ts'
import { berandaPage } from './halaman-beranda.tsx'
import { cariPage } from './halaman-cari.tsx'
import { kabarPage } from './halaman-kabar.tsx'
import { berandaPaths } from './paths.ts'
import { tautanKabar } from './tautan-kabar.ts'
import { readTenggat } from './tenggat.ts'

const SETAHUN = 365 * 24 * 60 * 60
const KABAR_DI_BERANDA = 5
const KABAR_DI_HALAMAN = 50

export function berandaRoutes(rute: Rute): void {
  rute.get(berandaPaths.beranda, async (c) => {
    const { db, now, instansi } = kerja(c)
    const orang = pelaku(c)
    const { pejabatId, pegawaiId } = orang
    const hari = hariIni({ now, instansi })
    const dibaca = getMenunggu(db, { pejabatId, pegawaiId, hariIni: hari.toString() })
    const alasan = orang.isPenilai
      ? listAlasanDitunggu(db, { penilaiId: pejabatId, hariIni: hari.toString() })
      : Promise.resolve([])
    const [menunggu, catatan, kabar, sebaran, jam, unit, pembinaan, tenggat] = await Promise.all([
      dibaca,
      pegawaiId ? readCatatan(c, pegawaiId) : TANPA_CATATAN,
      listKabarku(c, KABAR_DI_BERANDA),
      alasan,
      readHalJam(c),
      orang.isPenilai ? readHalUnit(c) : [],
      readHalPembinaan(c),
      readTenggat(c, { menunggu: dibaca, sebaran: alasan, hariIni: hari.toString() }),
    ])

    return berandaPage(c, {
      menunggu,
      hal: [
        ...listHalMenunggu({ menunggu, pelaku: orang, tenggat, sebaran, jam, unit, ...catatan }),
        ...pembinaan,
      ],
      catatan,
      kabar,
      hariIni: hari.toString(),
      sapaan: sapaan(now, instansi.zona),
    })
  })

  rute.get(berandaPaths.kabar, async (c) => kabarPage(c, await listKabarku(c, KABAR_DI_HALAMAN)))

  rute.post(berandaPaths.kabar, async (c) => {
    await readKabar(kerja(c))
    return c.redirect(berandaPaths.kabar, 303)
  })

  rute.get(berandaPaths.cari, async (c) => {
    const kata = (c.req.query('q') ?? '').trim().slice(0, 80)
    const { db, ...rest } = kerja(c)
    const cocok = kata.toLowerCase()
    const ketentuan = KETENTUAN_BERLAKU.filter(({ judul, kalimat }) =>
      `${judul} ${kalimat}`.toLowerCase().includes(cocok),
    )
    const orang = kata.length >= 2 ? await searchOrang(db, pelaku(c), kata) : []

    return cariPage(c, { kata, orang, ketentuan: kata ? ketentuan : [], hariIni: hariIni(rest).toString() })
  })

  rute.get(berandaPaths.sehat, async (c) => {
    const sehat = await isSehat(baca(c).db)
    const { versi } = c.get('perangkat')
    return c.json(
      { status: sehat ? 'ok' : 'terganggu', versi, basisData: sehat ? 'ok' : 'terputus' },
      sehat ? 200 : 503,
    )
  })

  rute.get(berandaPaths.metrik, async (c) => {
    if (!isPengamatServer(c)) return notFound(c)
    return c.body(await tulisMetrik(c.get('instansi').basisData), 200, { 'content-type': TEKS_METRIK })
  })

  rute.post(berandaPaths.tema, async (c) => {
    const form = await c.req.formData()
    setCookie(c, 'tema', readTeks(form, 'tema').slice(0, 20), { path: '/', maxAge: SETAHUN, sameSite: 'Lax' })
    return c.redirect(safePath(String(form.get('kembali') ?? '/')), 303)
  })
}

async function listKabarku(c: C, batas: number): Promise<Kabar[]> {
  const { db, instansi } = kerja(c)
  const kabar = await listKabar(db, pelaku(c).pejabatId, batas)
  return kabar.map(({ id, isi, dibuatPada, ...tentang }) => ({
    id,
    isi,
    tautan: tautanKabar(tentang),
    hari: tulisHari(dibuatPada.toZonedDateTimeISO(instansi.zona).toPlainDate().toString()),
  }))
}

function sapaan(now: Temporal.Instant, zona: string): string {
  const { hour } = now.toZonedDateTimeISO(zona)
  if (hour < 11) return 'Selamat pagi'
  if (hour < 15) return 'Selamat siang'
  return hour < 18 ? 'Selamat sore' : 'Selamat malam'
}

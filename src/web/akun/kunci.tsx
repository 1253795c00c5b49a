import { listKunci } from '../../db/queries/akun/kunci.ts'
import { addKunci, type PenolakanKunciBaru } from '../../usecases/akun/add-kunci.ts'
import { askKunciBaru } from '../../usecases/akun/ask-kunci.ts'
import { removeKunci, renameKunci } from '../../usecases/akun/change-kunci.ts'
import { readJawabanKunci } from '../forms/kunci.ts'
import { readTeks } from '../forms/teks.ts'
import { type C, kerja } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { whenFresh } from '../middleware/fresh.ts'
import { type Pesan, pesanTerlaluPanjang } from '../pesan.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { kunciPage } from './halaman-kunci.tsx'
import { akunPaths } from './paths.ts'
import { namaPerangkat } from './perangkat.ts'

const KABAR: { readonly [kata: string]: string } = {
  ditambah: 'Perangkat ini dapat dipakai untuk masuk.',
  dinamai: 'Nama kunci sudah diganti.',
  dihapus: 'Kunci itu tidak dapat dipakai lagi.',
}

export function kunciRoutes(rute: Rute): void {
  rute.get(
    akunPaths.kunci,
    whenFresh((c) => showKunci(c)),
  )
  rute.post(
    akunPaths.kunciTanya,
    whenFresh(async (c) => {
      const { pilihan, cookies } = await askKunciBaru(pintuSendiri(c), c.req.raw.headers)
      for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })

      return c.json(pilihan as object)
    }),
  )
  rute.post(akunPaths.kunci, whenFresh(add))
  rute.post(
    akunPaths.kunciNama,
    whenFresh(async (c) => {
      const form = await c.req.formData()
      const hasil = await renameKunci(kerja(c), { id: readTeks(form, 'kunci'), nama: readNama(form) })
      if (hasil.ok) return back(c, 'dinamai')

      return hasil.penolakan.kode === 'tidak-ditemukan'
        ? notFound(c)
        : showKunci(c, pesanKunci(hasil.penolakan))
    }),
  )
  rute.post(
    akunPaths.kunciHapus,
    whenFresh(async (c) => {
      const hasil = await removeKunci(kerja(c), readTeks(await c.req.formData(), 'kunci'))

      return hasil.ok ? back(c, 'dihapus') : notFound(c)
    }),
  )
}

const NAMA_KOSONG: Pesan = {
  apa: 'Nama kunci masih kosong.',
  mengapa: 'Dengan nama, Anda mengenali perangkatnya bila kelak hilang.',
}
const TIDAK_JADI: Pesan = {
  apa: 'Kunci belum terdaftar.',
  mengapa: 'Perangkat belum memastikan sidik jari, wajah, atau PIN Anda.',
  lalu: 'Coba sekali lagi.',
}

function pesanKunci(penolakan: PenolakanKunciBaru): Pesan {
  switch (penolakan.kode) {
    case 'nama-kosong':
      return NAMA_KOSONG
    case 'kunci-tidak-jadi':
      return TIDAK_JADI
    case 'terlalu-panjang':
      return pesanTerlaluPanjang(penolakan)
  }
}

async function add(c: C): Promise<Response> {
  const form = await c.req.formData()
  const jawaban = readJawabanKunci(form)
  if (!jawaban) return showKunci(c, TIDAK_JADI)
  const isian = { nama: readNama(form), jawaban, headers: c.req.raw.headers }
  const hasil = await addKunci(pintuSendiri(c), isian)
  if (hasil.ok) return back(c, 'ditambah')

  return showKunci(c, pesanKunci(hasil.penolakan))
}

function pintuSendiri(c: C) {
  return { ...kerja(c), auth: c.get('instansi').auth }
}

function readNama(form: FormData): string {
  return readTeks(form, 'nama')
}

async function showKunci(c: C, penolakan?: Pesan): Promise<Response> {
  const { db, actor } = kerja(c)
  const kunci = await listKunci(db, actor.akunId)
  const kabar = penolakan ? undefined : KABAR[c.req.query('kabar') ?? '']
  const namaBaru = namaPerangkat(c.req.header('user-agent') ?? '')

  return kunciPage(c, { kunci, namaBaru, kabar, penolakan })
}

function back(c: C, kabar: string): Response {
  return c.redirect(url(akunPaths.kunci, {}, { kabar }), 303)
}

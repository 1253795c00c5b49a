import assert from 'node:assert/strict'
import { newId } from '../../../src/db/id.ts'
import type { Dunia } from '../penilaian/dunia.ts'

export const PEGAWAI = {
  'tujuan.0.indikator': 'Jumlah kunjungan K6',
  'tujuan.0.target': '20 orang',
  'tujuan.0.strategi': 'Kunjungan rumah',
  'fakta.0.target': '20 orang',
  'fakta.0.progres': '8 orang',
  'fakta.0.masalah': 'Alamat berpindah',
  'fakta.0.penyebab': 'Data lama',
  'peluang.0.peluang': 'Meminta bantuan kader',
}
export const PEMBIMBING = {
  'langkah.0.indikator': 'Jumlah kunjungan K6',
  'langkah.0.strategi': 'Memakai peta kader',
  'langkah.0.penyesuaian': 'Tidak',
}
export const PENDAPAT = Object.fromEntries(
  Array.from({ length: 9 }, (_, i) => [`kriteria.${i + 1}`, 'setuju']),
)
export const KOMPETENSI = {
  ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`nilai.${i}`, '3'])),
  ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`alasan.${i}`, 'Sesuai standar'])),
  rekomendasi: 'Pelatihan komunikasi.',
}

type Isian = { readonly [nama: string]: string }

/** The midwife's coaching by the head of the puskesmas. */
export function langkahBimbingan({ request, masuk, skp }: Dunia) {
  const { skpId, rhkId } = skp.bidan
  const kirim = (siapa: keyof typeof masuk, path: string, form: Isian) =>
    request(masuk[siapa] ?? null, 'POST', path, form)

  async function mulai(siapa: 'kapus' | 'bidan', form: Isian = {}): Promise<string> {
    const isian = { id: newId(), jenis: 'coaching', rhk: rhkId, topik: '', nip: '', ...form }
    const jawab = await kirim(siapa, `/skp/${skpId}/bimbingan`, isian)
    assert.equal(jawab.status, 303, await jawab.text())

    return jawab.headers.get('location') ?? ''
  }

  /** Written and signed by both. */
  async function selesai(): Promise<string> {
    const alamat = await mulai('kapus')
    await kirim('bidan', alamat, { versi: '1', ...PEGAWAI })
    await kirim('kapus', alamat, { versi: '2', ...PEMBIMBING, aksi: 'tanda-tangan' })
    assert.equal((await kirim('bidan', `${alamat}/tanda-tangan`, { versi: '3' })).status, 303)

    return alamat
  }

  return { mulai, selesai }
}

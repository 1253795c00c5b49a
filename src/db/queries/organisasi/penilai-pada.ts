import { indexOrganisasi, type Organisasi } from '../../../domain/organisasi/organisasi.ts'
import { type Langkah, penilai } from '../../../domain/organisasi/penilai.ts'
import type { Db } from '../../database.ts'
import { readOrganisasi } from './penempatan.ts'
import { listKosongSejak } from './penugasan.ts'

export type LangkahTampil = Langkah & {
  /** Since when nobody is in that post; null when nobody ever was. */
  readonly kosongSejak: string | null
}

export type PenilaiPada = {
  readonly tanggal: string
  readonly penilaiId: string | null
  readonly nama: string | null
  readonly jabatan: string | null
  readonly kalimat: string
  readonly langkah: readonly LangkahTampil[]
}

const SEBAB = {
  'tanpa-jabatan': 'Pegawai ini tidak memangku jabatan pada tanggal itu.',
  puncak: 'Tidak ada pejabat di atas jabatan ini sampai ke puncak.',
  melingkar: 'Susunan atasan jabatan ini melingkar. Betulkan atasan salah satu jabatannya.',
} as const

/** Who rates this person on that day, with each step on the way up. */
export async function findPenilaiPada(db: Db, pegawaiId: string, tanggal: string): Promise<PenilaiPada> {
  const organisasi = indexOrganisasi(await readOrganisasi(db, tanggal), tanggal)
  const hasil = penilai(organisasi, pegawaiId)
  const langkah = hasil.ok ? hasil.value.langkah : hasil.penolakan.langkah
  const jalur = listJalurAtasan(organisasi, pegawaiId, langkah.length)
  const kosong = await listKosongSejak(db, { jabatanIds: jalur, tanggal })
  const rinci = langkah.map((satu, i) => ({ ...satu, kosongSejak: kosong.get(jalur[i] ?? '') ?? null }))
  if (!hasil.ok)
    return {
      tanggal,
      penilaiId: null,
      nama: null,
      jabatan: null,
      kalimat: SEBAB[hasil.penolakan.sebab],
      langkah: rinci,
    }

  const { penilaiId, jabatanId, kalimat } = hasil.value
  const pejabat = await db.selectFrom('pejabat').select('nama').where('id', '=', penilaiId).executeTakeFirst()
  const jabatan = jabatanId ? organisasi.jabatan.get(jabatanId) : undefined

  return {
    tanggal,
    penilaiId,
    nama: pejabat?.nama ?? null,
    jabatan: jabatan?.nama ?? null,
    kalimat,
    langkah: rinci,
  }
}

/** The posts above the one in which this person is rated, nearest first, as many as were looked at. */
function listJalurAtasan(organisasi: Organisasi, pegawaiId: string, sebanyak: number): string[] {
  const jalur: string[] = []
  let kini = organisasi.tempat.get(pegawaiId)?.dinilaiDi
  while (jalur.length < sebanyak && kini) {
    kini = organisasi.jabatan.get(kini)?.atasanId ?? undefined
    if (kini) jalur.push(kini)
  }

  return jalur
}

import { recordAudit } from '../../db/queries/audit/audit.ts'
import { listOrangByPengguna, listSemuaJabatan, listSemuaUnit } from '../../db/queries/impor/organisasi.ts'
import { rebuildJalur } from '../../db/queries/organisasi/penempatan.ts'
import { listPenugasanTerkait, saveAkhirPenugasan } from '../../db/queries/organisasi/penugasan.ts'
import {
  closeJabatan,
  closeUnit,
  findBawahanSejak,
  findIsiUnitSejak,
  findPemangkuSejak,
} from '../../db/queries/organisasi/reorganisasi.ts'
import { isDalamMasa, sehariSebelum } from '../../domain/waktu/masa.ts'
import type { Write } from '../context.ts'
import {
  type Baris,
  type Galat,
  type JenisImpor,
  type Konteks,
  type PenolakanBaris,
  teks,
} from '../impor/jenis.ts'
import {
  barisJabatan,
  barisPindah,
  barisUnit,
  KOLOM_REORGANISASI as KOLOM,
  tindakanOf,
} from './baris-reorganisasi.ts'
import { imporJabatan } from './impor-jabatan.ts'
import { imporPenugasan } from './impor-penugasan.ts'
import { imporUnit } from './impor-unit.ts'

type Hasil = {
  readonly galat: readonly Galat[]
  readonly baru: number
  readonly berubah: number
  readonly tetap: number
}

type Tahap = (w: Write, konteks: Konteks, baris: readonly Baris[]) => Promise<Hasil>

// Each stage sees what the ones before it wrote: a new post needs its new unit, a closed one must be empty by then.
const TAHAP: readonly (readonly [readonly string[], Tahap])[] = [
  [['unit-baru', 'ubah-unit'], changeUnit],
  [['jabatan-baru', 'ubah-jabatan'], changeJabatan],
  [['pindah'], movePegawai],
  [['tutup-jabatan'], closeSemuaJabatan],
  [['tutup-unit'], closeSemuaUnit],
]

/** Does every row of a reorganisation in its order; it stops at the first stage that refuses something. */
export async function applyReorganisasi(w: Write, konteks: Konteks, baris: readonly Baris[]): Promise<Hasil> {
  let jumlah = { baru: 0, berubah: 0, tetap: 0 }
  for (const [tindakan, lakukan] of TAHAP) {
    const milik = baris.filter((satu) => tindakan.includes(tindakanOf(satu)))
    if (milik.length === 0) continue
    const { galat, ...hasil } = await lakukan(w, { ...konteks, tx: w.tx }, milik)
    if (galat.length > 0) return { ...jumlah, galat }
    jumlah = {
      baru: jumlah.baru + hasil.baru,
      berubah: jumlah.berubah + hasil.berubah,
      tetap: jumlah.tetap + hasil.tetap,
    }
  }

  return { ...jumlah, galat: [] }
}

async function changeUnit(w: Write, konteks: Konteks, baris: readonly Baris[]): Promise<Hasil> {
  const unit = await listSemuaUnit(w.tx)
  const kolom = { 'Kode unit': KOLOM.kode, 'Kode induk': KOLOM.unit }
  const dikenal = new Set(unit.map(({ kode }) => kode))
  const asing = listAsing(baris, { dikenal, tindakan: 'ubah-unit', hal: 'unit' })
  if (asing.length > 0) return tolak(asing)
  const hasil = await applyJenis(w, konteks, {
    jenis: imporUnit,
    kolom,
    baris: baris.map((satu) => barisUnit(satu, unit)),
  })
  await rebuildJalur(w.tx, konteks.tanggal)

  return hasil
}

async function changeJabatan(w: Write, konteks: Konteks, baris: readonly Baris[]): Promise<Hasil> {
  const tercatat = { unit: await listSemuaUnit(w.tx), jabatan: await listSemuaJabatan(w.tx) }
  const dikenal = new Set(tercatat.jabatan.map(({ kode }) => kode))
  const asing = listAsing(baris, { dikenal, tindakan: 'ubah-jabatan', hal: 'jabatan' })
  if (asing.length > 0) return tolak(asing)

  return applyJenis(w, konteks, {
    jenis: imporJabatan,
    kolom: { 'Kode jabatan': KOLOM.kode },
    baris: baris.map((satu) => barisJabatan(satu, tercatat)),
  })
}

/** Whoever moves leaves the present post the day before, all of them first: two heads may change places. */
async function movePegawai(w: Write, konteks: Konteks, baris: readonly Baris[]): Promise<Hasil> {
  const jabatan = new Map((await listSemuaJabatan(w.tx)).map(({ kode, id }) => [kode, id]))
  const orang = new Map(
    (
      await listOrangByPengguna(
        w.tx,
        baris.map((satu) => teks(satu, 'orang')),
      )
    ).map((satu) => [satu.pengguna, satu.id]),
  )
  for (const satu of baris)
    await leavePost(w, {
      pejabatId: orang.get(teks(satu, 'orang')) ?? null,
      jabatanId: jabatan.get(teks(satu, 'kode')) ?? null,
      mulai: teks(satu, 'mulai'),
    })

  return applyJenis(w, konteks, {
    jenis: imporPenugasan,
    kolom: { 'Kode jabatan': KOLOM.kode, Mulai: KOLOM.mulai },
    baris: baris.map(barisPindah),
  })
}

type Pindah = { readonly pejabatId: string | null; readonly jabatanId: string | null; readonly mulai: string }

async function leavePost(w: Write, { pejabatId, jabatanId, mulai }: Pindah): Promise<void> {
  if (!pejabatId || !jabatanId) return
  const punya = await listPenugasanTerkait(w.tx, { pejabatIds: [pejabatId], jabatanIds: [] })
  const lama = punya.find((satu) => satu.jenis === 'definitif' && isDalamMasa(satu, mulai))
  if (!lama || lama.mulai >= mulai) return
  const sampai = sehariSebelum(mulai)
  await saveAkhirPenugasan(w.tx, { id: lama.id, mulai: lama.mulai, sampai })
  await recordAudit(w, {
    peristiwa: 'penugasan.diakhiri',
    entitas: 'penugasan',
    entitasId: lama.id,
    pegawaiId: pejabatId,
    sebelum: { sampai: lama.sampai },
    sesudah: { sampai },
  })
}

async function closeSemuaJabatan(w: Write, _: Konteks, baris: readonly Baris[]): Promise<Hasil> {
  const jabatan = new Map((await listSemuaJabatan(w.tx)).map((satu) => [satu.kode, satu]))

  return closeEach(baris, async (kode, mulai) => {
    const lama = jabatan.get(kode)
    if (!lama) return { kode: 'tidak-dikenal', hal: 'jabatan', nilai: kode }
    if (lama.masa.every(({ sampai }) => sampai !== null && sampai < mulai)) return 'tetap'
    const tutup = { id: lama.id, mulai }
    const penghalang = (await findPemangkuSejak(w.tx, tutup)) ?? (await findBawahanSejak(w.tx, tutup))
    if (penghalang) return { kode: 'masih-dipakai', oleh: penghalang }
    await closeJabatan(w.tx, tutup)
    await recordAudit(w, {
      peristiwa: 'jabatan.ditutup',
      entitas: 'jabatan',
      entitasId: lama.id,
      sebelum: lama.masa,
      sesudah: { kode, sampai: sehariSebelum(mulai) },
    })
    return 'ditutup'
  })
}

async function closeSemuaUnit(w: Write, _: Konteks, baris: readonly Baris[]): Promise<Hasil> {
  const unit = new Map((await listSemuaUnit(w.tx)).map((satu) => [satu.kode, satu]))

  return closeEach(baris, async (kode, mulai) => {
    const lama = unit.get(kode)
    if (!lama) return { kode: 'tidak-dikenal', hal: 'unit', nilai: kode }
    if (lama.masa.every(({ sampai }) => sampai !== null && sampai < mulai)) return 'tetap'
    const tutup = { id: lama.id, mulai }
    const penghalang = await findIsiUnitSejak(w.tx, tutup)
    if (penghalang) return { kode: 'masih-dipakai', oleh: penghalang }
    await closeUnit(w.tx, tutup)
    await recordAudit(w, {
      peristiwa: 'unit.ditutup',
      entitas: 'unit',
      entitasId: lama.id,
      sebelum: lama.masa,
      sesudah: { kode, sampai: sehariSebelum(mulai) },
    })
    return 'ditutup'
  })
}

type Penutup = (kode: string, mulai: string) => Promise<'ditutup' | 'tetap' | PenolakanBaris>

async function closeEach(baris: readonly Baris[], tutup: Penutup): Promise<Hasil> {
  const galat: Galat[] = []
  let [berubah, tetap] = [0, 0]
  for (const satu of baris) {
    const hasil = await tutup(teks(satu, 'kode'), teks(satu, 'mulai'))
    if (hasil === 'ditutup') berubah += 1
    else if (hasil === 'tetap') tetap += 1
    else galat.push({ baris: satu.nomor, kolom: KOLOM.kode, penolakan: hasil })
  }

  return { galat, baru: 0, berubah, tetap }
}

type Dipakai = {
  readonly jenis: JenisImpor
  readonly baris: readonly Baris[]
  /** Headings of that kind by those of a reorganisation. */
  readonly kolom: { readonly [judul: string]: string }
}

/** The same checks and writes as that kind of import alone. */
async function applyJenis(w: Write, konteks: Konteks, { jenis, baris, kolom }: Dipakai): Promise<Hasil> {
  const { galat, baru, berubah, tetap, langkah } = await jenis.susun(konteks, baris)
  if (galat.length > 0)
    return tolak(galat.map((satu) => ({ ...satu, kolom: kolom[satu.kolom] ?? satu.kolom })))
  for (const { jalankan } of langkah) await jalankan(w)

  return { galat: [], baru, berubah, tetap }
}

type Asing = {
  readonly dikenal: ReadonlySet<string>
  readonly tindakan: string
  readonly hal: 'unit' | 'jabatan'
}

/** Rows that change something which is not there. */
function listAsing(baris: readonly Baris[], { dikenal, tindakan, hal }: Asing): Galat[] {
  return baris
    .filter((satu) => tindakanOf(satu) === tindakan && !dikenal.has(teks(satu, 'kode')))
    .map((satu) => ({
      baris: satu.nomor,
      kolom: KOLOM.kode,
      penolakan: { kode: 'tidak-dikenal', hal, nilai: teks(satu, 'kode') },
    }))
}

function tolak(galat: readonly Galat[]): Hasil {
  return { galat, baru: 0, berubah: 0, tetap: 0 }
}

import { findPelaku } from '../../db/queries/akun/pelaku.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import {
  findImpor,
  type ImporTampil,
  saveHasil,
  saveKemajuan,
  saveStatusImpor,
  tryLockImpor,
} from '../../db/queries/impor/impor.ts'
import { lockOrganisasi } from '../../db/queries/organisasi/penempatan.ts'
import { isTerputus } from '../../db/terputus.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import type { Lembar } from '../../luar/lembar.ts'
import { readLembar } from '../../luar/lembar-kerja.ts'
import { type Context, hariIni, type Write, write } from '../context.ts'
import { finishPerubahan } from '../organisasi/finish-perubahan.ts'
import { examine } from './check-impor.ts'
import { findJenisImpor } from './daftar.ts'
import type { JenisImpor } from './jenis.ts'

type Kerja = Omit<Context, 'actor'>
type Ditolak = { readonly kode: 'sedang-dikerjakan' } | { readonly kode: 'ada-galat' }

/** Works off one ordered import: all of it or nothing, with its progress to be seen meanwhile. False while another process has it. */
export async function runImpor(kerja: Kerja, id: string): Promise<boolean> {
  const impor = await findImpor(kerja.db, id)
  if (impor?.status !== 'diterapkan') return true
  const siap = await prepare(kerja, impor)
  if (!siap) {
    await fail(kerja, id)
    return true
  }

  try {
    const hasil = await write(siap.context, (w) => applyAll(w, { kerja, impor, ...siap }))
    if (!hasil.ok && hasil.penolakan.kode === 'ada-galat') await fail(kerja, id)

    return hasil.ok || hasil.penolakan.kode !== 'sedang-dikerjakan'
  } catch (gangguan) {
    // Nothing was applied; the queue comes back to it when the database does.
    if (!isTerputus(gangguan)) await fail(kerja, id)
    throw gangguan
  }
}

type Siap = { readonly context: Context; readonly jenis: JenisImpor; readonly lembar: Lembar }

/** The file as it was checked, and the person who ordered it with the rights of today. */
async function prepare(kerja: Kerja, impor: ImporTampil): Promise<Siap | undefined> {
  const actor = await findPelaku(kerja.db, {
    pejabatId: impor.dibuatOleh,
    akunId: '',
    tanggal: hariIni(kerja),
  })
  const jenis = actor && findJenisImpor(impor.jenis, actor)
  const isi = await kerja.luar.berkas.read(impor.sidik)
  const lembar = isi && (await readLembar(isi))

  return jenis && lembar?.ok ? { context: { ...kerja, actor }, jenis, lembar: lembar.value } : undefined
}

type Pekerjaan = Siap & { readonly kerja: Kerja; readonly impor: ImporTampil }

async function applyAll(
  w: Write,
  { kerja, impor, jenis, lembar }: Pekerjaan,
): Promise<Result<null, Ditolak>> {
  const { id } = impor
  if (!(await tryLockImpor(w.tx, id))) return refuse({ kode: 'sedang-dikerjakan' })
  await lockOrganisasi(w.tx)
  const konteks = { tx: w.tx, actor: w.actor, tanggal: hariIni(w).toString(), saat: w }
  const { hasil, susunan } = await examine(konteks, jenis, lembar)
  if (hasil.galat.jumlah > 0) {
    // Outside of the transaction that is about to be undone.
    await saveHasil(kerja.db, id, hasil)
    return refuse({ kode: 'ada-galat' })
  }

  let diproses = hasil.tetap
  for (const { jumlah, jalankan } of susunan.langkah) {
    await jalankan(w)
    diproses += jumlah
    await saveKemajuan(kerja.db, id, diproses)
  }
  if (jenis.ubahOrganisasi) await finishPerubahan(w, [])
  await saveHasil(w.tx, id, hasil)
  await saveStatusImpor(w.tx, { id, status: 'selesai', selesaiPada: w.now })
  const { baru, berubah, tetap } = hasil
  await recordAudit(w, {
    peristiwa: 'impor.selesai',
    entitas: 'impor',
    entitasId: id,
    sesudah: { jenis: jenis.id, baru, berubah, tetap },
  })

  return accept(null)
}

function fail({ db, now }: Kerja, id: string): Promise<void> {
  return saveStatusImpor(db, { id, status: 'gagal', selesaiPada: now })
}

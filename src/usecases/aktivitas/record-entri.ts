import {
  type EntriTersimpan,
  getKonteksEntri,
  type KonteksTercatat,
  lockEntriOf,
} from '../../db/queries/aktivitas/konteks.ts'
import { addRekap, insertEntri, insertVersi, updateEntri } from '../../db/queries/aktivitas/simpan.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { type FaktaHari, listFaktaHari } from '../../db/queries/kehadiran/hari.ts'
import { findEvaluasiTetap } from '../../db/queries/penilaian/evaluasi-tetap.ts'
import { askTogether } from '../../db/serentak.ts'
import { durasiEntri, type Entri, type IsiEntri } from '../../domain/aktivitas/aktivitas.ts'
import type { KonteksEntri, ParameterEntri } from '../../domain/aktivitas/aturan-entri.ts'
import { aturanEntri } from '../../domain/aktivitas/ketentuan-entri.ts'
import { deltaRekap } from '../../domain/aktivitas/rekap.ts'
import { correctEntri } from '../../domain/aktivitas/review.ts'
import { keadaanHari } from '../../domain/kehadiran/keadaan-hari.ts'
import { accept, refuse } from '../../domain/result.ts'
import { checkPanjang, PANJANG } from '../../domain/teks.ts'
import { isTanggal } from '../../domain/waktu/tanggal.ts'
import { type Context, hariIni, type Write, write } from '../context.ts'
import { findBatasTanggal } from './jendela.ts'
import { sidikEntri } from './sidik-entri.ts'

/** What is sent: an id made by the sender, the version it was written on, and the words. */
export type KirimanEntri = { readonly id: string; readonly versi: number; readonly isi: IsiEntri }

/** The employee writes a day down: the same id and words again are the first answer again, other words are an edit. */
export function recordEntri(context: Context, kiriman: KirimanEntri) {
  const isi = { ...kiriman.isi, durasiMenit: durasiEntri(kiriman.isi) }
  return write(context, async (w) => {
    const { pegawaiId } = w.actor
    if (!pegawaiId) return refuse({ kode: 'bukan-pegawai' })
    if (!isTanggal(isi.tanggal)) return refuse({ kode: 'tanggal-tidak-ada', tanggal: isi.tanggal })
    if (!checkPanjang(isi.keluaranSatuan, PANJANG.satuan).ok)
      return refuse({ kode: 'satuan-panjang', paling: PANJANG.satuan })
    const { id } = kiriman
    const { tercatat, fakta } = await readTercatat(w, { id, pegawaiId, tanggal: isi.tanggal })
    if (tercatat.kiriman && tercatat.kiriman.pegawaiId !== pegawaiId)
      return refuse({ kode: 'tidak-ditemukan' })

    const sidik = sidikEntri(isi)
    if (tercatat.entri && tercatat.kiriman?.sidik === sidik)
      return accept({ id, versi: tercatat.entri.versi, hasil: 'sudah-ada' as const })
    // Its id stays taken, so that a late copy does not bring back what was taken back.
    if (tercatat.kiriman && !tercatat.entri) return refuse({ kode: 'sudah-dihapus' })
    if (tercatat.entri && tercatat.entri.versi !== kiriman.versi)
      return refuse({ kode: 'sudah-berubah', tersimpan: tercatat.entri })
    if (tercatat.unitId === null) return refuse({ kode: 'belum-ditempatkan' })

    const parameter: ParameterEntri = { ...getBawaan(), ...tercatat.parameter }
    const konteks = await collectKonteks(w, { id, pegawaiId, isi, tercatat, fakta, parameter })
    const diperiksa = aturanEntri.apply({ isi, konteks }, isi.tanggal, parameter).nilai
    if (!diperiksa.ok) return diperiksa

    const tempat = {
      unitId: tercatat.unitId,
      penilaiId: tercatat.penilaiId,
      sidik,
      tanda: diperiksa.value.tanda,
    }
    return tercatat.entri
      ? changeEntri(w, { lama: tercatat.entri, isi, ...tempat })
      : addEntri(w, { ...isi, ...tempat, id, pegawaiId, status: 'menunggu', versi: 1 })
  })
}

/** What decides about the entry, read when no other phone of this person writes any more. */
function readTercatat(w: Write, cari: { id: string; pegawaiId: string; tanggal: string }) {
  const { pegawaiId, tanggal } = cari

  return askTogether(w.tx, async (serentak) => {
    const [, tercatat, [fakta]] = await Promise.all([
      lockEntriOf(serentak, pegawaiId),
      getKonteksEntri(serentak, { ...cari, hariIni: hariIni(w).toString() }),
      listFaktaHari(serentak, { pegawaiId, dari: tanggal, sampai: tanggal }),
    ])
    return { tercatat, fakta }
  })
}

type Tempat = {
  readonly unitId: string
  readonly penilaiId: string | null
  readonly sidik: string
  readonly tanda: readonly string[]
}

async function addEntri(w: Write, entri: Entri & Tempat) {
  const delta = deltaRekap(null, entri)
  await insertEntri(w.tx, { ...entri, delta, pelakuId: w.actor.pejabatId, diterimaPada: w.now })
  w.afterCommit(() => w.luar.tandai(entri.unitId, entri.tanggal))

  return accept({ id: entri.id, versi: 1, hasil: 'dicatat' as const })
}

async function changeEntri(
  w: Write,
  { lama, isi, ...tempat }: { lama: EntriTersimpan; isi: IsiEntri } & Tempat,
) {
  const penilaian = lama.status === 'disetujui' ? await findEvaluasiTetap(w.tx, lama) : undefined
  if (penilaian) return refuse({ kode: 'sudah-dinilai', ...penilaian })
  const diubah = correctEntri(lama, new Set(['diri'] as const), isi)
  if (!diubah.ok) return diubah

  const { entri, sebelumnya } = diubah.value
  const { pegawaiId } = lama
  if (sebelumnya) await insertVersi(w.tx, { entri: sebelumnya, oleh: w.actor.pejabatId, pada: w.now })
  await updateEntri(w.tx, { ...entri, ...tempat, tanggalLama: lama.tanggal, diterimaPada: w.now })
  if (lama.tanggal === entri.tanggal)
    await addRekap(w.tx, { pegawaiId, tanggal: entri.tanggal, ...tempat, delta: deltaRekap(lama, entri) })
  else {
    await addRekap(w.tx, { pegawaiId, tanggal: lama.tanggal, ...tempat, delta: deltaRekap(lama, null) })
    await addRekap(w.tx, { pegawaiId, tanggal: entri.tanggal, ...tempat, delta: deltaRekap(null, entri) })
  }
  await recordAudit(w, {
    peristiwa: sebelumnya ? 'aktivitas.dikoreksi' : 'aktivitas.diubah',
    entitas: 'aktivitas',
    entitasId: entri.id,
    pegawaiId,
    sebelum: lama,
    sesudah: entri,
  })
  w.afterCommit(() => {
    for (const tanggal of new Set([lama.tanggal, entri.tanggal])) w.luar.tandai(tempat.unitId, tanggal)
  })

  return accept({ id: entri.id, versi: entri.versi, hasil: 'diubah' as const })
}

type Bahan = {
  readonly id: string
  readonly pegawaiId: string
  readonly isi: IsiEntri
  readonly tercatat: KonteksTercatat
  readonly fakta: FaktaHari | undefined
  readonly parameter: ParameterEntri
}

async function collectKonteks(
  w: Write,
  { id, pegawaiId, isi, tercatat, fakta, parameter }: Bahan,
): Promise<KonteksEntri> {
  const hari = hariIni(w)
  const keadaan = fakta && keadaanHari.apply(fakta, isi.tanggal).nilai

  return {
    id,
    hariIni: hari.toString(),
    // What was written in time may still be mended on its own day after the window has closed.
    batasTanggal:
      tercatat.entri?.tanggal === isi.tanggal
        ? isi.tanggal
        : await findBatasTanggal(w.tx, { pegawaiId, hariIni: hari, parameter }),
    rhkIds: tercatat.rhkIds,
    entriLain: tercatat.entriLain,
    isMenitWajib: tercatat.isMenitWajib,
    hari: {
      isTidakMasuk: keadaan?.jenis === 'cuti',
      kalimat: keadaan?.kalimat ?? '',
      mulaiMenit: keadaan?.jam?.mulaiMenit ?? null,
      selesaiMenit: keadaan?.jam?.selesaiMenit ?? null,
    },
  }
}

function getBawaan(): ParameterEntri {
  const bawaan = aturanEntri.parameter?.bawaan
  if (!bawaan) throw new Error('Aturan entri selalu punya parameter bawaan')

  return bawaan
}

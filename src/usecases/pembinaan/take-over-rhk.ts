import { newId } from '../../db/id.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { findSubjek } from '../../db/queries/organisasi/subjek.ts'
import { getFaktaKemajuan, insertAmbilAlih, leaveMatriks } from '../../db/queries/pembinaan/ambil-alih.ts'
import { findCalonPembimbing } from '../../db/queries/pembinaan/calon.ts'
import { findDiintervensi } from '../../db/queries/skp/skp.ts'
import { findSkpBerlaku } from '../../db/queries/umpan-balik/dokumentasi.ts'
import { moveRhk } from '../../domain/pembinaan/ambil-alih.ts'
import { accept, refuse } from '../../domain/result.ts'
import type { Perspektif } from '../../domain/skp/skp.ts'
import { checkPanjang } from '../../domain/teks.ts'
import { type Context, hariIni, type Write, write } from '../context.ts'
import { applyRevisi } from '../skp/apply-revisi.ts'
import { freezeSkp } from '../skp/freeze-skp.ts'
import { pelakuSkp } from '../skp/hubungan-skp.ts'
import { lockNaskah, type Naskah } from '../skp/naskah.ts'

export type IsianAmbilAlih = {
  readonly skpId: string
  readonly rhkId: string
  /** The leader, or somebody the leader rates. */
  readonly kepadaId: string
  readonly perspektif: Perspektif | undefined
  readonly catatan: string
}

/** The rater takes a result over from who cannot do it, or gives it to another: both SKPs get a new version today (Pasal 20 ayat 6-8). */
export function takeOverRhk(context: Context, isian: IsianAmbilAlih) {
  return write(context, async (w) => {
    const { skpId, rhkId, kepadaId, catatan } = isian
    const muat = checkPanjang(catatan)
    if (!muat.ok) return muat
    const kepada = await findPenerima(w, isian)
    if (!kepada.ok) return kepada
    const { asal, tujuan } = await lockKeduanya(w, skpId, kepada.value.skpId)
    if (!asal || !(await pelakuSkp(w, asal.berlaku)).hubungan.has('penilai'))
      return refuse({ kode: 'tidak-ditemukan' })
    const { pegawaiId, mulai } = asal.berlaku
    if (pegawaiId === kepadaId) return refuse({ kode: 'penerima-tidak-ada' })
    const hari = hariIni(w).toString()
    const baru = new Map<string, string>()
    const hasil = moveRhk({
      ...isian,
      asal: naskahPindah(asal),
      tujuan: tujuan && naskahPindah(tujuan),
      olehPimpinan: kepadaId === w.actor.pejabatId,
      fakta: await getFaktaKemajuan(w.tx, { skpId, pegawaiId, mulai, hari }),
      hari,
      idBaru: (lama) => baru.get(lama) ?? baru.set(lama, newId()).get(lama) ?? lama,
    })
    if (!hasil.ok) return hasil
    const diintervensi = await findDiintervensi(w.tx, [rhkId])
    if (diintervensi) return refuse({ kode: 'rhk-diintervensi', ...diintervensi })

    const { rhk } = hasil.value
    const dari = (await findCalonPembimbing(w.tx, { pejabatId: pegawaiId }))?.nama ?? ''
    const nama = kepada.value.nama
    await perbarui(w, asal, {
      ...hasil.value.asal,
      alasan: `Diambil alih dan dialihkan kepada ${nama} (Pasal 20): ${catatan}`,
    })
    if (tujuan && hasil.value.tujuan)
      await perbarui(w, tujuan, {
        ...hasil.value.tujuan,
        alasan: `Menerima hasil kerja dari ${dari} (Pasal 20): ${rhk.uraian}`,
      })
    await leaveMatriks(w.tx, rhkId)
    await record(w, isian, {
      pegawaiId,
      dari,
      uraian: rhk.uraian,
      skpKepadaId: tujuan?.skp.id ?? null,
      rhkKepadaId: hasil.value.tujuan?.rhkId ?? null,
    })

    return accept({ skpId })
  })
}

/** The leader, or an employee rated by the leader today; an employee needs an SKP in force to receive it. */
async function findPenerima(w: Write, { kepadaId }: IsianAmbilAlih) {
  const calon = await findCalonPembimbing(w.tx, { pejabatId: kepadaId })
  const isSendiri = kepadaId === w.actor.pejabatId
  const subjek = isSendiri ? undefined : await findSubjek(w.tx, kepadaId)
  if (!calon || (!isSendiri && subjek?.penilaiId !== w.actor.pejabatId))
    return refuse({ kode: 'penerima-tidak-ada' })
  const skpId = await findSkpBerlaku(w.tx, { pegawaiId: kepadaId, tanggal: hariIni(w).toString() })
  if (!skpId && (!isSendiri || w.actor.pegawaiId))
    return refuse({ kode: 'penerima-tanpa-skp', nama: calon.nama })

  return accept({ nama: calon.nama, skpId })
}

/** Both, always in the same order: two leaders at once wait for each other instead of holding each other up. */
async function lockKeduanya(w: Write, asalId: string, tujuanId: string | undefined) {
  const terkunci = new Map<string, Naskah>()
  for (const id of [asalId, tujuanId].flatMap((satu) => satu ?? []).toSorted()) {
    const naskah = await lockNaskah(w.tx, id)
    if (naskah) terkunci.set(id, naskah)
  }

  return { asal: terkunci.get(asalId), tujuan: tujuanId ? terkunci.get(tujuanId) : undefined }
}

function naskahPindah({ berlaku, tambahan, revisi }: Naskah) {
  return { skp: berlaku, manual: tambahan.manual, isDirevisi: revisi !== undefined }
}

type Isi = Pick<Naskah['skp'], 'rhk'> & Pick<Naskah['tambahan'], 'manual'> & { readonly alasan: string }

/** The new words come into force as a revision does, with their papers. */
async function perbarui(w: Write, { berlaku, tambahan }: Naskah, { alasan, ...isi }: Isi): Promise<void> {
  const skp = { ...berlaku, rhk: isi.rhk }
  const baru = { skp, tambahan: { ...tambahan, manual: isi.manual } }
  await applyRevisi(w, { ...baru, berlaku, revisi: { alasan } })
  await freezeSkp(w, baru)
  w.afterCommit(() => w.luar.tandai(skp.unitId, hariIni(w).toString()))
}

type Tercatat = {
  readonly pegawaiId: string
  readonly dari: string
  readonly uraian: string
  readonly skpKepadaId: string | null
  readonly rhkKepadaId: string | null
}

async function record(w: Write, isian: IsianAmbilAlih, tercatat: Tercatat): Promise<void> {
  const { skpId, rhkId, kepadaId, catatan } = isian
  const { pegawaiId, uraian, skpKepadaId, rhkKepadaId } = tercatat
  const id = newId()
  const milik = { skpId, rhkId, kepadaId, skpKepadaId, rhkKepadaId, catatan }
  const oleh = { olehId: w.actor.pejabatId, pada: w.now, tanggal: hariIni(w) }
  await insertAmbilAlih(w.tx, { id, pegawaiId, ...milik, ...oleh })
  await recordAudit(w, {
    peristiwa: 'skp.rhk-diambil-alih',
    entitas: 'skp',
    entitasId: skpId,
    pegawaiId,
    sesudah: { rhk: uraian, kepada: kepadaId, catatan },
  })
  await tell(w, isian, tercatat)
}

/** Both hear of it; a leader's own superior does when the leader took it. */
async function tell(w: Write, { skpId, kepadaId }: IsianAmbilAlih, tercatat: Tercatat): Promise<void> {
  const { pegawaiId, dari, uraian, skpKepadaId } = tercatat
  const olehSendiri = kepadaId === w.actor.pejabatId
  const atasan = olehSendiri ? await findSubjek(w.tx, kepadaId) : undefined
  const kabar = [
    [pegawaiId, skpId, `mengambil alih hasil kerja Anda: ${uraian}`],
    [olehSendiri ? null : kepadaId, skpKepadaId, `memindahkan hasil kerja ${dari} kepada Anda: ${uraian}`],
    [atasan?.penilaiId, skpKepadaId, `mengambil alih hasil kerja ${dari} ke dalam SKP-nya: ${uraian}`],
  ] as const
  for (const [pejabatId, rujukan, kata] of kabar)
    if (pejabatId && rujukan)
      await insertKabar(w, { pejabatId, isi: `${w.actor.nama} ${kata}`, jenis: 'skp', rujukan })
}

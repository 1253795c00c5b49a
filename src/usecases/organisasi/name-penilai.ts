import { recordAudit } from '../../db/queries/audit/audit.ts'
import { lockOrganisasi } from '../../db/queries/organisasi/penempatan.ts'
import {
  findPejabatByPengguna,
  insertPenilaiKhusus,
  listPenilaiKhusus,
  saveAkhirPenilaiKhusus,
} from '../../db/queries/organisasi/penilai-khusus.ts'
import { isBerjabatan, listJabatanDipangku } from '../../db/queries/organisasi/penugasan.ts'
import { penerimaDelegasi } from '../../domain/organisasi/delegasi-penilai.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { isBertumpuk, type Masa } from '../../domain/waktu/masa.ts'
import { type Context, hariIni, type Write, write } from '../context.ts'
import { finishPerubahan } from './finish-perubahan.ts'

export type PenolakanPenilaiKhusus =
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'penilai-tidak-ada' }
  | { readonly kode: 'menilai-diri' }
  | { readonly kode: 'penilai-tanpa-jabatan'; readonly nama: string; readonly tanggal: string }
  | { readonly kode: 'penilai-tidak-berwenang'; readonly nama: string }
  | { readonly kode: 'alasan-kosong' }
  | { readonly kode: 'tanggal-terbalik'; readonly mulai: string }
  | ({ readonly kode: 'penilai-bertumpuk'; readonly nama: string } & Masa)

type Isian = Masa & {
  readonly pegawaiId: string
  /** NIP or account name of the rater. */
  readonly pengguna: string
  readonly sebab: 'didelegasikan' | 'pembetulan'
  readonly alasan: string
  readonly unitId: string
}

/** Names a rater other than the one the organisation gives, with a reason and dates (PermenPANRB 6/2022 Lampiran Bab IV.A). */
export function namePenilai(context: Context, isian: Isian): Promise<Result<null, PenolakanPenilaiKhusus>> {
  const { pengguna, unitId, ...isi } = isian
  return write(context, async (w): Promise<Result<null, PenolakanPenilaiKhusus>> => {
    if (isi.alasan === '') return refuse({ kode: 'alasan-kosong' })
    if (isi.sampai !== null && isi.sampai < isi.mulai)
      return refuse({ kode: 'tanggal-terbalik', mulai: isi.mulai })
    await lockOrganisasi(w.tx)
    const penilai = await findPejabatByPengguna(w.tx, pengguna)
    if (!penilai) return refuse({ kode: 'penilai-tidak-ada' })
    if (penilai.id === isi.pegawaiId) return refuse({ kode: 'menilai-diri' })
    const kosong = await findHariTanpaJabatan(w, penilai.id, isi)
    if (kosong) return refuse({ kode: 'penilai-tanpa-jabatan', nama: penilai.nama, tanggal: kosong })
    if (isi.sebab === 'didelegasikan' && !(await isBerwenang(w, penilai.id, isi.mulai)))
      return refuse({ kode: 'penilai-tidak-berwenang', nama: penilai.nama })
    const ada = (await listPenilaiKhusus(w.tx, isi.pegawaiId)).find((satu) => isBertumpuk(satu, isi))
    if (ada)
      return refuse({ kode: 'penilai-bertumpuk', nama: ada.nama, mulai: ada.mulai, sampai: ada.sampai })

    await insertPenilaiKhusus(w.tx, { ...isi, penilaiId: penilai.id })
    await recordAudit(w, {
      peristiwa: 'penilai.ditunjuk',
      entitas: 'pegawai',
      entitasId: isi.pegawaiId,
      pegawaiId: isi.pegawaiId,
      sesudah: { ...isi, penilai: penilai.nama },
    })
    await finishPerubahan(w, [unitId])

    return accept(null)
  })
}

/** Whether one of the posts held that day may receive the delegation. */
async function isBerwenang({ tx }: Write, penilaiId: string, tanggal: string): Promise<boolean> {
  const dipangku = await listJabatanDipangku(tx, penilaiId, tanggal)

  return dipangku.some((jabatan) => penerimaDelegasi.apply(jabatan, tanggal).nilai)
}

/** The first day, or today within the span, on which the rater holds no post and so could not rate. */
async function findHariTanpaJabatan(
  { tx, ...rest }: Write,
  penilaiId: string,
  masa: Masa,
): Promise<string | undefined> {
  const kini = hariIni(rest).toString()
  const sekarang = { mulai: kini, sampai: kini }
  for (const tanggal of new Set([masa.mulai, ...(isBertumpuk(masa, sekarang) ? [kini] : [])]))
    if (!(await isBerjabatan(tx, penilaiId, tanggal))) return tanggal

  return undefined
}

type Akhir = {
  readonly id: string
  readonly pegawaiId: string
  readonly sampai: string
  readonly unitId: string
}

/** Sets the last day of a named rater. */
export function endPenilai(context: Context, akhir: Akhir): Promise<Result<null, PenolakanPenilaiKhusus>> {
  const { id, pegawaiId, sampai, unitId } = akhir
  return write(context, async (w): Promise<Result<null, PenolakanPenilaiKhusus>> => {
    await lockOrganisasi(w.tx)
    const semua = await listPenilaiKhusus(w.tx, pegawaiId)
    const lama = semua.find((satu) => satu.id === id)
    if (!lama) return refuse({ kode: 'tidak-ditemukan' })
    if (sampai < lama.mulai) return refuse({ kode: 'tanggal-terbalik', mulai: lama.mulai })
    const baru = { id, mulai: lama.mulai, sampai }
    const lain = semua.find((satu) => satu.id !== id && isBertumpuk(satu, baru))
    if (lain)
      return refuse({ kode: 'penilai-bertumpuk', nama: lain.nama, mulai: lain.mulai, sampai: lain.sampai })

    await saveAkhirPenilaiKhusus(w.tx, baru)
    await recordAudit(w, {
      peristiwa: 'penilai.diakhiri',
      entitas: 'pegawai',
      entitasId: pegawaiId,
      pegawaiId,
      sebelum: { sampai: lama.sampai },
      sesudah: { sampai },
    })
    await finishPerubahan(w, [unitId])

    return accept(null)
  })
}

import type { Db, Tx } from '../../db/database.ts'
import { newId } from '../../db/id.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { listRhkPimpinan, listUraianRhk } from '../../db/queries/skp/skp.ts'
import { accept, refuse } from '../../domain/result.ts'
import { type HasilLembar, readIsiLembar } from '../../domain/skp/lembar/bacaan.ts'
import { BAGIAN_LEMBAR, KOLOM_LEMBAR, type KolomLembar, pilihanKolom } from '../../domain/skp/lembar/kolom.ts'
import { toLembar } from '../../domain/skp/lembar/tulisan.ts'
import type { BentukSkp } from '../../domain/skp/skp.ts'
import { PANJANG } from '../../domain/teks.ts'
import type { Lembar } from '../../luar/lembar.ts'
import { type KolomTemplat, writeTemplat } from '../../luar/lembar-kerja.ts'
import { type Context, write } from '../context.ts'
import { checkTulisan } from './check-tulisan.ts'
import { isiNaskah, lockNaskah, type Naskah, saveSemua } from './naskah.ts'

/** As long as a text of the editor may be. */

const KETERANGAN: Record<KolomLembar, string> = {
  Bagian: 'Kosong bila baris ini indikator berikutnya dari hasil kerja di atasnya.',
  'Hasil kerja pimpinan': 'Kalimat hasil kerja pimpinan yang didukung, persis seperti di SKP-nya.',
  Kalimat: 'Rencana hasil kerja, nama nilai perilaku, atau butir lampiran.',
  'Pemberi penugasan': 'Jabatan pimpinan atau tim kerja yang memberi penugasan.',
  'Aspek atau perspektif': 'Wajib untuk pendekatan kuantitatif dan SKP pimpinan.',
  'Indikator atau ekspektasi': 'Indikator kinerja individu; pada Perilaku, ekspektasi khusus pimpinan.',
  Target: 'Angka, rentang, tanggal, atau kalimat.',
  Satuan: 'Boleh kosong.',
}

/** The whole SKP as an Excel file, to be filled in and read back. */
export async function writeLembarSkp(db: Db, naskah: Naskah): Promise<Uint8Array> {
  const { skp } = naskah
  const atas = await listUraianRhk(
    db,
    skp.rhk.flatMap(({ diintervensiId }) => diintervensiId ?? []),
  )
  return writeTemplat(kolomTemplat(skp.bentuk), toLembar(isiNaskah(naskah), { bentuk: skp.bentuk, atas }))
}

function kolomTemplat(bentuk: BentukSkp): KolomTemplat[] {
  const pilihan: { readonly [K in KolomLembar]?: readonly string[] } = {
    Bagian: BAGIAN_LEMBAR,
    'Aspek atau perspektif': pilihanKolom(bentuk),
  }
  return KOLOM_LEMBAR.map((judul) => ({
    judul,
    wajib: judul === 'Bagian' || judul === 'Kalimat',
    contoh: '',
    keterangan: KETERANGAN[judul],
    pilihan: pilihan[judul],
  }))
}

/** What a sheet would make of the SKP, without changing anything. */
export async function readLembarSkp(db: Db | Tx, naskah: Naskah, lembar: Lembar): Promise<HasilLembar> {
  const { penilaiId, mulai, sampai, bentuk, rhk } = naskah.skp
  const pimpinan = penilaiId ? await listRhkPimpinan(db, { penilaiId, mulai, sampai }) : []
  const terpakai = await listUraianRhk(
    db,
    rhk.flatMap(({ diintervensiId }) => diintervensiId ?? []),
  )
  const rhkPimpinan = [...pimpinan, ...[...terpakai].map(([id, uraian]) => ({ id, uraian }))]

  return readIsiLembar(lembar, {
    bentuk,
    rhkPimpinan,
    kini: isiNaskah(naskah),
    palingPanjang: PANJANG.uraian,
    newId,
  })
}

/** The employee takes over a sheet that has nothing left to mend. */
export function importSkp(
  context: Context,
  { id, versi, lembar }: { id: string; versi: number; lembar: Lembar },
) {
  return write(context, async (w) => {
    const naskah = await lockNaskah(w.tx, id)
    if (!naskah) return refuse({ kode: 'tidak-ditemukan' })
    const { isi, temuan } = await readLembarSkp(w.tx, naskah, lembar)
    const baru = { ...isiNaskah(naskah), ...isi }
    const boleh = await checkTulisan(w, naskah, { versi, isi: baru })
    if (!boleh.ok) return boleh
    if (temuan.length > 0) return refuse({ kode: 'lembar-belum-bersih', jumlah: temuan.length })

    const { skp } = naskah
    await saveSemua(w.tx, naskah, baru)
    await recordAudit(w, {
      peristiwa: 'skp.diimpor',
      entitas: 'skp',
      entitasId: id,
      pegawaiId: skp.pegawaiId,
      sebelum: isiNaskah(naskah),
      sesudah: baru,
    })

    return accept({ id })
  })
}

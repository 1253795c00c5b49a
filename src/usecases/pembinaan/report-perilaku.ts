import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { insertLaporan, listPimpinanKepegawaian } from '../../db/queries/pembinaan/konseling.ts'
import { findSkp } from '../../db/queries/skp/skp.ts'
import { listUmpanBalikDiterima } from '../../db/queries/umpan-balik/umpan-balik.ts'
import { checkLaporan, type IsianLaporan } from '../../domain/pembinaan/laporan-perilaku.ts'
import { accept, refuse } from '../../domain/result.ts'
import { type Context, hariIni, write } from '../context.ts'
import { keepBeku } from '../dokumen/keep-beku.ts'
import { pelakuSkp } from '../skp/hubungan-skp.ts'
import { sealIsi } from './amplop.ts'
import { collectLaporanPerilaku, printLaporanPerilaku } from './isi-dokumen.ts'

type Isian = { readonly id: string; readonly skpId: string; readonly laporan: IsianLaporan }

/** The rater reports conduct that did not change to the head of personnel (Lampiran Bab III.D.5.c.1.d). */
export function reportPerilaku(context: Context, { id, skpId, laporan }: Isian) {
  return write(context, async (w) => {
    const skp = await findSkp(w.tx, skpId)
    if (!skp || !(await pelakuSkp(w, skp)).hubungan.has('penilai')) return refuse({ kode: 'tidak-ditemukan' })
    const hari = hariIni(w).toString()
    const penerima = await listPimpinanKepegawaian(w.tx, hari)
    if (penerima.length === 0) return refuse({ kode: 'pimpinan-kepegawaian-belum-ada' })
    const { pegawaiId, mulai, sampai } = skp
    const diterima = await listUmpanBalikDiterima(w.tx, { pegawaiId, mulai, sampai })
    const lengkap = checkLaporan(laporan, new Set(diterima.map((satu) => satu.id)))
    if (!lengkap.ok) return lengkap

    const isi = await sealIsi(w.luar.segel, lengkap.value)
    const baru = { id, skpId, pegawaiId, pelaporId: w.actor.pejabatId, isi, ditandatanganiPada: w.now }
    if (!(await insertLaporan(w.tx, baru))) return accept({ id })
    const bahan = { db: w.tx, skp, instansi: w.instansi, now: w.now }
    const kertas = await collectLaporanPerilaku(bahan, baru, lengkap.value)
    const milik = { jenis: 'laporan-perilaku', entitasId: id, pegawaiId } as const
    const dokumen = await keepBeku(w, { ...milik, isi: kertas }, printLaporanPerilaku)
    // That it was reported, never what.
    const tentang = { entitas: 'laporan_perilaku', entitasId: id, pegawaiId, sesudah: { dokumen } }
    await recordAudit(w, { peristiwa: 'konseling.dilaporkan', ...tentang })
    for (const pejabatId of penerima)
      await insertKabar(w, {
        pejabatId,
        isi: `${w.actor.nama} menyampaikan laporan permasalahan perilaku kerja.`,
        jenis: 'konseling',
        rujukan: id,
      })

    return accept({ id })
  })
}

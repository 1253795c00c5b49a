import { newId } from '../../db/id.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { insertUmpanBalik, listRhkPenerima } from '../../db/queries/umpan-balik/umpan-balik.ts'
import { endUndangan, lockUndanganBySidik } from '../../db/queries/umpan-balik/undangan.ts'
import type { SifatUmpanBalik } from '../../domain/penilaian/saran-rating.ts'
import { accept, refuse } from '../../domain/result.ts'
import type { NilaiBerakhlak } from '../../domain/skp/perilaku.ts'
import { checkUcapan, panjangUmpanBalik } from '../../domain/umpan-balik/umpan-balik.ts'
import { requireTerbuka } from '../../domain/umpan-balik/undangan.ts'
import { type Context, hariIni, write } from '../context.ts'
import { tanpaPelaku } from '../masuk/pintu.ts'

export type JawabanUndangan = {
  readonly sidik: string
  readonly rhkId: string | null
  readonly nilai: NilaiBerakhlak | null
  readonly isi: string
  readonly bukti: string | null
  readonly sifat: SifatUmpanBalik | undefined
}

/** Somebody from outside, let in by the link alone, tells what they saw; the link works no more. */
export function answerUndangan(pintu: Omit<Context, 'actor'>, jawaban: JawabanUndangan) {
  return write(tanpaPelaku(pintu), async (w) => {
    const { sidik, ...isi } = jawaban
    const undangan = await lockUndanganBySidik(w.tx, sidik)
    if (!undangan) return refuse({ kode: 'tidak-ditemukan' })
    const tanggal = hariIni(w)
    const terbuka = requireTerbuka(undangan, tanggal.toString())
    if (!terbuka.ok) return terbuka
    const parameter = await getParameter(w.tx, panjangUmpanBalik, tanggal.toString())
    const ucapan = { ...isi, sebagai: 'lainnya', lanjutan: null } as const
    const boleh = checkUcapan(ucapan, tanggal.toString(), parameter)
    if (!boleh.ok) return boleh
    const { pegawaiId } = undangan
    const rhk = await listRhkPenerima(w.tx, { pegawaiId, tanggal: tanggal.toString() })
    if (isi.rhkId !== null && !rhk.some((satu) => satu.id === isi.rhkId))
      return refuse({ kode: 'rhk-tidak-ada' })

    const id = newId()
    const siapa = { id, pegawaiId, penulisId: null, undanganId: undangan.id, bentuk: 'insidentil' } as const
    await insertUmpanBalik(w.tx, { ...ucapan, ...siapa, sifat: boleh.value, tanggal, dibuatPada: w.now })
    await endUndangan(w.tx, undangan.id, { dipakaiPada: w.now })
    await recordAudit(
      { ...w, actor: null },
      {
        peristiwa: 'umpan-balik.undangan-dijawab',
        entitas: 'umpan_balik',
        entitasId: id,
        pegawaiId,
        sesudah: { ...isi, sebagai: 'lainnya', undanganId: undangan.id },
      },
    )
    await insertKabar(w, {
      pejabatId: pegawaiId,
      isi: `${undangan.nama} menulis umpan balik untuk Anda.`,
      jenis: 'umpan-balik',
    })

    return accept({ id })
  })
}

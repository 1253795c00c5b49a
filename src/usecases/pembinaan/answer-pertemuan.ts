import { recordAudit } from '../../db/queries/audit/audit.ts'
import { lockPertemuan, savePertemuan } from '../../db/queries/pembinaan/pertemuan.ts'
import {
  agreePertemuan,
  cancelPertemuan,
  type PenolakanPertemuan,
  type Pertemuan,
  proposeOtherwise,
  type UsulanPertemuan,
} from '../../domain/pembinaan/pertemuan.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'
import { tellPertemuan } from './kabar-pertemuan.ts'

export type JawabanPertemuan =
  | { readonly langkah: 'sepakat' }
  | { readonly langkah: 'usul-lain'; readonly usulan: UsulanPertemuan }
  | { readonly langkah: 'batal'; readonly alasan: string }

type Isian = { readonly id: string; readonly versi: number; readonly jawaban: JawabanPertemuan }

const KATA: Record<JawabanPertemuan['langkah'], { readonly peristiwa: string; readonly kabar: string }> = {
  sepakat: { peristiwa: 'pertemuan.disepakati', kabar: 'menyepakati waktu pertemuan kinerja.' },
  'usul-lain': {
    peristiwa: 'pertemuan.diusulkan-lain',
    kabar: 'mengusulkan waktu lain untuk pertemuan kinerja.',
  },
  batal: { peristiwa: 'pertemuan.dibatalkan', kabar: 'membatalkan pertemuan kinerja.' },
}

/** One of the two agrees to a talk, proposes it otherwise, or calls it off. */
export function answerPertemuan(context: Context, { id, versi, jawaban }: Isian) {
  return write(context, async (w) => {
    const semula = await lockPertemuan(w.tx, id)
    if (!semula) return refuse({ kode: 'tidak-ditemukan' })
    const oleh = { pejabatId: w.actor.pejabatId, versi, pada: w.now }
    const hasil = jawab(semula, oleh, jawaban)
    if (!hasil.ok) return hasil

    const alasan = jawaban.langkah === 'batal' ? jawaban.alasan : null
    await savePertemuan(w.tx, id, { ...hasil.value, alasanBatal: alasan })
    const { waktu, tempat, agenda } = hasil.value
    await recordAudit(w, {
      peristiwa: KATA[jawaban.langkah].peristiwa,
      entitas: 'pertemuan',
      entitasId: id,
      pegawaiId: semula.pegawaiId,
      sebelum: { waktu: semula.waktu.toString(), tempat: semula.tempat, agenda: semula.agenda },
      sesudah: { waktu: waktu.toString(), tempat, agenda, alasan },
    })
    await tellPertemuan(w, semula, KATA[jawaban.langkah].kabar)

    return accept({ id })
  })
}

function jawab(
  pertemuan: Pertemuan,
  oleh: Parameters<typeof agreePertemuan>[1],
  jawaban: JawabanPertemuan,
): Result<Pertemuan, PenolakanPertemuan> {
  switch (jawaban.langkah) {
    case 'sepakat':
      return agreePertemuan(pertemuan, oleh)
    case 'usul-lain':
      return proposeOtherwise(pertemuan, oleh, jawaban.usulan)
    case 'batal':
      return cancelPertemuan(pertemuan, oleh, jawaban.alasan)
  }
}

import type { ComponentChildren } from 'preact'
import { isSkpDialihkan } from '../db/queries/penilaian/jam.ts'
import type { SkpLengkap } from '../db/queries/skp/skp.ts'
import { batasSkp } from '../usecases/penilaian/tenggat/tenggat-skp.ts'
import { type C, kerja } from './lingkungan.ts'
import { countTenggat } from './tenggat.ts'
import { Diperpanjang } from './ui/diperpanjang.tsx'
import { Panel } from './ui/panel.tsx'
import { Tenggat } from './ui/tenggat.tsx'

/** Until when a plan that nobody has set yet is set, and by whom once that day has passed; one that began later has no limit. */
export async function panelTenggatSkp(
  c: C,
  { id, tahun, mulai, status }: SkpLengkap,
): Promise<ComponentChildren> {
  if (status === 'ditetapkan') return null
  const { db, instansi } = kerja(c)
  const batas = await batasSkp(db, tahun, { instansi })
  if (mulai > batas.batas) return null
  const sisa = (await countTenggat(c, [batas.batas])).get(batas.batas)
  const isDialihkan = await isSkpDialihkan(db, id)

  return (
    <Panel judul="Tenggat">
      <p class="text-sm font-semibold">
        Menetapkan SKP
        <span class="font-normal text-ink-2">{isDialihkan ? ' oleh atasan penilai' : ' oleh penilai'}</span>
      </p>
      {sisa && (
        <p class="text-sm mt-0.5">
          <Tenggat {...sisa} />
        </p>
      )}
      <Diperpanjang {...batas} />
      {isDialihkan && (
        <p class="text-sm text-ink-2 mt-2">
          SKP belum ditetapkan sampai batasnya. Dialog kinerja berlanjut dengan atasan penilai (Lampiran Bab
          II.C.5).
        </p>
      )}
    </Panel>
  )
}

import { findImporMenunggu } from '../db/queries/impor/impor.ts'
import type { Context } from '../usecases/context.ts'
import { runImpor } from '../usecases/impor/run-impor.ts'

type Susunan = Pick<Context, 'db' | 'luar' | 'instansi'> & {
  readonly clock: () => Temporal.Instant
  readonly onError: (error: unknown) => void
}

const JEDA_MS = 1_000

/** Works off ordered imports one after another; an import that a killed process left behind is taken up again. Stops with the returned function. */
export function startImpor({ clock, onError, ...kerja }: Susunan): () => Promise<void> {
  let berjalan = true
  let kini: Promise<void> = Promise.resolve()
  let timer = setTimeout(turn, JEDA_MS)

  function turn() {
    kini = workOff()
      .catch(onError)
      .then(() => {
        if (berjalan) timer = setTimeout(turn, JEDA_MS)
      })
  }

  async function workOff() {
    const id = await findImporMenunggu(kerja.db)
    if (id) await runImpor({ ...kerja, now: clock() }, id)
  }

  return () => {
    berjalan = false
    clearTimeout(timer)
    return kini
  }
}

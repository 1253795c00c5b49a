import type { Db } from '../../db/database.ts'
import { startDengar } from '../../db/dengar.ts'
import {
  findPeriodeDinilai,
  findSkema,
  foldHari,
  foldKini,
  listSemuaUnitId,
  notifyLangsung,
} from '../../db/queries/pantauan/lipat.ts'
import { type IngatanAngka, newIngatanAngka } from './ingatan-angka.ts'

/** Marks what changed and tells open pages: the live side of one instansi in one process. */
export type Langsung = {
  /** A unit's figures of that day changed (called after a commit). */
  readonly tandai: (unitId: string, tanggal: string) => void
  /** Calls back with the units whose figures changed, whichever process changed them. */
  readonly subscribe: (onChange: (unitIds: readonly string[]) => void) => () => void
  /** The figures of the units directly below a unit, as they are after the last change. */
  readonly readAngka: IngatanAngka['read']
  readonly hariIni: () => string
  readonly onError: (error: unknown) => void
  /** Ends when the process stops, so that open streams end too. */
  readonly berhenti: AbortSignal
  readonly stop: () => Promise<void>
}

type Susunan = {
  readonly db: Db
  readonly url: string
  readonly hariIni: () => Temporal.PlainDate
  readonly onError: (error: unknown) => void
}

const SELANG_MS = 1_000
// NOTIFY carries at most 8,000 bytes.
const UNIT_SEKALI_KABAR = 200

/** Starts the timer that folds dirty units once a second and the connection that listens for other processes. */
export async function startLangsung({ db, url, hariIni, onError }: Susunan): Promise<Langsung> {
  const pendengar = new Set<(unitIds: readonly string[]) => void>()
  const skema = await findSkema(db)
  const angka = newIngatanAngka(db, () => hariIni().toString())
  const lipatan = newLipatan(db, () => hariIni().toString())
  const stopDengar = await startDengar({
    url,
    kanal: 'langsung',
    nama: 'kinerja-langsung',
    onError,
    onPulih: lipatan.tandaiSemua,
    onKabar(kabar) {
      const [milik, isi = ''] = kabar.split(':')
      // Other instansi of the same database speak on the same channel.
      if (milik !== skema) return
      angka.forget()
      const unitIds = isi.split(',')
      for (const dengar of pendengar) dengar(unitIds)
    },
  })

  const akhir = new AbortController()
  const timer = setInterval(() => void lipatan.lipat().catch(onError), SELANG_MS)

  return {
    hariIni: () => hariIni().toString(),
    onError,
    berhenti: akhir.signal,
    tandai: lipatan.tandai,
    readAngka: angka.read,
    subscribe(onChange) {
      pendengar.add(onChange)
      return () => pendengar.delete(onChange)
    },
    async stop() {
      clearInterval(timer)
      akhir.abort()
      // The one that runs may have begun before the last marks.
      await lipatan.lipat().catch(onError)
      await lipatan.lipat().catch(onError)
      await stopDengar()
    },
  }
}

type Lipatan = {
  readonly tandai: (unitId: string, tanggal: string) => void
  readonly tandaiSemua: () => void
  /** Folds what is marked, one run at a time; what failed stays marked for the next. */
  readonly lipat: () => Promise<void>
}

function newLipatan(db: Db, hariIni: () => string): Lipatan {
  let kotor = new Map<string, Set<string>>()
  let isSemua = false
  let berjalan: Promise<void> | undefined

  function tandai(unitId: string, tanggal: string) {
    kotor.set(unitId, (kotor.get(unitId) ?? new Set()).add(tanggal))
  }

  async function lipatTertanda() {
    const semua = isSemua
    const terambil = kotor
    isSemua = false
    kotor = new Map()
    try {
      await foldUnits(db, terambil, hariIni())
      if (semua) await foldAll(db, hariIni())
    } catch (galat) {
      isSemua ||= semua
      for (const [unitId, hari] of terambil) for (const tanggal of hari) tandai(unitId, tanggal)
      throw galat
    }
  }

  return {
    tandai,
    tandaiSemua() {
      isSemua = true
    },
    lipat() {
      if (!berjalan && kotor.size === 0 && !isSemua) return Promise.resolve()
      berjalan ??= lipatTertanda().finally(() => {
        berjalan = undefined
      })
      return berjalan
    },
  }
}

/** Brings the figures of every unit up to date, as after a restart or at midnight. */
export async function foldAll(db: Db, hariIni: string): Promise<void> {
  const unitIds = await listSemuaUnitId(db)
  await foldUnits(db, new Map(unitIds.map((id) => [id, new Set([hariIni])])), hariIni)
}

/** Brings the figures of the given units up to date and says so. */
export async function foldUnits(
  db: Db,
  kotor: ReadonlyMap<string, ReadonlySet<string>>,
  hariIni: string,
): Promise<void> {
  const unitIds = [...kotor.keys()]
  if (unitIds.length === 0) return
  const tanggal = [...new Set([hariIni, ...[...kotor.values()].flatMap((hari) => [...hari])])]
  const periodeId = await findPeriodeDinilai(db, hariIni)

  await foldHari(db, unitIds, tanggal)
  await foldKini(db, { unitIds, hariIni, periodeId })
  for (let i = 0; i < unitIds.length; i += UNIT_SEKALI_KABAR)
    await notifyLangsung(db, unitIds.slice(i, i + UNIT_SEKALI_KABAR))
}

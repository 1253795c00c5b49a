import { type AngkaUnit, listJalur } from '../../db/queries/pantauan/angka.ts'
import { isDiBawah } from '../../domain/organisasi/pelaku.ts'
import type { InstansiBerjalan } from '../lingkungan.ts'
import { type AngkaHidup, angkaHidup } from './angka-hidup.tsx'

type Pelanggan = (berubah: AngkaHidup) => void
type Saluran = { readonly pelanggan: Set<Pelanggan>; terkirim: AngkaHidup }
type Siaran = { readonly saluran: Map<string, Saluran>; jalur: Map<string, string> }

/** One stream per unit that somebody watches; its figures are read and written once for all who watch it. */
const siaran = new WeakMap<InstansiBerjalan, Siaran>()

export function watchUnit(instansi: InstansiBerjalan, unitId: string, pelanggan: Pelanggan): () => void {
  const { saluran } = siaran.get(instansi) ?? start(instansi)
  const ada = saluran.get(unitId) ?? { pelanggan: new Set(), terkirim: {} }
  ada.pelanggan.add(pelanggan)
  saluran.set(unitId, ada)

  return () => {
    ada.pelanggan.delete(pelanggan)
    if (ada.pelanggan.size === 0) saluran.delete(unitId)
  }
}

function start(instansi: InstansiBerjalan): Siaran {
  const baru: Siaran = { saluran: new Map(), jalur: new Map() }
  siaran.set(instansi, baru)
  let antre = Promise.resolve()
  instansi.langsung.subscribe((unitIds) => {
    antre = antre.then(() => publish(instansi, baru, unitIds)).catch(instansi.langsung.onError)
  })
  return baru
}

async function publish(instansi: InstansiBerjalan, tujuan: Siaran, unitIds: readonly string[]) {
  const { db } = instansi.basisData
  if (!unitIds.every((id) => tujuan.jalur.has(id))) tujuan.jalur = await listJalur(db)
  const { saluran, jalur } = tujuan
  const berubah = unitIds.flatMap((id) => jalur.get(id) ?? [])

  for (const [unitId, satu] of saluran) {
    const pangkal = jalur.get(unitId)
    if (pangkal === undefined || !berubah.some((unit) => isDiBawah(unit, pangkal))) continue
    send(satu, await instansi.langsung.readAngka(unitId))
  }
}

function send(tujuan: Saluran, baris: readonly AngkaUnit[]): void {
  const kini = angkaHidup(baris)
  const berubah = Object.fromEntries(
    Object.entries(kini).filter(([kunci, nilai]) => tujuan.terkirim[kunci] !== nilai),
  )
  tujuan.terkirim = kini
  if (Object.keys(berubah).length === 0) return
  for (const kirim of tujuan.pelanggan) kirim(berubah)
}

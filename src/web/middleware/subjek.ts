import type { Db } from '../../db/database.ts'
import { findRujukan, findSubjek, type JenisRujukan } from '../../db/queries/organisasi/subjek.ts'
import type { JenisDokumenBeku } from '../../domain/dokumen/tanda-tangan.ts'
import type { Subjek } from '../../domain/organisasi/pelaku.ts'

/** A route's parameter, and the record that it names. */
const JENIS_ISIAN: Readonly<Record<string, JenisRujukan>> = {
  pegawaiId: 'pegawai',
  skpId: 'skp',
  evaluasiId: 'evaluasi',
  aktivitasId: 'kiriman',
  dokumenId: 'dokumen',
  ketidakhadiranId: 'ketidakhadiran',
  bimbinganId: 'bimbingan',
  laporanId: 'laporan_perilaku',
  pertemuanId: 'pertemuan',
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The record that a route's parameters name, whether it is there or not. */
export function rujukanDariIsian(
  isian: Record<string, string>,
): { readonly jenis: JenisRujukan; readonly id: string } | undefined {
  const [nama, jenis] = Object.entries(JENIS_ISIAN).find(([kunci]) => kunci in isian) ?? []
  const id = nama && isian[nama]

  return jenis && id && UUID.test(id) ? { jenis, id } : undefined
}

export type SubjekTercatat = Subjek & {
  /** Who rated when the record was made. */
  readonly penilaiTercatatId: string | null
  /** Of an SKP only: somebody else rates today. Who still evaluates a period is its use case's to say. */
  readonly isPenilaiBerganti: boolean
  readonly pendampingId: string | null
  readonly pelaporId: string | null
  /** Of a document only. */
  readonly jenisDokumen: JenisDokumenBeku | null
}

/** The person concerned by a route's parameters; undefined when the record or the person is not there. */
export async function findSubjekDariIsian(
  db: Db,
  isian: Record<string, string>,
): Promise<SubjekTercatat | undefined> {
  const dimaksud = rujukanDariIsian(isian)
  const rujukan = dimaksud && (await findRujukan(db, dimaksud.jenis, dimaksud.id))
  const subjek = rujukan && (await findSubjek(db, rujukan.pegawaiId))

  if (!subjek) return undefined
  const { penilaiId = null, pendampingId = null, pelaporId = null, jenisDokumen = null } = rujukan
  const tercatat = { penilaiTercatatId: penilaiId, pendampingId, pelaporId, jenisDokumen }
  const jalur = rujukan.jalur ?? subjek.jalur

  return { ...subjek, ...tercatat, jalur, isPenilaiBerganti: isBerganti(dimaksud, subjek) }
}

function isBerganti(dimaksud: { jenis: JenisRujukan } | undefined, { penilaiId }: Subjek): boolean {
  return dimaksud?.jenis === 'skp' && penilaiId !== null
}

export function isUuid(teks: string): boolean {
  return UUID.test(teks)
}

import type { Tx } from '../../db/database.ts'
import { listPegawaiAktif, readOrganisasi } from '../../db/queries/organisasi/penempatan.ts'
import { listDokumenTerbuka, listNamaOrganisasi } from '../../db/queries/organisasi/reorganisasi.ts'
import { indexOrganisasi } from '../../domain/organisasi/organisasi.ts'
import { penempatanKini } from '../../domain/organisasi/penempatan.ts'
import { listBergeser } from '../../domain/organisasi/reorganisasi.ts'

const DISIMPAN = 1_000

type TempatTampil = {
  readonly jabatan: string
  readonly unit: string
  readonly penilai: string | null
}

/** Somebody whom a reorganisation reaches, with what is open of theirs. */
export type OrangBergeser = {
  readonly pegawaiId: string
  readonly nama: string
  readonly sebelum: TempatTampil | null
  readonly sesudah: TempatTampil | null
  readonly skp: number
  readonly evaluasi: number
  readonly review: number
}

/** The organisation of the day before and after, as far as it concerns people. */
export type PratinjauReorganisasi = {
  readonly tanggal: string
  readonly jumlah: number
  readonly tanpaPenilai: number
  readonly tanpaJabatan: number
  readonly orang: readonly OrangBergeser[]
}

/** Who works where and who rates whom on that day, by what the transaction sees. */
export async function readSusunan(tx: Tx, tanggal: string) {
  const organisasi = indexOrganisasi(await readOrganisasi(tx, tanggal), tanggal)

  return {
    penempatan: penempatanKini(organisasi, await listPegawaiAktif(tx, tanggal)),
    nama: await listNamaOrganisasi(tx, tanggal),
  }
}

type Susunan = Awaited<ReturnType<typeof readSusunan>>

/** What a reorganisation would change for people: post, unit, rater, and which open documents go along. */
export async function comparePratinjau(
  tx: Tx,
  sebelum: Susunan,
  tanggal: string,
): Promise<PratinjauReorganisasi> {
  const sesudah = await readSusunan(tx, tanggal)
  const bergeser = listBergeser(sebelum.penempatan, sesudah.penempatan)
  const disimpan = bergeser.slice(0, DISIMPAN)
  const ids = disimpan.map(({ pegawaiId }) => pegawaiId)
  const terbuka = new Map((await listDokumenTerbuka(tx, ids, tanggal)).map((satu) => [satu.pegawaiId, satu]))

  return {
    tanggal,
    jumlah: bergeser.length,
    tanpaPenilai: bergeser.filter((satu) => satu.sesudah && !satu.sesudah.penilaiId).length,
    tanpaJabatan: bergeser.filter((satu) => !satu.sesudah).length,
    orang: disimpan.map(({ pegawaiId, ...geser }) => {
      const { skp = 0, evaluasi = 0, review = 0 } = terbuka.get(pegawaiId) ?? {}
      return {
        pegawaiId,
        nama: sesudah.nama.get(pegawaiId) ?? '',
        sebelum: tampil(geser.sebelum, sebelum.nama),
        sesudah: tampil(geser.sesudah, sesudah.nama),
        ...{ skp, evaluasi, review },
      }
    }),
  }
}

type Tempat = { readonly jabatanId: string; readonly unitId: string; readonly penilaiId: string | null }

function tampil(tempat: Tempat | null, nama: ReadonlyMap<string, string>): TempatTampil | null {
  if (!tempat) return null
  const { jabatanId, unitId, penilaiId } = tempat

  return {
    jabatan: nama.get(jabatanId) ?? '',
    unit: nama.get(unitId) ?? '',
    penilai: penilaiId === null ? null : (nama.get(penilaiId) ?? null),
  }
}

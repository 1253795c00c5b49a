import type { JenisDokumenBeku } from '../domain/dokumen/tanda-tangan.ts'
import type { Hubungan, NamaPeran } from '../domain/organisasi/pelaku.ts'

export type HubunganUnit =
  | 'pimpinan'
  | 'admin-opd'
  | 'admin-bkpsdm'
  | 'inspektorat'
  | 'kepala-daerah'
  /** Placed in the unit, or in one below it. */
  | 'anggota'

/** What a route asks of whoever calls it. */
export type Syarat =
  /** Anybody, without an account. */
  | { readonly untuk: 'umum' }
  /** Any account. */
  | { readonly untuk: 'masuk' }
  /** An ASN. */
  | { readonly untuk: 'pegawai' }
  /** Somebody who rates at least one person today. */
  | { readonly untuk: 'penilai' }
  /** A head of a unit today, or one of the roles. */
  | { readonly untuk: 'pimpinan'; readonly atau: readonly NamaPeran[] }
  | { readonly untuk: 'peran'; readonly peran: readonly NamaPeran[] }
  /** A relation to the unit in :unitId. */
  | { readonly untuk: 'unit'; readonly boleh: readonly HubunganUnit[] }
  /** A relation to the person concerned, found from :pegawaiId, :skpId, :evaluasiId or :aktivitasId. */
  | { readonly untuk: 'orang'; readonly boleh: readonly Hubungan[] }
  /** The relation that the kind of the document in :dokumenId asks for. */
  | { readonly untuk: 'dokumen'; readonly boleh: Readonly<Record<JenisDokumenBeku, readonly Hubungan[]>> }

export type Metode = 'GET' | 'POST' | 'PUT'
export type KunciRute = `${Metode} ${string}`
/** A route that takes files or sheets says how much of them, in megabytes; all others take a form. */
export type Akses = { readonly [kunci in KunciRute]?: Syarat & { readonly megabita?: number } }

import type { Pelaku } from '../../domain/organisasi/pelaku.ts'
import type { Auth } from '../../luar/auth.ts'
import type { Context } from '../context.ts'

/** What an act needs before anybody is signed in. */
export type Pintu = Omit<Context, 'actor'> & { readonly auth: Auth }

const PENGUNJUNG: Pelaku = {
  akunId: '',
  pejabatId: '',
  pegawaiId: null,
  nama: '',
  panggilan: '',
  jabatan: '',
  peran: [],
  memimpin: [],
  mengelola: [],
  isPenilai: false,
  kabarBaru: 0,
}

/** The door to a transaction for whoever stands outside: nobody, with no rights. */
export function tanpaPelaku({ db, now, luar, instansi }: Omit<Context, 'actor'>): Context {
  return { db, now, luar, instansi, actor: PENGUNJUNG }
}

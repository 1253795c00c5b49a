import { type AkunTercatat, saveMasukTerakhir } from '../../db/queries/akun/akun.ts'
import { deletePercobaan } from '../../db/queries/akun/percobaan.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { accept } from '../../domain/result.ts'
import { write } from '../context.ts'
import { kunciKode } from './kunci-kode.ts'
import { type Pintu, tanpaPelaku } from './pintu.ts'

/** By what somebody came in, as the audit tells it. */
export type CaraMasuk = 'sandi' | 'kode aplikasi' | 'kode pemulihan' | 'kunci perangkat' | 'SSO'

type Masuk = {
  readonly akun: AkunTercatat
  readonly cara: CaraMasuk
  /** Of the session that better-auth made. */
  readonly cookies: readonly string[]
}

/** Somebody is in: attempts that failed before are forgotten, the day is remembered, the audit knows how. */
export async function recordMasuk(pintu: Pintu, masuk: Masuk): Promise<void> {
  try {
    await admit(pintu, masuk)
  } catch (gangguan) {
    await endSesi(pintu, masuk.cookies)
    throw gangguan
  }
}

async function admit(pintu: Pintu, { akun, cara }: Masuk): Promise<void> {
  await write(tanpaPelaku(pintu), async ({ tx, now }) => {
    await deletePercobaan(tx, [akun.username, kunciKode(akun.username)])
    await saveMasukTerakhir(tx, akun.pejabatId, now)
    await recordAudit(
      { tx, actor: akun, now },
      {
        peristiwa: 'akun.masuk',
        entitas: 'akun',
        entitasId: akun.akunId,
        pegawaiId: akun.pegawaiId,
        sesudah: { cara },
      },
    )
    return accept(null)
  })
}

/** better-auth keeps a session outside our transaction; one that nobody was given ends at once. */
export async function endSesi({ auth }: Pintu, cookies: readonly string[]): Promise<void> {
  const cookie = cookies.map((satu) => satu.split(';')[0]).join('; ')
  await auth.api.signOut({ headers: new Headers({ cookie }) })
}

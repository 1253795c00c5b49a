import { type AkunTercatat, saveMasukTerakhir } from '../../db/queries/akun/akun.ts'
import { isAkunTertutup } from '../../db/queries/akun/pelaku.ts'
import { deletePercobaan } from '../../db/queries/akun/percobaan.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { hariIni, write } from '../context.ts'
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

/** Who came in was an employee once, and the account closed with the last day. */
export type AkunTertutup = { readonly kode: 'akun-tertutup' }

type HasilCatat = Result<{ readonly langkah: 'selesai'; readonly cookies: readonly string[] }, AkunTertutup>

/** Somebody is in: attempts that failed before are forgotten, the day is remembered, the audit knows how. A closed account lets nobody in. */
export async function recordMasuk(pintu: Pintu, masuk: Masuk): Promise<HasilCatat> {
  try {
    const hasil = await admit(pintu, masuk)
    if (!hasil.ok) await refuseTertutup(pintu, masuk)
    return hasil
  } catch (gangguan) {
    await endSesi(pintu, masuk.cookies)
    throw gangguan
  }
}

function admit(pintu: Pintu, { akun, cara, cookies }: Masuk): Promise<HasilCatat> {
  return write(tanpaPelaku(pintu), async (w): Promise<HasilCatat> => {
    const { tx, now } = w
    const { pejabatId } = akun
    if (await isAkunTertutup(tx, { pejabatId, tanggal: hariIni(w) })) return refuse({ kode: 'akun-tertutup' })
    await deletePercobaan(tx, [akun.username, kunciKode(akun.username)])
    await saveMasukTerakhir(tx, pejabatId, now)
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
    return accept({ langkah: 'selesai', cookies })
  })
}

async function refuseTertutup(pintu: Pintu, { akun, cara, cookies }: Masuk): Promise<void> {
  const { db, now } = pintu
  await endSesi(pintu, cookies)
  await recordAudit(
    { tx: db, actor: null, now },
    {
      peristiwa: 'akun.gagal',
      entitas: 'akun',
      entitasId: akun.akunId,
      pegawaiId: akun.pegawaiId,
      sesudah: { cara, tertutup: true },
    },
  )
}

/** better-auth keeps a session outside our transaction; one that nobody was given ends at once. */
export async function endSesi({ auth }: Pintu, cookies: readonly string[]): Promise<void> {
  const cookie = cookies.map((satu) => satu.split(';')[0]).join('; ')
  await auth.api.signOut({ headers: new Headers({ cookie }) })
}

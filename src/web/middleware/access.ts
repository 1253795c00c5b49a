import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { recordPembukaan } from '../../db/queries/audit/pembukaan.ts'
import { findJalur } from '../../db/queries/organisasi/unit.ts'
import { hubungan, isDiBawah, type Pelaku } from '../../domain/organisasi/pelaku.ts'
import { baca, type C, type Lingkungan } from '../lingkungan.ts'
import { requireLogin } from '../masuk/minta-masuk.tsx'
import type { Syarat } from '../syarat.ts'
import { notFound } from './errors.tsx'
import { findSubjekDariIsian, isUuid } from './subjek.ts'

const DITOLAK = new Set([404, 409, 422])

/** Lets a request through when its route's condition holds; "not yours" and "not there" look the same from outside. */
export function requireAccess(syarat: Syarat) {
  return createMiddleware<Lingkungan>(async (c, next) => {
    if (syarat.untuk === 'umum') return next()

    const pelaku = c.get('pelaku')
    if (!pelaku) return requireLogin(c)
    if (!(await isAllowed(c, pelaku, syarat))) {
      await recordRefusal(c, pelaku, 'akses.ditolak')
      return notFound(c)
    }

    await next()
    await recordLook(c, pelaku)
    if (c.req.method !== 'GET' && DITOLAK.has(c.res.status))
      await recordRefusal(c, pelaku, 'tindakan.ditolak')
  })
}

async function isAllowed(c: C, pelaku: Pelaku, syarat: Syarat): Promise<boolean> {
  switch (syarat.untuk) {
    case 'umum':
    case 'masuk':
      return true
    case 'pegawai':
      return pelaku.pegawaiId !== null
    case 'penilai':
      return pelaku.isPenilai
    case 'pimpinan':
      return pelaku.memimpin.length > 0 || syarat.atau.some((peran) => pelaku.peran.includes(peran))
    case 'peran':
      return syarat.peran.some((peran) => pelaku.peran.includes(peran))
    case 'unit':
      return isAllowedForUnit(c, pelaku, syarat)
    case 'orang':
      return isAllowedForPerson(c, pelaku, syarat)
  }
}

async function isAllowedForUnit(c: C, pelaku: Pelaku, syarat: Syarat & { untuk: 'unit' }): Promise<boolean> {
  const unitId = c.req.param('unitId') ?? ''
  if (!isUuid(unitId)) return false
  const jalur = await findJalur(baca(c).db, unitId)
  if (jalur === undefined) return false

  return syarat.boleh.some((boleh) => {
    if (boleh === 'pimpinan') return pelaku.memimpin.some((pangkal) => isDiBawah(jalur, pangkal))
    if (boleh === 'admin-opd') return pelaku.mengelola.some((pangkal) => isDiBawah(jalur, pangkal))
    return pelaku.peran.includes(boleh)
  })
}

async function isAllowedForPerson(
  c: C,
  pelaku: Pelaku,
  syarat: Syarat & { untuk: 'orang' },
): Promise<boolean> {
  const subjek = await findSubjekDariIsian(baca(c).db, c.req.param() as Record<string, string>)
  if (!subjek) return false

  const ada = new Set(hubungan(pelaku, subjek))
  if (subjek.penilaiTercatatId === pelaku.pejabatId) ada.add('penilai')
  c.set('subjek', subjek)
  c.set('hubungan', ada)

  return syarat.boleh.some((boleh) => ada.has(boleh))
}

/** Another person's data was shown: it stands on that person's page "Siapa melihat data saya". */
async function recordLook(c: C, pelaku: Pelaku) {
  const subjek = c.get('subjek')
  if (!subjek || c.req.method !== 'GET' || c.res.status !== 200 || subjek.pegawaiId === pelaku.pegawaiId)
    return

  const { db, now, instansi } = baca(c)
  const tanggal = now.toZonedDateTimeISO(instansi.zona).toPlainDate()
  await recordPembukaan(db, {
    pegawaiId: subjek.pegawaiId,
    pelakuId: pelaku.pejabatId,
    halaman: routePath(c),
    tanggal,
    now,
  })
}

/** In a transaction of its own: what was refused has left nothing else behind. */
async function recordRefusal(c: C, pelaku: Pelaku, peristiwa: 'akses.ditolak' | 'tindakan.ditolak') {
  const { db, now } = baca(c)
  await recordAudit(
    { tx: db, actor: pelaku, now },
    {
      peristiwa,
      entitas: 'halaman',
      entitasId: `${c.req.method} ${c.req.path}`.slice(0, 200),
      pegawaiId: c.get('subjek')?.pegawaiId ?? null,
    },
  )
}

import { createMiddleware } from 'hono/factory'
import { type Peristiwa, recordAudit } from '../../db/queries/audit/audit.ts'
import { findJalur, findJalurKini } from '../../db/queries/organisasi/unit.ts'
import { type Hubungan, hubungan, isDiBawah, type Pelaku } from '../../domain/organisasi/pelaku.ts'
import { baca, type C, type Lingkungan } from '../lingkungan.ts'
import { requireDuaLangkah } from '../masuk/minta-dua-langkah.ts'
import { requireLogin } from '../masuk/minta-masuk.tsx'
import type { Syarat } from '../syarat.ts'
import { notFound } from './errors.tsx'
import { recordLook } from './pembukaan.ts'
import { findSubjekDariIsian, isUuid, rujukanDariIsian, type SubjekTercatat } from './subjek.ts'

const DITOLAK = new Set([404, 409, 422])

/** Lets a request through when its route's condition holds; "not yours" and "not there" look the same from outside. */
export function requireAccess(syarat: Syarat) {
  return createMiddleware<Lingkungan>(async (c, next) => {
    if (syarat.untuk === 'umum') return next()

    const pelaku = c.get('pelaku')
    if (!pelaku) return requireLogin(c)
    const siapkan = await requireDuaLangkah(c, pelaku)
    if (siapkan) return siapkan
    const izin = await decide(c, pelaku, syarat)
    if (izin !== 'boleh') {
      await recordAccess(c, pelaku, izin)
      return notFound(c)
    }

    await next()
    await recordLook(c, pelaku)
    if (c.req.method !== 'GET' && DITOLAK.has(c.res.status)) await recordRefusal(c, pelaku)
  })
}

type Larangan = 'bukan-haknya' | 'tidak-ada'
type Izin = 'boleh' | Larangan

const izinkan = (boleh: boolean): Izin => (boleh ? 'boleh' : 'bukan-haknya')

async function decide(c: C, pelaku: Pelaku, syarat: Syarat): Promise<Izin> {
  switch (syarat.untuk) {
    case 'umum':
    case 'masuk':
      return 'boleh'
    case 'pegawai':
      return izinkan(pelaku.pegawaiId !== null)
    case 'penilai':
      return izinkan(pelaku.isPenilai)
    case 'pimpinan':
      return izinkan(pelaku.memimpin.length > 0 || syarat.atau.some((peran) => pelaku.peran.includes(peran)))
    case 'peran':
      return izinkan(syarat.peran.some((peran) => pelaku.peran.includes(peran)))
    case 'unit':
      return decideForUnit(c, pelaku, syarat)
    case 'orang':
      return decideForPerson(c, pelaku, () => syarat.boleh)
    case 'dokumen':
      return decideForPerson(c, pelaku, ({ jenisDokumen }) =>
        jenisDokumen ? syarat.boleh[jenisDokumen] : [],
      )
  }
}

async function decideForUnit(c: C, pelaku: Pelaku, syarat: Syarat & { untuk: 'unit' }): Promise<Izin> {
  const unitId = c.req.param('unitId') ?? ''
  if (!isUuid(unitId)) return 'tidak-ada'
  const jalur = await findJalur(baca(c).db, unitId)
  if (jalur === undefined) return 'tidak-ada'

  const isAnggota = syarat.boleh.includes('anggota') && (await isPlacedBelow(c, pelaku, jalur))

  return izinkan(
    syarat.boleh.some((boleh) => {
      if (boleh === 'anggota') return isAnggota
      if (boleh === 'pimpinan') return pelaku.memimpin.some((pangkal) => isDiBawah(jalur, pangkal))
      if (boleh === 'admin-opd') return pelaku.mengelola.some((pangkal) => isDiBawah(jalur, pangkal))
      return pelaku.peran.includes(boleh)
    }),
  )
}

async function isPlacedBelow(c: C, { pegawaiId }: Pelaku, jalur: string): Promise<boolean> {
  const miliknya = pegawaiId ? await findJalurKini(baca(c).db, pegawaiId) : undefined

  return miliknya !== undefined && isDiBawah(miliknya, jalur)
}

type Berhak = (subjek: SubjekTercatat) => readonly Hubungan[]

async function decideForPerson(c: C, pelaku: Pelaku, berhak: Berhak): Promise<Izin> {
  const subjek = await findSubjekDariIsian(baca(c).db, c.req.param() as Record<string, string>)
  if (!subjek) return 'tidak-ada'

  const ada = new Set(hubungan(pelaku, subjek))
  if (subjek.penilaiTercatatId === pelaku.pejabatId && !ada.has('penilai'))
    ada.add(subjek.isPenilaiBerganti ? 'penilai-lama' : 'penilai')
  if (subjek.pendampingId === pelaku.pejabatId) ada.add('pendamping')
  if (subjek.pelaporId === pelaku.pejabatId) ada.add('pelapor')
  c.set('subjek', subjek)
  c.set('hubungan', ada)

  return izinkan(berhak(subjek).some((boleh) => ada.has(boleh)))
}

/** Outside both are one page; here a record that others may not see is told apart from one that is not there. */
async function recordAccess(c: C, pelaku: Pelaku, larangan: Larangan) {
  const halaman = halamanDari(c)
  if (larangan === 'tidak-ada')
    return recordRefused(c, pelaku, { peristiwa: 'akses.tidak-ada', entitas: 'halaman', entitasId: halaman })

  const unitId = c.req.param('unitId')
  const rujukan = unitId
    ? { jenis: 'unit', id: unitId }
    : rujukanDariIsian(c.req.param() as Record<string, string>)
  await recordRefused(c, pelaku, {
    peristiwa: 'akses.ditolak',
    entitas: rujukan?.jenis ?? 'halaman',
    entitasId: rujukan?.id ?? halaman,
    sesudah: { halaman },
  })
}

async function recordRefusal(c: C, pelaku: Pelaku) {
  const halaman = halamanDari(c)
  await recordRefused(c, pelaku, { peristiwa: 'tindakan.ditolak', entitas: 'halaman', entitasId: halaman })
}

/** In a transaction of its own: what was refused has left nothing else behind. */
async function recordRefused(c: C, pelaku: Pelaku, peristiwa: Peristiwa) {
  const { db, now } = baca(c)
  const pegawaiId = c.get('subjek')?.pegawaiId ?? null
  await recordAudit({ tx: db, actor: pelaku, now }, { ...peristiwa, pegawaiId })
}

function halamanDari(c: C): string {
  return `${c.req.method} ${c.req.path}`.slice(0, 200)
}

import { listParameter } from '../../db/queries/parameter/riwayat.ts'
import { KETENTUAN_BERLAKU, type KetentuanBerlaku } from '../../domain/ketentuan-berlaku.ts'
import { hariIni } from '../../usecases/context.ts'
import { setParameter } from '../../usecases/parameter/set-parameter.ts'
import { readTeks } from '../forms/teks.ts'
import { baca, type C, kerja } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { whenFresh } from '../middleware/fresh.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { readRating } from './coba-predikat.tsx'
import { daftarPage } from './halaman-daftar.tsx'
import { tampilPage } from './halaman-tampil.tsx'
import { ubahPage } from './halaman-ubah.tsx'
import { nilaiBerlaku } from './parameter.tsx'
import { ketentuanPaths } from './paths.ts'

const PANJANG_CARI = 100

export function ketentuanRoutes(rute: Rute): void {
  rute.get(ketentuanPaths.daftar, (c) =>
    daftarPage(c, (c.req.query('cari') ?? '').trim().slice(0, PANJANG_CARI)),
  )

  rute.get(ketentuanPaths.tampil, async (c) => {
    const ketentuan = findKetentuan(c)
    if (!ketentuan) return notFound(c)

    return tampilPage(c, {
      ketentuan,
      riwayat: await listParameter(baca(c).db, ketentuan.id),
      hariIni: hariIni(baca(c)).toString(),
      percobaan: { hasil: readRating(c.req.query('hasil')), perilaku: readRating(c.req.query('perilaku')) },
      bolehUbah: c.get('pelaku')?.peran.includes('admin-bkpsdm') ?? false,
    })
  })

  rute.get(ketentuanPaths.ubah, async (c) => {
    const ketentuan = findBerparameter(c)
    if (!ketentuan) return notFound(c)
    const tanggal = hariIni(kerja(c)).toString()
    const riwayat = await listParameter(kerja(c).db, ketentuan.id)
    const berlaku = nilaiBerlaku({ ketentuan, riwayat, hariIni: tanggal })

    return ubahPage(c, {
      ketentuan,
      riwayat,
      hariIni: tanggal,
      mulai: '',
      alasan: '',
      nilai: Object.fromEntries(Object.entries(berlaku).map(([kunci, nilai]) => [kunci, typed(nilai)])),
    })
  })

  rute.post(
    ketentuanPaths.ubah,
    whenFresh(async (c) => {
      const ketentuan = findBerparameter(c)
      if (!ketentuan) return notFound(c)
      const form = await c.req.formData()
      const tulisan = {
        mulai: readTeks(form, 'mulai'),
        alasan: readTeks(form, 'alasan'),
        nilai: Object.fromEntries(
          Object.keys(ketentuan.parameter.bawaan).map((kunci) => [kunci, readTeks(form, `nilai.${kunci}`)]),
        ),
      }
      const hasil = await setParameter(kerja(c), { ketentuanId: ketentuan.id, ...tulisan })
      if (hasil.ok)
        return c.redirect(`${url(ketentuanPaths.tampil, { ketentuanId: ketentuan.id })}#pilihan`, 303)

      return ubahPage(c, {
        ketentuan,
        riwayat: await listParameter(kerja(c).db, ketentuan.id),
        hariIni: hariIni(kerja(c)).toString(),
        ...tulisan,
        penolakan: hasil.penolakan,
      })
    }),
  )
}

function findKetentuan(c: C): KetentuanBerlaku | undefined {
  return KETENTUAN_BERLAKU.find(({ id }) => id === c.req.param('ketentuanId'))
}

function findBerparameter(c: C): KetentuanBerlaku | undefined {
  const ada = findKetentuan(c)

  return ada && Object.keys(ada.parameter.bawaan).length > 0 ? ada : undefined
}

function typed(nilai: string | number | boolean): string {
  if (typeof nilai === 'boolean') return nilai ? 'ya' : ''

  return typeof nilai === 'number' ? String(nilai).replace('.', ',') : nilai
}

import type { KunciOrang, OrangContoh } from '../../contoh-permenpanrb/jenis.ts'
import { ORANG } from '../../contoh-permenpanrb/orang.ts'
import { pembuatId } from '../acak.ts'
import type { Jabatan } from '../susunan/bangun.ts'
import { bangunSusunan, type Susunan, slug } from '../susunan/bangun.ts'
import { kepala, type RancanganJabatan, type RancanganUnit, unit } from '../susunan/rancangan.ts'

export type OrangJadi = OrangContoh & { readonly id: string; readonly tempat: Jabatan }

const JENIS: { readonly [kunci in KunciOrang]: Partial<RancanganJabatan> & Pick<RancanganJabatan, 'jenis'> } =
  {
    menteri: { jenis: 'kepala-daerah', pimpinan: true },
    'direktur-jenderal': { jenis: 'jpt-madya', pimpinan: true },
    direktur: { jenis: 'jpt-pratama' },
    'kepala-subdirektorat': { jenis: 'administrator', pimpinan: true },
    fungsional: { jenis: 'fungsional', jenjang: 'ahli-muda' },
  }

/** The ministry of the example: each person sits in the unit that the page prints as "unit kerja". */
export function susunanContoh(): { susunan: Susunan; orang: readonly OrangJadi[] } {
  const susunan = bangunSusunan(kementerian())
  const id = pembuatId('contoh-permenpanrb')
  const orang = ORANG.map((o) => {
    const tempat = susunan.jabatan.find((j) => j.nama === o.jabatan)
    if (!tempat) throw new Error(`Jabatan ${o.jabatan} tidak ada`)
    return { ...o, id: id('2022-01-01'), tempat }
  })

  return { susunan, orang }
}

function kementerian(): RancanganUnit {
  const unitKerja = [...new Set(ORANG.map((o) => o.unitKerja))]
  const [puncak = '', ...bawah] = unitKerja.toReversed()
  const paling = buatUnit(puncak, [])

  return bawah.reduce((anak, nama) => buatUnit(nama, [anak]), paling)
}

function buatUnit(nama: string, anak: RancanganUnit[]): RancanganUnit {
  const kode = slug(nama)
  const jabatan = ORANG.filter((o) => o.unitKerja === nama).map((o) => jabatanContoh(o))

  return unit({ kode, nama, singkatan: nama, jenis: 'lainnya', urusan: nama.toLowerCase() }, jabatan, anak)
}

function jabatanContoh({ kunci, jabatan, atasan }: OrangContoh): RancanganJabatan {
  const { pimpinan: _, ...dasar } = kepala(jabatan, JENIS[kunci].jenis, 'kepala-opd')
  const dia = ORANG.find((o) => o.kunci === atasan)

  return {
    ...dasar,
    ...JENIS[kunci],
    ...(dia ? { atasan: `${slug(dia.unitKerja)}/${slug(dia.jabatan)}` } : {}),
  }
}

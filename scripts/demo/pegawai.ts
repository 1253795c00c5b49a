import { type Acak, acak, pembuatId } from './acak.ts'
import { beriGelar, golongan, jenisPegawai, usia } from './golongan.ts'
import { namaOrang } from './nama.ts'
import { buatNip, type JenisPegawai, tanggalLahir, tmtPertama } from './nip.ts'
import type { Jabatan, Susunan } from './susunan/bangun.ts'
import { TOKOH, type Tokoh } from './tokoh.ts'

export type Pegawai = {
  readonly id: string
  readonly nip: string
  readonly nama: string
  readonly panggilan: string
  readonly jenis: JenisPegawai
  readonly golongan: string
  readonly lahir: string
  readonly tmt: string
  /** The post held today. */
  readonly jabatan: Jabatan
}

/** Posts that stand empty in the demo: an acting head, or the next superior, rates the people below. */
export const KOSONG: ReadonlySet<string> = new Set([
  'diskominfo-statistik/kepala-bidang-statistik-sektoral',
  'organisasi/kepala-bagian-organisasi',
  'diskan/kepala-dinas-perikanan',
])

/** Every midwife is a woman, most field staff are men. */
const BAGIAN_PEREMPUAN: { readonly [isi: string]: number } = {
  bidan: 1,
  perawat: 0.68,
  guru: 0.66,
  lapangan: 0.1,
}

/** One person for every seat, the drawings' personas first. */
export function isiJabatan(susunan: Susunan, tahunIni: number): Pegawai[] {
  const id = pembuatId('pegawai')
  const nama = new Set(TOKOH.map((t) => t.nama))
  const nip = new Set(TOKOH.flatMap((t) => (t.nip ? [t.nip] : [])))
  const kursi = susunan.jabatan.filter((j) => j.jenis !== 'kepala-daerah' && !KOSONG.has(j.kode))

  return kursi.flatMap((jabatan) => {
    const tokoh = TOKOH.filter((t) => t.jabatan === jabatan.kode)
    return Array.from({ length: jabatan.jumlah }, (_, n) => {
      const a = acak(`${jabatan.kode}#${n}`)
      return buatPegawai({ a, id: id('2022-01-01'), jabatan, tahunIni, nama, nip, tokoh: tokoh[n] })
    })
  })
}

type Bahan = {
  a: Acak
  id: string
  jabatan: Jabatan
  tahunIni: number
  nama: Set<string>
  nip: Set<string>
  tokoh: Tokoh | undefined
}

function buatPegawai({ a, id, jabatan, tahunIni, nama, nip, tokoh }: Bahan): Pegawai {
  const orang = namaOrang(a, nama, BAGIAN_PEREMPUAN[jabatan.isi] ?? 0.54)
  const jenis = tokoh ? 'pns' : jenisPegawai(a, jabatan)
  const lahir = tokoh?.nip ? lahirDari(tokoh.nip) : tanggalLahir(a, tahunIni - usia(a, jabatan, jenis))
  const tmt = tokoh?.nip
    ? `${tokoh.nip.slice(8, 12)}-${tokoh.nip.slice(12, 14)}`
    : tmtPertama(a, { lahir, tahunIni, jenis })
  const kelamin = tokoh?.kelamin ?? orang.kelamin

  return {
    id,
    nip: tokoh?.nip ?? buatNip({ jenis, kelamin, lahir, tmt }, nip),
    nama: tokoh?.nama ?? beriGelar(a, orang.nama, jabatan),
    panggilan:
      tokoh?.panggilan ??
      (jabatan.isi === 'dokter' ? orang.sapaan.replace(/^(Pak|Bu)/, 'dr.') : orang.sapaan),
    jenis,
    golongan: golongan(a, jabatan, jenis),
    lahir,
    tmt,
    jabatan,
  }
}

function lahirDari(nip: string): string {
  return `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`
}

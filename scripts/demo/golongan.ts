import type { Acak } from './acak.ts'
import type { JenisPegawai } from './nip.ts'
import type { Jabatan } from './susunan/bangun.ts'
import type { Isi, JenisJabatan, Jenjang } from './susunan/rancangan.ts'

/** PNS hold the structural posts; PPPK teach, nurse and run systems; part-timers do the plain work. */
export function jenisPegawai(a: Acak, jabatan: Jabatan): JenisPegawai {
  if (jabatan.pimpinan || !['fungsional', 'pelaksana'].includes(jabatan.jenis)) return 'pns'
  const n = a.pecahan()
  if (jabatan.jenis === 'pelaksana')
    return n < 0.45 ? 'pppk-paruh-waktu' : n < 0.65 ? 'pppk' : n < 0.7 ? 'cpns' : 'pns'
  const isRendah = jabatan.jenjang === 'ahli-pertama' || jabatan.jenjang === 'terampil'

  return isRendah && n < 0.38 ? 'pppk' : isRendah && n < 0.42 ? 'cpns' : 'pns'
}

const USIA: { readonly [jenis in JenisJabatan]: readonly [number, number] } = {
  'kepala-daerah': [50, 58],
  'jpt-madya': [50, 58],
  'jpt-pratama': [48, 58],
  administrator: [41, 56],
  pengawas: [36, 54],
  fungsional: [27, 54],
  pelaksana: [24, 52],
}

export function usia(a: Acak, jabatan: Jabatan, jenis: JenisPegawai): number {
  if (jenis === 'cpns') return a.antara(23, 29)
  const [muda, tua] = jabatan.jenjang ? USIA_JENJANG[jabatan.jenjang] : USIA[jabatan.jenis]

  return a.antara(muda, tua)
}

const USIA_JENJANG: { readonly [jenjang in Jenjang]: readonly [number, number] } = {
  terampil: [26, 38],
  mahir: [33, 45],
  penyelia: [40, 54],
  'ahli-pertama': [27, 40],
  'ahli-muda': [36, 50],
  'ahli-madya': [44, 57],
}

const GOLONGAN: { readonly [jenis in JenisJabatan]: readonly string[] } = {
  'kepala-daerah': ['IV/e'],
  'jpt-madya': ['IV/d'],
  'jpt-pratama': ['IV/b', 'IV/c'],
  administrator: ['III/d', 'IV/a', 'IV/b'],
  pengawas: ['III/c', 'III/d'],
  fungsional: ['III/b'],
  pelaksana: ['II/c', 'II/d', 'III/a', 'III/b'],
}

const GOLONGAN_JENJANG: { readonly [jenjang in Jenjang]: readonly string[] } = {
  terampil: ['II/c', 'II/d'],
  mahir: ['III/a', 'III/b'],
  penyelia: ['III/c', 'III/d'],
  'ahli-pertama': ['III/a', 'III/b'],
  'ahli-muda': ['III/c', 'III/d'],
  'ahli-madya': ['IV/a', 'IV/b'],
}

export function golongan(a: Acak, jabatan: Jabatan, jenis: JenisPegawai): string {
  const { jenjang } = jabatan
  if (jenis.startsWith('pppk'))
    return jenjang?.startsWith('ahli') ? 'IX' : jenjang ? 'VII' : a.pilih(['V', 'VII', 'IX'])
  if (jenis === 'cpns') return jenjang?.startsWith('ahli') ? 'III/a' : 'II/c'

  return a.pilih(jenjang ? GOLONGAN_JENJANG[jenjang] : GOLONGAN[jabatan.jenis])
}

const GELAR: { readonly [isi in Isi]?: readonly string[] } = {
  bidan: ['A.Md.Keb.', 'S.Tr.Keb.', 'S.Keb., Bd.'],
  perawat: ['A.Md.Kep.', 'S.Kep., Ns.'],
  apoteker: ['S.Farm., Apt.', 'Apt., M.Farm.'],
  gizi: ['A.Md.Gz.', 'S.Gz.'],
  sanitarian: ['A.Md.KL.', 'S.KM.'],
  epidemiolog: ['S.KM.', 'S.KM., M.Kes.'],
  guru: ['S.Pd.', 'S.Pd., Gr.', 'M.Pd.'],
  kepsek: ['M.Pd.'],
  kapus: ['S.KM., M.Kes.'],
  'kepala-dinkes': ['Sp.PK., M.Kes.'],
  prakom: ['S.Kom.', 'S.T.', 'S.Kom., M.T.'],
  humas: ['S.I.Kom.', 'S.Sos.'],
  auditor: ['S.E., Ak.', 'S.E., CA', 'S.T.'],
  inspektur: ['S.E., M.M., CGCAE'],
  irban: ['S.E., M.Si.', 'S.H., M.H.'],
  arsiparis: ['A.Md.', 'S.I.P.'],
  lurah: ['S.IP.', 'S.Sos.', 'S.STP.'],
  camat: ['S.STP., M.Si.', 'S.IP., M.A.P.'],
  'analis-sdm': ['S.Psi.', 'S.Sos.', 'S.A.P.'],
  perencana: ['S.T.', 'S.E., M.Si.'],
}
const GELAR_PEJABAT = [
  'S.Sos., M.Si.',
  'S.H., M.H.',
  'S.E., M.M.',
  'S.T., M.T.',
  'S.STP., M.Si.',
  'S.IP., M.A.P.',
]
const GELAR_STAF = ['', '', 'A.Md.', 'S.E.', 'S.Sos.', 'S.A.P.']

export function beriGelar(a: Acak, nama: string, jabatan: Jabatan): string {
  if (jabatan.isi === 'dokter') return `dr. ${nama}`
  const pilihan =
    GELAR[jabatan.isi] ?? (['fungsional', 'pelaksana'].includes(jabatan.jenis) ? GELAR_STAF : GELAR_PEJABAT)
  const gelar = a.pilih(pilihan)
  const depan = jabatan.isi === 'kepala-dinkes' ? 'dr. ' : ''

  return gelar ? `${depan}${nama}, ${gelar}` : nama
}

import { ketentuan } from '../ketentuan.ts'
import { accept, type Result, refuse } from '../result.ts'

export type ParameterSandi = { readonly panjangPalingSedikit: number; readonly panjangPalingBanyak: number }

export type SandiBaru = {
  readonly sandi: string
  readonly username: string
  /** ISO date; a pejabat without pegawai has none. */
  readonly tanggalLahir: string | null
}

export type PenolakanSandi =
  | { readonly kode: 'sandi-pendek'; readonly panjang: number; readonly paling: number }
  | { readonly kode: 'sandi-panjang'; readonly paling: number }
  | { readonly kode: 'sandi-berisi-nama-akun' }
  | { readonly kode: 'sandi-berisi-tanggal-lahir' }
  | { readonly kode: 'sandi-umum' }

const UMUM = new Set(
  `password katasandi passwordku sandirahasia rahasia rahasiaku bismillah bismillahirrahmanirrahim alhamdulillah
  assalamualaikum indonesia indonesiaku indonesiaraya merdeka pancasila samarinda samarindakota kalimantan kaltim
  borneo qwerty qwertyuiop qwertyasdf asdfghjkl zxcvbnm qazwsxedc abcdefghij admin administrator adminadmin
  selamatdatang welcome letmein iloveyou akucintakamu sayang sayangku sayangkamu cintaku keluarga keluargaku
  pegawai pegawainegeri kinerja ekinerja aplikasi komputer internet facebook google persija persib`
    .split(/\s+/)
    .filter(Boolean),
)

/** Kata sandi baru: long enough, not one's own NIP or birthday, and not one of those that everybody tries first. */
export const aturanKataSandi = ketentuan<SandiBaru, Result<null, PenolakanSandi>, ParameterSandi>({
  id: 'kata-sandi',
  topik: 'akun',
  judul: 'Kata sandi baru',
  kalimat: 'Kata sandi cukup panjang, tidak berisi NIP atau tanggal lahir, dan bukan yang mudah ditebak.',
  parameter: {
    bawaan: { panjangPalingSedikit: 10, panjangPalingBanyak: 128 },
    definisi: {
      panjangPalingSedikit: { judul: 'Panjang paling sedikit', satuan: 'huruf', minimum: 8, maksimum: 64 },
      panjangPalingBanyak: { judul: 'Panjang paling banyak', satuan: 'huruf', minimum: 64, maksimum: 128 },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'Peraturan BSSN 4/2021',
        pasal: 'Standar keamanan SPBE; panjangnya ditetapkan instansi',
      },
      rule: periksa,
      contoh: [
        { judul: 'Empat kata', input: soal('perahu ketinting hulu mahakam'), output: accept(null) },
        {
          judul: 'Terlalu pendek',
          input: soal('mahakam77'),
          output: refuse({ kode: 'sandi-pendek', panjang: 9, paling: 10 }),
        },
        {
          judul: 'NIP sendiri',
          input: soal('199108172015032004'),
          output: refuse({ kode: 'sandi-berisi-nama-akun' }),
        },
        {
          judul: 'Tanggal lahir dengan tambahan',
          input: soal('aisyah17081991'),
          output: refuse({ kode: 'sandi-berisi-tanggal-lahir' }),
        },
        {
          judul: 'Kata umum dengan angka',
          input: soal('Samarinda2026!'),
          output: refuse({ kode: 'sandi-umum' }),
        },
        { judul: 'Angka berurutan', input: soal('1234567890'), output: refuse({ kode: 'sandi-umum' }) },
        { judul: 'Satu huruf berulang', input: soal('aaaaaaaaaaaa'), output: refuse({ kode: 'sandi-umum' }) },
      ],
    },
  ],
})

function soal(sandi: string): SandiBaru {
  return { sandi, username: '199108172015032004', tanggalLahir: '1991-08-17' }
}

function periksa(
  { sandi, username, tanggalLahir }: SandiBaru,
  parameter: ParameterSandi,
): Result<null, PenolakanSandi> {
  const { panjangPalingSedikit, panjangPalingBanyak } = parameter
  const panjang = [...sandi].length
  if (panjang < panjangPalingSedikit)
    return refuse({ kode: 'sandi-pendek', panjang, paling: panjangPalingSedikit })
  if (panjang > panjangPalingBanyak) return refuse({ kode: 'sandi-panjang', paling: panjangPalingBanyak })

  const polos = sandi.toLowerCase().replace(/[\s./-]/g, '')
  if (polos.includes(username.toLowerCase())) return refuse({ kode: 'sandi-berisi-nama-akun' })
  if (tanggalLahir && tulisanTanggal(tanggalLahir).some((tulisan) => polos.includes(tulisan)))
    return refuse({ kode: 'sandi-berisi-tanggal-lahir' })

  return isUmum(polos) ? refuse({ kode: 'sandi-umum' }) : accept(null)
}

function tulisanTanggal(iso: string): string[] {
  const [tahun = '', bulan = '', hari = ''] = iso.split('-')
  return [`${hari}${bulan}${tahun}`, `${tahun}${bulan}${hari}`]
}

function isUmum(polos: string): boolean {
  const kata = polos.replace(/^[^a-z]+|[^a-z]+$/g, '')
  return UMUM.has(kata) || new Set(polos).size <= 3 || isBerurutan(polos)
}

function isBerurutan(polos: string): boolean {
  const langkah = [...polos].slice(1).map((huruf, i) => huruf.charCodeAt(0) - polos.charCodeAt(i))
  return langkah.every((n) => n === 1 || n === -9) || langkah.every((n) => n === -1 || n === 9)
}

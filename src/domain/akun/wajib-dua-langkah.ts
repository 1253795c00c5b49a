import { ketentuan } from '../ketentuan.ts'
import type { NamaPeran } from '../organisasi/pelaku.ts'

type Pilihan = 'tidak wajib' | 'wajib'
export type ParameterDuaLangkah = {
  readonly adminBkpsdm: Pilihan
  readonly inspektorat: Pilihan
  readonly kepalaDaerah: Pilihan
}

type Pemegang = { readonly peran: readonly NamaPeran[]; readonly isNyala: boolean }

const KUNCI: { readonly [P in NamaPeran]?: keyof ParameterDuaLangkah } = {
  'admin-bkpsdm': 'adminBkpsdm',
  inspektorat: 'inspektorat',
  'kepala-daerah': 'kepalaDaerah',
}

/** Whether a role sees so much that the city may ask its holders for a second step. */
export function isPeranLuas(peran: readonly NamaPeran[]): boolean {
  return peran.some((satu) => satu in KUNCI)
}

const PILIHAN = ['tidak wajib', 'wajib'] as const
const BELUM = { peran: ['admin-bkpsdm'], isNyala: false } as const
const ADMIN_WAJIB = { adminBkpsdm: 'wajib' } as const

/** Masuk dua langkah: from the day that the city sets, who holds a role over the whole city sets up the second step before anything else. */
export const wajibDuaLangkah = ketentuan<Pemegang, 'boleh' | 'siapkan-dulu', ParameterDuaLangkah>({
  id: 'wajib-dua-langkah',
  topik: 'akun',
  judul: 'Masuk dua langkah bagi peran sekota',
  kalimat:
    'Instansi dapat mewajibkan kode dua langkah bagi peran yang melihat data seluruh kota. Sejak tanggal itu, pemegang peran menyiapkannya sebelum membuka halaman lain.',
  parameter: {
    bawaan: { adminBkpsdm: 'tidak wajib', inspektorat: 'tidak wajib', kepalaDaerah: 'tidak wajib' },
    definisi: {
      adminBkpsdm: { judul: 'Admin BKPSDM', pilihan: PILIHAN },
      inspektorat: { judul: 'Inspektorat', pilihan: PILIHAN },
      kepalaDaerah: { judul: 'Kepala daerah', pilihan: PILIHAN },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'Peraturan BSSN 4/2021',
        pasal: 'Standar keamanan SPBE; kewajibannya ditetapkan instansi',
      },
      rule: putuskan,
      contoh: [
        { judul: 'Bawaan: tidak seorang pun diwajibkan', input: BELUM, output: 'boleh' },
        {
          judul: 'Instansi mewajibkannya bagi admin BKPSDM',
          input: BELUM,
          parameter: ADMIN_WAJIB,
          output: 'siapkan-dulu',
        },
        {
          judul: 'Yang sudah menyalakannya membuka halaman seperti biasa',
          input: { ...BELUM, isNyala: true },
          parameter: ADMIN_WAJIB,
          output: 'boleh',
        },
        {
          judul: 'Kewajiban satu peran tidak mengenai peran lain',
          input: { peran: ['inspektorat', 'admin-opd'], isNyala: false },
          parameter: ADMIN_WAJIB,
          output: 'boleh',
        },
        {
          judul: 'Satu peran yang diwajibkan sudah cukup',
          input: { peran: ['admin-opd', 'kepala-daerah'], isNyala: false },
          parameter: { kepalaDaerah: 'wajib' },
          output: 'siapkan-dulu',
        },
      ],
    },
  ],
})

function putuskan({ peran, isNyala }: Pemegang, parameter: ParameterDuaLangkah): 'boleh' | 'siapkan-dulu' {
  const isWajib = peran.some((satu) => {
    const kunci = KUNCI[satu]
    return kunci !== undefined && parameter[kunci] === 'wajib'
  })

  return isWajib && !isNyala ? 'siapkan-dulu' : 'boleh'
}

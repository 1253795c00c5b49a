import { ketentuan } from '../ketentuan.ts'
import { accept, type Result, refuse } from '../result.ts'

/** How long a link for a party without an account works (days, its first one included), and how many may stand open for one employee. */
export const undanganUmpanBalik = ketentuan<
  number,
  boolean,
  { readonly berlakuHari: number; readonly terbukaPalingBanyak: number }
>({
  id: 'undangan-umpan-balik',
  topik: 'umpan-balik',
  judul: 'Undangan umpan balik pihak lain',
  kalimat:
    'Pihak lain tanpa akun memberi umpan balik lewat tautan sekali pakai yang berlaku beberapa hari; undangan yang terbuka untuk satu pegawai dibatasi.',
  parameter: {
    bawaan: { berlakuHari: 14, terbukaPalingBanyak: 20 },
    definisi: {
      berlakuHari: { judul: 'Tautan berlaku', satuan: 'hari', minimum: 1, maksimum: 90 },
      terbukaPalingBanyak: {
        judul: 'Undangan terbuka paling banyak',
        satuan: 'undangan',
        minimum: 1,
        maksimum: 200,
      },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Lampiran Bab III.C.7, pihak lain; masa dan jumlahnya ditetapkan instansi',
        halaman: '69',
      },
      rule: (terbuka, { terbukaPalingBanyak }) => terbuka < terbukaPalingBanyak,
      contoh: [
        { judul: 'Sembilan belas terbuka: satu lagi boleh', input: 19, output: true },
        { judul: 'Dua puluh terbuka: tunggu dulu', input: 20, output: false },
      ],
    },
  ],
})

export type Undangan = {
  readonly berlakuSampai: string
  readonly dipakaiPada: Temporal.Instant | null
  readonly dibatalkanPada: Temporal.Instant | null
}

export type KeadaanUndangan = 'terbuka' | 'dipakai' | 'dibatalkan' | 'lewat'

export type UndanganTertutup = { readonly kode: 'undangan-tertutup'; readonly keadaan: KeadaanUndangan }

/** Where an invitation stands on a day (ISO): it works until the end of its last day, and once. */
export function keadaanUndangan(undangan: Undangan, tanggal: string): KeadaanUndangan {
  if (undangan.dipakaiPada) return 'dipakai'
  if (undangan.dibatalkanPada) return 'dibatalkan'

  return tanggal > undangan.berlakuSampai ? 'lewat' : 'terbuka'
}

/** Only an open invitation is answered or taken back. */
export function requireTerbuka(undangan: Undangan, tanggal: string): Result<null, UndanganTertutup> {
  const keadaan = keadaanUndangan(undangan, tanggal)

  return keadaan === 'terbuka' ? accept(null) : refuse({ kode: 'undangan-tertutup', keadaan })
}

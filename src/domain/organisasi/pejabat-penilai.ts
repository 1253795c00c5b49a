import { ketentuan } from '../ketentuan.ts'
import type { JenisPenugasan } from './pemangku-jabatan.ts'

/** A post above somebody, the nearest first, and who acts in it that day. */
export type JabatanAtasan = {
  readonly jabatanNama: string
  readonly pemangku: JenisPenugasan | null
  /** Whoever acts in it is the employee, or the rater whose superior is looked for. */
  readonly isOrangSama: boolean
}

/** One post that was looked at on the way up, and how it stood that day. */
export type Langkah = {
  readonly jabatanNama: string
  readonly keadaan: JenisPenugasan | 'kosong' | 'diri-sendiri'
}

type Pencarian = { readonly sebagai: JenisPenugasan | null; readonly langkah: readonly Langkah[] }

/** The nearest post upwards in which somebody else acts; a vacant one leads to the next superior (Lampiran Bab IV.A.2-4). */
export function cariPenilai(atasan: readonly JabatanAtasan[]): Pencarian {
  const ketemu = atasan.findIndex(({ pemangku, isOrangSama }) => pemangku !== null && !isOrangSama)
  const dilihat = ketemu === -1 ? atasan : atasan.slice(0, ketemu + 1)

  return {
    sebagai: atasan[ketemu]?.pemangku ?? null,
    langkah: dilihat.map(({ jabatanNama, pemangku, isOrangSama }) => ({
      jabatanNama,
      keadaan: pemangku !== null && isOrangSama ? 'diri-sendiri' : (pemangku ?? 'kosong'),
    })),
  }
}

/** Pejabat penilai kinerja: the direct superior, whoever acts in that post, or the next superior up the line (Lampiran Bab IV.A.2-4). */
export const pejabatPenilai = ketentuan<readonly JabatanAtasan[], Pencarian>({
  id: 'pejabat-penilai',
  topik: 'organisasi',
  judul: 'Pejabat penilai kinerja',
  kalimat:
    'Penilai adalah atasan langsung, atau Plt. atau Plh. yang bertindak dalam jabatan itu. Bila jabatan itu kosong, penilainya atasan berikutnya.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Pasal 1 angka 9 dan Lampiran Bab IV.A.2 sampai A.5; PP 30/2019 Pasal 46 ayat (3) dan (4)',
        halaman: '89',
      },
      rule: cariPenilai,
      contoh: [
        {
          judul: 'Atasan langsung',
          input: [atasan('Kepala Puskesmas', 'definitif'), atasan('Kepala Dinas', 'definitif')],
          output: {
            sebagai: 'definitif',
            langkah: [{ jabatanNama: 'Kepala Puskesmas', keadaan: 'definitif' }],
          },
        },
        {
          judul: 'Jabatan atasan langsung kosong',
          input: [atasan('Kepala Puskesmas', null), atasan('Kepala Dinas', 'definitif')],
          output: {
            sebagai: 'definitif',
            langkah: [
              { jabatanNama: 'Kepala Puskesmas', keadaan: 'kosong' },
              { jabatanNama: 'Kepala Dinas', keadaan: 'definitif' },
            ],
          },
        },
        {
          judul: 'Jabatan atasan langsung dipangku Plt.',
          input: [atasan('Kepala Puskesmas', 'plt'), atasan('Kepala Dinas', 'definitif')],
          output: { sebagai: 'plt', langkah: [{ jabatanNama: 'Kepala Puskesmas', keadaan: 'plt' }] },
        },
        {
          judul: 'Plt. atas jabatan atasannya sendiri',
          input: [
            { jabatanNama: 'Kepala Puskesmas', pemangku: 'plt', isOrangSama: true },
            atasan('Kepala Dinas', 'definitif'),
          ],
          output: {
            sebagai: 'definitif',
            langkah: [
              { jabatanNama: 'Kepala Puskesmas', keadaan: 'diri-sendiri' },
              { jabatanNama: 'Kepala Dinas', keadaan: 'definitif' },
            ],
          },
        },
        { judul: 'Di puncak tidak ada penilai', input: [], output: { sebagai: null, langkah: [] } },
      ],
    },
  ],
})

function atasan(jabatanNama: string, pemangku: JenisPenugasan | null): JabatanAtasan {
  return { jabatanNama, pemangku, isOrangSama: false }
}

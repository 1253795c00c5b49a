import { ketentuan } from '../ketentuan.ts'
import type { Hubungan } from '../organisasi/pelaku.ts'
import { accept, type Result, refuse } from '../result.ts'
import type { Entri, IsiEntri, StatusEntri } from './aktivitas.ts'

export type PenolakanReview =
  | { readonly kode: 'entri-sendiri' }
  | { readonly kode: 'bukan-penilai' }
  | { readonly kode: 'bukan-pemilik' }
  | { readonly kode: 'alasan-kosong' }
  | { readonly kode: 'entri-ditolak' }
  | { readonly kode: 'status-salah'; readonly status: StatusEntri }

/** What the one who acts is to the entry's owner; a Plt. or Plh. of the rater is the rater of that day. */
export type Peran = ReadonlySet<Hubungan>

/** A reviewed entry with the reason its owner reads. */
export type Ditinjau = Entri & { readonly alasan: string | null }

/** A changed entry, and what it said before when that had already been approved. */
export type Perubahan = { readonly entri: Entri; readonly sebelumnya: Entri | null }

/** The rater takes the entry for work done. */
export function acceptEntri(entri: Entri, peran: Peran): Result<Ditinjau, PenolakanReview> {
  const penolakan = refusalForReviewer(entri, peran)
  if (penolakan) return refuse(penolakan)

  return accept({ ...entri, status: 'disetujui', alasan: null, versi: entri.versi + 1 })
}

/** The rater asks for something to be mended; the owner may change the entry and it waits again. */
export function returnEntri(entri: Entri, peran: Peran, alasan: string): Result<Ditinjau, PenolakanReview> {
  return refuseWork('dikembalikan', entri, { peran, alasan })
}

/** The rater does not take the entry for work; this is final. */
export function rejectEntri(entri: Entri, peran: Peran, alasan: string): Result<Ditinjau, PenolakanReview> {
  return refuseWork('ditolak', entri, { peran, alasan })
}

/** The owner changes an entry: in place while it waits, as a new version once approved, never after rejection. */
export function correctEntri(entri: Entri, peran: Peran, isi: IsiEntri): Result<Perubahan, PenolakanReview> {
  if (!peran.has('diri')) return refuse({ kode: 'bukan-pemilik' })
  if (entri.status === 'ditolak') return refuse({ kode: 'entri-ditolak' })

  return accept({
    entri: { ...entri, ...isi, status: 'menunggu', versi: entri.versi + 1 },
    sebelumnya: entri.status === 'disetujui' ? entri : null,
  })
}

/** Wewenang review: the rater of that day (also as Plt. or Plh.) or the rater's superior, and never oneself. */
export const wewenangReview = ketentuan<readonly Hubungan[], 'berwenang' | 'entri-sendiri' | 'bukan-penilai'>(
  {
    id: 'wewenang-review',
    topik: 'aktivitas',
    judul: 'Yang berwenang meninjau kegiatan',
    kalimat:
      'Kegiatan ditinjau pejabat penilai, Plt. atau Plh. yang menggantikannya, atau atasannya. Tidak ada yang meninjau kegiatannya sendiri.',
    versi: [
      {
        sejak: '2022-02-07',
        dasar: { peraturan: 'PermenPANRB 6/2022', pasal: 'Pasal 17 ayat (1), Pasal 23, dan Lampiran Bab IV' },
        rule: (hubungan) => {
          if (hubungan.includes('diri')) return 'entri-sendiri'
          return hubungan.includes('penilai') || hubungan.includes('atasan-penilai')
            ? 'berwenang'
            : 'bukan-penilai'
        },
        contoh: [
          { judul: 'Pejabat penilai atau penggantinya', input: ['penilai'], output: 'berwenang' },
          { judul: 'Atasan pejabat penilai', input: ['atasan-penilai', 'pimpinan'], output: 'berwenang' },
          { judul: 'Diri sendiri', input: ['diri'], output: 'entri-sendiri' },
          { judul: 'Pimpinan lain di atas unitnya', input: ['pimpinan'], output: 'bukan-penilai' },
          { judul: 'Admin perangkat daerah', input: ['admin-opd'], output: 'bukan-penilai' },
          { judul: 'Orang lain', input: [], output: 'bukan-penilai' },
        ],
      },
    ],
  },
)

/** Batas persetujuan: until when the rater reviews what was written in a month (a local choice). */
export const batasPersetujuan = ketentuan<
  { readonly tanggal: string; readonly hariIni: string },
  { readonly batas: string; readonly isLewat: boolean },
  { readonly tanggalBulanBerikutnya: number }
>({
  id: 'batas-persetujuan',
  topik: 'aktivitas',
  judul: 'Batas persetujuan kegiatan harian',
  kalimat:
    'Atasan meninjau kegiatan satu bulan paling lambat tanggal 5 bulan berikutnya, atau tanggal lain pilihan instansi.',
  parameter: {
    bawaan: { tanggalBulanBerikutnya: 5 },
    definisi: {
      tanggalBulanBerikutnya: {
        judul: 'Paling lambat, bulan berikutnya',
        satuan: 'tanggal',
        minimum: 1,
        maksimum: 28,
      },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Pasal 16 ayat (4) dan Pasal 17; batasnya ditetapkan instansi',
      },
      rule: ({ tanggal, hariIni }, { tanggalBulanBerikutnya }) => {
        const batas = `${bulanBerikutnya(tanggal)}-${duaAngka(tanggalBulanBerikutnya)}`
        return { batas, isLewat: hariIni > batas }
      },
      contoh: [
        {
          judul: 'Tepat pada hari terakhir',
          input: { tanggal: '2027-03-31', hariIni: '2027-04-05' },
          output: { batas: '2027-04-05', isLewat: false },
        },
        {
          judul: 'Sehari sesudahnya',
          input: { tanggal: '2027-03-01', hariIni: '2027-04-06' },
          output: { batas: '2027-04-05', isLewat: true },
        },
        {
          judul: 'Desember ditinjau pada Januari',
          input: { tanggal: '2027-12-15', hariIni: '2027-12-20' },
          output: { batas: '2028-01-05', isLewat: false },
        },
        {
          judul: 'Instansi memilih tanggal 10',
          input: { tanggal: '2027-03-31', hariIni: '2027-04-08' },
          output: { batas: '2027-04-10', isLewat: false },
          parameter: { tanggalBulanBerikutnya: 10 },
        },
      ],
    },
  ],
})

function refuseWork(
  status: 'dikembalikan' | 'ditolak',
  entri: Entri,
  { peran, alasan }: { peran: Peran; alasan: string },
): Result<Ditinjau, PenolakanReview> {
  const penolakan = refusalForReviewer(entri, peran)
  if (penolakan) return refuse(penolakan)
  if (alasan.trim() === '') return refuse({ kode: 'alasan-kosong' })

  return accept({ ...entri, status, alasan: alasan.trim(), versi: entri.versi + 1 })
}

function refusalForReviewer({ status, tanggal }: Entri, peran: Peran): PenolakanReview | undefined {
  const wewenang = wewenangReview.apply([...peran], tanggal).nilai
  if (wewenang !== 'berwenang') return { kode: wewenang }
  if (status !== 'menunggu') return { kode: 'status-salah', status }
}

function bulanBerikutnya(tanggal: string): string {
  const tahun = Number(tanggal.slice(0, 4))
  const bulan = Number(tanggal.slice(5, 7))

  return bulan === 12 ? `${tahun + 1}-01` : `${tahun}-${duaAngka(bulan + 1)}`
}

function duaAngka(angka: number): string {
  return String(angka).padStart(2, '0')
}

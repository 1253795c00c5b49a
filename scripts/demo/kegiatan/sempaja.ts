import type { Jam } from '../kalender/jam.ts'
import { geser } from '../kalender/kalender.ts'
import { cariTokoh } from '../kalender/ketidakhadiran.ts'
import type { Pegawai } from '../pegawai.ts'
import type { Skp } from '../skp/bentuk.ts'
import type { Entri } from './bentuk.ts'
import { buktiTautan, type Lingkungan } from './hari-orang.ts'

type Bahan = {
  readonly entri: readonly Entri[]
  readonly skp: readonly Skp[]
  readonly pegawai: readonly Pegawai[]
  readonly l: Lingkungan
}

/** The last working day of the puskesmas as drawn: five days worth a second look, the others ordinary. */
export function hariSempaja({ entri, skp, pegawai, l }: Bahan): Entri[] {
  const hari = l.kalender.hariKerjaSebelum('lima-hari', l.hariIni, 4)
  const kemarin = hari[0] ?? geser(l.hariIni, -1)
  const milik = (kunci: string) =>
    skp.find((s) => s.pegawai === cariTokoh(pegawai, kunci) && s.mulai <= kemarin && kemarin <= s.sampai)
  const tokoh = (['rizky', 'siti', 'yosef', 'dewi', 'hendrik', 'bidan'] as const).map((kunci) => ({
    kunci,
    skp: milik(kunci),
  }))
  const tulis = (s: Skp | undefined, tanggal: string, baris: readonly Baris[]) =>
    s ? baris.map((b) => barisEntri(b, { skp: s, tanggal, l })) : []
  const [rizky, siti, yosef, dewi, , bidan] = tokoh.map((t) => t.skp)
  const bersih = entri.filter((e) => {
    if (e.tanggal === l.hariIni) return !tokoh.some((t) => t.skp === e.skp)
    if (e.skp === rizky) return !hari.includes(e.tanggal)
    return e.tanggal !== kemarin || !tokoh.some((t) => t.skp === e.skp)
  })
  const jam = l.kalender.jam('lima-hari', kemarin)
  const isPenuh = jam?.istirahat !== undefined

  return [
    ...bersih,
    ...hari.flatMap((tanggal, n) =>
      tulis(rizky, tanggal, hariRizky(l.kalender.jam('lima-hari', tanggal), n)),
    ),
    ...tulis(siti, kemarin, isPenuh ? HARI_SITI : HARI_SITI.slice(0, 1)),
    ...tulis(
      yosef,
      kemarin,
      isPenuh ? HARI_YOSEF : [{ ...HARI_YOSEF[0], mulai: 480, selesai: 660 } as Baris],
    ),
    ...tulis(dewi, kemarin, isPenuh ? HARI_DEWI : HARI_DEWI.slice(0, 2)),
    ...tulis(bidan, kemarin, isPenuh ? HARI_BIDAN : HARI_BIDAN.slice(0, 2)),
  ]
}

type Baris = {
  mulai: number
  selesai: number
  rhk: number
  uraian: string
  jumlah: number
  satuan: string
  bukti: boolean
  kembali?: string
  setuju?: true
}

const POLI = 'Melaksanakan pelayanan di poli umum'
const jam = (h: number, m = 0) => h * 60 + m

function hariRizky(jamHari: Jam | undefined, n: number): Baris[] {
  const isi = {
    rhk: 0,
    jumlah: 1,
    satuan: 'kegiatan',
    bukti: false,
    ...(n > 0 ? { setuju: true as const } : {}),
  }
  const pagi = { ...isi, mulai: jam(7, 30), selesai: jamHari?.istirahat?.[0] ?? jam(11), uraian: POLI }
  if (!jamHari?.istirahat) return [pagi]

  return [pagi, { ...isi, mulai: jam(13), selesai: jam(16), uraian: `${POLI} dan administrasi` }]
}

const HARI_SITI: readonly Baris[] = [
  {
    mulai: jam(7, 30),
    selesai: jam(12),
    rhk: 0,
    uraian: '16 ibu hamil diperiksa di poli KIA, 1 dirujuk',
    jumlah: 16,
    satuan: 'ibu hamil',
    bukti: true,
  },
  {
    mulai: jam(13),
    selesai: jam(15, 45),
    rhk: 2,
    uraian: 'Kohort bayi November terbarui, 38 baris',
    jumlah: 38,
    satuan: 'baris',
    bukti: true,
  },
]
const HARI_YOSEF: readonly Baris[] = [
  {
    mulai: jam(13),
    selesai: jam(16),
    rhk: 0,
    uraian: '12 pasien poli umum diperiksa awal',
    jumlah: 12,
    satuan: 'pasien',
    bukti: true,
  },
]
const HARI_DEWI: readonly Baris[] = [
  {
    mulai: jam(7, 30),
    selesai: jam(9, 45),
    rhk: 0,
    uraian: '9 ibu hamil diperiksa, semuanya sehat',
    jumlah: 9,
    satuan: 'ibu hamil',
    bukti: false,
  },
  {
    mulai: jam(9, 45),
    selesai: jam(12),
    rhk: 0,
    uraian: '3 ibu nifas dikunjungi di Sempaja Timur',
    jumlah: 3,
    satuan: 'ibu nifas',
    bukti: false,
  },
  {
    mulai: jam(13),
    selesai: jam(14, 30),
    rhk: 2,
    uraian: 'Data 22 ibu hamil dicocokkan dengan kader',
    jumlah: 22,
    satuan: 'ibu hamil',
    bukti: true,
  },
  {
    mulai: jam(14, 30),
    selesai: jam(16),
    rhk: 1,
    uraian: '2 bayi baru lahir mendapat imunisasi HB-0',
    jumlah: 2,
    satuan: 'bayi',
    bukti: true,
  },
]
const HARI_BIDAN: readonly Baris[] = [
  {
    mulai: jam(7, 30),
    selesai: jam(9),
    rhk: 0,
    uraian: 'Pemeriksaan antenatal di puskesmas',
    jumlah: 1,
    satuan: 'kegiatan',
    bukti: true,
    kembali: 'Berapa ibu hamil yang sudah diperiksa?',
  },
  {
    mulai: jam(9),
    selesai: jam(12),
    rhk: 3,
    uraian: 'Kelas ibu hamil ke-3, 11 peserta hadir',
    jumlah: 11,
    satuan: 'peserta',
    bukti: true,
  },
  {
    mulai: jam(13),
    selesai: jam(14, 30),
    rhk: 2,
    uraian: 'Kohort ibu Oktober lengkap, 126 baris',
    jumlah: 126,
    satuan: 'baris',
    bukti: true,
  },
  {
    mulai: jam(14, 30),
    selesai: jam(16),
    rhk: 0,
    uraian: '3 ibu nifas di RT 12 diperiksa, 1 dirujuk karena tekanan darah tinggi',
    jumlah: 3,
    satuan: 'ibu nifas',
    bukti: true,
  },
]

function barisEntri(b: Baris, { skp, tanggal, l }: { skp: Skp; tanggal: string; l: Lingkungan }): Entri {
  const status = b.kembali ? 'dikembalikan' : b.setuju ? 'disetujui' : 'menunggu'

  return {
    id: l.id(tanggal),
    skp,
    tanggal,
    mulaiMenit: b.mulai,
    selesaiMenit: b.selesai,
    durasiMenit: b.selesai - b.mulai,
    uraian: b.uraian,
    rhkId: (skp.rhk[b.rhk] ?? skp.rhk[0])?.id ?? '',
    jumlah: b.jumlah,
    satuan: b.satuan,
    bukti: b.bukti ? buktiTautan(skp.pegawai.nip, tanggal, b.mulai) : [],
    tanda: [],
    status,
    alasan: b.kembali ?? null,
    diperiksaPada: status === 'menunggu' ? null : `${tanggal}T16:30:00+08:00`,
    diterimaPada: `${tanggal}T16:${String(5 + b.rhk).padStart(2, '0')}:00+08:00`,
  }
}

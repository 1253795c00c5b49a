import { type Acak, acak } from '../acak.ts'
import { isiTempat } from '../isi/pustaka.ts'
import { geser, type Kalender, polaUnit } from '../kalender/kalender.ts'
import { giliranPada } from '../kalender/muat-kalender.ts'
import type { Skp } from '../skp/bentuk.ts'
import type { Entri } from './bentuk.ts'
import { lamaReview, nasibEntri } from './nasib.ts'
import { type Potongan, potongHari } from './potong.ts'

export type Lingkungan = {
  readonly kalender: Kalender
  readonly hariIni: string
  readonly dari: string
  readonly tidakHadir: (pegawaiId: string, tanggal: string) => boolean
  readonly id: (tanggal: string) => string
}

/** Everything one plan's owner wrote down within the window, day by day. */
export function entriSkp(skp: Skp, l: Lingkungan): Entri[] {
  const { pegawai, jabatan } = skp
  const a = acak(`kegiatan/${pegawai.nip}/${skp.mulai}`)
  const pola = polaUnit(jabatan.unit)
  const mulai = [l.dari, skp.mulai, skp.ditetapkanPada?.slice(0, 10) ?? skp.mulai].sort().at(-1) ?? l.dari
  const sampai = [skp.sampai, l.hariIni].sort()[0] ?? l.hariIni
  const rajin = a.peluang(0.05) ? 0.35 : 0.82 + a.pecahan() * 0.17
  const kerja = l.kalender
    .hari(mulai, sampai)
    .flatMap((tanggal) => {
      const jam = pola === 'giliran' ? giliranPada(pegawai, tanggal) : l.kalender.jam(pola, tanggal)
      return jam ? [{ tanggal, jam }] : []
    })
    .reverse()
  const baru: string[] = []
  const lama = lamaReview(skp.penilaiId ?? '')

  return kerja.flatMap(({ tanggal, jam }, n) => {
    const isHariIni = tanggal === l.hariIni
    const umur = isHariIni ? 0 : n + (kerja[0]?.tanggal === l.hariIni ? 0 : 1)
    const peluang = isHariIni ? 0.25 : umur === 1 && jabatan.unit.kode === 'pkm-sempaja' ? 1 : rajin
    if (l.tidakHadir(pegawai.id, tanggal) || !a.peluang(peluang)) return []
    const potongan = potongHari(a, jam, banyakEntri(a, jam.selesai - jam.mulai))
    return (isHariIni ? potongan.slice(0, 1) : potongan).map((waktu) =>
      susunEntri({ a, skp, tanggal, waktu, umur, lama, baru, l }),
    )
  })
}

function banyakEntri(a: Acak, menit: number): number {
  return menit < 240 ? a.antara(2, 3) : a.antara(3, 5)
}

type Bahan = {
  a: Acak
  skp: Skp
  tanggal: string
  waktu: Potongan
  umur: number
  lama: number
  baru: string[]
  l: Lingkungan
}

function susunEntri({ a, skp, tanggal, waktu, umur, lama, baru, l }: Bahan): Entri {
  const kata = pilihKata(a, skp, baru)
  const isSempaja = skp.jabatan.unit.kode === 'pkm-sempaja'
  const nasib = isSempaja ? nasibSempaja(umur) : nasibEntri(a, umur, lama)
  const durasiMenit = waktu.selesai - waktu.mulai
  const hariReview = geser(tanggal, nasib.setelah + 1)
  const isDiperiksa = nasib.status !== 'menunggu'

  return {
    id: l.id(tanggal),
    skp,
    tanggal,
    mulaiMenit: waktu.mulai,
    selesaiMenit: waktu.selesai,
    durasiMenit,
    ...kata,
    bukti: isSempaja || a.peluang(0.3) ? buktiTautan(skp.pegawai.nip, tanggal, waktu.mulai) : [],
    tanda: [],
    status: nasib.status,
    alasan: nasib.alasan,
    diperiksaPada: isDiperiksa
      ? `${hariReview <= l.hariIni ? hariReview : tanggal}${jamReview(a, hariReview <= l.hariIni)}`
      : null,
    diterimaPada: diterima(a, tanggal, { waktu, isHariIni: tanggal === l.hariIni }),
  }
}

/** The head of the puskesmas of the drawings reviews everything the next morning. */
function nasibSempaja(umur: number) {
  return { status: umur <= 1 ? ('menunggu' as const) : ('disetujui' as const), alasan: null, setelah: 0 }
}

/** Words not used in the last days: the same sentence again and again would stand out. */
function pilihKata(a: Acak, skp: Skp, baru: string[]): Pick<Entri, 'uraian' | 'rhkId' | 'jumlah' | 'satuan'> {
  for (let coba = 1; ; coba++) {
    const k = a.pilih(skp.kegiatan)
    const jumlah = a.antara(k.dari, k.sampai)
    const sebagian = Math.max(1, Math.floor(jumlah * (0.1 + a.pecahan() * 0.2)))
    const uraian = isiTempat(k.uraian, skp.jabatan)
      .replace('{n}', String(jumlah))
      .replace('{m}', String(sebagian))
    if (coba < 9 && baru.includes(uraian)) continue
    baru.push(uraian)
    if (baru.length > 40) baru.shift()
    const kata = uraian.charAt(0).toUpperCase() + uraian.slice(1)

    return { uraian: kata, jumlah, satuan: k.satuan, rhkId: (skp.rhk[k.rhk] ?? skp.rhk[0])?.id ?? '' }
  }
}

export function buktiTautan(nip: string, tanggal: string, mulai: number) {
  return [
    {
      jenis: 'tautan' as const,
      tautan: `https://contoh.samarindakota.go.id/bukti/${nip.slice(-6)}-${tanggal}-${mulai}`,
    },
  ]
}

function jamReview(a: Acak, isEsoknya: boolean): string {
  return `T${isEsoknya ? '07' : '16'}:${String(a.antara(30, 59))}:00+08:00`
}

function diterima(
  a: Acak,
  tanggal: string,
  { waktu, isHariIni }: { waktu: Potongan; isHariIni: boolean },
): string {
  const menit = String(a.antara(10, 59))
  if (isHariIni) return `${tanggal}T07:${menit}:00+08:00`
  if (waktu.selesai > 1440) return `${geser(tanggal, 1)}T07:${menit}:00+08:00`

  return `${tanggal}T${waktu.selesai > 960 ? '21' : '16'}:${menit}:00+08:00`
}

import { accept, type Result, refuse } from '../result.ts'
import { isBertumpuk, type Masa } from '../waktu/masa.ts'
import type { JenisPenugasan } from './organisasi.ts'

export type PenugasanBaru = Masa & {
  readonly pejabatId: string
  readonly jabatanId: string
  readonly jenis: JenisPenugasan
  /** The post leads its unit: one holder at a time. */
  readonly tunggal: boolean
}

/** An assignment already on record, with the names a refusal needs. */
export type PenugasanAda = Masa & {
  readonly id: string
  readonly pejabatId: string
  readonly jabatanId: string
  readonly jenis: JenisPenugasan
  readonly nama: string
  readonly jabatan: string
}

export type PenolakanPenugasan =
  | { readonly kode: 'tanggal-terbalik'; readonly mulai: string }
  | ({ readonly kode: 'definitif-bertumpuk'; readonly jabatan: string } & Masa)
  | ({ readonly kode: 'pemangku-bertumpuk'; readonly nama: string; readonly jabatan: string } & Masa)
  | ({ readonly kode: 'pelaksana-bertumpuk'; readonly nama: string; readonly jenis: 'plt' | 'plh' } & Masa)
  | { readonly kode: 'jabatan-sendiri'; readonly jabatan: string }

/** One definitive post for a person, one holder for a head's post, one Plt. and one Plh. for a post on any day (UU 20/2023 Pasal 1; SE BKN 1/2021 on Plt. and Plh.). */
export function checkPenugasan(
  baru: PenugasanBaru,
  ada: readonly PenugasanAda[],
): Result<PenugasanBaru, PenolakanPenugasan> {
  if (baru.sampai !== null && baru.sampai < baru.mulai)
    return refuse({ kode: 'tanggal-terbalik', mulai: baru.mulai })

  const serentak = ada.filter((satu) => isBertumpuk(satu, baru))
  const penolakan =
    baru.jenis === 'definitif' ? checkDefinitif(baru, serentak) : checkPelaksana(baru, serentak)

  return penolakan ? refuse(penolakan) : accept(baru)
}

function checkDefinitif(
  { pejabatId, jabatanId, tunggal }: PenugasanBaru,
  serentak: readonly PenugasanAda[],
): PenolakanPenugasan | undefined {
  const definitif = serentak.filter(({ jenis }) => jenis === 'definitif')
  const sendiri = definitif.find((satu) => satu.pejabatId === pejabatId)
  if (sendiri) return { kode: 'definitif-bertumpuk', jabatan: sendiri.jabatan, ...masa(sendiri) }
  const pemangku = tunggal && definitif.find((satu) => satu.jabatanId === jabatanId)

  return pemangku
    ? { kode: 'pemangku-bertumpuk', nama: pemangku.nama, jabatan: pemangku.jabatan, ...masa(pemangku) }
    : undefined
}

function checkPelaksana(
  { pejabatId, jabatanId, jenis }: PenugasanBaru,
  serentak: readonly PenugasanAda[],
): PenolakanPenugasan | undefined {
  if (jenis === 'definitif') return undefined
  const diJabatan = serentak.filter((satu) => satu.jabatanId === jabatanId)
  const sendiri = diJabatan.find((satu) => satu.pejabatId === pejabatId && satu.jenis === 'definitif')
  if (sendiri) return { kode: 'jabatan-sendiri', jabatan: sendiri.jabatan }
  const lain = diJabatan.find((satu) => satu.jenis === jenis)

  return lain ? { kode: 'pelaksana-bertumpuk', nama: lain.nama, jenis, ...masa(lain) } : undefined
}

function masa({ mulai, sampai }: Masa): Masa {
  return { mulai, sampai }
}

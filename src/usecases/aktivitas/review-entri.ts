import {
  addRekapBanyak,
  type DeltaHari,
  type EntriDitinjau,
  type Keputusan,
  lockEntri,
  saveKeputusan,
} from '../../db/queries/aktivitas/review.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { deltaRekap, sumRekap } from '../../domain/aktivitas/rekap.ts'
import {
  acceptEntri,
  type Ditinjau,
  type PenolakanReview,
  rejectEntri,
  returnEntri,
  wewenangReview,
} from '../../domain/aktivitas/review.ts'
import { hubungan } from '../../domain/organisasi/pelaku.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { checkPanjang, potong } from '../../domain/teks.ts'
import { type Context, type Write, write } from '../context.ts'

/** An entry as the rater saw it: whoever decides, decides on these words and no others. */
export type Dilihat = { readonly id: string; readonly versi: number }

export type Review =
  | { readonly keputusan: 'setujui'; readonly dilihat: readonly Dilihat[] }
  | {
      readonly keputusan: 'kembalikan' | 'tolak'
      readonly dilihat: readonly Dilihat[]
      readonly alasan: string
    }

type PenolakanTinjauan =
  | PenolakanReview
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'berubah-sejak-dilihat' }

export type HasilReview = {
  readonly selesai: number
  /** Entries that could not be decided on, with the reason; the others are decided all the same. */
  readonly dilewati: readonly {
    readonly id: string
    readonly penolakan: PenolakanTinjauan
  }[]
}

/** The rater decides on one entry or many: what may be decided is, the rest is told. */
export function reviewEntri(context: Context, review: Review) {
  return write(context, async (w) => {
    const muat = checkPanjang(review)
    if (!muat.ok) return muat
    const versi = new Map(review.dilihat.map((satu) => [satu.id, satu.versi]))
    // What somebody else reviews is to this rater as if it were not there.
    const entri = (await lockEntri(w.tx, [...versi.keys()])).filter((satu) => isForReviewer(w, satu))
    const diputus = entri.map((satu) => ({
      satu,
      hasil: isSeen(satu, versi) ? decide(w, satu, review) : BERUBAH,
    }))
    const diterima = diputus.flatMap(({ satu, hasil }) => (hasil.ok ? [{ satu, baru: hasil.value }] : []))
    const ditolak = diputus.flatMap(({ satu, hasil }) =>
      hasil.ok ? [] : [{ id: satu.id, penolakan: hasil.penolakan }],
    )
    const tidakAda = [...versi.keys()]
      .filter((id) => !entri.some((satu) => satu.id === id))
      .map((id) => ({ id, penolakan: { kode: 'tidak-ditemukan' as const } }))
    const dilewati = [...ditolak, ...tidakAda]
    const [pertama] = dilewati
    if (diterima.length === 0 && pertama) return refuse(pertama.penolakan)

    await saveKeputusan(w.tx, {
      keputusan: diterima.map(({ baru }) => toKeputusan(baru)),
      oleh: w.actor.pejabatId,
      pada: w.now,
    })
    await addRekapBanyak(w.tx, sumPerDay(diterima))
    if (review.keputusan !== 'setujui') await tellOwners(w, diterima)
    w.afterCommit(() => {
      for (const { satu } of diterima) w.luar.tandai(satu.unitId, satu.tanggal)
    })

    return accept<HasilReview>({ selesai: diterima.length, dilewati })
  })
}

function isForReviewer({ actor }: Write, { subjek, tanggal }: EntriDitinjau): boolean {
  return wewenangReview.apply([...hubungan(actor, subjek)], tanggal).nilai !== 'bukan-penilai'
}

const BERUBAH = refuse({ kode: 'berubah-sejak-dilihat' })

/** Only what still waits may have become other words; anything else says itself why it cannot be decided on. */
function isSeen({ id, status, versi }: EntriDitinjau, dilihat: ReadonlyMap<string, number>): boolean {
  return status !== 'menunggu' || dilihat.get(id) === versi
}

function decide({ actor }: Write, entri: EntriDitinjau, review: Review): Result<Ditinjau, PenolakanReview> {
  const peran = hubungan(actor, entri.subjek)
  switch (review.keputusan) {
    case 'setujui':
      return acceptEntri(entri, peran)
    case 'kembalikan':
      return returnEntri(entri, peran, review.alasan)
    case 'tolak':
      return rejectEntri(entri, peran, review.alasan)
  }
}

type Diterima = { readonly satu: EntriDitinjau; readonly baru: Ditinjau }

function toKeputusan({ id, tanggal, pegawaiId, status, alasan, versi }: Ditinjau): Keputusan {
  return { id, tanggal, pegawaiId, status, alasan, versi }
}

function sumPerDay(diterima: readonly Diterima[]): DeltaHari[] {
  const perHari = Map.groupBy(diterima, ({ satu }) => `${satu.pegawaiId} ${satu.tanggal}`)
  return [...perHari.values()].flatMap((sehari) => {
    const [{ satu } = { satu: undefined }] = sehari
    if (!satu) return []
    const delta = sehari.map((d) => deltaRekap(d.satu, d.baru)).reduce(sumRekap)
    return [{ ...delta, pegawaiId: satu.pegawaiId, tanggal: satu.tanggal }]
  })
}

async function tellOwners(w: Write, diterima: readonly Diterima[]) {
  for (const { satu, baru } of diterima)
    await insertKabar(w, {
      pejabatId: satu.pegawaiId,
      isi: `${w.actor.nama} ${baru.status === 'ditolak' ? 'menolak' : 'mengembalikan'} catatan “${potong(satu.uraian, 80)}”.`,
      jenis: 'kegiatan',
      rujukan: satu.tanggal,
    })
}

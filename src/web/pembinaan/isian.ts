import {
  BAGIAN_BIMBINGAN,
  type BarisBimbingan,
  type JenisBimbingan,
  NAMA_JENIS_BIMBINGAN,
} from '../../domain/pembinaan/bagian-bimbingan.ts'
import type { IsiBimbingan } from '../../domain/pembinaan/bimbingan.ts'
import {
  type IsianKompetensi,
  KOMPETENSI_BAKU,
  SKALA_KOMPETENSI,
  TEKNIS_PALING_BANYAK,
} from '../../domain/pembinaan/kompetensi.ts'
import {
  kriteriaBernomor,
  NAMA_PENDAPAT,
  type Pendapat,
  SUBJEK_BIMBINGAN,
} from '../../domain/pembinaan/pendapat-bimbingan.ts'
import type { IsianMulai } from '../../usecases/pembinaan/start-bimbingan.ts'
import { readKunci } from '../forms/isian.ts'
import { readTeks } from '../forms/teks.ts'
import { isUuid } from '../middleware/subjek.ts'

export function readMulai(form: FormData, skpId: string): IsianMulai | undefined {
  const id = readTeks(form, 'id')
  const rhk = readTeks(form, 'rhk')
  if (!isUuid(id)) return undefined

  return {
    id,
    skpId,
    jenis: readKunci<JenisBimbingan>(readTeks(form, 'jenis'), NAMA_JENIS_BIMBINGAN),
    rhkId: isUuid(rhk) ? rhk : null,
    topik: readTeks(form, 'topik'),
    nip: readTeks(form, 'nip').replace(/\s/g, ''),
  }
}

/** The fields of a part are `part.line.column`; the version that was on the page stands beside them. */
export function readTulis(form: FormData, jenis: JenisBimbingan): { versi: number; isi: IsiBimbingan } {
  const isi = Object.fromEntries(
    BAGIAN_BIMBINGAN[jenis].map(({ kunci, kolom }) => [
      kunci,
      readBaris(
        form,
        kunci,
        kolom.map((satu) => satu.kunci),
      ),
    ]),
  )
  return { versi: Number(form.get('versi')), isi }
}

function readBaris(form: FormData, bagian: string, kolom: readonly string[]): BarisBimbingan[] {
  const nomor = new Set(
    [...form.keys()].flatMap((nama) => (nama.startsWith(`${bagian}.`) ? (nama.split('.')[1] ?? []) : [])),
  )
  return [...nomor].map((satu) =>
    Object.fromEntries(kolom.map((kunci) => [kunci, readTeks(form, `${bagian}.${satu}.${kunci}`)])),
  )
}

export function readPendapat(form: FormData) {
  const nomor = SUBJEK_BIMBINGAN.flatMap(({ kunci }) => kriteriaBernomor(kunci).map((satu) => satu.nomor))

  return {
    jawaban: nomor.map((satu) => readKunci<Pendapat>(readTeks(form, `kriteria.${satu}`), NAMA_PENDAPAT)),
    catatan: Object.fromEntries(
      SUBJEK_BIMBINGAN.map(({ kunci }) => [kunci, readTeks(form, `catatan.${kunci}`)]),
    ),
  }
}

export function readKompetensi(form: FormData): IsianKompetensi {
  const satu = (kunci: string, kompetensi: string) => ({
    kompetensi,
    nilai: SKALA_KOMPETENSI.find((nilai) => String(nilai) === readTeks(form, `nilai.${kunci}`)),
    alasan: readTeks(form, `alasan.${kunci}`),
  })
  const teknis = Array.from({ length: TEKNIS_PALING_BANYAK }, (_, i) => `teknis-${i}`)

  return {
    baku: KOMPETENSI_BAKU.map((nama, i) => satu(String(i), nama)),
    teknis: teknis.map((kunci) => satu(kunci, readTeks(form, `nama.${kunci}`))),
    rekomendasi: readTeks(form, 'rekomendasi'),
  }
}

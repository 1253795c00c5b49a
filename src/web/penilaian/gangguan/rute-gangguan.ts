import { listGangguan } from '../../../db/queries/penilaian/gangguan.ts'
import type { TerlaluPanjang } from '../../../domain/teks.ts'
import { hariIni } from '../../../usecases/context.ts'
import { cancelGangguan } from '../../../usecases/penilaian/gangguan/cancel-gangguan.ts'
import { recordGangguan } from '../../../usecases/penilaian/gangguan/record-gangguan.ts'
import { readTeks } from '../../forms/teks.ts'
import { type C, kerja, pelaku } from '../../lingkungan.ts'
import { notFound } from '../../middleware/errors.tsx'
import { isUuid } from '../../middleware/subjek.ts'
import { type Pesan, pesanTerlaluPanjang } from '../../pesan.ts'
import type { Rute } from '../../rute.ts'
import { penilaianPaths } from '../paths.ts'
import { gangguanFormPage, gangguanPage, type TulisanGangguan } from './halaman-gangguan.tsx'

const DITAMPILKAN = 200

/** The ledger of outages. */
export function gangguanRoutes(rute: Rute): void {
  rute.get(penilaianPaths.gangguan, (c) => show(c))

  rute.get(penilaianPaths.gangguanBaru, (c) => {
    const hari = hariIni(kerja(c)).toString()
    const kosong = { jamMulai: '', jamSelesai: '', alasan: '' }
    return gangguanFormPage(c, { tulisan: { ...kosong, tanggalMulai: hari, tanggalSelesai: hari } })
  })

  rute.post(penilaianPaths.gangguanBaru, async (c) => {
    const tulisan = readTulisan(await c.req.formData())
    const { zona } = kerja(c).instansi
    const hasil = await recordGangguan(kerja(c), {
      mulai: readSaat(tulisan.tanggalMulai, tulisan.jamMulai, zona),
      selesai: readSaat(tulisan.tanggalSelesai, tulisan.jamSelesai, zona),
      alasan: tulisan.alasan,
    })
    if (hasil.ok) return c.redirect(penilaianPaths.gangguan, 303)
    if (hasil.penolakan.kode === 'tidak-ditemukan') return notFound(c)

    return gangguanFormPage(c, { tulisan, penolakan: pesanGangguan(hasil.penolakan) })
  })

  rute.post(penilaianPaths.gangguanBatal, async (c) => {
    const form = await c.req.formData()
    const id = readTeks(form, 'gangguan')
    if (!isUuid(id)) return show(c, pesanGangguan({ kode: 'gangguan-sudah-batal' }))
    const alasan = readTeks(form, 'alasan')
    const hasil = await cancelGangguan(kerja(c), { id, alasan })
    if (hasil.ok) return c.redirect(penilaianPaths.gangguan, 303)

    return hasil.penolakan.kode === 'tidak-ditemukan' ? notFound(c) : show(c, pesanGangguan(hasil.penolakan))
  })
}

function readTulisan(form: FormData): TulisanGangguan {
  return {
    tanggalMulai: readTeks(form, 'tanggalMulai'),
    jamMulai: readTeks(form, 'jamMulai'),
    tanggalSelesai: readTeks(form, 'tanggalSelesai'),
    jamSelesai: readTeks(form, 'jamSelesai'),
    alasan: readTeks(form, 'alasan'),
  }
}

/** The instant of a day and hour in the city; null when either is not one. */
function readSaat(tanggal: string, jam: string, zona: string): Temporal.Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tanggal) || !/^\d{2}:\d{2}$/.test(jam)) return null
  try {
    return Temporal.PlainDateTime.from(`${tanggal}T${jam}`, { overflow: 'reject' })
      .toZonedDateTime(zona)
      .toInstant()
  } catch {
    return null
  }
}

type PenolakanGangguan =
  | TerlaluPanjang
  | { readonly kode: 'waktu-kosong' }
  | { readonly kode: 'waktu-terbalik' }
  | { readonly kode: 'gangguan-belum-selesai' }
  | { readonly kode: 'gangguan-terlalu-lama'; readonly paling: number }
  | { readonly kode: 'alasan-gangguan-kosong' }
  | { readonly kode: 'gangguan-sudah-batal' }

function pesanGangguan(penolakan: PenolakanGangguan): Pesan {
  const apa = 'Gangguan belum tercatat,'
  switch (penolakan.kode) {
    case 'waktu-kosong':
      return { apa, mengapa: 'karena mulai atau selesainya belum terbaca.', lalu: 'Isi tanggal dan jamnya.' }
    case 'waktu-terbalik':
      return { apa, mengapa: 'karena selesainya tidak sesudah mulainya.' }
    case 'gangguan-belum-selesai':
      return { apa, mengapa: 'karena selesainya di masa depan.', lalu: 'Catat setelah layanan pulih.' }
    case 'gangguan-terlalu-lama':
      return {
        apa,
        mengapa: `karena lebih lama dari ${penolakan.paling} hari.`,
        lalu: 'Catat dalam beberapa bagian.',
      }
    case 'alasan-gangguan-kosong':
      return { apa: 'Catatan belum tersimpan,', mengapa: 'karena alasannya belum ditulis.' }
    case 'terlalu-panjang':
      return pesanTerlaluPanjang(penolakan)
    case 'gangguan-sudah-batal':
      return { apa: 'Catatan ini tidak berubah,', mengapa: 'karena sudah dibatalkan atau tidak ada.' }
  }
}

async function show(c: C, penolakan?: Pesan): Promise<Response> {
  const { db, instansi } = kerja(c)

  return gangguanPage(c, {
    gangguan: await listGangguan(db, DITAMPILKAN),
    zona: instansi.zona,
    bolehUbah: pelaku(c).peran.includes('admin-bkpsdm'),
    penolakan,
  })
}

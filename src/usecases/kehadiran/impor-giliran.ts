import { listOrangByPengguna } from '../../db/queries/impor/organisasi.ts'
import { type Giliran, listGiliranOf, saveBanyakGiliran } from '../../db/queries/kehadiran/ketidakhadiran.ts'
import { MENIT_SEHARI } from '../../domain/waktu/jam-sehari.ts'
import {
  type Baris,
  type Galat,
  inSteps,
  isSama,
  type JenisImpor,
  type Konteks,
  listGanda,
  type Susunan,
  teks,
} from '../impor/jenis.ts'
import { kolomJam, kolomNip, kolomTanggal } from '../impor/kolom.ts'
import { recordDitulis } from '../impor/record-ditulis.ts'
import { isDalamLingkup, lingkupUbah } from '../organisasi/lingkup.ts'

const KOLOM = { nip: 'NIP', tanggal: 'Tanggal' } as const

export const imporGiliran: JenisImpor = {
  id: 'giliran',
  judul: 'Jadwal giliran',
  keterangan: 'Jam dinas per orang per tanggal. Dikenali dari NIP dan tanggal.',
  peran: ['admin-bkpsdm', 'admin-opd'],
  ubahOrganisasi: false,
  kolom: [
    kolomNip({
      kunci: 'nip',
      judul: KOLOM.nip,
      contoh: '199001012015032001',
      keterangan: 'NIP atau NI PPPK.',
    }),
    kolomTanggal({
      kunci: 'tanggal',
      judul: KOLOM.tanggal,
      contoh: '2026-12-21',
      keterangan: 'Hari giliran dimulai.',
    }),
    kolomJam({ kunci: 'mulai', judul: 'Mulai', contoh: '21.00', keterangan: 'Jam mulai.' }),
    kolomJam({
      kunci: 'selesai',
      judul: 'Selesai',
      contoh: '07.00',
      keterangan: 'Bila lebih awal dari mulai, selesai keesokan harinya.',
    }),
  ],
  susun,
}

async function susun({ tx, actor }: Konteks, baris: readonly Baris[]): Promise<Susunan> {
  const orang = new Map(
    (
      await listOrangByPengguna(
        tx,
        baris.map((satu) => teks(satu, 'nip')),
      )
    ).map((satu) => [satu.pengguna, satu]),
  )
  const tanggal = baris.map((satu) => teks(satu, 'tanggal')).toSorted()
  const tercatat = await listGiliranOf(tx, {
    pegawaiIds: [...orang.values()].map(({ id }) => id),
    dari: tanggal[0] ?? '9999-12-31',
    sampai: tanggal.at(-1) ?? '9999-12-31',
  })
  const menurutKunci = new Map(tercatat.map((satu) => [`${satu.pegawaiId} ${satu.tanggal}`, satu]))
  const galat: Galat[] = listGanda(baris, {
    kolom: KOLOM.tanggal,
    kunci: (satu) => `${teks(satu, 'nip')} ${teks(satu, 'tanggal')}`,
  })
  const lingkup = lingkupUbah(actor)
  const ditulis: { giliran: Giliran; lama: Giliran | undefined }[] = []
  let tetap = 0

  for (const satu of baris) {
    const nip = teks(satu, 'nip')
    const dia = orang.get(nip)
    if (!dia?.isPegawai || !isDalamLingkup(lingkup, dia.jalur)) {
      const kode = dia?.isPegawai ? 'di-luar-lingkup' : 'tidak-dikenal'
      galat.push({ baris: satu.nomor, kolom: KOLOM.nip, penolakan: { kode, hal: 'pegawai', nilai: nip } })
      continue
    }
    const giliran = bacaGiliran(satu, dia.id)
    const lama = menurutKunci.get(`${dia.id} ${giliran.tanggal}`)
    if (lama && isSama(giliran, lama)) tetap += 1
    else ditulis.push({ giliran, lama })
  }
  const baru = ditulis.filter(({ lama }) => !lama).length

  return { galat, baru, berubah: ditulis.length - baru, tetap, langkah: langkahGiliran(ditulis) }
}

function bacaGiliran(baris: Baris, pegawaiId: string): Giliran {
  const mulaiMenit = Number(baris.isi.mulai) % MENIT_SEHARI
  const selesai = Number(baris.isi.selesai)

  return {
    pegawaiId,
    tanggal: teks(baris, 'tanggal'),
    mulaiMenit,
    selesaiMenit: selesai <= mulaiMenit ? selesai + MENIT_SEHARI : selesai,
  }
}

function langkahGiliran(ditulis: readonly { giliran: Giliran; lama: Giliran | undefined }[]) {
  return inSteps(ditulis, async (w, potong) => {
    await saveBanyakGiliran(
      w.tx,
      potong.map(({ giliran }) => giliran),
    )
    await recordDitulis(
      w,
      potong.map(({ giliran, lama }) => ({
        id: `${giliran.pegawaiId} ${giliran.tanggal}`,
        pegawaiId: giliran.pegawaiId,
        lama,
        isi: giliran,
      })),
      { entitas: 'giliran', baru: 'giliran.ditambah', berubah: 'giliran.diubah' },
    )
  })
}

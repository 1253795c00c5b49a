import { type HariLibur, listHariLibur, saveHariLibur } from '../../db/queries/kehadiran/kalender.ts'
import { type JenisLibur, NAMA_JENIS_LIBUR } from '../../domain/kehadiran/istilah.ts'
import { PANJANG } from '../../domain/teks.ts'
import {
  type Baris,
  inSteps,
  isSama,
  type JenisImpor,
  type Konteks,
  listGanda,
  type Susunan,
  teks,
  teksAtauKosong,
} from '../impor/jenis.ts'
import { kolomPilihan, kolomTanggal, kolomTeks } from '../impor/kolom.ts'
import { recordDitulis } from '../impor/record-ditulis.ts'

const TANGGAL = 'Tanggal'

export const imporLibur: JenisImpor = {
  id: 'hari-libur',
  judul: 'Hari libur',
  keterangan: 'Libur nasional dan cuti bersama. Dikenali dari tanggalnya.',
  peran: ['admin-bkpsdm'],
  ubahOrganisasi: false,
  kolom: [
    kolomTanggal({ kunci: 'tanggal', judul: TANGGAL, contoh: '2026-12-25', keterangan: 'Hari liburnya.' }),
    kolomTeks(
      { kunci: 'nama', judul: 'Nama', contoh: 'Hari Natal', keterangan: 'Nama hari libur.' },
      PANJANG.nama,
    ),
    kolomPilihan(
      { kunci: 'jenis', judul: 'Jenis', contoh: 'Libur nasional', keterangan: 'Jenis libur.' },
      NAMA_JENIS_LIBUR,
    ),
    kolomTeks(
      {
        kunci: 'dasar',
        judul: 'Dasar',
        contoh: 'SKB 3 Menteri 2025',
        keterangan: 'Boleh kosong.',
        wajib: false,
      },
      PANJANG.dasar,
    ),
  ],
  susun,
}

async function susun({ tx }: Konteks, baris: readonly Baris[]): Promise<Susunan> {
  const tahun = new Set(baris.map((satu) => Number(teks(satu, 'tanggal').slice(0, 4))))
  const tercatat = new Map<string, HariLibur>()
  for (const satu of tahun)
    for (const libur of await listHariLibur(tx, satu)) tercatat.set(libur.tanggal, libur)
  const semua = baris.map((satu) => ({ libur: bacaLibur(satu), lama: tercatat.get(teks(satu, 'tanggal')) }))
  const ditulis = semua.filter(({ libur, lama }) => !(lama && isSama(libur, lama)))
  const baru = ditulis.filter(({ lama }) => !lama).length

  return {
    galat: listGanda(baris, { kolom: TANGGAL, kunci: (satu) => teks(satu, 'tanggal') }),
    baru,
    berubah: ditulis.length - baru,
    tetap: semua.length - ditulis.length,
    langkah: inSteps(ditulis, async (w, potong) => {
      await saveHariLibur(
        w.tx,
        potong.map(({ libur }) => libur),
      )
      await recordDitulis(
        w,
        potong.map(({ libur, lama }) => ({ id: libur.tanggal, lama, isi: libur })),
        { entitas: 'hari-libur', baru: 'libur.ditambah', berubah: 'libur.diubah' },
      )
    }),
  }
}

function bacaLibur(baris: Baris): HariLibur {
  return {
    tanggal: teks(baris, 'tanggal'),
    nama: teks(baris, 'nama'),
    jenis: teks(baris, 'jenis') as JenisLibur,
    dasar: teksAtauKosong(baris, 'dasar'),
  }
}

import { tryOut } from '../../db/percobaan.ts'
import { NAMA_JENIS_JABATAN, NAMA_JENIS_UNIT, NAMA_JENJANG } from '../../domain/organisasi/istilah.ts'
import { NAMA_TINDAKAN } from '../../domain/organisasi/reorganisasi.ts'
import { PANJANG } from '../../domain/teks.ts'
import { type Baris, type Galat, type JenisImpor, type Konteks, type Susunan, teks } from '../impor/jenis.ts'
import {
  kolomBilangan,
  kolomKode,
  kolomNip,
  kolomPilihan,
  kolomTanggal,
  kolomTeks,
  kolomYaTidak,
} from '../impor/kolom.ts'
import { KOLOM_REORGANISASI as KOLOM, listKurang } from './baris-reorganisasi.ts'
import { applyReorganisasi } from './langkah-reorganisasi.ts'
import { comparePratinjau, readSusunan } from './pratinjau-reorganisasi.ts'

const BOLEH_KOSONG = { wajib: false } as const

export const imporReorganisasi: JenisImpor = {
  id: 'reorganisasi',
  judul: 'Reorganisasi',
  keterangan: 'Unit, jabatan, dan perpindahan orang dalam satu berkas, berlaku pada satu tanggal.',
  peran: ['admin-bkpsdm'],
  ubahOrganisasi: true,
  kolom: [
    kolomPilihan(
      {
        kunci: 'tindakan',
        judul: KOLOM.tindakan,
        contoh: 'Pindah pegawai',
        keterangan: 'Apa yang dilakukan baris ini.',
      },
      NAMA_TINDAKAN,
    ),
    kolomKode({
      kunci: 'kode',
      judul: KOLOM.kode,
      contoh: 'dinkes/kepala-contoh',
      keterangan: 'Kode unit atau jabatannya; bagi yang pindah, kode jabatan tujuan.',
    }),
    kolomTanggal({
      kunci: 'mulai',
      judul: KOLOM.mulai,
      contoh: '2027-01-01',
      keterangan: 'Sama pada semua baris. Boleh tanggal yang akan datang.',
    }),
    kolomNip({
      kunci: 'orang',
      judul: KOLOM.orang,
      contoh: '199001012015032001',
      keterangan: 'Bagi yang pindah.',
      ...BOLEH_KOSONG,
    }),
    kolomTeks(
      { kunci: 'nama', judul: KOLOM.nama, contoh: '', keterangan: 'Nama baru.', ...BOLEH_KOSONG },
      PANJANG.namaJabatan,
    ),
    kolomTeks(
      {
        kunci: 'singkatan',
        judul: 'Singkatan',
        contoh: '',
        keterangan: 'Nama pendek unit.',
        ...BOLEH_KOSONG,
      },
      PANJANG.singkatan,
    ),
    kolomPilihan(
      { kunci: 'jenisUnit', judul: KOLOM.jenisUnit, contoh: '', keterangan: 'Bagi unit.', ...BOLEH_KOSONG },
      NAMA_JENIS_UNIT,
    ),
    kolomKode({
      kunci: 'unit',
      judul: KOLOM.unit,
      contoh: '',
      keterangan: 'Unit di atasnya, atau unit tempat jabatan itu.',
      ...BOLEH_KOSONG,
    }),
    kolomPilihan(
      {
        kunci: 'jenisJabatan',
        judul: KOLOM.jenisJabatan,
        contoh: '',
        keterangan: 'Bagi jabatan.',
        ...BOLEH_KOSONG,
      },
      NAMA_JENIS_JABATAN,
    ),
    kolomPilihan(
      { kunci: 'jenjang', judul: 'Jenjang', contoh: '', keterangan: 'Bagi fungsional.', ...BOLEH_KOSONG },
      NAMA_JENJANG,
    ),
    kolomKode({
      kunci: 'atasan',
      judul: KOLOM.atasan,
      contoh: '',
      keterangan: 'Jabatan yang menilai.',
      ...BOLEH_KOSONG,
    }),
    kolomYaTidak({
      kunci: 'pimpinan',
      judul: 'Memimpin unit',
      contoh: '',
      keterangan: 'Bagi jabatan.',
      ...BOLEH_KOSONG,
    }),
    kolomBilangan(
      { kunci: 'kelas', judul: 'Kelas', contoh: '', keterangan: 'Kelas jabatan.', ...BOLEH_KOSONG },
      { dari: 1, sampai: 17 },
    ),
    kolomTeks(
      {
        kunci: 'nomorSk',
        judul: 'Nomor SK',
        contoh: '800.1.3/1/BKPSDM',
        keterangan: 'Bagi yang pindah.',
        ...BOLEH_KOSONG,
      },
      PANJANG.nomorSurat,
    ),
  ],
  susun,
}

/** Tries the whole file out and undoes it: what it would refuse, and what it would change for people. */
async function susun(konteks: Konteks, baris: readonly Baris[]): Promise<Susunan> {
  const kurang: Galat[] = [...listKurang(baris), ...listBedaTanggal(baris)]
  const tanggal = baris[0] && teks(baris[0], 'mulai')
  if (kurang.length > 0 || !tanggal) return { galat: kurang, baru: 0, berubah: 0, tetap: 0, langkah: [] }

  const { saat, actor } = konteks
  const hasil = await tryOut(konteks.tx, async (tx) => {
    const sebelum = await readSusunan(tx, tanggal)
    const hasil = await applyReorganisasi({ ...saat, tx, actor, afterCommit: () => {} }, konteks, baris)
    const pratinjau = hasil.galat.length > 0 ? undefined : await comparePratinjau(tx, sebelum, tanggal)

    return { ...hasil, pratinjau }
  })

  return {
    ...hasil,
    langkah: [
      {
        jumlah: hasil.baru + hasil.berubah,
        jalankan: async (w) => {
          await applyReorganisasi(w, konteks, baris)
        },
      },
    ],
  }
}

/** One reorganisation has one day. */
function listBedaTanggal(baris: readonly Baris[]): Galat[] {
  const [pertama] = baris
  const mulai = pertama ? teks(pertama, 'mulai') : ''

  return baris
    .filter((satu) => teks(satu, 'mulai') !== mulai)
    .map(({ nomor }) => ({
      baris: nomor,
      kolom: KOLOM.mulai,
      penolakan: { kode: 'tanggal-berbeda', tanggal: mulai },
    }))
}

import { newId } from '../../db/id.ts'
import { listOrangByPengguna, type OrangTercatat } from '../../db/queries/impor/organisasi.ts'
import {
  deleteKetidakhadiran,
  insertBanyakKetidakhadiran,
  type Ketidakhadiran,
  listKetidakhadiranOf,
} from '../../db/queries/kehadiran/ketidakhadiran.ts'
import { checkTidakHadir, type PenolakanTidakHadir } from '../../domain/kehadiran/catatan-tidak-hadir.ts'
import {
  type AkhirStudi,
  type JenisKetidakhadiran,
  NAMA_AKHIR_STUDI,
  NAMA_KETIDAKHADIRAN,
} from '../../domain/kehadiran/ketidakhadiran.ts'
import { TANPA_SKP } from '../../domain/skp/wajib-skp.ts'
import { PANJANG } from '../../domain/teks.ts'
import {
  type Baris,
  type Galat,
  inSteps,
  type JenisImpor,
  type Konteks,
  listGanda,
  type PenolakanBaris,
  type Susunan,
  teks,
  teksAtauKosong,
} from '../impor/jenis.ts'
import { kolomNip, kolomPilihan, kolomTanggal, kolomTeks } from '../impor/kolom.ts'
import { recordDitulis } from '../impor/record-ditulis.ts'
import { fitMasaSkp } from '../organisasi/fit-masa-skp.ts'
import { isDalamLingkup, lingkupUbah } from '../organisasi/lingkup.ts'

const KOLOM = {
  nip: 'NIP',
  mulai: 'Mulai',
  jenis: 'Jenis',
  tempat: 'Tempat',
  akhirStudi: 'Akhir studi',
} as const

export const imporKetidakhadiran: JenisImpor = {
  id: 'ketidakhadiran',
  judul: 'Cuti dan dinas luar',
  keterangan: 'Yang sudah disetujui. Dikenali dari NIP dan tanggal mulai.',
  peran: ['admin-bkpsdm', 'admin-opd'],
  ubahOrganisasi: false,
  kolom: [
    kolomNip({
      kunci: 'nip',
      judul: KOLOM.nip,
      contoh: '199001012015032001',
      keterangan: 'NIP atau NI PPPK.',
    }),
    kolomPilihan(
      { kunci: 'jenis', judul: KOLOM.jenis, contoh: 'Cuti tahunan', keterangan: 'Jenis cuti atau dinas.' },
      NAMA_KETIDAKHADIRAN,
    ),
    kolomTanggal({ kunci: 'mulai', judul: KOLOM.mulai, contoh: '2026-12-21', keterangan: 'Hari pertama.' }),
    kolomTanggal({ kunci: 'sampai', judul: 'Sampai', contoh: '2026-12-23', keterangan: 'Hari terakhir.' }),
    kolomTeks(
      {
        kunci: 'nomorSurat',
        judul: 'Nomor surat',
        contoh: '800/1/2026',
        keterangan: 'Boleh kosong.',
        wajib: false,
      },
      PANJANG.nomorSurat,
    ),
    kolomTeks(
      { kunci: 'keterangan', judul: 'Keterangan', contoh: '', keterangan: 'Boleh kosong.', wajib: false },
      PANJANG.keterangan,
    ),
    kolomTeks(
      {
        kunci: 'tempat',
        judul: KOLOM.tempat,
        contoh: '',
        keterangan: 'Tempat bekerja atau belajar, bagi yang diperbantukan dan tugas belajar.',
        wajib: false,
      },
      PANJANG.tempat,
    ),
    kolomPilihan(
      {
        kunci: 'akhirStudi',
        judul: KOLOM.akhirStudi,
        contoh: '',
        keterangan: 'Bagi tugas belajar yang sudah berakhir.',
        wajib: false,
      },
      NAMA_AKHIR_STUDI,
    ),
  ],
  susun,
}

type Ditulis = Omit<Ketidakhadiran, 'versi' | 'sampai'> & {
  readonly sampai: string
  readonly lama: Ketidakhadiran | undefined
}
type Calon = { readonly nomor: number; readonly ditulis: Ditulis; readonly orang: OrangTercatat }

async function susun({ tx, actor }: Konteks, baris: readonly Baris[]): Promise<Susunan> {
  const orang = await listOrangByPengguna(
    tx,
    baris.map((satu) => teks(satu, 'nip')),
  )
  const menurutNip = new Map(orang.map((satu) => [satu.pengguna, satu]))
  const ada = await listKetidakhadiranOf(
    tx,
    orang.map(({ id }) => id),
  )
  const lingkup = lingkupUbah(actor)
  const galat: Galat[] = listGanda(baris, {
    kolom: KOLOM.mulai,
    kunci: (satu) => `${teks(satu, 'nip')} ${teks(satu, 'mulai')}`,
  })
  const calon: Calon[] = []
  let tetap = 0
  for (const satu of baris) {
    const nip = teks(satu, 'nip')
    const dia = menurutNip.get(nip)
    const penolakan = refuseOrang(dia, nip)
    if (!dia || penolakan) {
      galat.push({
        baris: satu.nomor,
        kolom: KOLOM.nip,
        penolakan: penolakan ?? { kode: 'tidak-dikenal', hal: 'pegawai', nilai: nip },
      })
      continue
    }
    const ditulis = bacaTidakHadir(satu, dia.id, ada)
    if (ditulis === 'tetap') tetap += 1
    else calon.push({ nomor: satu.nomor, ditulis, orang: dia })
  }
  galat.push(...checkSemua(calon, ada))
  const ditulis = calon.map((satu) => satu.ditulis)
  const baru = ditulis.filter(({ lama }) => !lama).length

  return { galat, baru, berubah: ditulis.length - baru, tetap, langkah: langkahTidakHadir(ditulis) }

  function refuseOrang(dia: OrangTercatat | undefined, nip: string): PenolakanBaris | undefined {
    if (!dia?.isPegawai) return { kode: 'tidak-dikenal', hal: 'pegawai', nilai: nip }
    return isDalamLingkup(lingkup, dia.jalur)
      ? undefined
      : { kode: 'di-luar-lingkup', hal: 'pegawai', nilai: nip }
  }
}

function bacaTidakHadir(baris: Baris, pegawaiId: string, ada: readonly Ketidakhadiran[]): 'tetap' | Ditulis {
  const isi = {
    pegawaiId,
    jenis: teks(baris, 'jenis') as JenisKetidakhadiran,
    mulai: teks(baris, 'mulai'),
    sampai: teks(baris, 'sampai'),
    nomorSurat: teksAtauKosong(baris, 'nomorSurat'),
    keterangan: teksAtauKosong(baris, 'keterangan'),
    tempat: teksAtauKosong(baris, 'tempat'),
    akhirStudi: teksAtauKosong(baris, 'akhirStudi') as AkhirStudi | null,
  }
  const lama = ada.find((satu) => satu.pegawaiId === pegawaiId && satu.mulai === isi.mulai)
  const kunci = ['jenis', 'sampai', 'nomorSurat', 'keterangan', 'tempat', 'akhirStudi'] as const
  if (lama && kunci.every((satu) => lama[satu] === isi[satu])) return 'tetap'

  return { ...isi, id: lama?.id ?? newId(), lama }
}

/** Each row against what stays on record and the rows above it. */
function checkSemua(calon: readonly Calon[], ada: readonly Ketidakhadiran[]): Galat[] {
  const diganti = new Set(calon.map(({ ditulis }) => ditulis.id))
  const tetap = ada.filter(({ id }) => !diganti.has(id))
  const menurutOrang = Map.groupBy<string, Ketidakhadiran>(tetap, ({ pegawaiId }) => pegawaiId)
  return calon.flatMap(({ nomor, ditulis, orang }) => {
    const lain = menurutOrang.get(orang.id) ?? []
    const sah = checkTidakHadir(ditulis, { pegawai: orang.jenis, ada: lain })
    menurutOrang.set(orang.id, [...lain, { ...ditulis, versi: 1 }])
    if (sah.ok) return []

    return [{ baris: nomor, kolom: KOLOM_SALAH[sah.penolakan.kode], penolakan: sah.penolakan }]
  })
}

const KOLOM_SALAH: Record<PenolakanTidakHadir['kode'], string> = {
  'tanggal-terbalik': KOLOM.mulai,
  'cuti-bertumpuk': KOLOM.mulai,
  'jenis-tidak-boleh': KOLOM.jenis,
  'tempat-kosong': KOLOM.tempat,
  'bukan-tugas-belajar': KOLOM.akhirStudi,
}

function isTanpaSkp({ jenis, lama }: Ditulis): boolean {
  return [jenis, lama?.jenis].some((satu) => satu !== undefined && TANPA_SKP.includes(satu))
}

function langkahTidakHadir(ditulis: readonly Ditulis[]) {
  return [
    {
      jumlah: 0,
      jalankan: ({ tx }: { tx: Parameters<typeof deleteKetidakhadiran>[0] }) =>
        deleteKetidakhadiran(
          tx,
          ditulis.flatMap(({ lama }) => lama?.id ?? []),
        ),
    },
    ...inSteps(ditulis, async (w, potong) => {
      await insertBanyakKetidakhadiran(
        w.tx,
        potong.map((satu) => ({ ...satu, dicatatOleh: w.actor.pejabatId })),
      )
      await recordDitulis(
        w,
        potong.map(({ lama, ...isi }) => ({ id: isi.id, pegawaiId: isi.pegawaiId, lama, isi })),
        { entitas: 'ketidakhadiran', baru: 'ketidakhadiran.dicatat', berubah: 'ketidakhadiran.diubah' },
      )
    }),
    ...(ditulis.some(isTanpaSkp) ? [{ jumlah: 0, jalankan: fitMasaSkp }] : []),
  ]
}

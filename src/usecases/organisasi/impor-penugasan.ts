import { newId } from '../../db/id.ts'
import {
  insertBanyakPenugasan,
  listOrangByPengguna,
  listSemuaJabatan,
  listSemuaUnit,
  type PenugasanDitulis,
} from '../../db/queries/impor/organisasi.ts'
import {
  deletePenugasan,
  listPenugasanTerkait,
  type PenugasanTersimpan,
} from '../../db/queries/organisasi/penugasan.ts'
import { NAMA_JENIS_PENUGASAN } from '../../domain/organisasi/istilah.ts'
import type { JenisPenugasan } from '../../domain/organisasi/organisasi.ts'
import { checkPenugasan } from '../../domain/organisasi/penugasan.ts'
import { PANJANG } from '../../domain/teks.ts'
import { isDalamMasa } from '../../domain/waktu/masa.ts'
import {
  type Baris,
  countDitulis,
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
import { kolomKode, kolomPilihan, kolomTanggal, kolomTeks } from '../impor/kolom.ts'
import { recordDitulis } from '../impor/record-ditulis.ts'
import { isDalamLingkup, lingkupUbah } from './lingkup.ts'

const KOLOM = { orang: 'NIP', jabatan: 'Kode jabatan', mulai: 'Mulai' } as const

export const imporPenugasan: JenisImpor = {
  id: 'penugasan',
  judul: 'Penugasan',
  keterangan: 'Siapa memangku jabatan apa. Dikenali dari NIP, jabatan, dan tanggal mulai.',
  peran: ['admin-bkpsdm', 'admin-opd'],
  ubahOrganisasi: true,
  kolom: [
    kolomTeks(
      {
        kunci: 'orang',
        judul: KOLOM.orang,
        contoh: '199001012015032001',
        keterangan: 'NIP, atau nama akun bagi pejabat tanpa NIP.',
      },
      60,
    ),
    kolomKode({
      kunci: 'jabatan',
      judul: KOLOM.jabatan,
      contoh: 'dinkes/kepala-contoh',
      keterangan: 'Kode jabatan.',
    }),
    kolomPilihan(
      { kunci: 'jenis', judul: 'Jenis', contoh: 'Definitif', keterangan: 'Jenis penugasan.' },
      NAMA_JENIS_PENUGASAN,
    ),
    kolomTanggal({ kunci: 'mulai', judul: KOLOM.mulai, contoh: '2026-01-02', keterangan: 'Hari pertama.' }),
    kolomTanggal({
      kunci: 'sampai',
      judul: 'Sampai',
      contoh: '',
      keterangan: 'Hari terakhir, kosong bila masih berjalan.',
      wajib: false,
    }),
    kolomTeks(
      {
        kunci: 'nomorSk',
        judul: 'Nomor SK',
        contoh: '800.1.3/1/BKPSDM',
        keterangan: 'Boleh kosong.',
        wajib: false,
      },
      PANJANG.nomorSurat,
    ),
  ],
  susun,
}

type Ditulis = PenugasanDitulis & {
  readonly nama: string
  readonly jabatan: string
  readonly lama: PenugasanTersimpan | undefined
}

async function susun(konteks: Konteks, baris: readonly Baris[]): Promise<Susunan> {
  const bahan = await collectBahan(konteks, baris)
  const galat: Galat[] = listGanda(baris, {
    kolom: KOLOM.mulai,
    kunci: (satu) => `${orangDari(satu)} ${teks(satu, 'jabatan')} ${teks(satu, 'mulai')}`,
  })
  const calon: { readonly nomor: number; readonly ditulis: Ditulis }[] = []
  let tetap = 0
  for (const satu of baris) {
    const hasil = susunSatu(bahan, satu)
    if (hasil === 'tetap') tetap += 1
    else if ('kolom' in hasil) galat.push({ baris: satu.nomor, ...hasil })
    else calon.push({ nomor: satu.nomor, ditulis: hasil })
  }
  galat.push(...checkBertumpuk(bahan.ada, calon))
  const ditulis = calon.map((satu) => satu.ditulis)

  return { galat, ...countDitulis(ditulis), tetap, langkah: langkahPenugasan(ditulis) }
}

type Bahan = Awaited<ReturnType<typeof collectBahan>>

async function collectBahan({ tx, actor }: Konteks, baris: readonly Baris[]) {
  const orang = await listOrangByPengguna(tx, baris.map(orangDari))
  const jabatan = new Map((await listSemuaJabatan(tx)).map((satu) => [satu.kode, satu]))
  const jalur = new Map((await listSemuaUnit(tx)).map((satu) => [satu.id, satu.jalur]))
  const kode = new Set(baris.map((satu) => teks(satu, 'jabatan')))
  const ada = await listPenugasanTerkait(tx, {
    pejabatIds: orang.map(({ id }) => id),
    jabatanIds: [...kode].flatMap((satu) => jabatan.get(satu)?.id ?? []),
  })

  return {
    orang: new Map(orang.map((satu) => [satu.pengguna, satu])),
    jabatan,
    jalur,
    ada,
    menurutKunci: new Map(ada.map((satu) => [kunci(satu), satu])),
    lingkup: lingkupUbah(actor),
  }
}

function orangDari(baris: Baris): string {
  return teks(baris, 'orang').replace(/\s/g, '').toLowerCase()
}

function kunci({
  pejabatId,
  jabatanId,
  mulai,
}: {
  pejabatId: string
  jabatanId: string
  mulai: string
}): string {
  return `${pejabatId} ${jabatanId} ${mulai}`
}

function susunSatu(
  { orang, jabatan, jalur, menurutKunci, lingkup }: Bahan,
  baris: Baris,
): 'tetap' | Ditulis | { kolom: string; penolakan: PenolakanBaris } {
  const dia = orang.get(orangDari(baris))
  const kode = teks(baris, 'jabatan')
  const jab = jabatan.get(kode)
  if (!dia)
    return {
      kolom: KOLOM.orang,
      penolakan: { kode: 'tidak-dikenal', hal: 'pegawai', nilai: orangDari(baris) },
    }
  if (!jab) return { kolom: KOLOM.jabatan, penolakan: { kode: 'tidak-dikenal', hal: 'jabatan', nilai: kode } }
  const mulai = teks(baris, 'mulai')
  const masa = jab.masa.find((satu) => isDalamMasa(satu, mulai))
  if (!masa)
    return {
      kolom: KOLOM.mulai,
      penolakan: { kode: 'jabatan-belum-ada', mulai: jab.masa[0]?.mulai ?? mulai },
    }
  if (!isDalamLingkup(lingkup, jalur.get(masa.unitId) ?? ''))
    return { kolom: KOLOM.jabatan, penolakan: { kode: 'di-luar-lingkup', hal: 'jabatan', nilai: kode } }
  if (dia.jalur !== '' && !isDalamLingkup(lingkup, dia.jalur))
    return { kolom: KOLOM.orang, penolakan: { kode: 'di-luar-lingkup', hal: 'pegawai', nilai: dia.pengguna } }

  const isi = {
    pejabatId: dia.id,
    jabatanId: jab.id,
    jenis: teks(baris, 'jenis') as JenisPenugasan,
    mulai,
    sampai: teksAtauKosong(baris, 'sampai'),
    nomorSk: teksAtauKosong(baris, 'nomorSk'),
  }
  const lama = menurutKunci.get(kunci(isi))
  if (lama && lama.jenis === isi.jenis && lama.sampai === isi.sampai && lama.nomorSk === isi.nomorSk)
    return 'tetap'

  return {
    ...isi,
    id: lama?.id ?? newId(),
    tunggal: masa.isPimpinan,
    versi: (lama?.versi ?? 0) + 1,
    isBaru: !lama,
    nama: dia.nama,
    jabatan: masa.nama,
    lama,
  }
}

type Calon = { readonly nomor: number; readonly ditulis: Ditulis }

/** Each row against what is on record and the rows above it. */
function checkBertumpuk(ada: readonly PenugasanTersimpan[], calon: readonly Calon[]): Galat[] {
  const diganti = new Set(calon.map(({ ditulis }) => ditulis.id))
  const tetap = ada.filter(({ id }) => !diganti.has(id))
  const menurutOrang = Map.groupBy<string, Ditulis | PenugasanTersimpan>(tetap, ({ pejabatId }) => pejabatId)
  const menurutJabatan = Map.groupBy<string, Ditulis | PenugasanTersimpan>(
    tetap,
    ({ jabatanId }) => jabatanId,
  )

  return calon.flatMap(({ nomor, ditulis }) => {
    const diOrang = menurutOrang.get(ditulis.pejabatId) ?? []
    // A post that many hold has nobody to collide with but acting heads, and there are few.
    const diJabatan =
      ditulis.tunggal || ditulis.jenis !== 'definitif' ? (menurutJabatan.get(ditulis.jabatanId) ?? []) : []
    const sah = checkPenugasan(ditulis, [...diOrang, ...diJabatan])
    menurutOrang.set(ditulis.pejabatId, [...diOrang, ditulis])
    menurutJabatan.get(ditulis.jabatanId)?.push(ditulis) ?? menurutJabatan.set(ditulis.jabatanId, [ditulis])

    return sah.ok ? [] : [{ baris: nomor, kolom: KOLOM.mulai, penolakan: sah.penolakan }]
  })
}

function langkahPenugasan(ditulis: readonly Ditulis[]) {
  return [
    {
      jumlah: 0,
      jalankan: ({ tx }: { tx: Parameters<typeof deletePenugasan>[0] }) =>
        deletePenugasan(
          tx,
          ditulis.flatMap(({ lama }) => lama?.id ?? []),
        ),
    },
    ...inSteps(ditulis, async (w, potong) => {
      await insertBanyakPenugasan(w.tx, potong)
      await recordDitulis(
        w,
        potong.map(({ lama, isBaru, ...isi }) => ({ id: isi.id, pegawaiId: isi.pejabatId, lama, isi })),
        { entitas: 'penugasan', baru: 'penugasan.ditambah', berubah: 'penugasan.diubah' },
      )
    }),
  ]
}

import {
  type CatatanAngkaKredit,
  listCatatanAngkaKredit,
  saveBanyakAngkaKredit,
} from '../../../db/queries/penilaian/angka-kredit.ts'
import { NAMA_JENIS_ANGKA_KREDIT } from '../../../domain/penilaian/angka-kredit/kumulatif.ts'
import { PANJANG } from '../../../domain/teks.ts'
import {
  type Baris,
  countDitulis,
  type Galat,
  inSteps,
  isSama,
  type JenisImpor,
  type Konteks,
  listGanda,
  type Susunan,
  teks,
} from '../../impor/jenis.ts'
import { kolomNip, kolomPilihan, kolomSeperseratus, kolomTanggal, kolomTeks } from '../../impor/kolom.ts'
import { recordDitulis } from '../../impor/record-ditulis.ts'
import { matchPegawai } from './orang-impor.ts'

const KOLOM = { nip: 'NIP', pangkat: 'Angka kredit pangkat', jenjang: 'Angka kredit jenjang' } as const
const RENTANG = { dari: 0, sampai: 2_000 }

export const imporAngkaKredit: JenisImpor = {
  id: 'angka-kredit',
  judul: 'Angka kredit',
  keterangan: 'Saldo awal, ijazah baru, dan kenaikan pangkat. Konversi predikat dihitung sendiri.',
  peran: ['admin-bkpsdm'],
  ubahOrganisasi: false,
  kolom: [
    kolomNip({ kunci: 'nip', judul: KOLOM.nip, contoh: '199001012015032001', keterangan: 'NIP.' }),
    kolomTanggal({
      kunci: 'tanggal',
      judul: 'Tanggal',
      contoh: '2026-12-31',
      keterangan: 'Saldo dihitung sampai hari ini, atau tanggal mulai ijazah dan pangkat berlaku.',
    }),
    kolomPilihan(
      { kunci: 'jenis', judul: 'Jenis', contoh: 'Saldo awal', keterangan: 'Apa yang dicatat.' },
      NAMA_JENIS_ANGKA_KREDIT,
    ),
    kolomSeperseratus(
      {
        kunci: 'pangkat',
        judul: KOLOM.pangkat,
        contoh: '75,63',
        keterangan: 'Wajib untuk saldo awal.',
        wajib: false,
      },
      RENTANG,
    ),
    kolomSeperseratus(
      {
        kunci: 'jenjang',
        judul: KOLOM.jenjang,
        contoh: '75,63',
        keterangan: 'Wajib untuk saldo awal.',
        wajib: false,
      },
      RENTANG,
    ),
    kolomTeks(
      {
        kunci: 'nomorSurat',
        judul: 'Nomor surat',
        contoh: '800/12/PAK/2026',
        keterangan: 'Penetapan angka kredit, ijazah, atau SK pangkat.',
      },
      PANJANG.nomorSurat,
    ),
  ],
  susun,
}

type Ditulis = CatatanAngkaKredit & {
  readonly lama: CatatanAngkaKredit | undefined
  readonly isBaru: boolean
}

async function susun(konteks: Konteks, baris: readonly Baris[]): Promise<Susunan> {
  const { dikenal, galat: tidakDikenal } = await matchPegawai(konteks, baris, KOLOM.nip)
  const ada = await listCatatanAngkaKredit(
    konteks.tx,
    dikenal.map(({ orang }) => orang.id),
  )
  const tercatat = new Map(ada.map((satu) => [kunciOf(satu), satu]))
  const galat: Galat[] = [
    ...tidakDikenal,
    ...listGanda(baris, {
      kolom: 'Tanggal',
      kunci: (satu) => ['nip', 'tanggal', 'jenis'].map((kunci) => teks(satu, kunci)).join(' '),
    }),
  ]
  const ditulis: Ditulis[] = []
  let tetap = 0
  for (const { baris: satu, orang } of dikenal) {
    const kurang = listKurang(satu)
    galat.push(...kurang)
    if (kurang.length > 0) continue
    const isi = bacaCatatan(satu, orang.id)
    const lama = tercatat.get(kunciOf(isi))
    if (lama && isSama(isi, lama)) tetap += 1
    else ditulis.push({ ...isi, lama, isBaru: !lama })
  }

  return { galat, ...countDitulis(ditulis), tetap, langkah: langkahCatatan(ditulis) }
}

function kunciOf({ pegawaiId, tanggal, jenis }: CatatanAngkaKredit): string {
  return `${pegawaiId} ${tanggal} ${jenis}`
}

/** A balance without its figures says nothing. */
function listKurang(baris: Baris): Galat[] {
  if (teks(baris, 'jenis') !== 'saldo-awal') return []
  return (['pangkat', 'jenjang'] as const)
    .filter((kunci) => baris.isi[kunci] === null)
    .map((kunci) => ({ baris: baris.nomor, kolom: KOLOM[kunci], penolakan: { kode: 'sel-kosong' } }))
}

function bacaCatatan(baris: Baris, pegawaiId: string): CatatanAngkaKredit {
  const jenis = teks(baris, 'jenis') as CatatanAngkaKredit['jenis']
  const isSaldo = jenis === 'saldo-awal'
  return {
    pegawaiId,
    tanggal: teks(baris, 'tanggal'),
    jenis,
    pangkatSeperseratus: isSaldo ? Number(baris.isi.pangkat) : null,
    jenjangSeperseratus: isSaldo ? Number(baris.isi.jenjang) : null,
    nomorSurat: teks(baris, 'nomorSurat'),
  }
}

function langkahCatatan(ditulis: readonly Ditulis[]) {
  return inSteps(ditulis, async (w, potong) => {
    await saveBanyakAngkaKredit(w.tx, potong, w.actor.pejabatId)
    await recordDitulis(
      w,
      potong.map(({ lama, isBaru, ...isi }) => ({ id: isi.pegawaiId, pegawaiId: isi.pegawaiId, lama, isi })),
      { entitas: 'pegawai', baru: 'angka-kredit.dicatat', berubah: 'angka-kredit.diubah' },
    )
  })
}

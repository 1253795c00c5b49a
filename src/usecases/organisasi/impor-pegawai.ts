import { newId } from '../../db/id.ts'
import {
  listOrangByPengguna,
  type OrangTercatat,
  type PegawaiDitulis,
  saveBanyakPegawai,
} from '../../db/queries/impor/organisasi.ts'
import type { IsiIdentitas } from '../../db/queries/organisasi/pegawai.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { isJenisCocok, panggilanDari } from '../../domain/organisasi/identitas.ts'
import { type JenisPegawai, NAMA_JENIS_PEGAWAI } from '../../domain/organisasi/istilah.ts'
import { susunanNip } from '../../domain/organisasi/susunan-nip.ts'
import { PANJANG } from '../../domain/teks.ts'
import { addAkun } from '../akun/create-akun.ts'
import {
  type Baris,
  countDitulis,
  type Galat,
  inSteps,
  isSama,
  type JenisImpor,
  type Konteks,
  listGanda,
  type Peringatan,
  type Susunan,
  teks,
  teksAtauKosong,
} from '../impor/jenis.ts'
import { kolomGolongan, kolomNip, kolomPilihan, kolomSurel, kolomTeks, kolomTelepon } from '../impor/kolom.ts'
import { recordDitulis } from '../impor/record-ditulis.ts'
import { isDalamLingkup, lingkupUbah } from './lingkup.ts'

const NIP = 'NIP'

export const imporPegawai: JenisImpor = {
  id: 'pegawai',
  judul: 'Pegawai',
  keterangan: 'Data diri dan akun. Pegawai dikenali dari NIP-nya.',
  peran: ['admin-bkpsdm', 'admin-opd'],
  ubahOrganisasi: true,
  kolom: [
    kolomNip({ kunci: 'nip', judul: NIP, contoh: '199001012015032001', keterangan: 'NIP atau NI PPPK.' }),
    kolomTeks(
      { kunci: 'nama', judul: 'Nama', contoh: 'Siti Contoh, S.Kom.', keterangan: 'Dengan gelar.' },
      PANJANG.nama,
    ),
    kolomTeks(
      {
        kunci: 'panggilan',
        judul: 'Nama panggilan',
        contoh: 'Siti',
        keterangan: 'Nama sapaan. Kosong berarti diambil dari nama.',
        wajib: false,
      },
      PANJANG.singkatan,
    ),
    kolomPilihan(
      { kunci: 'jenis', judul: 'Jenis', contoh: 'PNS', keterangan: 'Jenis kepegawaian.' },
      NAMA_JENIS_PEGAWAI,
    ),
    kolomGolongan({
      kunci: 'golongan',
      judul: 'Golongan',
      contoh: 'III/b',
      keterangan: 'I/a sampai IV/e, PPPK I sampai XVII.',
      wajib: false,
    }),
    kolomSurel({ kunci: 'surel', judul: 'Surel', contoh: '', keterangan: 'Boleh kosong.', wajib: false }),
    kolomTelepon({
      kunci: 'telepon',
      judul: 'Telepon',
      contoh: '',
      keterangan: 'Boleh kosong.',
      wajib: false,
    }),
  ],
  susun,
}

type Ditulis = PegawaiDitulis & { readonly lama: OrangTercatat | undefined }

async function susun({ tx, actor, tanggal }: Konteks, baris: readonly Baris[]): Promise<Susunan> {
  const orang = await listOrangByPengguna(
    tx,
    baris.map((satu) => teks(satu, 'nip')),
  )
  const tercatat = new Map(orang.map((satu) => [satu.pengguna, satu]))
  const galat: Galat[] = listGanda(baris, { kolom: NIP, kunci: (satu) => teks(satu, 'nip') })
  const parameter = await getParameter(tx, susunanNip, tanggal)
  const peringatan: Peringatan[] = []
  const lingkup = lingkupUbah(actor)
  const ditulis: Ditulis[] = []
  let tetap = 0

  for (const satu of baris) {
    const nip = teks(satu, 'nip')
    const terbaca = susunanNip.apply({ teks: nip, profil: null }, tanggal, parameter).nilai
    if (!terbaca.ok) {
      galat.push({ baris: satu.nomor, kolom: NIP, penolakan: terbaca.penolakan })
      continue
    }
    const { jenis, tanggalLahir } = terbaca.value
    const lama = tercatat.get(nip)
    const isi = bacaIsi(satu, lama)
    if (!isJenisCocok(isi.jenis, jenis))
      galat.push({ baris: satu.nomor, kolom: 'Jenis', penolakan: { kode: 'nip-tidak-cocok', jenis } })
    else if (lama && lama.jalur !== '' && !isDalamLingkup(lingkup, lama.jalur))
      galat.push({
        baris: satu.nomor,
        kolom: NIP,
        penolakan: { kode: 'di-luar-lingkup', hal: 'pegawai', nilai: nip },
      })
    else if (lama && isSama(isi, lama)) tetap += 1
    else {
      ditulis.push({ ...isi, id: lama?.id ?? newId(), nip, tanggalLahir, isBaru: !lama, lama })
      for (const janggal of terbaca.value.peringatan)
        peringatan.push({ baris: satu.nomor, kolom: NIP, peringatan: janggal })
    }
  }

  return {
    galat,
    peringatan,
    ...countDitulis(ditulis),
    tetap,
    langkah: langkahPegawai(ditulis),
  }
}

/** An empty name to call by stays as it was, or is taken from the name. */
function bacaIsi(baris: Baris, lama: OrangTercatat | undefined): IsiIdentitas {
  const nama = teks(baris, 'nama')
  return {
    nama,
    panggilan: teksAtauKosong(baris, 'panggilan') ?? lama?.panggilan ?? panggilanDari(nama),
    jenis: teks(baris, 'jenis') as JenisPegawai,
    golongan: teksAtauKosong(baris, 'golongan'),
    surel: teksAtauKosong(baris, 'surel'),
    telepon: teksAtauKosong(baris, 'telepon'),
  }
}

function langkahPegawai(ditulis: readonly Ditulis[]) {
  return inSteps(ditulis, async (w, potong) => {
    await saveBanyakPegawai(w.tx, potong)
    await addAkun(
      w,
      potong
        .filter(({ isBaru }) => isBaru)
        .map(({ id, nama, nip }) => ({ pejabatId: id, nama, username: nip })),
    )
    await recordDitulis(
      w,
      potong.map(({ lama, isBaru, ...isi }) => ({ id: isi.id, pegawaiId: isi.id, lama, isi })),
      { entitas: 'pegawai', baru: 'pegawai.ditambah', berubah: 'pegawai.diubah' },
    )
  })
}

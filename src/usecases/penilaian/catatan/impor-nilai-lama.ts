import { getParameter } from '../../../db/queries/parameter/parameter.ts'
import {
  listNilaiLama,
  type NilaiLama,
  saveBanyakNilaiLama,
} from '../../../db/queries/penilaian/nilai-lama.ts'
import { nilaiKinerjaLama } from '../../../domain/penilaian/nilai-lama.ts'
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
import {
  kolomBilangan,
  kolomNip,
  kolomPilihan,
  kolomSeperseratus,
  kolomTeks,
  kolomYaTidak,
} from '../../impor/kolom.ts'
import { recordDitulis } from '../../impor/record-ditulis.ts'
import { matchPegawai } from './orang-impor.ts'

const KOLOM = { nip: 'NIP', tahun: 'Tahun', skp: 'Nilai SKP', perilaku: 'Nilai perilaku' } as const
const BOBOT = { 'tanpa-survei': '70/30', 'dengan-survei': '60/40' } as const
// The widest that a parameter allows; the year's own limit is checked against its provision.
const RENTANG = { dari: 0, sampai: 200 }
const TAHUN_PERTAMA = Number(nilaiKinerjaLama.versi[0]?.sejak.slice(0, 4))

export const imporNilaiLama: JenisImpor = {
  id: 'nilai-lama',
  judul: 'Nilai kinerja lama',
  keterangan: 'Nilai angka menurut PP 30/2019, untuk dibaca saja. Dikenali dari NIP dan tahun.',
  peran: ['admin-bkpsdm'],
  ubahOrganisasi: false,
  kolom: [
    kolomNip({ kunci: 'nip', judul: KOLOM.nip, contoh: '199001012015032001', keterangan: 'NIP.' }),
    kolomBilangan(
      { kunci: 'tahun', judul: KOLOM.tahun, contoh: '2020', keterangan: 'Tahun yang dinilai.' },
      { dari: TAHUN_PERTAMA, sampai: 2023 },
    ),
    kolomSeperseratus({ kunci: 'skp', judul: KOLOM.skp, contoh: '92,5', keterangan: 'Nilai SKP.' }, RENTANG),
    kolomSeperseratus(
      { kunci: 'perilaku', judul: KOLOM.perilaku, contoh: '90', keterangan: 'Nilai perilaku kerja.' },
      RENTANG,
    ),
    kolomPilihan(
      { kunci: 'bobot', judul: 'Bobot', contoh: '70/30', keterangan: '60/40 bila perilaku disurvei.' },
      BOBOT,
    ),
    kolomYaTidak({
      kunci: 'isIdeBaru',
      judul: 'Ide baru',
      contoh: 'Tidak',
      keterangan: 'Ide atau cara baru yang bermanfaat, ditetapkan kepala unit.',
    }),
    kolomTeks(
      { kunci: 'penilai', judul: 'Penilai', contoh: 'Siti Contoh, S.Kom.', keterangan: 'Pejabat penilai.' },
      PANJANG.nama,
    ),
  ],
  susun,
}

type Ditulis = NilaiLama & { readonly lama: NilaiLama | undefined; readonly isBaru: boolean }

async function susun(konteks: Konteks, baris: readonly Baris[]): Promise<Susunan> {
  const { dikenal, galat: tidakDikenal } = await matchPegawai(konteks, baris, KOLOM.nip)
  const { nilaiTertinggi, tahunTerakhir } = await getParameter(konteks.tx, nilaiKinerjaLama, konteks.tanggal)
  const ada = await listNilaiLama(
    konteks.tx,
    dikenal.map(({ orang }) => orang.id),
  )
  const tercatat = new Map(ada.map((satu) => [`${satu.pegawaiId} ${satu.tahun}`, satu]))
  const galat: Galat[] = [
    ...tidakDikenal,
    ...listGanda(baris, {
      kolom: KOLOM.tahun,
      kunci: (satu) => `${teks(satu, 'nip')} ${teks(satu, 'tahun')}`,
    }),
  ]
  const ditulis: Ditulis[] = []
  let tetap = 0
  for (const { baris: satu, orang } of dikenal) {
    const isi = bacaNilai(satu, orang.id)
    const lewat = listLewat(isi, { nilaiTertinggi, tahunTerakhir })
    galat.push(...lewat.map(([kolom, penolakan]) => ({ baris: satu.nomor, kolom, penolakan })))
    if (lewat.length > 0) continue
    const lama = tercatat.get(`${isi.pegawaiId} ${isi.tahun}`)
    if (lama && isSama(isi, lama)) tetap += 1
    else ditulis.push({ ...isi, lama, isBaru: !lama })
  }

  return { galat, ...countDitulis(ditulis), tetap, langkah: langkahNilai(ditulis) }
}

type Batas = { readonly nilaiTertinggi: number; readonly tahunTerakhir: number }

/** Figures above the cap and years that were not rated in figures any more. */
function listLewat(isi: NilaiLama, { nilaiTertinggi, tahunTerakhir }: Batas) {
  const diperiksa = [
    [KOLOM.tahun, isi.tahun, TAHUN_PERTAMA, tahunTerakhir],
    [KOLOM.skp, isi.skpSeperseratus / 100, 0, nilaiTertinggi],
    [KOLOM.perilaku, isi.perilakuSeperseratus / 100, 0, nilaiTertinggi],
  ] as const
  return diperiksa
    .filter(([, nilai, , sampai]) => nilai > sampai)
    .map(([kolom, , dari, sampai]) => [kolom, { kode: 'bukan-bilangan', dari, sampai } as const] as const)
}

function bacaNilai(baris: Baris, pegawaiId: string): NilaiLama {
  return {
    pegawaiId,
    tahun: Number(baris.isi.tahun),
    skpSeperseratus: Number(baris.isi.skp),
    perilakuSeperseratus: Number(baris.isi.perilaku),
    isDenganSurvei: teks(baris, 'bobot') === 'dengan-survei',
    isIdeBaru: baris.isi.isIdeBaru === true,
    penilai: teks(baris, 'penilai'),
  }
}

function langkahNilai(ditulis: readonly Ditulis[]) {
  return inSteps(ditulis, async (w, potong) => {
    await saveBanyakNilaiLama(w.tx, potong, w.actor.pejabatId)
    await recordDitulis(
      w,
      potong.map(({ lama, isBaru, ...isi }) => ({ id: isi.pegawaiId, pegawaiId: isi.pegawaiId, lama, isi })),
      { entitas: 'pegawai', baru: 'nilai-lama.dicatat', berubah: 'nilai-lama.diubah' },
    )
  })
}

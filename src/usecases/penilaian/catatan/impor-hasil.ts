import { getParameter } from '../../../db/queries/parameter/parameter.ts'
import {
  type HasilImpor,
  listDievaluasiDiSini,
  listHasilImpor,
  listPeriodeTahun,
  listUnitPegawai,
  saveBanyakHasilImpor,
} from '../../../db/queries/penilaian/hasil-impor.ts'
import type { PeriodeTercatat } from '../../../db/queries/penilaian/periode.ts'
import { listAkhirTidakLulus } from '../../../db/queries/penilaian/tidak-lulus.ts'
import type { CaraEvaluasi } from '../../../domain/kehadiran/kewajiban.ts'
import type { RATING, Rating } from '../../../domain/penilaian/predikat.ts'
import {
  predikatPegawai,
  predikatTidakLulus,
  type TidakLulus,
} from '../../../domain/penilaian/tugas-belajar.ts'
import { PANJANG } from '../../../domain/teks.ts'
import { isDalamMasa } from '../../../domain/waktu/masa.ts'
import { hariIni } from '../../context.ts'
import {
  type Baris,
  countDitulis,
  type Galat,
  inSteps,
  isSama,
  type JenisImpor,
  type Konteks,
  listGanda,
  type PenolakanBaris,
  type Susunan,
  teks,
} from '../../impor/jenis.ts'
import { kolomBilangan, kolomNip, kolomPilihan, kolomTeks } from '../../impor/kolom.ts'
import { recordDitulis } from '../../impor/record-ditulis.ts'
import { readCaraEvaluasi } from '../../kehadiran/read-kewajiban.ts'
import { isDalamLingkup, lingkupUbah } from '../../organisasi/lingkup.ts'
import { matchPegawai } from './orang-impor.ts'

const KOLOM = { nip: 'NIP', tahun: 'Tahun', jenis: 'Jenis periode', urutan: 'Periode ke' } as const
const JENIS = { bulanan: 'Bulanan', triwulan: 'Triwulan', tahunan: 'Tahunan' } as const
const NILAI = { 'di atas': 'Di atas', sesuai: 'Sesuai', 'di bawah': 'Di bawah' } as const satisfies Record<
  (typeof RATING)[number],
  string
>
const TAHUN = { dari: 2022, sampai: 2199 }
const BULAN_SETAHUN = 12

export const imporHasil: JenisImpor = {
  id: 'hasil-evaluasi',
  judul: 'Hasil evaluasi dari aplikasi lain',
  keterangan: 'Bagi pegawai yang kewajibannya diimpor, seperti guru. Dikenali dari NIP dan periode.',
  peran: ['admin-bkpsdm', 'admin-opd'],
  ubahOrganisasi: false,
  kolom: [
    kolomNip({ kunci: 'nip', judul: KOLOM.nip, contoh: '199001012015032001', keterangan: 'NIP.' }),
    kolomBilangan(
      { kunci: 'tahun', judul: KOLOM.tahun, contoh: '2026', keterangan: 'Tahun kinerja.' },
      TAHUN,
    ),
    kolomPilihan(
      { kunci: 'jenis', judul: KOLOM.jenis, contoh: 'Bulanan', keterangan: 'Jenis periode.' },
      JENIS,
    ),
    kolomBilangan(
      {
        kunci: 'urutan',
        judul: KOLOM.urutan,
        contoh: '10',
        keterangan: 'Bulan 1 sampai 12, triwulan 1 sampai 4, tahunan 1.',
      },
      { dari: 1, sampai: BULAN_SETAHUN },
    ),
    kolomPilihan(
      {
        kunci: 'ratingHasil',
        judul: 'Hasil kerja',
        contoh: 'Sesuai',
        keterangan: 'Rating terhadap ekspektasi.',
      },
      NILAI,
    ),
    kolomPilihan(
      { kunci: 'ratingPerilaku', judul: 'Perilaku kerja', contoh: 'Sesuai', keterangan: 'Rating perilaku.' },
      NILAI,
    ),
    kolomTeks(
      { kunci: 'penilai', judul: 'Penilai', contoh: 'Siti Contoh, S.Pd.', keterangan: 'Pejabat penilai.' },
      PANJANG.nama,
    ),
    kolomTeks(
      {
        kunci: 'sumber',
        judul: 'Sumber',
        contoh: 'Ruang GTK, unduhan 5 November 2026',
        keterangan: 'Aplikasi asal dan tanggal unduhannya.',
      },
      PANJANG.tempat,
    ),
  ],
  susun,
}

type Ditulis = HasilImpor & { readonly lama: HasilImpor | undefined; readonly isBaru: boolean }
type Salah = { readonly kolom: string; readonly penolakan: PenolakanBaris }

async function susun(konteks: Konteks, baris: readonly Baris[]): Promise<Susunan> {
  const { dikenal, galat: tidakDikenal } = await matchPegawai(konteks, baris, KOLOM.nip)
  const bahan = await collectBahan(konteks, dikenal)
  const galat: Galat[] = [
    ...tidakDikenal,
    ...listGanda(baris, {
      kolom: KOLOM.urutan,
      kunci: (satu) => `${teks(satu, 'nip')} ${kunciPeriode(satu)}`,
    }),
  ]
  const ditulis: Ditulis[] = []
  let tetap = 0
  for (const satu of dikenal) {
    const periode = bahan.periode.get(kunciPeriode(satu.baris))
    const salah = checkBaris(bahan, satu, periode)
    if (salah || !periode) {
      if (salah) galat.push({ baris: satu.baris.nomor, ...salah })
      continue
    }
    const isi = bacaHasil(satu.baris, tempatHasil(bahan, { pegawaiId: satu.orang.id, periode }))
    const lama = bahan.ada.get(`${isi.pegawaiId} ${isi.periodeId}`)
    if (lama && isSama(isi, lama)) tetap += 1
    else ditulis.push({ ...isi, lama, isBaru: !lama })
  }

  return { galat, ...countDitulis(ditulis), tetap, langkah: langkahHasil(ditulis) }
}

type Dikenal = Awaited<ReturnType<typeof matchPegawai>>['dikenal']
type Bahan = Awaited<ReturnType<typeof collectBahan>>

async function collectBahan({ tx, actor, tanggal }: Konteks, dikenal: Dikenal) {
  const pegawaiIds = dikenal.map(({ orang }) => orang.id)
  const tahun = [...new Set(dikenal.map(({ baris }) => Number(baris.isi.tahun)))]
  const semua = await listPeriodeTahun(tx, tahun)
  const disebut = new Set(dikenal.map(({ baris }) => kunciPeriode(baris)))
  const periode = new Map<string, PeriodeTercatat>(
    semua
      .map((satu): [string, PeriodeTercatat] => [`${satu.tahun} ${satu.jenis} ${satu.urutan}`, satu])
      .filter(([kunci]) => disebut.has(kunci)),
  )
  const cara = new Map<string, ReadonlyMap<string, CaraEvaluasi>>()
  const padanan = new Map<string, TidakLulus>()
  for (const satu of periode.values()) {
    cara.set(satu.id, await readCaraEvaluasi(tx, satu, pegawaiIds))
    padanan.set(satu.id, await getParameter(tx, predikatTidakLulus, satu.sampai))
  }
  const ada = await listHasilImpor(tx, pegawaiIds)

  return {
    ...{ periode, cara, tanggal, lingkup: lingkupUbah(actor) },
    ada: new Map(ada.map((satu) => [`${satu.pegawaiId} ${satu.periodeId}`, satu])),
    diSini: await listDievaluasiDiSini(tx, pegawaiIds),
    akhirTidakLulus: await listAkhirTidakLulus(tx, pegawaiIds),
    padanan,
  }
}

function kunciPeriode(baris: Baris): string {
  return `${teks(baris, 'tahun')} ${teks(baris, 'jenis')} ${teks(baris, 'urutan')}`
}

function checkBaris(
  { cara, tanggal, lingkup, diSini }: Bahan,
  { baris, orang }: Dikenal[number],
  periode: PeriodeTercatat | undefined,
): Salah | undefined {
  const nilai = teks(baris, 'nip')
  if (!isDalamLingkup(lingkup, orang.jalur))
    return { kolom: KOLOM.nip, penolakan: { kode: 'di-luar-lingkup', hal: 'pegawai', nilai } }
  if (!periode || periode.sampai > tanggal)
    return { kolom: KOLOM.urutan, penolakan: { kode: 'periode-belum-selesai', nilai: kunciPeriode(baris) } }
  if (cara.get(periode.id)?.get(orang.id) !== 'impor')
    return { kolom: KOLOM.nip, penolakan: { kode: 'bukan-kewajiban-impor', nama: orang.nama } }

  return diSini.has(`${orang.id} ${periode.id}`)
    ? { kolom: KOLOM.urutan, penolakan: { kode: 'sudah-dievaluasi', nama: orang.nama } }
    : undefined
}

type Milik = { readonly pegawaiId: string; readonly periode: PeriodeTercatat }
type Tempat = Milik & { readonly tidakLulus: TidakLulus }

/** Whose result of which period, within the limit that holds for results made here too. */
function tempatHasil({ akhirTidakLulus, padanan }: Bahan, { pegawaiId, periode }: Milik): Tempat {
  const isTidakLulus = akhirTidakLulus.some(
    (satu) => satu.pegawaiId === pegawaiId && isDalamMasa(periode, satu.hariTerakhir),
  )

  return { pegawaiId, periode, tidakLulus: isTidakLulus ? (padanan.get(periode.id) ?? {}) : null }
}

function bacaHasil(baris: Baris, { pegawaiId, periode, tidakLulus }: Tempat): HasilImpor {
  const ratingHasil = teks(baris, 'ratingHasil') as Rating
  const ratingPerilaku = teks(baris, 'ratingPerilaku') as Rating
  const rating = { hasilKerja: ratingHasil, perilakuKerja: ratingPerilaku }
  const predikat = predikatPegawai({ tidakLulus, sampai: periode.sampai }, rating).nilai
  const asal = { penilai: teks(baris, 'penilai'), sumber: teks(baris, 'sumber') }

  return { pegawaiId, periodeId: periode.id, ratingHasil, ratingPerilaku, predikat, ...asal }
}

function langkahHasil(ditulis: readonly Ditulis[]) {
  return inSteps(ditulis, async (w, potong) => {
    await saveBanyakHasilImpor(w.tx, potong, { oleh: w.actor.pejabatId, pada: w.now })
    await recordDitulis(
      w,
      potong.map(({ lama, isBaru, ...isi }) => ({ id: isi.pegawaiId, pegawaiId: isi.pegawaiId, lama, isi })),
      { entitas: 'pegawai', baru: 'hasil-impor.dicatat', berubah: 'hasil-impor.diubah' },
    )
    const unitIds = await listUnitPegawai(
      w.tx,
      potong.map(({ pegawaiId }) => pegawaiId),
    )
    w.afterCommit(() => {
      for (const unitId of unitIds) w.luar.tandai(unitId, hariIni(w).toString())
    })
  })
}

import { symmetricEncrypt } from 'better-auth/crypto'
import type pg from 'pg'
import type { RekamanKonseling } from '../../../src/domain/pembinaan/konseling.ts'
import type { LaporanPerilaku } from '../../../src/domain/pembinaan/laporan-perilaku.ts'
import { pembuatId } from '../acak.ts'
import { geser } from '../kalender/kalender.ts'
import { cariTokoh } from '../kalender/ketidakhadiran.ts'
import { muat } from '../muat.ts'
import type { Pegawai } from '../pegawai.ts'
import type { Skp } from '../skp/bentuk.ts'

type Bahan = {
  readonly skp: readonly Skp[]
  readonly pegawai: readonly Pegawai[]
  readonly hariIni: string
  /** The secret under which confidential words of this installation lie. */
  readonly rahasia: string
}

const LAPORAN: Omit<LaporanPerilaku, 'umpanBalikIds'> = {
  ekspektasi: 'Laporan tugas jaga masuk sebelum serah terima.',
  masalah:
    'Sejak dua bulan ini laporan tugas jaga sering menyusul, dan dua kali rekan menggantikan tanpa kabar.',
  isSerupa: false,
  retrospektif: 'Dibicarakan berdua tiga kali; jadwal jaganya sudah diatur ulang bulan lalu.',
}

const REKAMAN: RekamanKonseling = {
  pembicaraan: 'Pegawai merawat orang tuanya yang sakit sejak dua bulan lalu dan segan menyampaikannya.',
  kesepakatan: 'Jadwal jaga digeser sampai orang tuanya pulih. Kabar disampaikan sebelum pukul 07.00.',
  saran: 'Penilai meninjau pembagian jaga setiap dua pekan.',
}

/** B.1.10: one report was followed by counselling that is done, another waits for the head of personnel. */
export async function muatKonseling(client: pg.ClientBase, b: Bahan): Promise<void> {
  const { pegawai, hariIni, rahasia } = b
  const [kapus, hendrik, yosef] = ['kapus', 'hendrik', 'yosef'].map((kunci) => cariTokoh(pegawai, kunci))
  const kepala = pegawai.find((p) => p.jabatan.isi === 'kepala-bkpsdm')
  const konselor = pegawai.find((p) => p.jabatan.unit.kode === 'bkpsdm-bangkom' && !p.jabatan.pimpinan)
  // A benchmark city has no secret, and nobody opens it.
  if (!kapus || !hendrik || !yosef || !kepala || !konselor || rahasia === '') return
  const segel = (isi: unknown) => symmetricEncrypt({ key: rahasia, data: JSON.stringify(isi) })
  const id = pembuatId('laporan-perilaku')
  const pukul = (geseran: number) => `${geser(hariIni, geseran)}T10:30:00+08:00`
  const skpOf = (orang: Pegawai) =>
    b.skp.find((s) => s.pegawai === orang && s.mulai <= hariIni && hariIni <= s.sampai)?.id
  const umum = { pelapor_id: kapus.id }
  const bukti = await muatTeguran(client, { penulis: kapus, tentang: [hendrik, yosef], hariIni })
  const laporan = (orang: Pegawai) => segel({ ...LAPORAN, umpanBalikIds: [bukti.get(orang)] })
  const selesai = {
    ...{ id: id(geser(hariIni, -40)), skp_id: skpOf(hendrik), pegawai_id: hendrik.id },
    ...{ ...umum, isi: await laporan(hendrik), ditandatangani_pada: pukul(-40) },
    ...{ diputus_oleh: kepala.id, diputus_pada: pukul(-36), penyelenggara: 'konselor-independen' },
    ...{ konselor_id: konselor.id, jadwal: pukul(-30), tempat: 'Ruang konseling BKPSDM' },
  }
  const menunggu = {
    ...{ id: id(geser(hariIni, -2)), skp_id: skpOf(yosef), pegawai_id: yosef.id },
    ...{ ...umum, isi: await laporan(yosef), ditandatangani_pada: pukul(-2) },
    ...{ diputus_oleh: null, diputus_pada: null },
    ...{ penyelenggara: null, konselor_id: null, jadwal: null, tempat: null },
  }
  await muat(
    client,
    'laporan_perilaku',
    [selesai, menunggu].filter((satu) => satu.skp_id !== undefined),
  )
  if (selesai.skp_id === undefined) return
  await muat(client, 'rekaman_konseling', [
    {
      ...{ laporan_id: selesai.id, isi: await segel(REKAMAN), ditandatangani_pada: pukul(-29) },
      tindak_lanjut: await segel('Jadwal jaga digeser mulai pekan depan; ditinjau dua pekan sekali.'),
      // An independent counsellor reports to the head of personnel (Lampiran Bab III.D.5.d).
      ...{ ditindaklanjuti_oleh: kepala.id, ditindaklanjuti_pada: pukul(-26) },
    },
  ])
}

type Teguran = {
  readonly penulis: Pegawai
  readonly tentang: readonly Pegawai[]
  readonly hariIni: string
}

/** The feedback that a report brings along: they were told before. */
async function muatTeguran(
  client: pg.ClientBase,
  { penulis, tentang, hariIni }: Teguran,
): Promise<ReadonlyMap<Pegawai, string>> {
  const tanggal = geser(hariIni, -48)
  const id = pembuatId('teguran')
  const bukti = new Map(tentang.map((orang) => [orang, id(tanggal)]))
  await muat(
    client,
    'umpan_balik',
    [...bukti].map(([orang, umpanBalikId]) => ({
      ...{ id: umpanBalikId, pegawai_id: orang.id, penulis_id: penulis.id, sebagai: 'pimpinan' },
      ...{ nilai: 'akuntabel', rhk_id: null, sifat: 'perlu-perbaikan', bentuk: 'insidentil' },
      isi: 'Laporan tugas jaga tiga kali menyusul bulan ini. Mohon kabari bila berhalangan.',
      ...{ tanggal, dibuat_pada: `${tanggal}T15:20:00+08:00` },
    })),
  )

  return bukti
}

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
  ekspektasi: 'Laporan loket masuk sebelum pukul 16.00 setiap hari.',
  masalah: 'Sejak dua bulan ini laporan loket sering menyusul, dan dua kali rekan menggantikan tanpa kabar.',
  isSerupa: false,
  retrospektif: 'Dibicarakan berdua tiga kali; jam loketnya sudah diatur ulang bulan lalu.',
}

const REKAMAN: RekamanKonseling = {
  pembicaraan: 'Pegawai merawat orang tuanya yang sakit sejak dua bulan lalu dan segan menyampaikannya.',
  kesepakatan: 'Jam loket digeser sampai orang tuanya pulih. Kabar disampaikan sebelum pukul 07.00.',
  saran: 'Penilai meninjau pembagian loket setiap dua pekan.',
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
  const umum = { pelapor_id: kapus.id, isi: await segel({ ...LAPORAN, umpanBalikIds: [] }) }
  const selesai = {
    ...{ id: id(geser(hariIni, -40)), skp_id: skpOf(hendrik), pegawai_id: hendrik.id },
    ...{ ...umum, ditandatangani_pada: pukul(-40) },
    ...{ diputus_oleh: kepala.id, diputus_pada: pukul(-36), penyelenggara: 'konselor-independen' },
    ...{ konselor_id: konselor.id, jadwal: pukul(-30), tempat: 'Ruang konseling BKPSDM' },
  }
  const menunggu = {
    ...{ id: id(geser(hariIni, -2)), skp_id: skpOf(yosef), pegawai_id: yosef.id },
    ...{ ...umum, ditandatangani_pada: pukul(-2), diputus_oleh: null, diputus_pada: null },
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
      tindak_lanjut: await segel('Jam loket digeser mulai pekan depan; ditinjau dua pekan sekali.'),
      // An independent counsellor reports to the head of personnel (Lampiran Bab III.D.5.d).
      ...{ ditindaklanjuti_oleh: kepala.id, ditindaklanjuti_pada: pukul(-26) },
    },
  ])
}

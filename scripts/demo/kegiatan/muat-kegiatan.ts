import type pg from 'pg'
import { countRekap } from '../../../src/domain/aktivitas/rekap.ts'
import { sidikEntri } from '../../../src/usecases/aktivitas/sidik-entri.ts'
import { muat } from '../muat.ts'
import type { Entri } from './bentuk.ts'

/** Writes entries, their ids' guard rows, and each person's day in figures by the rule that the application uses. */
export async function muatKegiatan(client: pg.ClientBase, entri: readonly Entri[]): Promise<void> {
  await muat(
    client,
    'kiriman',
    entri.map((e) => ({
      id: e.id,
      pegawai_id: e.skp.pegawai.id,
      tanggal: e.tanggal,
      sidik: `\\x${sidikEntri({ ...e, keluaranJumlah: e.jumlah, keluaranSatuan: e.satuan })}`,
      diterima_pada: e.diterimaPada,
    })),
  )
  await muat(client, 'aktivitas', entri.map(barisAktivitas))
  await muat(client, 'rekap_harian', rekapHarian(entri))
}

function barisAktivitas(e: Entri) {
  const { penilaiId, pegawai } = e.skp
  return {
    id: e.id,
    pegawai_id: pegawai.id,
    tanggal: e.tanggal,
    mulai_menit: e.mulaiMenit,
    selesai_menit: e.selesaiMenit,
    durasi_menit: e.durasiMenit,
    uraian: e.uraian,
    rhk_id: e.rhkId,
    keluaran_jumlah: e.jumlah,
    keluaran_satuan: e.satuan,
    bukti: e.bukti,
    tanda: e.tanda,
    status: e.status,
    penilai_id: penilaiId,
    diperiksa_oleh: e.diperiksaPada === null ? null : penilaiId,
    diperiksa_pada: e.diperiksaPada,
    alasan: e.alasan,
    kali_dikembalikan: e.status === 'dikembalikan' ? 1 : 0,
    diterima_pada: e.diterimaPada,
    versi: e.diperiksaPada === null ? 1 : 2,
  }
}

function rekapHarian(entri: readonly Entri[]) {
  const hari = Map.groupBy(entri, (e) => `${e.skp.pegawai.id}/${e.tanggal}`)

  return [...hari.values()].flatMap((milik) => {
    const [satu] = milik
    if (!satu) return []
    const { menitDisetujui, ...rekap } = countRekap(milik)
    return [
      {
        pegawai_id: satu.skp.pegawai.id,
        tanggal: satu.tanggal,
        unit_id: satu.skp.jabatan.unit.id,
        penilai_id: satu.skp.penilaiId,
        ...rekap,
        menit_disetujui: menitDisetujui,
      },
    ]
  })
}

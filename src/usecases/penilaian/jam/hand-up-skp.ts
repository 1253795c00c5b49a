import { recordBanyakAudit } from '../../../db/queries/audit/audit.ts'
import { handUpSkp, type SkpAlihan } from '../../../db/queries/penilaian/jam.ts'
import { type Pengingat, sendPengingat } from '../../../db/queries/penilaian/pengingat.ts'
import { batasSkp } from '../tenggat/tenggat-skp.ts'
import { byClock, type Jam } from './jam.ts'

/** After the end of January whoever has no set SKP talks with the rater's superior (Lampiran Bab II.C.5). */
export function handUpSkpByClock(jam: Jam): Promise<number> {
  return byClock(jam, async (saat) => {
    const tahun = Number(saat.hari.slice(0, 4))
    const { batas } = await batasSkp(saat.tx, tahun, saat)
    // What was late already when the clock began is left to people.
    if (saat.hari <= batas || batas < saat.sejak) return 0

    const alihan = await handUpSkp(saat.tx, { tahun, batas, now: saat.now })
    await recordBanyakAudit(
      saat,
      alihan.map(({ skpId, pegawaiId, penilaiId, atasanId }) => ({
        peristiwa: 'skp.dialihkan',
        entitas: 'skp',
        entitasId: skpId,
        pegawaiId,
        sesudah: { batas, penilaiId, atasanId },
      })),
    )
    await sendPengingat(
      saat,
      alihan.flatMap((satu) => kabarAlihan(satu, tahun, batas)),
    )

    return alihan.length
  })
}

function kabarAlihan({ skpId, pegawaiId, atasanId }: SkpAlihan, tahun: number, batas: string): Pengingat[] {
  const umum = { hal: `skp-alihan/${skpId}`, batas, jenis: 'skp', rujukan: skpId } as const
  return [
    {
      ...umum,
      pejabatId: pegawaiId,
      isi: `SKP ${tahun} Anda belum ditetapkan sampai akhir Januari. Lanjutkan dialognya dengan atasan penilai.`,
    },
    {
      ...umum,
      pejabatId: atasanId,
      isi: `SKP ${tahun} belum ditetapkan penilainya sampai akhir Januari. Dialognya beralih kepada Anda.`,
    },
  ]
}

import { recordBanyakAudit } from '../../db/queries/audit/audit.ts'
import { handUpSkp, type SkpAlihan } from '../../db/queries/penilaian/jam.ts'
import { type Pengingat, sendPengingat } from '../../db/queries/penilaian/pengingat.ts'
import { type Batas, batasTanggal } from '../../domain/penilaian/batas-langkah.ts'
import { batasPenetapanSkp } from '../../domain/skp/batas-waktu.ts'
import { byClock, type Jam, type SaatJam } from './jam.ts'
import { readKalenderTenggat } from './kalender-tenggat.ts'

/** After the end of January whoever has no set SKP talks with the rater's superior (Lampiran Bab II.C.5). */
export function handUpSkpByClock(jam: Jam): Promise<number> {
  return byClock(jam, async (saat) => {
    const tahun = Number(saat.hari.slice(0, 4))
    const { batas } = await batasSkp(saat, tahun)
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

/** Until when the SKP of a year are set, lengthened by outages since the year began. */
export async function batasSkp(
  { tx, instansi }: Pick<SaatJam, 'tx' | 'instansi'>,
  tahun: number,
): Promise<Batas> {
  const dari = `${tahun - 1}-12-31`
  const hari = `${tahun}-01-01`
  const { batas: sampai } = batasPenetapanSkp.apply({ tahun, hari }, hari).nilai

  return batasTanggal({ dari, sampai }, await readKalenderTenggat(tx, { dari, instansi }))
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

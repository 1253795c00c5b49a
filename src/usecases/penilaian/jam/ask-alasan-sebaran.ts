import { getParameter } from '../../../db/queries/parameter/parameter.ts'
import { type Pengingat, sendPengingat } from '../../../db/queries/penilaian/pengingat.ts'
import type { PeriodeTercatat } from '../../../db/queries/penilaian/periode.ts'
import { listSebaranPeriode } from '../../../db/queries/penilaian/sebaran-periode.ts'
import { namaPeriode } from '../../../domain/penilaian/periode-penilaian.ts'
import { polaDistribusi } from '../../../domain/penilaian/pola-distribusi.ts'
import { countSebaran } from '../sebaran-tim.ts'
import { batasJendela } from '../tenggat/tenggat-evaluasi.ts'
import { byClock, type Jam, listPeriodeJam, type SaatJam } from './jam.ts'

/** After the window of a period every rater whose team departs from the pattern is asked for the reason, once (Lampiran Bab IV; SE MenPANRB 3/2023). */
export function askAlasanSebaranByClock(jam: Jam): Promise<number> {
  return byClock(jam, async (saat) => {
    let jumlah = 0
    for (const periode of await listPeriodeJam(saat)) {
      const { batas } = await batasJendela(saat.tx, periode, saat)
      if (saat.hari > batas) jumlah += await sendPengingat(saat, await tanyaPeriode(saat, periode, batas))
    }

    return jumlah
  })
}

async function tanyaPeriode(
  { tx, hari }: SaatJam,
  periode: PeriodeTercatat,
  batas: string,
): Promise<Pengingat[]> {
  const { id, sampai } = periode
  const parameter = await getParameter(tx, polaDistribusi, sampai)
  const tim = await listSebaranPeriode(tx, { periodeId: id, hariIni: hari })
  const menyimpang = tim.filter(({ capaian, rating }) => {
    const sebaran = countSebaran(rating, sampai)
    return polaDistribusi.apply({ capaian, sebaran }, sampai, parameter).nilai.penyimpangan.length > 0
  })

  return menyimpang.map(({ penilaiId }) => ({
    pejabatId: penilaiId,
    hal: `sebaran/${id}`,
    batas,
    isi: `Sebaran predikat tim Anda pada ${namaPeriode(periode)} berbeda dari pola unit. Tulis alasannya.`,
    jenis: 'evaluasi-tim',
    rujukan: id,
  }))
}

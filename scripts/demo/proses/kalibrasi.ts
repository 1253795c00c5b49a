import type pg from 'pg'
import { pembuatId } from '../acak.ts'
import { geser } from '../kalender/kalender.ts'
import { muat } from '../muat.ts'
import type { Evaluasi } from '../penilaian/evaluasi.ts'
import type { Jabatan } from '../susunan/bangun.ts'

type Bahan = {
  readonly evaluasi: readonly Evaluasi[]
  /** Posts of heads with whoever holds them. */
  readonly kepala: readonly { readonly jabatan: Jabatan; readonly pemangku: string | undefined }[]
  readonly hariIni: string
}

const BUKAN_DI_SINI = 'dinkes'

/** The agency with most drafts in the open window looks at them together: one rating was changed, with its reason. */
export async function muatKalibrasi(
  client: pg.ClientBase,
  { evaluasi, kepala, hariIni }: Bahan,
): Promise<void> {
  const papan = kepala
    .flatMap(({ jabatan, pemangku }) => {
      const { unit } = jabatan
      const isOpd = unit.induk !== undefined && unit.induk.induk === undefined
      return isOpd && unit.kode !== BUKAN_DI_SINI && pemangku ? [{ unit, pemangku }] : []
    })
    .map(({ unit, pemangku }) => ({
      unit,
      pemangku,
      draf: evaluasi.filter(
        ({ skp, status, nilai }) =>
          status === 'draf' &&
          nilai !== undefined &&
          skp.pegawai.id !== pemangku &&
          `${skp.jabatan.unit.jalur}.`.startsWith(`${unit.jalur}.`),
      ),
    }))
    .toSorted((a, b) => b.draf.length - a.draf.length || a.unit.kode.localeCompare(b.unit.kode))[0]
  const [diubah] = papan?.draf ?? []
  if (!papan || !diubah?.nilai) return

  const id = pembuatId('kalibrasi')
  const kalibrasiId = id(geser(hariIni, -2))
  const { hasil, perilaku } = diubah.nilai
  const hasilSemula = hasil === 'sesuai' ? 'di atas' : 'sesuai'
  await muat(client, 'kalibrasi', [
    {
      id: kalibrasiId,
      unit_id: papan.unit.id,
      periode_id: diubah.periode.id,
      dibuka_oleh: papan.pemangku,
      dibuka_pada: `${geser(hariIni, -2)}T09:00:00+08:00`,
    },
  ])
  await muat(
    client,
    'kalibrasi_draf',
    papan.draf.map((satu) => ({
      kalibrasi_id: kalibrasiId,
      evaluasi_id: satu.id,
      hasil_semula: satu === diubah ? hasilSemula : satu.nilai?.hasil,
      perilaku_semula: satu.nilai?.perilaku,
    })),
  )
  await muat(client, 'kalibrasi_ubahan', [
    {
      id: id(geser(hariIni, -1)),
      kalibrasi_id: kalibrasiId,
      evaluasi_id: diubah.id,
      hasil_semula: hasilSemula,
      perilaku_semula: perilaku,
      hasil,
      perilaku,
      alasan: 'Disandingkan dengan rekan sejabatannya: sasaran dan bukti hasilnya setara.',
      oleh: diubah.skp.penilaiId,
      pada: `${geser(hariIni, -1)}T10:25:00+08:00`,
    },
  ])
}

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
export async function muatKalibrasi(client: pg.ClientBase, { hariIni, ...bahan }: Bahan): Promise<void> {
  await tulisPapan(client, cariPapan(bahan, 'draf'), { tanggal: geser(hariIni, -2), penutup: undefined })
}

/** The session of a month that is over, closed by the leader above. */
export async function muatKalibrasiSelesai(
  client: pg.ClientBase,
  { penutup, ...bahan }: Omit<Bahan, 'hariIni'> & { readonly penutup: string },
): Promise<void> {
  const papan = cariPapan(bahan, 'diterima')
  const tanggal = papan?.draf[0]?.periode.jendela[0]
  if (tanggal) await tulisPapan(client, papan, { tanggal, penutup })
}

function cariPapan({ evaluasi, kepala }: Omit<Bahan, 'hariIni'>, keadaan: Evaluasi['status']) {
  return kepala
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
          status === keadaan &&
          nilai !== undefined &&
          skp.pegawai.id !== pemangku &&
          `${skp.jabatan.unit.jalur}.`.startsWith(`${unit.jalur}.`),
      ),
    }))
    .toSorted((a, b) => b.draf.length - a.draf.length || a.unit.kode.localeCompare(b.unit.kode))[0]
}

type Saat = { readonly tanggal: string; readonly penutup: string | undefined }

async function tulisPapan(
  client: pg.ClientBase,
  papan: ReturnType<typeof cariPapan>,
  { tanggal, penutup }: Saat,
): Promise<void> {
  const [diubah] = papan?.draf ?? []
  if (!papan || !diubah?.nilai) return

  const id = pembuatId(`kalibrasi/${tanggal}`)
  const kalibrasiId = id(tanggal)
  const { hasil, perilaku } = diubah.nilai
  const hasilSemula = hasil === 'sesuai' ? 'di atas' : 'sesuai'
  await muat(client, 'kalibrasi', [
    {
      id: kalibrasiId,
      unit_id: papan.unit.id,
      periode_id: diubah.periode.id,
      dibuka_oleh: papan.pemangku,
      dibuka_pada: `${tanggal}T09:00:00+08:00`,
      ditutup_oleh: penutup ?? null,
      ditutup_pada: penutup ? `${geser(tanggal, 1)}T15:40:00+08:00` : null,
      catatan: penutup ? 'Rating sudah sebanding antarpenilai.' : null,
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
      hasil_akhir: penutup ? satu.nilai?.hasil : null,
      perilaku_akhir: penutup ? satu.nilai?.perilaku : null,
    })),
  )
  await muat(client, 'kalibrasi_ubahan', [
    {
      id: id(geser(tanggal, 1)),
      kalibrasi_id: kalibrasiId,
      evaluasi_id: diubah.id,
      hasil_semula: hasilSemula,
      perilaku_semula: perilaku,
      hasil,
      perilaku,
      alasan: 'Disandingkan dengan rekan sejabatannya: sasaran dan bukti hasilnya setara.',
      oleh: diubah.skp.penilaiId,
      pada: `${geser(tanggal, 1)}T10:25:00+08:00`,
    },
  ])
}

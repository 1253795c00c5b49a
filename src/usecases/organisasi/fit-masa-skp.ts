import { recordBanyakAudit } from '../../db/queries/audit/audit.ts'
import { insertBanyakKabar } from '../../db/queries/kabar.ts'
import { listMasaBergeser, type MasaBergeser, saveBanyakSampaiSkp } from '../../db/queries/skp/masa.ts'
import { masaSkp } from '../../domain/skp/masa-skp.ts'
import { tanggalPanjang } from '../../domain/waktu/bulan.ts'
import { hariIni, type Write } from '../context.ts'

/** Ends each SKP with the post it was written for or before a state without SKP, and lets it run on when these do; what was evaluated stays inside. */
export async function fitMasaSkp(w: Write): Promise<void> {
  const bergeser = (await listMasaBergeser(w.tx, hariIni(w).year))
    .map((skp) => ({ ...fit(skp), skp }))
    .filter(({ sampai, skp }) => sampai !== skp.sampai && sampai >= skp.mulai)
  if (bergeser.length === 0) return

  await saveBanyakSampaiSkp(
    w.tx,
    bergeser.map(({ skp, sampai }) => ({ id: skp.id, sampai })),
  )
  await recordBanyakAudit(
    w,
    bergeser.map(({ skp, sampai, basis }) => ({
      peristiwa: 'skp.masa-disesuaikan',
      entitas: 'skp',
      entitasId: skp.id,
      pegawaiId: skp.pegawaiId,
      sebelum: { sampai: skp.sampai },
      sesudah: { sampai, ketentuan: basis.ketentuanId, pasal: basis.dasar.pasal },
    })),
  )
  await insertBanyakKabar(
    w,
    bergeser.map(({ skp, sampai }) => ({
      pejabatId: skp.pegawaiId,
      isi: `SKP ${skp.tahun} Anda kini berlaku sampai ${tanggalPanjang(sampai)}, mengikuti masa jabatan atau keadaan Anda.`,
      jenis: 'skp',
      rujukan: skp.id,
    })),
  )
}

function fit({ tahun, mulaiJabatan, sampaiJabatan, dinilaiSampai, sebelumBerikut }: MasaBergeser) {
  const { nilai, basis } = masaSkp.apply({ tahun, mulaiJabatan, sampaiJabatan }, `${tahun}-12-31`)
  const dinilai = dinilaiSampai && dinilaiSampai > nilai.sampai ? dinilaiSampai : nilai.sampai

  return { basis, sampai: sebelumBerikut && sebelumBerikut < dinilai ? sebelumBerikut : dinilai }
}

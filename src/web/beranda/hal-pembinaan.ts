import { getTugasPembinaan } from '../../db/queries/beranda/pembinaan.ts'
import { listBimbinganBerlanjut } from '../../db/queries/pembinaan/bimbingan.ts'
import { type TugasBimbingan, tugasBimbingan } from '../../domain/pembinaan/tugas.ts'
import { hariIni } from '../../usecases/context.ts'
import { sisiPelaku } from '../../usecases/pembinaan/write-bimbingan.ts'
import { type C, kerja } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import { tulisTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import type { HalMenunggu } from './hal.ts'

const KATA: Record<TugasBimbingan, { readonly judul: string; readonly aksi: string }> = {
  isi: { judul: 'Isi bagian Anda pada bimbingan', aksi: 'Isi' },
  'tanda-tangan': { judul: 'Tanda tangani bimbingan', aksi: 'Tanda tangani' },
  pendapat: { judul: 'Isi umpan balik atas bimbingan', aksi: 'Isi' },
  kompetensi: { judul: 'Nilai kompetensi setelah bimbingan', aksi: 'Nilai' },
}

/** What talks, guidance and counselling ask of this person. */
export async function readHalPembinaan(c: C): Promise<HalMenunggu[]> {
  const { db, actor, now } = kerja(c)
  const { pejabatId } = actor
  const hari = hariIni(kerja(c)).toString()
  const tugas = await getTugasPembinaan(db, { pejabatId, hariIni: hari, now })
  const bimbingan = tugas.bimbingan > 0 ? await listBimbinganBerlanjut(db, pejabatId) : []
  const { usulan, belumDicatat, kesepakatan, tenggat, laporan, permintaan } = tugas
  const href = paths.pembinaan.ikhtisar
  const hal: (HalMenunggu | false)[] = [
    usulan > 0 && {
      ikon: 'calendar-days',
      judul: usulan === 1 ? 'Jawab usulan pertemuan' : `Jawab ${usulan} usulan pertemuan`,
      rinci: 'Sepakati waktunya, atau usulkan yang lain.',
      href: `${href}#pertemuan`,
      aksi: 'Jawab',
    },
    belumDicatat > 0 && {
      ikon: 'calendar-check',
      judul: 'Catat hasil pertemuan',
      rinci: 'Waktunya sudah lewat, hasilnya belum dicatat.',
      href: `${href}#pertemuan`,
      aksi: 'Catat',
    },
    kesepakatan > 0 && {
      ikon: 'list-checks',
      judul: `Selesaikan ${kesepakatan} kesepakatan pertemuan`,
      rinci: `Yang terdekat ${tulisTanggal(tenggat ?? hari)}.`,
      href: `${href}#kesepakatan`,
      aksi: 'Buka',
    },
    permintaan > 0 && {
      ikon: 'message-square',
      judul:
        permintaan === 1 ? 'Tulis umpan balik yang diminta' : `Tulis ${permintaan} umpan balik yang diminta`,
      rinci: tugas.tentang ?? '',
      href: `${paths.umpanBalik.milikku}#diminta`,
      aksi: 'Tulis',
    },
    tugas.rekan > 0 && {
      ikon: 'users',
      judul: tugas.rekan === 1 ? 'Jawab penilaian rekan' : `Jawab ${tugas.rekan} penilaian rekan`,
      rinci: `Tentang ${tugas.tentangRekan}, paling lambat ${tulisTanggal(tugas.rekanSampai ?? hari)}.`,
      href: paths.umpanBalik.milikku,
      aksi: 'Jawab',
    },
    laporan > 0 && {
      ikon: 'shield-alert',
      judul: `Putuskan ${laporan} laporan perilaku`,
      rinci: 'Tetapkan konseling, atau putuskan tanpa konseling.',
      href: `${href}#konseling`,
      aksi: 'Putuskan',
    },
  ]
  const lanjut = bimbingan.flatMap((satu): HalMenunggu[] => {
    const tugas = tugasBimbingan(satu, sisiPelaku(satu, pejabatId))
    if (!tugas) return []
    const { judul, aksi } = KATA[tugas]
    return [
      {
        ikon: 'users',
        judul,
        rinci: satu.topik,
        href: url(paths.pembinaan.bimbingan, { bimbinganId: satu.id }),
        aksi,
      },
    ]
  })

  return [...hal.filter((satu) => satu !== false), ...lanjut]
}

import type pg from 'pg'
import { acak, pembuatId } from '../acak.ts'
import { geser } from '../kalender/kalender.ts'
import { cariTokoh } from '../kalender/ketidakhadiran.ts'
import { muat } from '../muat.ts'
import type { Pegawai } from '../pegawai.ts'
import type { Skp } from '../skp/bentuk.ts'

type Ulasan = { sifat: 'positif' | 'netral' | 'perlu-perbaikan'; nilai: string | null; isi: string }

const ULASAN: readonly Ulasan[] = [
  {
    sifat: 'positif',
    nilai: 'berorientasi-pelayanan',
    isi: 'Sabar menghadapi warga yang datang berulang kali.',
  },
  { sifat: 'positif', nilai: 'kolaboratif', isi: 'Membantu menyusun jadwal bersama tanpa diminta.' },
  { sifat: 'positif', nilai: 'kompeten', isi: 'Membagikan bahan pelatihan dan menjelaskannya dengan baik.' },
  { sifat: 'positif', nilai: null, isi: 'Hasilnya rapi dan selesai sebelum waktunya.' },
  { sifat: 'positif', nilai: 'harmonis', isi: 'Menenangkan suasana saat loket sedang ramai.' },
  { sifat: 'netral', nilai: 'adaptif', isi: 'Sudah mulai memakai aplikasi baru, masih perlu pendampingan.' },
  { sifat: 'netral', nilai: null, isi: 'Target bulan ini tercapai, lampirannya dapat lebih lengkap.' },
  { sifat: 'perlu-perbaikan', nilai: 'akuntabel', isi: 'Laporan perlu masuk tepat waktu.' },
  {
    sifat: 'perlu-perbaikan',
    nilai: null,
    isi: 'Jumlahnya belum disebut, mohon ditulis pada catatan berikutnya.',
  },
]

type Bahan = { skp: readonly Skp[]; pegawai: readonly Pegawai[]; hariIni: string }

/** Feedback of the last three months by raters, peers and subordinates, and what the drawings show. */
export async function muatUmpanBalik(client: pg.ClientBase, { skp, pegawai, hariIni }: Bahan): Promise<void> {
  const id = pembuatId('umpan-balik')
  const rekan = Map.groupBy(pegawai, (p) => p.jabatan.unit.id)
  const bawahan = Map.groupBy(skp, (s) => s.penilaiId)
  const berjalan = skp.filter((s) => s.status === 'ditetapkan' && s.mulai <= hariIni && hariIni <= s.sampai)
  const umum = berjalan.flatMap((s) => {
    const a = acak(`umpan-balik/${s.id}`)
    return Array.from({ length: a.antara(0, 5) }, () => {
      const penulis = pilihPenulis(s, a.pecahan(), { rekan, bawahan, pilih: a.pilih })
      const u = a.pilih(ULASAN)
      const rhk = u.nilai === null && a.peluang(0.6) ? a.pilih(s.rhk).id : null
      return (
        penulis && {
          ...u,
          ...penulis,
          pegawai_id: s.pegawai.id,
          rhk_id: rhk,
          tanggal: geser(hariIni, -a.antara(1, 85)),
          bentuk: a.peluang(0.35) ? 'berkala' : 'insidentil',
          lanjutan: penulis.sebagai === 'pimpinan' ? lanjutanDari(u, a.pecahan()) : null,
          bukti: a.peluang(0.12) ? 'Foto dan daftar hadir di map bersama unit' : null,
        }
      )
    }).filter((b) => b !== undefined && b.penulis_id !== s.pegawai.id)
  })
  const semua = [...umum, ...untukBidan({ skp: berjalan, pegawai, hariIni })].filter((b) => b !== undefined)
  await muat(
    client,
    'umpan_balik',
    semua.map((b) => ({
      ...{ id: id(b.tanggal), bentuk: 'insidentil', lanjutan: null, bukti: null, undangan_id: null },
      ...b,
      dibuat_pada: `${b.tanggal}T15:20:00+08:00`,
    })),
  )
  await muatUndangan(client, { pegawai, hariIni })
}

/** What a leader gives after a good result, or asks for after a middling one. */
function lanjutanDari({ sifat }: Ulasan, n: number): 'apresiasi' | 'penugasan-baru' | null {
  if (sifat === 'positif' && n < 0.3) return 'apresiasi'

  return sifat === 'netral' && n < 0.25 ? 'penugasan-baru' : null
}

/** Two people without an account were asked about the midwife: one has answered, one link still waits. */
async function muatUndangan(client: pg.ClientBase, { pegawai, hariIni }: Omit<Bahan, 'skp'>): Promise<void> {
  const bidan = cariTokoh(pegawai, 'bidan')
  const kapus = cariTokoh(pegawai, 'kapus')
  if (!bidan || !kapus) return
  const id = pembuatId('undangan-umpan-balik')
  const umum = { pegawai_id: bidan.id, pengundang_id: kapus.id, berlaku_sampai: geser(hariIni, 9) }
  const dijawab = id(geser(hariIni, -5))
  await muat(client, 'undangan_umpan_balik', [
    {
      ...umum,
      id: dijawab,
      nama: 'Ibu Fatimah',
      lembaga: 'Kader Posyandu Melati',
      sidik: 'contoh-dijawab',
      dibuat_pada: `${geser(hariIni, -5)}T09:00:00+08:00`,
      dipakai_pada: `${geser(hariIni, -4)}T19:25:00+08:00`,
    },
    {
      ...umum,
      id: id(geser(hariIni, -5)),
      nama: 'Pak Darwis',
      lembaga: 'RT 14 Sempaja Timur',
      sidik: 'contoh-menunggu',
      dibuat_pada: `${geser(hariIni, -5)}T09:04:00+08:00`,
      dipakai_pada: null,
    },
  ])
  await muat(client, 'umpan_balik', [
    {
      id: id(geser(hariIni, -4)),
      pegawai_id: bidan.id,
      penulis_id: null,
      undangan_id: dijawab,
      sebagai: 'lainnya',
      nilai: 'berorientasi-pelayanan',
      sifat: 'positif',
      isi: 'Bu bidan datang tepat waktu ke posyandu dan menjelaskan dengan sabar kepada ibu muda.',
      tanggal: geser(hariIni, -4),
      dibuat_pada: `${geser(hariIni, -4)}T00:00:00+08:00`,
    },
  ])
}

type Pilihan = {
  rekan: ReadonlyMap<string, readonly Pegawai[]>
  bawahan: ReadonlyMap<string | null, readonly Skp[]>
  pilih: <T>(daftar: readonly T[]) => T
}

function pilihPenulis(s: Skp, n: number, { rekan, bawahan, pilih }: Pilihan) {
  if (n < 0.4) return s.penilaiId === null ? undefined : { penulis_id: s.penilaiId, sebagai: 'pimpinan' }
  const bawah = bawahan.get(s.pegawai.id) ?? []
  if (bawah.length > 0) return { penulis_id: pilih(bawah).pegawai.id, sebagai: 'bawahan' }
  const teman = (rekan.get(s.jabatan.unit.id) ?? []).filter(
    (p) => p.id !== s.pegawai.id && p.id !== s.penilaiId,
  )

  return teman.length > 0 ? { penulis_id: pilih(teman).id, sebagai: 'rekan-kerja' } : undefined
}

function untukBidan({ skp, pegawai, hariIni }: Bahan) {
  const bidan = cariTokoh(pegawai, 'bidan')
  const kapus = cariTokoh(pegawai, 'kapus')
  const dewi = cariTokoh(pegawai, 'dewi')
  const milik = skp.find((s) => s.pegawai === bidan)
  if (!bidan || !kapus || !dewi || !milik) return []
  const baris = { pegawai_id: bidan.id, nilai: null, rhk_id: null, sifat: 'positif' as const }

  return [
    {
      ...baris,
      rhk_id: milik.rhk[3]?.id ?? null,
      penulis_id: kapus.id,
      sebagai: 'pimpinan',
      isi: 'Kelas ibu hamil dengan juru bahasa isyarat berjalan baik. Tiga ibu bercerita merasa diperhatikan.',
      tanggal: geser(hariIni, -1),
    },
    {
      ...baris,
      rhk_id: milik.rhk[0]?.id ?? null,
      penulis_id: kapus.id,
      sebagai: 'pimpinan',
      isi: 'Kunjungan K6 naik sejak jadwal kunjungan rumah dibagi.',
      tanggal: geser(hariIni, -30),
    },
    {
      ...baris,
      nilai: 'kolaboratif',
      penulis_id: dewi.id,
      sebagai: 'rekan-kerja',
      isi: 'Membantu kader Lempake menyusun jadwal kunjungan.',
      tanggal: geser(hariIni, -28),
    },
    {
      ...baris,
      nilai: 'akuntabel',
      sifat: 'perlu-perbaikan' as const,
      penulis_id: kapus.id,
      sebagai: 'pimpinan',
      isi: 'Laporan kohort perlu tepat waktu.',
      tanggal: geser(hariIni, -35),
    },
  ]
}

import { acak, pembuatId } from '../acak.ts'
import type { Pegawai } from '../pegawai.ts'
import { TOKOH } from '../tokoh.ts'
import { geser, type Kalender } from './kalender.ts'

export type Ketidakhadiran = {
  readonly id: string
  readonly pegawaiId: string
  readonly jenis: string
  readonly mulai: string
  readonly sampai: string
  readonly keterangan: string
  /** Where somebody studies or works meanwhile. */
  readonly tempat?: string
}

const JENIS = [
  { jenis: 'cuti-tahunan', panjang: 4, keterangan: 'Keperluan keluarga' },
  { jenis: 'cuti-tahunan', panjang: 2, keterangan: 'Menghadiri pernikahan keluarga di Tenggarong' },
  { jenis: 'cuti-sakit', panjang: 1, keterangan: 'Surat dokter terlampir' },
  { jenis: 'dinas-luar', panjang: 2, keterangan: 'Konsultasi ke Pemerintah Provinsi Kalimantan Timur' },
  { jenis: 'dinas-luar', panjang: 3, keterangan: 'Bimbingan teknis di Balikpapan' },
] as const

type Bahan = { pegawai: readonly Pegawai[]; kalender: Kalender; hariIni: string; dari: string }

/** Leave and travel of the last months, and who is away right now. */
export function susunKetidakhadiran({ pegawai, kalender, hariIni, dari }: Bahan): Ketidakhadiran[] {
  const id = pembuatId('ketidakhadiran')
  const kemarin = kalender.hariKerjaSebelum('lima-hari', hariIni, 1)[0] ?? geser(hariIni, -1)
  const khusus = new Map<string, Isi>(
    sempajaCuti(pegawai).map((p) => [
      p.id,
      { jenis: 'cuti-tahunan', mulai: kemarin, sampai: geser(hariIni, 2), keterangan: 'Keperluan keluarga' },
    ]),
  )
  const yosef = cariTokoh(pegawai, 'yosef')
  if (yosef)
    khusus.set(yosef.id, {
      jenis: 'cuti-sakit',
      mulai: kemarin,
      sampai: kemarin,
      keterangan: 'Surat dokter terlampir',
    })

  for (const [kunci, isi] of keadaanKhusus(hariIni, dari)) {
    const orang = cariTokoh(pegawai, kunci)
    if (orang) khusus.set(orang.id, isi)
  }

  const bidan = cariTokoh(pegawai, 'bidan')?.id
  return pegawai.flatMap((p) => {
    const tetap = khusus.get(p.id)
    if (p.id === bidan)
      return rencanaBidan(kalender, hariIni).map((k) => ({ id: id(k.mulai), pegawaiId: p.id, ...k }))
    if (tetap) return [{ id: id(tetap.mulai), pegawaiId: p.id, ...tetap }]
    if (TOKOH.some((t) => t.nip === p.nip) || p.jabatan.unit.kode === 'pkm-sempaja') return []

    return acakKetidakhadiran(p, dari, hariIni).map((k) => ({ id: id(k.mulai), pegawaiId: p.id, ...k }))
  })
}

type Isi = Omit<Ketidakhadiran, 'id' | 'pegawaiId'>

/** Long absences that change what is asked of a person. */
function keadaanKhusus(hariIni: string, dari: string): readonly (readonly [string, Isi])[] {
  return [
    [
      'belajar',
      {
        jenis: 'tugas-belajar',
        mulai: dari,
        sampai: geser(hariIni, 640),
        keterangan: 'SK Wali Kota 800.1.13/214/2026',
        tempat: 'Magister Kesehatan Masyarakat, Universitas Hasanuddin',
      },
    ],
    [
      'cltn',
      {
        jenis: 'cltn',
        mulai: geser(hariIni, -75),
        sampai: geser(hariIni, 290),
        keterangan: 'Mendampingi suami bertugas di luar negeri',
      },
    ],
    [
      'diperbantukan',
      {
        jenis: 'diperbantukan',
        mulai: geser(hariIni, -70),
        sampai: geser(hariIni, 295),
        keterangan: 'Penugasan pendampingan mutu obat',
        tempat: 'Balai Besar POM di Samarinda',
      },
    ],
  ]
}

/** What the midwife has ahead: a course next week and leave in a month. */
function rencanaBidan(kalender: Kalender, hariIni: string): Isi[] {
  const kerja = kalender
    .hari(geser(hariIni, 7), geser(hariIni, 45))
    .filter((hari) => kalender.jam('lima-hari', hari))
  const ke = (n: number) => kerja[n] ?? geser(hariIni, 7 + n)

  return [
    {
      jenis: 'dinas-luar',
      mulai: ke(0),
      sampai: ke(1),
      keterangan: 'Pelatihan penanganan gawat darurat maternal di Balikpapan',
    },
    { jenis: 'cuti-tahunan', mulai: ke(18), sampai: ke(20), keterangan: 'Keperluan keluarga' },
  ]
}

function acakKetidakhadiran(p: Pegawai, dari: string, hariIni: string): Isi[] {
  const a = acak(`cuti/${p.nip}`)
  const hasil: Isi[] = []
  if (a.peluang(0.004))
    return [
      {
        jenis: 'tugas-belajar',
        mulai: dari,
        sampai: geser(hariIni, 300),
        keterangan: 'Magister di Universitas Mulawarman',
      },
    ]
  if (p.nip[14] === '2' && a.peluang(0.006))
    return [
      {
        jenis: 'cuti-melahirkan',
        mulai: geser(hariIni, -40),
        sampai: geser(hariIni, 50),
        keterangan: 'Kelahiran anak kedua',
      },
    ]
  for (
    let mulai = geser(dari, a.antara(0, 50));
    mulai <= geser(hariIni, 5);
    mulai = geser(mulai, a.antara(25, 90))
  ) {
    const { panjang, ...k } = a.pilih(JENIS)
    hasil.push({ ...k, mulai, sampai: geser(mulai, panjang - 1) })
  }

  return hasil
}

/** Two of the puskesmas of the drawings are on leave. */
function sempajaCuti(pegawai: readonly Pegawai[]): Pegawai[] {
  return pegawai.filter(
    (p) =>
      p.jabatan.unit.kode === 'pkm-sempaja' &&
      !TOKOH.some((t) => t.nip === p.nip) &&
      (p.jabatan.isi === 'gizi' || p.jabatan.isi === 'pelayanan'),
  )
}

export function cariTokoh(pegawai: readonly Pegawai[], kunci: string): Pegawai | undefined {
  const nip = TOKOH.find((t) => t.kunci === kunci)?.nip
  return nip === undefined ? undefined : pegawai.find((p) => p.nip === nip)
}

/** Whether somebody is away on a day, by the rows above. */
export function petaTidakHadir(
  daftar: readonly Ketidakhadiran[],
): (pegawaiId: string, tanggal: string) => boolean {
  const menurut = new Map<string, Ketidakhadiran[]>()
  for (const k of daftar) menurut.set(k.pegawaiId, [...(menurut.get(k.pegawaiId) ?? []), k])

  return (pegawaiId, tanggal) =>
    (menurut.get(pegawaiId) ?? []).some((k) => k.mulai <= tanggal && tanggal <= k.sampai)
}

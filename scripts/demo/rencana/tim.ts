import type pg from 'pg'
import { pembuatId } from '../acak.ts'
import { geser } from '../kalender/kalender.ts'
import { muat, rentang } from '../muat.ts'
import type { Pegawai } from '../pegawai.ts'
import { TOKOH } from '../tokoh.ts'

type Anggota = {
  readonly siapa: string
  readonly peran?: 'ketua'
  readonly alasan?: string
  /** Who has agreed already: the leader of the team, and the own rater. */
  readonly setuju: { readonly tim: boolean; readonly penilai: boolean }
}
type Tim = {
  readonly nama: string
  readonly tujuan: string
  readonly pimpinan: string
  readonly anggota: readonly Anggota[]
}

const DISETUJUI = { tim: true, penilai: true }

/** Two teams across units, with people appointed, people who offered themselves, and answers that are still owed. */
const TIM: readonly Tim[] = [
  {
    nama: 'Percepatan Penurunan Stunting',
    tujuan: 'Prevalensi stunting turun di kelurahan binaan lewat pendampingan ibu hamil dan balita.',
    pimpinan: 'kadis-kesehatan',
    anggota: [
      { siapa: 'kapus', peran: 'ketua', setuju: DISETUJUI },
      { siapa: 'bidan', setuju: DISETUJUI },
      { siapa: 'dewi', setuju: DISETUJUI },
      {
        siapa: 'fauzan',
        alasan: 'Saya membina posyandu di tiga kelurahan sasaran.',
        setuju: { tim: true, penilai: false },
      },
      {
        siapa: 'kasubag-dukcapil',
        alasan: 'Data akta kelahiran dapat dipadankan dengan data balita.',
        setuju: { tim: false, penilai: false },
      },
    ],
  },
  {
    nama: 'Jemput Bola Layanan Adminduk',
    tujuan: 'Warga lanjut usia dan difabel memperoleh dokumen kependudukan di rumah.',
    pimpinan: 'kadis-dukcapil',
    anggota: [
      { siapa: 'kabid-capil', peran: 'ketua', setuju: DISETUJUI },
      { siapa: 'kasubag-dukcapil', setuju: DISETUJUI },
      { siapa: 'siti', alasan: 'Saya mengenal keluarga pasien yang belum berdokumen.', setuju: DISETUJUI },
    ],
  },
]

export async function muatTim(
  client: pg.ClientBase,
  { pegawai, hariIni }: { readonly pegawai: readonly Pegawai[]; readonly hariIni: string },
): Promise<void> {
  const id = pembuatId('tim-kerja')
  const mulai = geser(hariIni, -60)
  const sampai = geser(hariIni, 120)
  const semua = TIM.map((tim) => ({ ...tim, id: id(mulai) }))
  const cari = (kunci: string) => {
    const nama = TOKOH.find((tokoh) => tokoh.kunci === kunci)?.nama
    return pegawai.find((orang) => orang.nama === nama)?.id
  }
  await muat(
    client,
    'tim_kerja',
    semua.map(({ id: timId, nama, tujuan, pimpinan }) => ({
      id: timId,
      nama,
      tujuan,
      pimpinan_id: cari(pimpinan),
      rentang: rentang(mulai, sampai),
      terbuka: true,
    })),
  )
  const diajukan = `${geser(hariIni, -6)}T09:10:00+08:00`
  const dijawab = `${geser(hariIni, -4)}T13:30:00+08:00`
  await muat(
    client,
    'anggota_tim',
    semua.flatMap((tim) =>
      tim.anggota.map(({ siapa, peran = 'anggota', alasan, setuju }) => ({
        id: id(mulai),
        tim_id: tim.id,
        pegawai_id: cari(siapa),
        peran,
        cara: alasan ? 'sukarela' : 'penunjukan',
        berlaku: rentang(alasan ? geser(hariIni, -6) : mulai, sampai),
        alasan: alasan ?? '',
        diajukan_pada: diajukan,
        disetujui_tim_pada: setuju.tim ? dijawab : null,
        disetujui_penilai_pada: setuju.penilai ? dijawab : null,
      })),
    ),
  )
}

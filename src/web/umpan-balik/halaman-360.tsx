import type { Putaran360 } from '../../db/queries/umpan-balik/penilaian-360.ts'
import { PERILAKU_KERJA } from '../../domain/skp/perilaku.ts'
import { NAMA_SKALA_360, type Rekap360, type Skala360 } from '../../domain/umpan-balik/penilaian-360.ts'
import type { CalonPenilai360 } from '../../usecases/umpan-balik/calon-360.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { Judul } from '../ui/judul.tsx'
import { Penolakan } from '../ui/kabar.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Centang } from '../ui/pilihan.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { umpanBalikPaths } from './paths.ts'

export type IsiHasil360 = {
  readonly pegawaiId: string
  readonly nama: string
  readonly isMilikku: boolean
  /** May begin a round. */
  readonly isPenilai: boolean
  readonly putaran: readonly Putaran360[]
  readonly calon: readonly CalonPenilai360[]
  readonly palingSedikit: number
  readonly terbukaHari: number
  readonly dipilih?: readonly string[] | undefined
  readonly penolakan?: Pesan | undefined
}

/** What colleagues said without names, round by round, and the start of a new one. */
export function hasil360Page(c: C, isi: IsiHasil360): Response {
  const { penolakan, putaran, isMilikku, nama, isPenilai } = isi
  const isTerbuka = putaran.some(({ ditutup }) => ditutup === null)
  return page(c, {
    judul: 'Penilaian rekan',
    aktif: umpanBalikPaths.milikku,
    status: penolakan ? 422 : 200,
    remah: [{ label: 'Umpan balik', href: umpanBalikPaths.milikku }, { label: 'Penilaian rekan' }],
    children: (
      <div class="grid gap-5 max-w-3xl">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul={`Penilaian rekan tentang ${isMilikku ? 'Anda' : nama}`}
          konteks={`Tanpa nama. Rekap tampil setelah ditutup, bila paling sedikit ${isi.palingSedikit} orang menjawab.`}
        />
        {isPenilai && !isTerbuka && <Mulai {...isi} />}
        {putaran.length === 0 && (
          <PanelKosong ikon="users" judul="Belum ada putaran">
            Putaran dimulai oleh pejabat penilai.
          </PanelKosong>
        )}
        {putaran.map((satu) => (
          <Putaran key={satu.id} {...satu} />
        ))}
      </div>
    ),
  })
}

function Mulai({ pegawaiId, calon, dipilih = [], palingSedikit, terbukaHari }: IsiHasil360) {
  return (
    <Panel judul="Mulai putaran">
      <form method="post" action={url(umpanBalikPaths.hasil360, { pegawaiId })} class="grid gap-4">
        <p class="text-sm text-ink-2">{`Pilih paling sedikit ${palingSedikit} rekan, lebih baik beberapa lagi. Mereka menjawab dalam ${terbukaHari} hari.`}</p>
        <fieldset class="grid gap-1 min-w-0">
          <legend class="text-sm font-semibold mb-1">Yang diminta menilai</legend>
          {calon.map(({ pejabatId, nama, jabatan }) => (
            <Centang
              key={pejabatId}
              nama="rekan"
              id={`rekan-${pejabatId}`}
              nilai={pejabatId}
              label={nama}
              rinci={jabatan}
              tercentang={dipilih.includes(pejabatId)}
            />
          ))}
        </fieldset>
        <div>
          <Tombol ragam="utama">Minta penilaian</Tombol>
        </div>
      </form>
    </Panel>
  )
}

function Putaran({ mulai, sampai, ditutup, rekap, diminta, menjawab, palingSedikit }: Putaran360) {
  const masa = `${tulisTanggal(mulai)} sampai ${tulisTanggal(ditutup ?? sampai)}`
  return (
    <Panel judul={`Putaran ${masa}`} rapat={rekap !== null}>
      {ditutup === null && <p>{`Masih terbuka. ${menjawab} dari ${diminta} orang sudah menjawab.`}</p>}
      {ditutup !== null && rekap === null && (
        <p>{`Yang menjawab kurang dari ${palingSedikit} orang. Jawabannya sudah dihapus dan tidak ditampilkan.`}</p>
      )}
      {rekap && <Rekap {...rekap} />}
    </Panel>
  )
}

const SKALA = Object.keys(NAMA_SKALA_360) as Skala360[]

function Rekap({ jumlah, nilai, komentar }: Rekap360) {
  return (
    <>
      <Tabel
        keterangan={`Jawaban ${jumlah} orang untuk setiap perilaku`}
        kolom={[
          { label: 'Perilaku' },
          ...SKALA.map((skala) => ({ label: NAMA_SKALA_360[skala], angka: true })),
        ]}
      >
        {PERILAKU_KERJA.map((satu) => (
          <tr key={satu.nilai}>
            <th scope="row">{satu.nama}</th>
            {SKALA.map((skala) => (
              <td key={skala} class="n">
                {nilai[satu.nilai][skala]}
              </td>
            ))}
          </tr>
        ))}
      </Tabel>
      <div class="badan grid gap-2">
        <p class="text-sm text-ink-2">{`${jumlah} orang menjawab.`}</p>
        {komentar.length > 0 && (
          <ul class="grid gap-2">
            {komentar.map((satu, i) => (
              <li key={String(i)} class="whitespace-pre-line border-l-2 border-line pl-3">
                {satu}
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}

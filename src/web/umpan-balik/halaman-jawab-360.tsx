import type { Putaran360 } from '../../db/queries/umpan-balik/penilaian-360.ts'
import { PERILAKU_KERJA } from '../../domain/skp/perilaku.ts'
import {
  type checkJawaban360,
  KOMENTAR_360_PALING_PANJANG,
  NAMA_SKALA_360,
} from '../../domain/umpan-balik/penilaian-360.ts'
import { opsiDari } from '../forms/isian.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { IsianPanjang } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Segmen } from '../ui/pilihan.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import { umpanBalikPaths } from './paths.ts'

export type IsiJawab360 = {
  /** Undefined: answered already, or closed. */
  readonly putaran: Putaran360 | undefined
  readonly jawaban: Parameters<typeof checkJawaban360>[0]
  readonly penolakan: Pesan | undefined
}

/** Seven values, one mark each, and a remark; no name goes along. */
export function jawab360Page(c: C, { putaran, jawaban, penolakan }: IsiJawab360): Response {
  return page(c, {
    judul: 'Penilaian rekan',
    aktif: umpanBalikPaths.milikku,
    status: penolakan ? 422 : 200,
    salah: penolakan?.isian,
    remah: [{ label: 'Umpan balik', href: umpanBalikPaths.milikku }, { label: 'Penilaian rekan' }],
    children: (
      <div class="grid gap-5 max-w-2xl">
        {penolakan && <Penolakan {...penolakan} />}
        {putaran ? (
          <>
            <Judul
              judul={`Perilaku ${putaran.nama}`}
              konteks={`Paling lambat ${tulisTanggal(putaran.sampai)}.`}
            />
            <Kabar nada="info" judul="Jawaban Anda tanpa nama.">
              <p>{`Yang tercatat hanya bahwa Anda sudah menjawab, dan harinya. Rekapnya tampil setelah putaran ditutup, bila paling sedikit ${putaran.palingSedikit} orang menjawab. Jawaban tidak dapat diubah setelah terkirim.`}</p>
            </Kabar>
            <Formulir jawaban={jawaban} />
          </>
        ) : (
          <PanelKosong ikon="circle-check" judul="Tidak ada lagi yang perlu dijawab">
            Anda sudah menjawab putaran ini, atau putarannya sudah ditutup.
          </PanelKosong>
        )}
      </div>
    ),
  })
}

function Formulir({ jawaban }: Pick<IsiJawab360, 'jawaban'>) {
  return (
    <Panel>
      <form method="post" class="grid gap-5">
        <p class="text-sm text-ink-2">
          Belum: belum konsisten. Konsisten: dijalankan terus-menerus. Teladan: juga menjaganya pada orang
          lain.
        </p>
        {PERILAKU_KERJA.map(({ nilai, nama, panduan }) => (
          <Segmen
            key={nilai}
            nama={nilai}
            label={nama}
            petunjuk={panduan.join('; ')}
            nilai={jawaban.nilai[nilai]}
            opsi={opsiDari(NAMA_SKALA_360)}
          />
        ))}
        <IsianPanjang
          nama="komentar"
          label="Catatan"
          petunjuk="Gaya tulisan dan kejadian yang khas dapat dikenali orang."
          wajib={false}
          nilai={jawaban.komentar ?? ''}
          maksimum={KOMENTAR_360_PALING_PANJANG}
        />
        <div>
          <Tombol ragam="utama">Kirim tanpa nama</Tombol>
        </div>
      </form>
    </Panel>
  )
}

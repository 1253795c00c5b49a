import type { ComponentChildren } from 'preact'
import type { UndanganTercatat } from '../../db/queries/umpan-balik/undangan.ts'
import type { KeadaanUndangan } from '../../domain/umpan-balik/undangan.ts'
import type { JawabanUndangan } from '../../usecases/umpan-balik/answer-undangan.ts'
import { kota, send, temaDari } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { HalamanUmum } from '../ui/halaman-umum.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import { BagianUcapan } from './bagian-ucapan.tsx'
import { KATA_TERTUTUP } from './messages.ts'

export type IsiJawab = {
  readonly undangan: UndanganTercatat
  readonly tentang: { readonly nama: string; readonly jabatan: string }
  readonly rhk: readonly { readonly id: string; readonly uraian: string }[]
  readonly ucapan: Omit<JawabanUndangan, 'sidik'>
  readonly hurufPalingBanyak: number
  readonly penolakan?: Pesan | undefined
  readonly status?: 422 | 429 | undefined
}

/** What opens behind the link of an invitation: whom it is about, and room for what was seen. */
export function jawabPage(c: C, isi: IsiJawab): Response {
  const { undangan, tentang, penolakan, status = 422 } = isi
  return outsidePage(c, {
    judul: `Umpan balik untuk ${tentang.nama}`,
    status: penolakan ? status : 200,
    children: (
      <div class="grid gap-5 max-w-2xl">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul={`Umpan balik untuk ${tentang.nama}`}
          konteks={`${tentang.jabatan}. ${undangan.pengundang} meminta pendapat Anda, ${undangan.nama} (${undangan.lembaga}).`}
        />
        <Panel>
          <form method="post" class="grid gap-5">
            <BagianUcapan
              ucapan={isi.ucapan}
              rhk={isi.rhk}
              hurufPalingBanyak={isi.hurufPalingBanyak}
              petunjuk="Sebut kejadiannya. Nama Anda terbaca oleh penerima dan penilainya."
            />
            <div>
              <Tombol ragam="utama">Kirim umpan balik</Tombol>
            </div>
            <p class="text-sm text-ink-2">{`Tautan ini dipakai satu kali, paling lambat ${tulisTanggal(undangan.berlakuSampai)}.`}</p>
          </form>
        </Panel>
      </div>
    ),
  })
}

export function thanksPage(c: C): Response {
  return outsidePage(c, {
    judul: 'Terima kasih',
    children: (
      <Kabar nada="ok" role="status" judul="Umpan balik Anda terkirim.">
        <p>Pegawai yang bersangkutan sudah mendapat kabar. Anda boleh menutup halaman ini.</p>
      </Kabar>
    ),
  })
}

/** The link worked once, or its days are over. */
export function closedPage(c: C, keadaan: KeadaanUndangan): Response {
  return outsidePage(c, {
    judul: 'Undangan sudah ditutup',
    status: 409,
    children: (
      <Kabar nada="mute" judul="Undangan ini tidak dapat dijawab.">
        <p>{`Undangan ini ${KATA_TERTUTUP[keadaan]}. Minta tautan baru kepada yang mengundang Anda bila perlu.`}</p>
      </Kabar>
    ),
  })
}

type Luar = {
  readonly judul: string
  readonly status?: 200 | 409 | 422 | 429
  readonly children: ComponentChildren
}

/** No menu leads from here into the application: its reader has no account. */
function outsidePage(c: C, { judul, status, children }: Luar): Response {
  return send(
    c,
    <HalamanUmum
      judul={judul}
      kota={kota(c)}
      tema={temaDari(c)}
      pulau={['dasar']}
      kaki="Umpan balik dipakai untuk membina pegawai dan meningkatkan layanan."
    >
      {children}
    </HalamanUmum>,
    status,
  )
}

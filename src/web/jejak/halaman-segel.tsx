import type { Segel } from '../../db/queries/audit/segel.ts'
import { publicPage } from '../bingkai-umum.tsx'
import { baca, type C } from '../lingkungan.ts'
import { Judul } from '../ui/judul.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { tulisAngka } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { tulisSaat } from './daftar-catatan.tsx'
import { jejakPaths } from './paths.ts'

type Isi = {
  readonly terbaru: Segel | undefined
  readonly daftar: readonly Segel[]
  readonly lama: number | undefined
}

/** The newest seal for anybody to note down, and the seals before it. */
export function segelPage(c: C, { terbaru, daftar, lama }: Isi): Response {
  return publicPage(c, {
    judul: 'Segel jejak audit',
    aktif: jejakPaths.segel,
    children: (
      <div class="grid gap-6 max-w-4xl">
        <Judul
          judul="Segel jejak audit"
          konteks="Setiap jam semua peristiwa baru diringkas menjadi satu sidik, bersambung dengan segel sebelumnya. Peristiwa yang diubah, dihapus, atau disisipkan sesudahnya ketahuan saat segel diperiksa."
        />
        {terbaru ? (
          <Terbaru c={c} segel={terbaru} />
        ) : (
          <PanelKosong ikon="lock" judul="Belum ada segel">
            Segel pertama dibuat pada pergantian jam berikutnya.
          </PanelKosong>
        )}
        {daftar.length > 0 && (
          <Panel judul="Semua segel" rapat>
            <Tabel
              keterangan="Segel, terbaru dahulu"
              ponsel="kartu"
              kolom={[
                { label: 'Nomor' },
                { label: 'Dibuat' },
                { label: 'Peristiwa', angka: true },
                { label: 'Sidik' },
              ]}
            >
              {daftar.map((satu) => (
                <tr key={satu.nomor}>
                  <th scope="row" data-label="Nomor">{`Segel ${satu.nomor}`}</th>
                  <td data-label="Dibuat">{saat(c, satu)}</td>
                  <td class="n" data-label="Peristiwa">
                    {tulisAngka(satu.jumlah)}
                  </td>
                  <td data-label="Sidik">
                    <code class="text-xs break-all">{satu.sidik}</code>
                  </td>
                </tr>
              ))}
            </Tabel>
          </Panel>
        )}
        {lama !== undefined && (
          <div>
            <TombolTautan href={url(jejakPaths.segel, {}, { sebelum: lama })}>Segel lebih lama</TombolTautan>
          </div>
        )}
      </div>
    ),
  })
}

function Terbaru({ c, segel }: { c: C; segel: Segel }) {
  const baris = [
    ['Dibuat', saat(c, segel)],
    ['Peristiwa', `${tulisAngka(segel.jumlah)}, nomor ${segel.dariId} sampai ${segel.sampaiId}`],
    ['Sidik', segel.sidik],
    ['Akar Merkle', segel.akar],
    ['Sidik segel sebelumnya', segel.nomor === 1 ? 'ini segel pertama' : segel.sebelumnya],
  ] as const
  return (
    <Panel judul={`Segel terbaru: nomor ${segel.nomor}`} id="segel-terbaru">
      <dl class="grid gap-3 text-sm">
        {baris.map(([nama, isi]) => (
          <div key={nama}>
            <dt class="text-ink-2">{nama}</dt>
            <dd class="font-semibold break-all">{isi}</dd>
          </div>
        ))}
      </dl>
      <p class="text-sm text-ink-2 mt-4">
        Simpan sidik ini. Kelak Anda dapat memastikan segel yang sama masih ada, tanpa memercayai siapa pun.
      </p>
    </Panel>
  )
}

function saat(c: C, { dibuatPada }: Segel): string {
  const { zona, sebutanZona } = baca(c).instansi

  return `${tulisSaat(dibuatPada, zona)} ${sebutanZona}`
}

import type { VersiSkp } from '../../db/queries/skp/revisi.ts'
import { NAMA_STATUS_SKP } from '../../domain/skp/istilah.ts'
import { BAGIAN_LAMPIRAN } from '../../domain/skp/lampiran.ts'
import { PANJANG } from '../../domain/teks.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { BedaVersi } from '../ui/beda-versi.tsx'
import { Chip } from '../ui/chip.tsx'
import { IsianPanjang } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import type { BedaTulisan } from '../ui/konflik.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { BagianSkp } from './bagian-skp.tsx'
import type { BahanNaskah } from './bahan.ts'
import { Butir } from './halaman-lampiran.tsx'
import { remahSkp } from './halaman-skp.ts'
import { skpPaths } from './paths.ts'
import { HasilKerja, PerilakuKerja } from './tabel-skp.tsx'

export type IsiVersi = {
  readonly bahan: BahanNaskah
  readonly versi: readonly VersiSkp[]
  readonly dipilih: VersiSkp
  readonly beda: readonly BedaTulisan[]
  readonly atas: ReadonlyMap<string, string>
  /** What was typed as the reason before a refusal. */
  readonly alasan: string
  readonly penolakan?: Pesan | undefined
}

/** Every version of an SKP, why it changed and what changed; where a revision begins. */
export function versiPage(c: C, isi: IsiVersi): Response {
  const { bahan, dipilih, beda, atas, penolakan } = isi
  const { berlaku } = bahan
  const skp = { ...berlaku, ...dipilih.isi }
  return page(c, {
    judul: `Versi SKP ${berlaku.tahun}`,
    ...remahSkp(bahan, 'Versi'),
    status: penolakan ? 422 : 200,
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul={`SKP ${berlaku.tahun}, versi ${dipilih.nomor}`}
          status={<Chip status={NAMA_STATUS_SKP[berlaku.status]} />}
          konteks={
            berlaku.status === 'ditetapkan'
              ? `Berlaku sejak ${tulisTanggal(dipilih.berlakuSejak)}${dipilih.penetap ? `, ditetapkan ${dipilih.penetap}` : ''}.`
              : 'SKP ini belum ditetapkan.'
          }
          aksi={
            berlaku.status === 'ditetapkan' && (
              <TombolTautan
                href={url(skpPaths.cetak, { skpId: berlaku.id }, { versi: dipilih.nomor })}
                ikon="printer"
              >
                Cetak versi ini
              </TombolTautan>
            )
          }
        />
        <BagianSkp skpId={berlaku.id} aktif="versi" utasTerbuka={bahan.utasTerbuka} />
        <div class="grid xl:grid-cols-[minmax(0,1fr)_20rem] gap-5 items-start">
          <div class="grid gap-5 min-w-0">
            {dipilih.alasan && <Kabar judul={`Alasan versi ${dipilih.nomor}`}>{dipilih.alasan}</Kabar>}
            {beda.length > 0 && <BedaVersi judul="Yang berubah dari versi sebelumnya" daftar={beda} />}
            <HasilKerja skp={skp} atas={atas} catatan={[]} bolehMencatat={false} tulisan={[]} />
            <PerilakuKerja skp={skp} />
            {BAGIAN_LAMPIRAN.map(
              ({ bagian, nama }) =>
                dipilih.isi.lampiran[bagian].length > 0 && (
                  <Panel key={bagian} judul={nama}>
                    <Butir butir={dipilih.isi.lampiran[bagian]} />
                  </Panel>
                ),
            )}
          </div>
          <aside class="grid gap-5 min-w-0">
            <DaftarVersi isi={isi} />
            <MulaiRevisi isi={isi} />
          </aside>
        </div>
      </div>
    ),
  })
}

function DaftarVersi({ isi: { bahan, versi, dipilih } }: { isi: IsiVersi }) {
  const skpId = bahan.skp.id
  return (
    <Panel judul={versi.length === 1 ? 'Satu versi' : `${versi.length} versi`}>
      <ol class="grid gap-3 text-sm">
        {versi.toReversed().map(({ nomor, alasan, berlakuSejak }) => (
          <li key={nomor}>
            <a
              class="tautan"
              href={url(skpPaths.versi, { skpId }, { nomor })}
              aria-current={nomor === dipilih.nomor ? 'true' : undefined}
            >{`Versi ${nomor}`}</a>
            <span class="text-ink-2">{`, sejak ${tulisTanggal(berlakuSejak)}`}</span>
            <p>{alasan ?? 'Penetapan pertama'}</p>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

/** The owner of an SKP in force says why it is to change; what is in force stays until the rater sets the new one. */
function MulaiRevisi({ isi: { bahan, alasan } }: { isi: IsiVersi }) {
  const { berlaku, isMilikku, revisi } = bahan
  const skpId = berlaku.id
  if (!isMilikku || berlaku.status !== 'ditetapkan') return null
  if (revisi)
    return (
      <Panel judul="Revisi sedang ditulis">
        <p class="text-sm">{revisi.alasan}</p>
        <p class="mt-2">
          <a class="tautan" href={url(skpPaths.tampil, { skpId })}>
            Lanjutkan revisi
          </a>
        </p>
        <form method="post" action={url(skpPaths.batalRevisi, { skpId })} class="mt-3">
          <Tombol penuh>Batalkan revisi</Tombol>
        </form>
      </Panel>
    )
  return (
    <Panel judul="Perlu diubah?">
      <form method="post" action={url(skpPaths.revisi, { skpId })} class="grid gap-3">
        <IsianPanjang
          nama="alasan"
          label="Alasan revisi"
          petunjuk="Misalnya penugasan baru, atau umpan balik pimpinan."
          nilai={alasan}
          maksimum={PANJANG.uraian}
        />
        <Tombol penuh>Mulai revisi</Tombol>
      </form>
    </Panel>
  )
}

import { isSasaranSama, isUtasTerbuka, kelompokUtas, type SasaranDialog } from '../../domain/skp/dialog.ts'
import { NAMA_STATUS_SKP } from '../../domain/skp/istilah.ts'
import { PERILAKU_KERJA } from '../../domain/skp/perilaku.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { Chip } from '../ui/chip.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import { Panel } from '../ui/panel.tsx'
import { BagianSkp } from './bagian-skp.tsx'
import type { BahanNaskah } from './bahan.ts'
import { BarisDialog, type IsiDialog, UtasDialog } from './baris-dialog.tsx'
import { remahSkp } from './halaman-skp.ts'

type Baris = { readonly sasaran: SasaranDialog; readonly label: string; readonly kalimat: string }

/** Expectations negotiated line by line, with everything that was said. */
export function dialogPage(c: C, isi: IsiDialog): Response {
  const { bahan, dialog, penolakan } = isi
  const { skp } = bahan
  const utas = kelompokUtas(dialog)
  const terbuka = utas.filter(isUtasTerbuka).length
  const kelompok = susunBaris(bahan)
  const dikenal = kelompok.flatMap(({ baris }) => baris)
  const tanpaBaris = utas.filter(
    ([awal]) => awal && !dikenal.some(({ sasaran }) => isSasaranSama(sasaran, awal.sasaran)),
  )
  return page(c, {
    judul: `Dialog SKP ${skp.tahun}`,
    ...remahSkp(bahan, 'Dialog'),
    status: penolakan ? 422 : 200,
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul={terbuka > 0 ? `${terbuka} usulan belum disepakati` : `Dialog SKP ${skp.tahun}`}
          status={<Chip status={NAMA_STATUS_SKP[skp.status]} />}
          konteks="Pimpinan dan pegawai mengusulkan, menjawab, dan menyepakati setiap kalimat di sini."
        />
        <BagianSkp skpId={skp.id} aktif="dialog" utasTerbuka={bahan.utasTerbuka} />
        {skp.status === 'ditetapkan' && (
          <Kabar nada="mute">SKP sudah ditetapkan. Usulan baru dapat ditulis setelah revisi dimulai.</Kabar>
        )}
        {kelompok.map(({ judul, baris }) => (
          <Panel key={judul} judul={judul} rapat>
            {baris.map((satu) => (
              <BarisDialog
                key={satu.label}
                {...satu}
                isi={isi}
                utas={utas.filter(([awal]) => awal && isSasaranSama(awal.sasaran, satu.sasaran))}
              />
            ))}
          </Panel>
        ))}
        {tanpaBaris.length > 0 && (
          <Panel judul="Tentang baris yang sudah tidak ada" rapat>
            {tanpaBaris.map((satu) => (
              <div key={satu[0]?.utasId} class="px-4 lg:px-5 py-4 border-b border-line last:border-0">
                <UtasDialog utas={satu} isi={isi} />
              </div>
            ))}
          </Panel>
        )}
      </div>
    ),
  })
}

function susunBaris({ skp }: BahanNaskah): readonly { judul: string; baris: readonly Baris[] }[] {
  const hasil = skp.rhk.map(({ id, uraian, indikator }, i) => ({
    judul: `Hasil kerja ${i + 1}`,
    baris: [
      { sasaran: { bidang: 'rhk', id }, label: `Hasil kerja ${i + 1}`, kalimat: uraian } as const,
      ...indikator.flatMap(
        (iki, j) =>
          [
            {
              sasaran: { bidang: 'indikator', id: iki.id },
              label: `Indikator ${i + 1}.${j + 1}`,
              kalimat: iki.uraian,
            },
            {
              sasaran: { bidang: 'target', id: iki.id },
              label: `Target ${i + 1}.${j + 1}`,
              kalimat: iki.target,
            },
          ] as const,
      ),
    ],
  }))
  const perilaku = PERILAKU_KERJA.map(({ nilai, nama }) => ({
    sasaran: { bidang: 'perilaku', nilai } as const,
    label: nama,
    kalimat: skp.ekspektasi[nilai] ?? '',
  }))

  return [...hasil, { judul: 'Ekspektasi khusus pimpinan', baris: perilaku }]
}

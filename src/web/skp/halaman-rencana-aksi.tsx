import type { PeriodeTercatat } from '../../db/queries/penilaian/periode.ts'
import type { AksiRhk } from '../../db/queries/skp/rencana-aksi.ts'
import { namaPeriode } from '../../domain/penilaian/periode-penilaian.ts'
import { PANJANG } from '../../domain/teks.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { IsianPanjang, IsianPilih } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Penolakan } from '../ui/kabar.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { BagianSkp } from './bagian-skp.tsx'
import type { BahanNaskah } from './bahan.ts'
import { remahSkp } from './halaman-skp.ts'
import { skpPaths } from './paths.ts'

export type IsiRencana = {
  readonly bahan: BahanNaskah
  readonly daftarPeriode: readonly PeriodeTercatat[]
  readonly periode: PeriodeTercatat | undefined
  readonly aksi: readonly AksiRhk[]
  readonly penolakan?: Pesan | undefined
}

/** The steps that lead to each result, period by period. */
export function rencanaAksiPage(c: C, isi: IsiRencana): Response {
  const { bahan, periode, penolakan } = isi
  const { berlaku: skp } = bahan
  const cetak = periode && url(skpPaths.cetakRencanaAksi, { skpId: skp.id }, { periode: periode.id })
  return page(c, {
    judul: `Rencana aksi SKP ${skp.tahun}`,
    ...remahSkp(bahan, 'Rencana aksi'),
    status: penolakan ? 422 : 200,
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul={`Rencana aksi ${periode ? namaPeriode(periode) : skp.tahun}`}
          konteks="Langkah yang disepakati untuk mencapai setiap hasil kerja dalam satu periode."
          aksi={
            cetak && (
              <TombolTautan href={cetak} ikon="printer">
                Cetak rencana aksi
              </TombolTautan>
            )
          }
        />
        <BagianSkp skpId={skp.id} aktif="rencanaAksi" utasTerbuka={bahan.utasTerbuka} />
        {skp.status === 'ditetapkan' && periode ? (
          <Isi isi={isi} periode={periode} />
        ) : (
          <PanelKosong ikon="clipboard-list" judul="Belum ada rencana aksi">
            Rencana aksi disusun setelah SKP ditetapkan, untuk setiap periode evaluasi.
          </PanelKosong>
        )}
      </div>
    ),
  })
}

function Isi({ isi, periode }: { isi: IsiRencana; periode: PeriodeTercatat }) {
  const { bahan, daftarPeriode, aksi } = isi
  const { berlaku: skp, isMilikku } = bahan
  const alamat = url(skpPaths.rencanaAksi, { skpId: skp.id })
  const langkah = (rhkId: string) => aksi.find((satu) => satu.rhkId === rhkId)?.aksi ?? []
  return (
    <>
      <form method="get" action={alamat} class="flex flex-wrap items-end gap-2 no-print">
        <IsianPilih
          nama="periode"
          label="Periode"
          nilai={periode.id}
          opsi={daftarPeriode.map((satu) => ({ nilai: satu.id, label: namaPeriode(satu) }))}
        />
        <Tombol>Tampilkan</Tombol>
      </form>
      <form method="post" action={alamat} class="grid gap-5">
        <input type="hidden" name="periode" value={periode.id} />
        {skp.rhk.map(({ id, uraian }, i) => (
          <Panel key={id} judul={`${i + 1}. ${uraian}`}>
            {isMilikku ? (
              <IsianPanjang
                nama={`aksi.${id}`}
                label={`Langkah untuk hasil kerja ${i + 1}`}
                petunjuk="Satu baris untuk satu langkah."
                wajib={false}
                nilai={langkah(id).join('\n')}
                maksimum={PANJANG.uraian}
              />
            ) : (
              <Langkah langkah={langkah(id)} />
            )}
          </Panel>
        ))}
        {isMilikku && (
          <div>
            <Tombol ragam="utama">Simpan rencana aksi</Tombol>
          </div>
        )}
      </form>
    </>
  )
}

function Langkah({ langkah }: { langkah: readonly string[] }) {
  if (langkah.length === 0) return <p class="text-sm text-ink-2">Belum ada langkah.</p>
  return (
    <ol class="list-decimal pl-5 grid gap-1">
      {langkah.map((satu) => (
        <li key={satu}>{satu}</li>
      ))}
    </ol>
  )
}

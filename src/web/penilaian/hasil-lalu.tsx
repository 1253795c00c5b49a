import type { HasilLalu } from '../../db/queries/penilaian/hasil-lalu.ts'
import type { Berdasar } from '../../domain/ketentuan.ts'
import type { Kesepakatan } from '../../domain/penilaian/hasil-periode-lalu.ts'
import { namaPeriode } from '../../domain/penilaian/periode-penilaian.ts'
import { Mengapa } from '../ui/mengapa.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { penilaianPaths } from './paths.ts'

export type PilihanHasilLalu = {
  readonly evaluasiId: string
  readonly lalu: HasilLalu
  readonly dasar: Berdasar<boolean>
  readonly kesepakatan: (Kesepakatan & { readonly pengusul: string }) | undefined
  /** Whoever looks at the page. */
  readonly pejabatId: string
}

/** For somebody who moved: the former unit's last result, and the way to agree that it stands. */
export function PanelHasilLalu({ pilihan }: { readonly pilihan: PilihanHasilLalu }) {
  const { lalu, dasar } = pilihan
  return (
    <Panel judul="Hasil periode sebelumnya">
      <p>
        {`${namaPeriode(lalu)} di ${lalu.unit}: `}
        <strong>{lalu.predikat}</strong>
        {`. Jabatan baru sejak ${tulisTanggal(lalu.mulaiSkp)}.`}
      </p>
      <p class="text-sm text-ink-2 mt-2">{kalimat(pilihan)}</p>
      <form
        method="post"
        action={url(penilaianPaths.hasilLalu, { evaluasiId: pilihan.evaluasiId })}
        class="flex flex-wrap gap-2 mt-3"
      >
        <Tindakan {...pilihan} />
      </form>
      <Mengapa basis={dasar.basis} class="mt-3" />
    </Panel>
  )
}

function kalimat({ kesepakatan, pejabatId }: PilihanHasilLalu): string {
  if (!kesepakatan) return 'Bila penilai dan pegawai sepakat, hasil ini dipakai untuk periode pindah.'
  if (kesepakatan.disetujuiOleh) return 'Keduanya sepakat. Rating periode ini mengikuti hasil itu.'

  return kesepakatan.diusulkanOleh === pejabatId
    ? 'Usulan Anda menunggu persetujuan.'
    : `Diusulkan ${kesepakatan.pengusul}.`
}

function Tindakan({ kesepakatan, pejabatId }: PilihanHasilLalu) {
  if (!kesepakatan)
    return (
      <Tombol name="aksi" value="usul">
        Usulkan hasil ini
      </Tombol>
    )
  const bolehSetuju = !kesepakatan.disetujuiOleh && kesepakatan.diusulkanOleh !== pejabatId
  return (
    <>
      {bolehSetuju && (
        <Tombol ragam="utama" name="aksi" value="setuju">
          Setujui
        </Tombol>
      )}
      <Tombol ragam="polos" name="aksi" value="batal">
        {bolehSetuju ? 'Tolak' : 'Batalkan'}
      </Tombol>
    </>
  )
}

import { Panel } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import type { BahanEvaluasi } from './bahan.ts'
import { KapanLangkah } from './jam.tsx'
import { penilaianPaths } from './paths.ts'
import type { LangkahTampil } from './tenggat.ts'

type PropsTerima = { readonly id: string; readonly langkah: readonly LangkahTampil[] }

/** The employee signs that the result was received. */
export function Terima({ id, langkah }: PropsTerima) {
  const terima = langkah.find((satu) => satu.langkah.startsWith('mengembalikan-dokumen'))
  if (!terima) return null
  return (
    <Panel judul="Terima hasil">
      <p class="text-sm text-ink-2">Tanggal Anda menerima hasil dicetak pada dokumen evaluasi.</p>
      <KapanLangkah langkah={terima} />
      <form method="post" action={url(penilaianPaths.terima, { evaluasiId: id })} class="mt-3">
        <Tombol ragam="utama" penuh>
          Terima hasil
        </Tombol>
      </form>
    </Panel>
  )
}

/** What others have to do; the employee's own steps stand beside their buttons. */
export function langkahOrangLain(langkah: readonly LangkahTampil[]): readonly LangkahTampil[] {
  return langkah.filter(({ siapa }) => siapa !== 'pegawai')
}

type PropsKeberatan = {
  readonly bahan: BahanEvaluasi
  readonly isMilikku: boolean
  readonly langkah: readonly LangkahTampil[]
}

/** The way to an objection: for its owner while it is open, for everyone concerned once it was filed. */
export function JalanKeberatan({ bahan, isMilikku, langkah }: PropsKeberatan) {
  const { keberatan, evaluasi } = bahan
  const terbuka = isMilikku ? langkah.find((satu) => satu.langkah === 'keberatan') : undefined
  if (!keberatan && !terbuka) return null
  return (
    <Panel judul="Keberatan">
      <p class="text-sm text-ink-2">{kalimatKeberatan(bahan)}</p>
      {terbuka && <KapanLangkah langkah={terbuka} />}
      <p class="mt-3">
        <TombolTautan href={url(penilaianPaths.keberatan, { evaluasiId: evaluasi.id })}>
          {keberatan ? 'Buka keberatan' : 'Ajukan keberatan'}
        </TombolTautan>
      </p>
    </Panel>
  )
}

function kalimatKeberatan({ keberatan }: BahanEvaluasi): string {
  if (!keberatan) return 'Bila tidak setuju, ajukan keberatan beserta alasannya kepada atasan penilai.'

  return keberatan.putusan ? 'Keberatan sudah diputus.' : 'Keberatan sedang diperiksa atasan penilai.'
}

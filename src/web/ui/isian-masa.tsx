import { IsianTanggal } from './isian.tsx'

type Props = {
  /** As typed; ISO days. */
  readonly isian: { readonly mulai?: string | undefined; readonly sampai?: string | undefined }
  /** A span may be left open where something goes on until further notice. */
  readonly akhir: 'wajib' | 'boleh-kosong'
}

/** From which day until which. */
export function IsianMasa({ isian, akhir }: Props) {
  return (
    <div class="grid gap-4 sm:grid-cols-2">
      <IsianTanggal nama="mulai" label="Mulai" nilai={isian.mulai} wajib />
      <IsianTanggal nama="sampai" label="Sampai" nilai={isian.sampai} wajib={akhir === 'wajib'} />
    </div>
  )
}

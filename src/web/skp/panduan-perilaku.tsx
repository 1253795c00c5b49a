import type { PerilakuKerja } from '../../domain/skp/perilaku.ts'

/** One value of conduct with its three guides. */
export function PanduanPerilaku({ nama, panduan }: Pick<PerilakuKerja, 'nama' | 'panduan'>) {
  return (
    <div>
      <p class="font-semibold">{nama}</p>
      <ul class="text-sm text-ink-2 list-disc pl-4 mt-1">
        {panduan.map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ul>
    </div>
  )
}

import { Kabar } from '../ui/kabar.tsx'

/** What somebody else stored while this form was open, so that the second person can choose. */
export function Tersimpan({ isi }: { isi: readonly (readonly [label: string, nilai: string])[] }) {
  return (
    <Kabar nada="info" judul="Yang tersimpan sekarang">
      <dl class="mt-1 grid gap-x-4 gap-y-0.5 grid-cols-[auto_1fr] text-sm">
        {isi.map(([label, nilai]) => (
          <>
            <dt class="text-ink-2">{label}</dt>
            <dd class="break-words min-w-0">{nilai}</dd>
          </>
        ))}
      </dl>
    </Kabar>
  )
}

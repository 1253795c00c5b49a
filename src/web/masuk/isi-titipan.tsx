import { Kabar } from '../ui/kabar.tsx'
import { barisTitipan, type Titipan } from './titipan.tsx'

/** A form that has not arrived yet: its words to read, and its fields to be sent. */
export function IsiTitipan({ titipan }: { titipan: Titipan }) {
  const baris = barisTitipan(titipan)

  return (
    <>
      {baris.length > 0 && (
        <dl
          class="panel p-4 grid gap-3 max-h-80 overflow-y-auto"
          tabIndex={0}
          aria-label="Isian yang disimpan"
        >
          {baris.map(({ kunci, label, nilai }) => (
            <div key={kunci}>
              <dt class="text-xs text-ink-2">{label}</dt>
              <dd class="text-sm whitespace-pre-line break-words">{nilai}</dd>
            </div>
          ))}
        </dl>
      )}
      {titipan.berkas.length > 0 && (
        <Kabar nada="warn" ikon="paperclip" judul="Berkas perlu dipilih lagi">
          <p class="break-words">{titipan.berkas.join(', ')}</p>
        </Kabar>
      )}
      {titipan.isi.map(([nama, nilai], i) => (
        <input key={`${i} ${nama}`} type="hidden" name={nama} value={nilai} />
      ))}
    </>
  )
}

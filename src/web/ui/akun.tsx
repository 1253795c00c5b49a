import type { Tema } from './halaman.tsx'
import { Ikon, type NamaIkon } from './ikon.tsx'
import { Awal } from './nama.tsx'

export type Akun = {
  readonly nama: string
  readonly jabatan: string
  /** The person's own account page. */
  readonly href?: string | undefined
  readonly tema?: Tema | undefined
  /** Where the theme form posts (field `tema`: kinerja, kinerja-malam, ikuti; field `kembali`). */
  readonly aksiTema?: string | undefined
  readonly aksiKeluar?: string | undefined
  /** The present address, to come back to. */
  readonly kembali?: string | undefined
}

const PILIHAN_TEMA: readonly { nilai: string; tema: Tema | undefined; label: string; ikon: NamaIkon }[] = [
  { nilai: 'kinerja', tema: 'kinerja', label: 'Terang', ikon: 'sun' },
  { nilai: 'kinerja-malam', tema: 'kinerja-malam', label: 'Gelap', ikon: 'moon' },
  { nilai: 'ikuti', tema: undefined, label: 'Ikuti perangkat', ikon: 'monitor' },
]

function IsiAkun({ akun }: { akun: Akun }) {
  return (
    <>
      {akun.href && (
        <a class="nav" href={akun.href}>
          <Ikon nama="user" />
          Akun saya
        </a>
      )}
      {akun.aksiTema && (
        <form method="post" action={akun.aksiTema} aria-label="Tema tampilan">
          <input type="hidden" name="kembali" value={akun.kembali ?? '/'} />
          {PILIHAN_TEMA.map((p) => (
            <button
              key={p.nilai}
              class="nav"
              type="submit"
              name="tema"
              value={p.nilai}
              aria-pressed={akun.tema === p.tema ? 'true' : 'false'}
            >
              <Ikon nama={p.ikon} />
              <span class="flex-1 text-left">{p.label}</span>
              {akun.tema === p.tema && <Ikon nama="check" class="ic-s" />}
            </button>
          ))}
        </form>
      )}
      {akun.aksiKeluar && (
        <form method="post" action={akun.aksiKeluar}>
          <button class="nav" type="submit">
            <Ikon nama="log-out" />
            Keluar
          </button>
        </form>
      )}
    </>
  )
}

function Pemilik({ akun }: { akun: Akun }) {
  return (
    <>
      <Awal nama={akun.nama} />
      <span class="min-w-0 flex-1 text-left">
        <span class="block text-xs font-semibold truncate">{akun.nama}</span>
        <span class="block text-2xs text-ink-3 truncate">{akun.jabatan}</span>
      </span>
    </>
  )
}

/** The person at the foot of the rail; opens account, theme and leaving. */
export function MenuAkun({ akun }: { akun: Akun }) {
  return (
    <details class="akun">
      <summary>
        <Pemilik akun={akun} />
        <Ikon nama="chevron-right" class="ic-s" />
      </summary>
      <div class="isi-akun">
        <IsiAkun akun={akun} />
      </div>
    </details>
  )
}

/** The same on the phone, inside "Lainnya". */
export function KartuAkun({ akun }: { akun: Akun }) {
  return (
    <div class="border-t border-line pt-3">
      <p class="flex items-center gap-2.5 px-2.5 pb-2">
        <Pemilik akun={akun} />
      </p>
      <IsiAkun akun={akun} />
    </div>
  )
}

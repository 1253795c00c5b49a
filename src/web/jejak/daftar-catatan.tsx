import type { Catatan } from '../../db/queries/audit/cari.ts'
import { namaKunci } from '../kata.ts'
import { Tabel } from '../ui/tabel.tsx'
import { tulisHariTanggal, tulisPukul } from '../ui/tulis.ts'
import { kataPeristiwa } from './kata-peristiwa.ts'
import { kalimatPerbedaan, perbedaan } from './perbedaan.ts'

/** `Selasa, 24 November 2026, 16.05` on the city's clock. */
export function tulisSaat(pada: Temporal.Instant, zona: string): string {
  const waktu = pada.toZonedDateTimeISO(zona)

  return `${tulisHariTanggal(waktu.toPlainDate().toString())}, ${tulisPukul(waktu)}`
}

type Props = {
  readonly daftar: readonly Catatan[]
  readonly zona: string
  readonly keterangan: string
  /** Where everything about one record is listed, for whom may see it. */
  readonly riwayat?: (satu: Catatan) => string
}

/** Events as rows: when, who, what, about whom, and the differences in words. */
export function DaftarCatatan({ daftar, zona, keterangan, riwayat }: Props) {
  return (
    <Tabel
      keterangan={keterangan}
      ponsel="kartu"
      kolom={[{ label: 'Waktu' }, { label: 'Oleh' }, { label: 'Peristiwa' }, { label: 'Perubahan' }]}
    >
      {daftar.map((satu) => (
        <tr key={satu.id}>
          <td data-label="Waktu">
            <div class="min-w-0">
              {tulisSaat(satu.pada, zona)}
              <span class="block text-xs text-ink-2">{`Nomor ${satu.id}`}</span>
            </div>
          </td>
          <td data-label="Oleh">{satu.pelaku ?? 'Sistem'}</td>
          <td data-label="Peristiwa">
            <div class="min-w-0">
              <span class="font-semibold">{kataPeristiwa(satu.peristiwa)}</span>
              {satu.orang && satu.orang !== satu.pelaku && (
                <span class="block text-xs text-ink-2">{`Tentang ${satu.orang}`}</span>
              )}
              {riwayat && (
                <a class="tautan text-xs block w-fit" href={riwayat(satu)}>
                  {`Riwayat ${satu.entitas === 'skp' ? 'SKP' : namaKunci(satu.entitas).toLowerCase()} ini`}
                </a>
              )}
            </div>
          </td>
          <td data-label="Perubahan">
            <Perubahan satu={satu} />
          </td>
        </tr>
      ))}
    </Tabel>
  )
}

const TERLIHAT = 4

function Perubahan({ satu }: { satu: Catatan }) {
  const semua = perbedaan(satu.sebelum, satu.sesudah).map(kalimatPerbedaan)
  if (semua.length === 0) return <span class="text-ink-2">–</span>
  const sisa = semua.slice(TERLIHAT)

  return (
    <div class="grid gap-1 min-w-0 wrap-anywhere text-sm">
      <Butir isi={semua.slice(0, TERLIHAT)} />
      {sisa.length > 0 && (
        <details>
          <summary class="tautan cursor-pointer">{`${sisa.length} lagi`}</summary>
          <Butir isi={sisa} />
        </details>
      )}
    </div>
  )
}

function Butir({ isi }: { isi: readonly string[] }) {
  return (
    <ul class="grid gap-0.5">
      {isi.map((satu) => (
        <li key={satu}>{satu}</li>
      ))}
    </ul>
  )
}

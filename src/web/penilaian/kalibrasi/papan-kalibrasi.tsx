import type { DrafKalibrasi, UbahanTampil } from '../../../db/queries/penilaian/kalibrasi.ts'
import type { PeriodeTercatat } from '../../../db/queries/penilaian/periode.ts'
import { NAMA_RATING, RATING, type Rating } from '../../../domain/penilaian/predikat.ts'
import { predikatPegawai, type TidakLulus } from '../../../domain/penilaian/tugas-belajar.ts'
import { PANJANG } from '../../../domain/teks.ts'
import { IsianPanjang, IsianPilih } from '../../ui/isian.tsx'
import { Nama } from '../../ui/nama.tsx'
import { Panel, PanelKosong } from '../../ui/panel.tsx'
import { Tabel } from '../../ui/tabel.tsx'
import { Tombol } from '../../ui/tombol.tsx'
import { tulisTanggalJam } from '../../ui/tulis.ts'
import { url } from '../../url.ts'
import { penilaianPaths } from '../paths.ts'

/** What was typed when a change was refused. */
export type Tertulis = {
  readonly evaluasiId: string
  readonly hasil: Rating | undefined
  readonly perilaku: Rating | undefined
  readonly alasan: string
}

type Papan = {
  readonly unitId: string
  readonly periode: PeriodeTercatat
  readonly draf: readonly DrafKalibrasi[]
  /** What a session found is known once there is one. */
  readonly adaSesi: boolean
  /** Whose drafts may be changed here: those that this person rates, while the session is open. */
  readonly penilaiId: string | undefined
  readonly tertulis?: Tertulis | undefined
}

/** Everybody on the board, rater by rater, with what the session found and what stands now. */
export function Papan({ draf, adaSesi, ...rest }: Papan) {
  const semula = adaSesi ? [{ label: 'Semula' }] : []
  return (
    <Panel judul="Papan" rapat>
      <Tabel
        keterangan="Draf penilaian semua pegawai unit"
        ponsel="kartu"
        tengah
        kolom={[{ label: 'Pegawai' }, ...semula, { label: 'Sekarang' }]}
      >
        {draf.map((satu) => (
          <tr key={satu.evaluasiId} id={`draf-${satu.evaluasiId}`}>
            <th scope="row" class="!whitespace-normal">
              <Nama nama={satu.nama} rinci={`${satu.jabatan}, dinilai ${satu.penilai ?? 'belum ada'}`} />
            </th>
            {adaSesi && (
              <td data-label="Semula">
                <span>
                  {kataRating(satu.hasilSemula, satu.perilakuSemula, {
                    ...satu,
                    sampai: rest.periode.sampai,
                  })}
                </span>
              </td>
            )}
            <td data-label="Sekarang" class="sm:min-w-56">
              <div class="min-w-0">
                <span data-langsung={`draf.${satu.evaluasiId}`}>
                  <Sekarang draf={satu} sampai={rest.periode.sampai} />
                </span>
                {satu.isDraf && satu.penilaiId === rest.penilaiId && <Ubah draf={satu} {...rest} />}
              </div>
            </td>
          </tr>
        ))}
      </Tabel>
    </Panel>
  )
}

/** The ratings as they stand, in words; the same on the page and in the stream. */
export function Sekarang({ draf, sampai }: { readonly draf: DrafKalibrasi; readonly sampai: string }) {
  return (
    <>
      {kataRating(draf.hasil, draf.perilaku, { ...draf, sampai })}
      {!draf.isDraf && <span class="block text-xs text-ink-2">Sudah ditetapkan</span>}
    </>
  )
}

type Dinilai = { readonly tidakLulus: TidakLulus; readonly sampai: string }

function kataRating(hasil: Rating | null, perilaku: Rating | null, dinilai: Dinilai): string {
  if (!hasil && !perilaku) return 'Belum ada rating'
  if (!hasil || !perilaku) return hasil ? `Hasil ${hasil}` : `Perilaku ${perilaku}`

  const predikat = predikatPegawai(dinilai, { hasilKerja: hasil, perilakuKerja: perilaku }).nilai

  return `${predikat}, hasil ${hasil}, perilaku ${perilaku}`
}

const OPSI = RATING.map((nilai) => ({ nilai, label: NAMA_RATING[nilai] }))

function Ubah({
  draf,
  unitId,
  periode,
  tertulis,
}: Omit<Papan, 'draf' | 'adaSesi'> & { readonly draf: DrafKalibrasi }) {
  const { evaluasiId, nama, versi } = draf
  const milik = tertulis?.evaluasiId === evaluasiId ? tertulis : undefined
  const id = (isian: string) => `${isian}-${evaluasiId}`
  return (
    <details open={milik !== undefined} class="no-print">
      <summary class="tautan cursor-pointer min-h-11 content-center">
        Ubah rating<span class="sr-only">{` ${nama}`}</span>
      </summary>
      <form
        method="post"
        action={url(penilaianPaths.kalibrasiUbah, { unitId })}
        class="grid gap-3 py-2 text-left"
      >
        <input type="hidden" name="periode" value={periode.id} />
        <input type="hidden" name="evaluasi" value={evaluasiId} />
        <input type="hidden" name="versi" value={String(versi)} />
        <IsianPilih
          nama="hasil"
          id={id('hasil')}
          label="Hasil kerja"
          kosong="Pilih rating"
          nilai={milik?.hasil ?? draf.hasil ?? ''}
          opsi={OPSI}
        />
        <IsianPilih
          nama="perilaku"
          id={id('perilaku')}
          label="Perilaku kerja"
          kosong="Pilih rating"
          nilai={milik?.perilaku ?? draf.perilaku ?? ''}
          opsi={OPSI}
        />
        <IsianPanjang
          nama="alasan"
          id={id('alasan')}
          label="Alasan"
          baris={2}
          nilai={milik?.alasan ?? ''}
          maksimum={PANJANG.uraian}
        />
        <Tombol>Ubah rating</Tombol>
      </form>
    </details>
  )
}

type PropsRiwayat = {
  readonly ubahan: readonly UbahanTampil[]
  readonly sampai: string
  readonly zona: string
}

/** Every change with its reason, the newest first. */
export function Riwayat({ ubahan, sampai, zona }: PropsRiwayat) {
  if (ubahan.length === 0)
    return (
      <PanelKosong ikon="history" judul="Belum ada perubahan">
        Setiap perubahan rating tampil di sini bersama alasannya.
      </PanelKosong>
    )
  return (
    <Panel judul="Perubahan di sesi ini">
      <ul class="grid gap-4 text-sm">
        {ubahan.map((satu) => (
          <li key={satu.id}>
            <p class="font-semibold">{satu.nama}</p>
            <p>{`Dari: ${kataRating(satu.hasilSemula, satu.perilakuSemula, { ...satu, sampai })}`}</p>
            <p>{`Menjadi: ${kataRating(satu.hasil, satu.perilaku, { ...satu, sampai })}`}</p>
            <p>{`Alasan: ${satu.alasan}`}</p>
            <p class="text-xs text-ink-2">{`${satu.oleh}, ${tulisTanggalJam(satu.pada, zona)}`}</p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

import type { EntriHari } from '../../db/queries/aktivitas/hari.ts'
import {
  type Bukti,
  NAMA_STATUS_ENTRI,
  NAMA_TANDA_ENTRI,
  type TandaEntri,
} from '../../domain/aktivitas/aktivitas.ts'
import { Chip } from '../ui/chip.tsx'
import { Ikon } from '../ui/ikon.tsx'
import { tulisAngka, tulisDurasi, tulisJam } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { aktivitasPaths } from './paths.ts'
import { RhkEntri } from './rhk-entri.tsx'

type Props = {
  readonly entri: readonly EntriHari[]
  /** The owner may change what is not refused. */
  readonly bolehUbah: boolean
}

/** The entries of a day, each with its state, evidence and what the rater said. */
export function DaftarEntri({ entri, bolehUbah }: Props) {
  return (
    <ol class="divide-y divide-line">
      {entri.map((satu) => (
        <li
          key={satu.id}
          id={`catatan-${satu.id}`}
          class="px-4 lg:px-5 py-3.5 grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-1"
        >
          <p class="font-medium leading-6 break-words min-w-0">{satu.uraian}</p>
          <span>
            <Chip status={NAMA_STATUS_ENTRI[satu.status] as 'Menunggu atasan'} />
          </span>
          <p class="text-xs text-ink-2 col-span-2">
            {waktuEntri(satu)}, <RhkEntri entri={satu} />
          </p>
          <p class="text-xs text-ink-2 flex flex-wrap gap-x-3 gap-y-1 col-span-2">
            {satu.keluaranJumlah !== null && (
              <span class="font-semibold text-ink">{`${tulisAngka(satu.keluaranJumlah)} ${satu.keluaranSatuan}`}</span>
            )}
            {satu.tanda.map((tanda) => (
              <span key={tanda}>{NAMA_TANDA_ENTRI[tanda as TandaEntri]}</span>
            ))}
            <TautanBukti aktivitasId={satu.id} bukti={satu.bukti} />
          </p>
          {satu.alasan && (
            <p class="kabar warn col-span-2 mt-1">
              <Ikon nama="message-square" />
              <span>
                <strong class="font-semibold">{satu.pemeriksa ?? 'Atasan'}</strong> {satu.alasan}
              </span>
            </p>
          )}
          {bolehUbah && satu.status !== 'ditolak' && (
            <p class="col-span-2">
              <a
                class="tautan text-sm"
                href={`${url(aktivitasPaths.hari, { tanggal: satu.tanggal }, { ubah: satu.id })}#catatan-baru`}
              >
                {satu.status === 'disetujui'
                  ? 'Koreksi catatan'
                  : satu.status === 'dikembalikan'
                    ? 'Perbaiki catatan'
                    : 'Ubah catatan'}
              </a>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

export function TautanBukti({ aktivitasId, bukti }: { aktivitasId: string; bukti: readonly Bukti[] }) {
  if (bukti.length === 0)
    return (
      <span class="inline-flex items-center gap-1">
        <Ikon nama="circle-dashed" class="ic-s" />
        tanpa bukti
      </span>
    )
  return (
    <>
      {bukti.map((satu, i) =>
        satu.jenis === 'tautan' ? (
          <a
            key={satu.tautan}
            class="tautan inline-flex items-center gap-1"
            href={satu.tautan}
            rel="noreferrer"
            target="_blank"
            data-bukti
            data-pintasan={i === 0 ? 'b' : undefined}
          >
            <Ikon nama="link" class="ic-s" />
            Tautan bukti
          </a>
        ) : (
          <a
            key={satu.sidik}
            class="tautan inline-flex items-center gap-1"
            href={url(aktivitasPaths.bukti, { aktivitasId, sidik: satu.sidik })}
            target="_blank"
            data-bukti
            data-pintasan={i === 0 ? 'b' : undefined}
            rel="noopener"
          >
            <Ikon nama="paperclip" class="ic-s" />
            {satu.nama}
          </a>
        ),
      )}
    </>
  )
}

export function waktuEntri({
  mulaiMenit,
  selesaiMenit,
  durasiMenit,
}: Pick<EntriHari, 'mulaiMenit' | 'selesaiMenit' | 'durasiMenit'>): string {
  if (mulaiMenit === null || selesaiMenit === null) return tulisDurasi(durasiMenit)
  const besok = selesaiMenit > 1440 ? ' keesokan harinya' : ''
  return `${tulisJam(mulaiMenit)}–${tulisJam(selesaiMenit % 1440)}${besok}`
}

import type { ComponentChildren } from 'preact'
import type { CapaianUnit } from '../../../db/queries/penilaian/capaian.ts'
import type { PeriodeTercatat } from '../../../db/queries/penilaian/periode.ts'
import type { AnggotaTim } from '../../../db/queries/penilaian/tim.ts'
import type { StatusEvaluasi } from '../../../domain/penilaian/evaluasi.ts'
import { Chip, type Status } from '../../ui/chip.tsx'
import { Nama } from '../../ui/nama.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Tabel } from '../../ui/tabel.tsx'
import { Tombol, TombolTautan } from '../../ui/tombol.tsx'
import { url } from '../../url.ts'
import { penilaianPaths } from '../paths.ts'

/** The word of a state on its chip. */
export const CHIP_EVALUASI: Record<StatusEvaluasi, Status> = {
  draf: 'Draf',
  ditetapkan: 'Ditetapkan',
  diterima: 'Selesai',
  keberatan: 'Keberatan',
  final: 'Final',
}

type PropsTim = { readonly anggota: readonly AnggotaTim[]; readonly periode: PeriodeTercatat }

/** The team, person by person, with the next act at the end of each row. */
export function TabelTim({ anggota, periode }: PropsTim) {
  return (
    <Panel judul="Pegawai" rapat>
      <Tabel
        keterangan="Penilaian pegawai dalam tim"
        ponsel="kartu"
        tengah
        kolom={[
          { label: 'Pegawai' },
          { label: 'Predikat' },
          { label: 'Keadaan' },
          { label: 'Tindakan', tersembunyi: true },
        ]}
      >
        {anggota.map((satu) => (
          <tr key={satu.pegawaiId}>
            <th scope="row" class="!whitespace-normal sm:w-full sm:max-w-0">
              <Nama
                nama={satu.nama}
                rinci={satu.jabatan}
                href={
                  satu.evaluasiId ? url(penilaianPaths.tampil, { evaluasiId: satu.evaluasiId }) : undefined
                }
              />
            </th>
            <td data-label="Predikat" class="sm:min-w-36">
              <span>
                {satu.predikat && <strong class="font-semibold">{satu.predikat}</strong>}
                <span class="block text-xs text-ink-2">{ringkasRating(satu)}</span>
              </span>
            </td>
            <td data-label="Keadaan">
              {satu.sumber ? (
                <span class="text-sm text-ink-2">{`Dari aplikasi lain: ${satu.sumber}`}</span>
              ) : satu.skpId ? (
                <>
                  <Chip status={satu.status ? CHIP_EVALUASI[satu.status] : 'Belum mulai'} />
                  {satu.isAlihan && (
                    <span class="block text-xs text-ink-2">
                      {satu.status === 'draf' ? 'Beralih ke atasan Anda' : 'Oleh atasan Anda'}
                    </span>
                  )}
                </>
              ) : (
                <span class="text-sm text-ink-2">Belum ada SKP</span>
              )}
            </td>
            <td class="text-right">
              <Tindakan anggota={satu} periode={periode} />
            </td>
          </tr>
        ))}
      </Tabel>
    </Panel>
  )
}

/** "Hasil sesuai, perilaku di atas" */
function ringkasRating({ ratingHasil, ratingPerilaku }: AnggotaTim): string {
  const bagian = [ratingHasil && `hasil ${ratingHasil}`, ratingPerilaku && `perilaku ${ratingPerilaku}`]
  const kalimat = bagian.filter(Boolean).join(', ')

  return kalimat === '' ? 'Belum ada rating' : kalimat.charAt(0).toUpperCase() + kalimat.slice(1)
}

function Tindakan({ anggota, periode }: { anggota: AnggotaTim; periode: PeriodeTercatat }) {
  const { nama, skpId, evaluasiId, status, pegawaiId, isAlihan, sumber } = anggota
  if (evaluasiId)
    return (
      <TombolTautan href={url(penilaianPaths.tampil, { evaluasiId })}>
        {status === 'draf' && !isAlihan ? 'Lanjutkan' : 'Lihat'}
        <span class="sr-only">{` penilaian ${nama}`}</span>
      </TombolTautan>
    )
  if (!skpId || sumber) return null
  return (
    <MulaiPenilaian pegawaiId={pegawaiId} periodeId={periode.id}>
      <Tombol>
        Nilai
        <span class="sr-only">{` ${nama}`}</span>
      </Tombol>
    </MulaiPenilaian>
  )
}

type PropsMulai = {
  readonly pegawaiId: string
  readonly periodeId: string
  readonly children: ComponentChildren
}

/** Opening an evaluation is a write, so it is a form of its own. */
export function MulaiPenilaian({ pegawaiId, periodeId, children }: PropsMulai) {
  return (
    <form method="post" action={penilaianPaths.tim} class="inline">
      <input type="hidden" name="pegawai" value={pegawaiId} />
      <input type="hidden" name="periode" value={periodeId} />
      {children}
    </form>
  )
}

type PropsCapaian = { readonly daftar: readonly CapaianUnit[]; readonly periode: PeriodeTercatat }

/** Units whose achievement this person sets: the pattern of their teams and the rating of their heads hang on it. */
export function CapaianDitetapkan({ daftar, periode }: PropsCapaian) {
  const belum = daftar.filter(({ capaian }) => capaian === null)
  const urut = [...belum, ...daftar.filter((satu) => !belum.includes(satu))]
  return (
    <Panel
      judul="Capaian unit yang Anda tetapkan"
      id="capaian"
      rapat
      kanan={belum.length > 0 && <span class="text-sm text-ink-2">{`${belum.length} belum ditetapkan`}</span>}
    >
      <Tabel
        keterangan="Capaian kinerja unit pada periode ini"
        ponsel="kartu"
        tengah
        kolom={[
          { label: 'Unit' },
          { label: 'Capaian' },
          { label: 'Dasar' },
          { label: 'Tindakan', tersembunyi: true },
        ]}
      >
        {urut.map((satu) => (
          <tr key={satu.unitId}>
            <th scope="row" class="!whitespace-normal sm:min-w-44">
              {satu.unit}
              <span class="block text-xs font-normal text-ink-2">{satu.kepala ?? 'Jabatan kosong'}</span>
            </th>
            <td data-label="Capaian">
              {satu.capaian ? (
                <strong class="font-semibold">{satu.capaian}</strong>
              ) : (
                <Chip status="Belum diisi" />
              )}
            </td>
            <td data-label="Dasar" class="sm:min-w-40">
              {satu.dasar ?? '–'}
            </td>
            <td class="text-right">
              <TombolTautan
                href={url(penilaianPaths.capaian, { unitId: satu.unitId }, { periode: periode.id })}
              >
                {satu.capaian ? 'Lihat' : 'Tetapkan'}
                <span class="sr-only">{` capaian ${satu.unit}`}</span>
              </TombolTautan>
              <a
                class="tautan block mt-2 text-sm"
                href={url(penilaianPaths.kalibrasi, { unitId: satu.unitId }, { periode: periode.id })}
              >
                Kalibrasi<span class="sr-only">{` ${satu.unit}`}</span>
              </a>
            </td>
          </tr>
        ))}
      </Tabel>
    </Panel>
  )
}

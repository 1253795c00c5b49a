import type {
  OrangBergeser,
  PratinjauReorganisasi,
} from '../../usecases/organisasi/pratinjau-reorganisasi.ts'
import { Kabar } from '../ui/kabar.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { tulisAngka, tulisTanggal } from '../ui/tulis.ts'

/** Whom a reorganisation reaches: post, unit and rater before and after, and what is open of theirs. */
export function PratinjauPanel({ pratinjau }: { readonly pratinjau: PratinjauReorganisasi }) {
  const { tanggal, jumlah, orang, tanpaPenilai, tanpaJabatan } = pratinjau
  return (
    <>
      {(tanpaPenilai > 0 || tanpaJabatan > 0) && (
        <Kabar nada="warn" judul="Periksa dulu sebelum diterapkan.">
          <p>
            {tanpaPenilai > 0 && `${tulisAngka(tanpaPenilai)} orang tidak mempunyai penilai. `}
            {tanpaJabatan > 0 && `${tulisAngka(tanpaJabatan)} orang tidak mempunyai jabatan.`}
          </p>
        </Kabar>
      )}
      <Panel judul={`${tulisAngka(jumlah)} orang bergeser pada ${tulisTanggal(tanggal)}`} rapat>
        {jumlah === 0 ? (
          <p class="badan text-sm text-ink-2">Jabatan, unit, dan penilai semua orang tetap.</p>
        ) : (
          <Tabel
            keterangan="Jabatan, unit, dan penilai sebelum dan sesudah"
            ponsel="kartu"
            kolom={[
              { label: 'Pegawai' },
              { label: 'Sebelum' },
              { label: 'Sesudah' },
              { label: 'Yang terbuka ikut berpindah' },
            ]}
          >
            {orang.map((satu) => (
              <Baris key={satu.pegawaiId} orang={satu} />
            ))}
          </Tabel>
        )}
        {jumlah > orang.length && (
          <p class="badan text-sm text-ink-2">{`${tulisAngka(orang.length)} orang pertama ditampilkan.`}</p>
        )}
      </Panel>
    </>
  )
}

function Baris({ orang }: { readonly orang: OrangBergeser }) {
  return (
    <tr>
      <th scope="row">{orang.nama}</th>
      <td data-label="Sebelum">
        <Tempat tempat={orang.sebelum} lain={orang.sesudah} />
      </td>
      <td data-label="Sesudah">
        <Tempat tempat={orang.sesudah} lain={orang.sebelum} />
      </td>
      <td data-label="Yang terbuka">{tulisTerbuka(orang)}</td>
    </tr>
  )
}

type PropsTempat = Record<'tempat' | 'lain', OrangBergeser['sebelum']>

/** What is different on the other side stands in bold. */
function Tempat({ tempat, lain }: PropsTempat) {
  if (!tempat) return <span class="text-ink-2">Tidak menjabat</span>
  const tulis = (kunci: 'jabatan' | 'unit', teks: string) =>
    lain?.[kunci] === tempat[kunci] ? teks : <strong class="font-semibold">{teks}</strong>

  return (
    <div>
      {tulis('jabatan', tempat.jabatan)}
      <span class="block text-sm">{tulis('unit', tempat.unit)}</span>
      <span class="block text-sm text-ink-2">{`Penilai: ${tempat.penilai ?? 'belum ada'}`}</span>
    </div>
  )
}

function tulisTerbuka({ skp, evaluasi, review }: OrangBergeser): string {
  const ada = [
    skp > 0 && `${skp} SKP`,
    evaluasi > 0 && `${evaluasi} evaluasi`,
    review > 0 && `${review} catatan menunggu review`,
  ].filter(Boolean)

  return ada.length === 0 ? 'Tidak ada' : ada.join(', ')
}

import { kalimatPenyimpangan } from '../../../domain/penilaian/kurva-distribusi.ts'
import type { PapanKalibrasi } from '../../../usecases/penilaian/kalibrasi/papan-kalibrasi.ts'
import { KeteranganKurva, KurvaDistribusi } from '../../ui/bagan/kurva-distribusi.tsx'
import { lima, polaPersen } from '../../ui/bagan/pola.ts'
import { Kabar } from '../../ui/kabar.tsx'

/** Everybody's drafts as they stand now beside the pattern of the unit's achievement. */
export function KurvaKalibrasi(papan: PapanKalibrasi) {
  const { capaian, sebaran, pola, jumlahLengkap, jumlahImpor, draf } = papan
  const impor = jumlahImpor > 0 ? ` Ditambah ${jumlahImpor} hasil dari aplikasi lain.` : ''
  const ringkas = `${jumlahLengkap} dari ${draf.length} pegawai sudah berisi kedua rating.${impor}`
  if (!capaian?.capaian)
    return (
      <Kabar nada="mute">
        <p>{ringkas}</p>
        <p>{`Polanya tampil setelah ${capaian?.penetap ?? 'pimpinan di atas unit ini'} menetapkan capaian unit.`}</p>
      </Kabar>
    )
  const penyimpangan = pola?.nilai.penyimpangan ?? []
  return (
    <>
      <p class="text-sm text-ink-2">{ringkas}</p>
      <div class="mt-3">
        <KurvaDistribusi
          tim={lima(sebaran)}
          polaPersen={polaPersen(capaian.capaian)}
          lebar={302}
          tinggi={190}
        />
      </div>
      <KeteranganKurva tim="Unit ini (orang)" pola={`Pola untuk capaian ${capaian.capaian}`} />
      {penyimpangan.length === 0 ? (
        <p class="text-sm text-ink-2 mt-3">
          {pola?.nilai.isTerlaluSedikit
            ? 'Unit terlalu kecil untuk diperiksa polanya.'
            : 'Sebaran sesuai pola.'}
        </p>
      ) : (
        <Kabar nada="warn" class="mt-4">
          {penyimpangan.map((satu) => (
            <p key={`${satu.batas}-${satu.kelompok.join()}`}>{kalimatPenyimpangan(satu)}</p>
          ))}
        </Kabar>
      )}
    </>
  )
}

import type { JenisLangkah, PihakLangkah } from '../../domain/penilaian/langkah-evaluasi.ts'
import { Diperpanjang } from '../ui/diperpanjang.tsx'
import { Mengapa } from '../ui/mengapa.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tenggat } from '../ui/tenggat.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import type { LangkahTampil } from './tenggat.ts'

const NAMA_LANGKAH: Record<JenisLangkah, string> = {
  mengevaluasi: 'Menetapkan evaluasi',
  'evaluasi-atasan': 'Menetapkan evaluasi yang terlewat',
  'menyerahkan-dokumen': 'Menyerahkan dokumen',
  'menyerahkan-dokumen-atasan': 'Menyerahkan dokumen',
  'mengembalikan-dokumen': 'Menerima hasil',
  'mengembalikan-dokumen-atasan': 'Menerima hasil',
  melapor: 'Melapor kepada PyB',
  keberatan: 'Mengajukan keberatan',
  'keputusan-keberatan': 'Memutus keberatan',
}

const NAMA_PIHAK: Record<PihakLangkah, string> = {
  penilai: 'penilai',
  'atasan-penilai': 'atasan penilai',
  pegawai: 'pegawai yang dinilai',
}

/** The clock of a document: who does what next and until when, with why. */
export function PanelTenggat({ langkah }: { readonly langkah: readonly LangkahTampil[] }) {
  if (langkah.length === 0) return null
  return (
    <Panel judul="Tenggat">
      <ol class="grid gap-4">
        {langkah.map((satu) => (
          <li key={satu.langkah}>
            <p class="text-sm font-semibold">
              {NAMA_LANGKAH[satu.langkah]}
              <span class="font-normal text-ink-2">{` oleh ${NAMA_PIHAK[satu.siapa]}`}</span>
            </p>
            <KapanLangkah langkah={satu} />
          </li>
        ))}
      </ol>
    </Panel>
  )
}

/** Until when a step is taken, what lengthened that, and why. */
export function KapanLangkah({ langkah }: { readonly langkah: LangkahTampil }) {
  return (
    <>
      <p class="text-sm mt-0.5">
        <Tenggat {...langkah.sisa} />
      </p>
      <Diperpanjang {...langkah} />
      <MengapaBatas {...langkah} />
    </>
  )
}

function MengapaBatas({ basis, dari, semula, batas }: LangkahTampil) {
  const [jangka] = basis
  if (!jangka) return null
  return (
    <Mengapa
      basis={jangka}
      nilai={tulisTanggal(batas)}
      class="mt-1"
      masukan={[
        { label: 'Dihitung sesudah', nilai: tulisTanggal(dari) },
        { label: 'Batas tanpa gangguan', nilai: tulisTanggal(semula) },
      ]}
    />
  )
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Hubungan } from '../../src/domain/organisasi/pelaku.ts'
import {
  isUtasTerbuka,
  kalimatBaris,
  speakDialog,
  type Ucapan,
  type UcapanBaru,
} from '../../src/domain/skp/dialog.ts'
import type { TulisanSkp } from '../../src/domain/skp/naskah.ts'

const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 100) }
const AWAL: TulisanSkp = {
  pendekatan: 'kuantitatif',
  ekspektasi: {},
  rhk: [
    {
      id: 'r1',
      jenis: 'utama',
      uraian: 'Ibu hamil terlayani',
      diintervensiId: null,
      pemberiTugas: null,
      indikator: [
        { id: 'i1', aspek: 'kuantitas', perspektif: null, uraian: 'Kunjungan', target: '20', satuan: null },
      ],
    },
  ],
}
const SASARAN = { bidang: 'target', id: 'i1' } as const
type Sisi = 'pegawai' | 'penilai'
const LANGKAH = ['usul', 'jawab', 'tawar', 'sepakat', 'tarik'] as const
const langkah = fc.record({
  sisi: fc.constantFrom<Sisi>('pegawai', 'penilai'),
  apa: fc.constantFrom(...LANGKAH),
  usulan: fc.constantFrom('21', '25', '30'),
})
type Langkah = { readonly sisi: Sisi; readonly apa: (typeof LANGKAH)[number]; readonly usulan: string }

const pelaku = (sisi: Sisi) => ({
  pejabatId: sisi,
  hubungan: new Set<Hubungan>([sisi === 'pegawai' ? 'diri' : 'penilai']),
  pada: Temporal.Instant.from('2027-01-11T01:00:00Z'),
})

function ucapanDari({ apa, usulan }: Langkah, utasId: string): UcapanBaru {
  if (apa === 'usul') return { langkah: 'usul', sasaran: SASARAN, usulan, isi: '' }
  if (apa === 'jawab') return { langkah: 'jawab', utasId, usulan: null, isi: 'Mengapa?' }
  if (apa === 'tawar') return { langkah: 'jawab', utasId, usulan, isi: '' }

  return { langkah: apa, utasId, isi: '' }
}

/** Plays the steps as they come; those that are refused change nothing. */
function mainkan(langkah: readonly Langkah[]) {
  let tulisan = AWAL
  let dialog: Ucapan[] = []
  let utas = ''
  const sepakat: { readonly oleh: Sisi; readonly pengusul: string; readonly kalimat: string }[] = []
  langkah.forEach((satu, i) => {
    const baru = ucapanDari(satu, utas)
    const hasil = speakDialog(
      { pegawaiId: 'pegawai', status: 'draf', tulisan, dialog },
      pelaku(satu.sisi),
      baru,
    )
    if (!hasil.ok) return
    if (baru.langkah === 'usul') utas = `utas-${i}`
    const terakhir = dialog.findLast((ucapan) => ucapan.utasId === utas && ucapan.usulan !== null)
    const { usulan, tulisan: berubah } = hasil.value
    dialog = [
      ...dialog,
      { utasId: utas, sasaran: SASARAN, langkah: baru.langkah, usulan, penulisId: satu.sisi },
    ]
    if (!berubah) return
    tulisan = berubah
    sepakat.push({ oleh: satu.sisi, pengusul: terakhir?.penulisId ?? '', kalimat: terakhir?.usulan ?? '' })
  })

  return { tulisan, dialog, sepakat }
}

test('kalimat SKP berubah hanya oleh kesepakatan dua pihak, dan menjadi persis yang terakhir diusulkan', () => {
  fc.assert(
    fc.property(fc.array(langkah, { maxLength: 30 }), (semua) => {
      const { tulisan, sepakat } = mainkan(semua)
      for (const { oleh, pengusul } of sepakat) assert.notEqual(oleh, pengusul)
      assert.equal(kalimatBaris(tulisan, SASARAN), sepakat.at(-1)?.kalimat ?? '20')
    }),
    RUNS,
  )
})

test('satu baris dibicarakan dalam satu utas sekaligus, dan utas yang selesai tidak berlanjut', () => {
  fc.assert(
    fc.property(fc.array(langkah, { maxLength: 30 }), (semua) => {
      const { dialog } = mainkan(semua)
      for (let i = 1; i <= dialog.length; i++) {
        const sampai = dialog.slice(0, i)
        const utas = [...new Set(sampai.map(({ utasId }) => utasId))].map((id) =>
          sampai.filter(({ utasId }) => utasId === id),
        )
        assert.ok(utas.filter(isUtasTerbuka).length <= 1)
      }
      const akhir = dialog.filter(({ langkah: apa }) => apa === 'sepakat' || apa === 'tarik')
      for (const { utasId } of akhir) {
        const milik = dialog.filter((ucapan) => ucapan.utasId === utasId)
        assert.ok(!isUtasTerbuka(milik))
      }
    }),
    RUNS,
  )
})

test('orang di luar dialog dan SKP yang sudah ditetapkan tidak berubah', () => {
  const lain = { ...pelaku('penilai'), hubungan: new Set<Hubungan>(['pimpinan', 'admin-opd']) }
  const keadaan = { pegawaiId: 'pegawai', tulisan: AWAL, dialog: [] }
  const usul = { langkah: 'usul', sasaran: SASARAN, usulan: '30', isi: '' } as const
  assert.equal(speakDialog({ ...keadaan, status: 'draf' }, lain, usul).ok, false)
  assert.equal(speakDialog({ ...keadaan, status: 'ditetapkan' }, pelaku('penilai'), usul).ok, false)
  assert.equal(speakDialog({ ...keadaan, status: 'diajukan' }, pelaku('penilai'), usul).ok, true)
})

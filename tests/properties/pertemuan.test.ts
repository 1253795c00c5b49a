import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  agreePertemuan,
  cancelPertemuan,
  finishPertemuan,
  keadaanPertemuan,
  type Pertemuan,
  proposeOtherwise,
} from '../../src/domain/pembinaan/pertemuan.ts'

const KINI = Temporal.Instant.from('2026-11-10T02:00:00Z')
const AWAL: Pertemuan = {
  pegawaiId: 'pegawai',
  pimpinanId: 'pimpinan',
  diusulkanOleh: 'pegawai',
  waktu: KINI.add({ hours: 4 }),
  tempat: 'Ruang rapat',
  agenda: 'Kemajuan',
  versi: 1,
  disepakatiPada: null,
  selesaiPada: null,
  ringkasan: null,
  dibatalkanPada: null,
}

const langkah = fc.record({
  apa: fc.constantFrom('sepakat', 'usul-lain', 'batal', 'selesai'),
  siapa: fc.constantFrom('pegawai', 'pimpinan', 'orang-lain'),
  jam: fc.integer({ min: 0, max: 12 }),
})

function lakukan(pertemuan: Pertemuan, { apa, siapa, jam }: { apa: string; siapa: string; jam: number }) {
  const oleh = { pejabatId: siapa, versi: pertemuan.versi, pada: KINI.add({ hours: jam }) }
  if (apa === 'sepakat') return agreePertemuan(pertemuan, oleh)
  if (apa === 'batal') return cancelPertemuan(pertemuan, oleh, 'Dinas luar')
  if (apa === 'usul-lain')
    return proposeOtherwise(pertemuan, oleh, {
      waktu: oleh.pada.add({ hours: 1 }),
      tempat: 'Aula',
      agenda: 'Lain',
    })
  const hasil = finishPertemuan(pertemuan, oleh, { ringkasan: 'Beres', kesepakatan: [], hari: '2026-11-10' })

  return hasil.ok ? { ok: true as const, value: hasil.value.pertemuan } : hasil
}

test('apa pun urutannya: hanya kedua pihak mengubah pertemuan, dan yang tertutup tidak berubah lagi', () => {
  fc.assert(
    fc.property(fc.array(langkah, { maxLength: 12 }), (urutan) => {
      let kini = AWAL
      for (const satu of urutan) {
        const semula = kini
        const hasil = lakukan(kini, satu)
        if (!hasil.ok) continue
        kini = hasil.value
        assert.notEqual(satu.siapa, 'orang-lain')
        assert.ok(['diusulkan', 'disepakati'].includes(keadaanPertemuan(semula)))
        assert.equal(kini.versi, semula.versi + 1)
      }
    }),
  )
})

test('pertemuan yang selesai pernah disepakati oleh yang bukan pengusulnya', () => {
  fc.assert(
    fc.property(fc.array(langkah, { maxLength: 12 }), (urutan) => {
      let kini = AWAL
      let penyepakat = ''
      for (const satu of urutan) {
        const hasil = lakukan(kini, satu)
        if (!hasil.ok) continue
        kini = hasil.value
        if (satu.apa === 'sepakat') penyepakat = satu.siapa
      }
      if (keadaanPertemuan(kini) !== 'selesai') return
      assert.notEqual(penyepakat, '')
      assert.notEqual(penyepakat, kini.diusulkanOleh)
    }),
  )
})

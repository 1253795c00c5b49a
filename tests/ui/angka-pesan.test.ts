import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pesanLaporan } from '../../src/web/laporan/messages.ts'
import { pesanImpor } from '../../src/web/organisasi/messages-impor.ts'

test('batas dalam kalimat penolakan ditulis dengan titik ribuan', () => {
  assert.match(pesanImpor({ kode: 'terlalu-banyak-baris', paling: 50_000 }).mengapa, /50\.000 baris/)
  assert.match(pesanLaporan({ kode: 'terlalu-panjang', paling: 4_000 }).mengapa, /4\.000 huruf/)
})

import { createInterface } from 'node:readline'
import { nilaiKalimatRhk } from '../src/domain/skp/pelatih/pelatih.ts'

for await (const kalimat of createInterface({ input: process.stdin })) {
  if (kalimat.trim() === '') continue
  console.log(nilaiKalimatRhk(kalimat).kelas)
}

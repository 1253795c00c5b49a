import { createInterface } from 'node:readline'
import { judgeKalimatRhk } from '../src/domain/skp/pelatih/pelatih.ts'

for await (const kalimat of createInterface({ input: process.stdin })) {
  if (kalimat.trim() === '') continue
  console.log(judgeKalimatRhk(kalimat).kelas)
}

import { tulisAngka } from '../ui/tulis.ts'

export function isiAngka(nilai: number | null): string {
  return nilai === null ? '' : tulisAngka(nilai, 3)
}

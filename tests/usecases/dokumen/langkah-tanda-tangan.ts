import { createHash } from 'node:crypto'
import type { JenisDokumen } from '../../../src/db/tables.ts'
import { PEMEGANG } from '../../support/layanan-bsre.ts'
import type { Dunia } from '../penilaian/dunia.ts'

type Siapa = keyof Dunia['masuk']
const NIK = { bidan: '6472011208910001', kapus: '6472011205740002', kadis: '6472011402690003' } as const

export const sidikDari = (isi: Uint8Array) => createHash('sha256').update(isi).digest('hex')
export const pindaian = (teks: string) => new TextEncoder().encode(`%PDF-1.7\n${teks}\nstartxref\n0\n%%EOF\n`)

/** What people do on the page of a document's signatures. */
export function langkahTandaTangan({ db, request, masuk }: Dunia) {
  const buka = (siapa: Siapa | null, path: string) => request((siapa && masuk[siapa]) ?? null, 'GET', path)
  const unggah = (siapa: Siapa, alamat: string, isi: Uint8Array) => {
    const form = new FormData()
    form.set('berkas', new File([isi as Uint8Array<ArrayBuffer>], 'hasil.pdf', { type: 'application/pdf' }))
    return request(masuk[siapa] ?? null, 'POST', `${alamat}/unggah`, form)
  }

  return {
    buka,
    unggah,
    async teks(siapa: Siapa | null, path: string) {
      return (await (await buka(siapa, path)).text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
    },
    async unduh(siapa: Siapa, path: string) {
      return new Uint8Array(await (await buka(siapa, path)).arrayBuffer())
    },
    /** Signs with the certificate of that person. */
    bsre(siapa: keyof typeof NIK, alamat: string) {
      const nik = NIK[siapa]
      return request(masuk[siapa] ?? null, 'POST', `${alamat}/bsre`, {
        nik,
        sandiBsre: PEMEGANG[nik].passphrase,
      })
    },
    /** The latest document of that kind: its page, its public page and its row. */
    async dokumen(jenis: JenisDokumen) {
      const satu = await db
        .selectFrom('dokumen')
        .selectAll()
        .where('jenis', '=', jenis)
        .orderBy('dibekukanPada', 'desc')
        .orderBy('versi', 'desc')
        .executeTakeFirstOrThrow()
      return { ...satu, alamat: `/dokumen/tanda-tangan/${satu.id}`, periksa: `/dokumen/${satu.kode}` }
    },
    async pembaca(path: string) {
      const ada: string[] = []
      for (const siapa of Object.keys(masuk) as Siapa[]) {
        const jawab = await buka(siapa, path)
        await jawab.body?.cancel()
        if (jawab.status === 200) ada.push(siapa)
      }
      return ada.toSorted()
    },
  }
}

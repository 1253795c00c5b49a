import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { KETENTUAN_BERLAKU } from '../src/domain/ketentuan-berlaku.ts'

const baca = (pola: string) =>
  globSync(pola)
    .filter((berkas) => !berkas.endsWith('ketentuan-berlaku.ts'))
    .map((berkas) => ({ berkas, isi: readFileSync(berkas, 'utf8') }))

const isDomain = (berkas: string) => berkas.startsWith('src/domain/')

/** What each declaration of the domain is made of, word by word. */
const deklarasi = new Map(
  baca('src/domain/**/*.ts').flatMap(({ isi }) =>
    isi
      .split(/^(?=(?:export )?(?:async )?(?:function|const) )/m)
      .slice(1)
      .map((bagian) => [/(?:function|const) (\w+)/.exec(bagian)?.[1] ?? '', bagian] as const),
  ),
)

/** What pages, use cases, jobs, queries and islands take from the domain, and what that leans on in turn. */
function dipakai(): ReadonlySet<string> {
  const terlihat = new Set<string>()
  const antre = baca('src/**/*.{ts,tsx}')
    .filter(({ berkas }) => !isDomain(berkas))
    .flatMap(({ isi }) => [...isi.matchAll(/import \{([^}]*)\} from '[^']*\/domain\/[^']*'/g)])
    .flatMap(([, nama = '']) => nama.match(/\w+/g) ?? [])
  for (let nama = antre.pop(); nama !== undefined; nama = antre.pop()) {
    if (terlihat.has(nama)) continue
    terlihat.add(nama)
    antre.push(...(deklarasi.get(nama)?.match(/\w+/g) ?? []).filter((kata) => deklarasi.has(kata)))
  }

  return terlihat
}

const namaMenurutId = new Map(
  [...deklarasi].flatMap(([nama, bagian]) => {
    const [, id] = /= ketentuan[<(][\s\S]*?\bid: '([^']+)'/.exec(bagian) ?? []
    return id ? [[id, nama] as const] : []
  }),
)

test('setiap ketentuan yang tidak ditandai belum dijalankan benar-benar dipakai, dan yang ditandai tidak', () => {
  const semua = dipakai()
  for (const { id, judul, isBelumDijalankan } of KETENTUAN_BERLAKU) {
    const nama = namaMenurutId.get(id)
    assert.ok(nama, `${judul} tidak ditemukan di berkasnya`)
    const [, aturan = ''] = /\brule: (?:\([^)]*\) => )?(\w+)/.exec(deklarasi.get(nama) ?? '') ?? []
    // Its rule may be one exported function that others call directly.
    const isDijalankan = semua.has(nama) || (deklarasi.has(aturan) && semua.has(aturan))
    assert.equal(isDijalankan, !isBelumDijalankan, `${judul} (${nama})`)
  }
})

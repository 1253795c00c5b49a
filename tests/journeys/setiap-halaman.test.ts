import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { access } from '../../src/web/access.ts'
import { ORANG } from '../support/kota-kecil.ts'
import { cerita, LAYAR, masuk } from '../support/peramban.ts'
import { BUKAN_HALAMAN, HALAMAN } from './daftar-halaman.ts'
import { bukaSempaja } from './dunia.ts'
import { fillKota } from './isi-kota.ts'

const ATURAN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const kota = await bukaSempaja()
const isian = await fillKota(kota)

test('Setiap halaman dari tabel akses ikut dilihat', () => {
  const dilihat = new Set(HALAMAN.flatMap(([, ...alamat]) => alamat))
  const halaman = Object.keys(access)
    .filter((kunci) => kunci.startsWith('GET '))
    .map((kunci) => kunci.slice('GET '.length))
    .filter((alamat) => !BUKAN_HALAMAN.test(alamat))
  assert.deepEqual(
    halaman.filter((alamat) => !dilihat.has(alamat)),
    [],
  )
})

for (const [siapa, ...alamat] of HALAMAN)
  cerita(
    kota,
    `Halaman ${siapa}: terbaca semua orang, muat di ponsel, terang dan gelap`,
    async ({ perangkat }) => {
      const page = await perangkat()
      if (siapa !== 'umum') await masuk(page, ORANG[siapa])
      const temuan: string[] = []
      for (const satu of alamat) temuan.push(...(await look(page, satu)))
      assert.deepEqual(temuan, [])
    },
  )

/** One page on a desk in light and on a phone in the dark, once each through axe. */
async function look(page: Page, pola: string): Promise<string[]> {
  const alamat = isian[pola] ?? pola.replace(/:([A-Za-z]+)/g, (_, nama: string) => isian[nama] ?? nama)
  await page.setViewportSize(LAYAR.meja)
  await page.emulateMedia({ colorScheme: 'light' })
  const jawaban = await page.goto(alamat)
  if (jawaban?.status() !== 200) return [`${pola}: ${jawaban?.status()}`]
  const terang = await violations(page, (axe) => axe.withTags(ATURAN))
  const lebar = [...(await overflow(page)), ...(await repeatedIds(page))]
  await page.setViewportSize(LAYAR.ponsel)
  await page.emulateMedia({ colorScheme: 'dark' })
  await settle(page)
  const gelap = await violations(page, (axe) => axe.withRules(['color-contrast', 'target-size']))
  const sempit = await overflow(page)

  return [...terang, ...lebar, ...gelap, ...sempit].map((satu) => `${pola}: ${satu}`)
}

async function violations(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const lebar = page.viewportSize()?.width
  // No frames anywhere: the quicker way of axe is enough.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations: temuan } = await choose(axe).analyze()

  return temuan.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id} pada ${lebar} px, ${html.slice(0, 140)}`),
  )
}

/** Colours that are still on their way to the dark are not yet what a person reads. */
function settle(page: Page): Promise<unknown> {
  return page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
}

/** A label or a link finds only the first of two elements with one name. */
function repeatedIds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const nama = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return nama.filter((satu, i) => nama.indexOf(satu) !== i).map((satu) => `id ${satu} lebih dari sekali`)
  })
}

/** What makes the page itself move sideways. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth ? [`lebar isi ${scrollWidth} px pada layar ${clientWidth} px`] : []
  })
}

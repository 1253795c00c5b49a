/** Asks for the present page again and moves only what differs; busy parts and opened details stay. */
export async function morphPage(isBusy: (el: Element) => boolean): Promise<void> {
  const jawab = await fetch(location.href, { headers: { accept: 'text/html' } })
  if (!jawab.ok || jawab.redirected) return
  const baru = new DOMParser().parseFromString(await jawab.text(), 'text/html').querySelector('#isi')
  const lama = document.querySelector('#isi')
  if (!baru || !lama) return

  const { Idiomorph } = await import('idiomorph')
  Idiomorph.morph(lama, baru.innerHTML, {
    morphStyle: 'innerHTML',
    ignoreActiveValue: true,
    callbacks: {
      beforeNodeMorphed: (n: Node) => !(n instanceof Element && n !== lama && isOwn(n, isBusy)),
      beforeNodeRemoved: (n: Node) => !(n instanceof Element && isOwn(n, isBusy)),
      beforeAttributeUpdated: (atribut: string) => atribut !== 'open',
    },
  })
}

function isOwn(el: Element, isBusy: (el: Element) => boolean): boolean {
  return el.matches('[data-pulau], input, textarea, select')
    ? isBusy(el) || el === document.activeElement
    : false
}

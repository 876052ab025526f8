/** A page of ours taken apart: its words and its styles, which a strict page policy wants apart. */
export type OwnPage = { readonly root: HTMLElement; readonly styles: string; readonly title: string }

/**
 * Takes a page that we wrote apart. Nothing of it runs or loads. Its styles are cut out before it is read, because even
 * in a document nobody sees, the policy of this page counts style elements as a breach.
 */
export function takeApart(html: string): OwnPage {
  const styles = [...html.matchAll(styleElement)].map(([, words]) => words ?? '').join('\n')
  const page = new DOMParser().parseFromString(html.replace(styleElement, ''), 'text/html')
  const { title } = page
  for (const element of page.querySelectorAll('head, script')) element.remove()
  return { root: page.documentElement, styles, title }
}

// Our writers escape every angle bracket that is not their own, so the first of these is the only one.
const styleElement = /<style>([^]*?)<\/style>/g

/** Shows a page of ours inside an element, in a world of its own; its inner links scroll instead of leading away. */
export function showPage(host: HTMLElement, html: string): void {
  const { root, styles } = takeApart(html)
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  // In a shadow tree no element is the root of a document; the page's own html element stands in for it.
  sheet.replaceSync(styles.replaceAll(':root', 'html'))
  shadow.adoptedStyleSheets = [sheet]
  shadow.replaceChildren(document.adoptNode(root))
  shadow.addEventListener('click', followInside)
}

function followInside(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const address = link?.getAttribute('href')
  if (!address) return
  event.preventDefault()
  const tree = link?.getRootNode()
  if (tree instanceof ShadowRoot) tree.getElementById(address.slice(1))?.scrollIntoView({ block: 'center' })
}

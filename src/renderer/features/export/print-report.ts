import { takeApart } from '#renderer/features/export/own-page'

/** Everything of the window steps aside on paper; on screen the page to be printed is not there. */
const aside = `
@media screen { .export-printed { display: none !important; } }
@media print {
  html, body { height: auto !important; overflow: visible !important; position: static !important; }
  body > :not(.export-printed) { display: none !important; }
}`

/** Prints a print page of ours and nothing else of the window, by the host's own print dialog. */
export function printReport(html: string): void {
  const { root, styles, title } = takeApart(html)
  const printed = document.createElement('div')
  printed.className = 'export-printed'
  // An open dialog hides all else from assistive technology, and so from the tags of a PDF, unless it is marked thus.
  printed.dataset['reactAriaTopLayer'] = 'true'
  printed.lang = root.lang
  printed.dir = root.dir
  printed.append(...document.adoptNode(root).querySelectorAll('body > *'))
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`@media print {\n${styles}\n}\n${aside}`)
  const windowTitle = document.title
  document.title = title
  document.body.append(printed)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  window.addEventListener(
    'afterprint',
    () => {
      printed.remove()
      document.title = windowTitle
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    },
    { once: true },
  )
  window.print()
}

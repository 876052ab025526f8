import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { OutlineEntry, Page } from '#domain/document/block'
import type { PageLayout } from '#domain/document/page-layout'
import { statedWords } from '#renderer/formats/stated-words'
import { tolerated } from '#renderer/formats/pdf-pages'

const mostEntries = 5000
const deepest = 20

type Laid = { readonly pages: readonly Page[]; readonly layout: PageLayout }
type Node = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number]

/** The bookmarks of a PDF as places of its text; those that lead nowhere are left out. */
export async function readPdfOutline(
  document: PDFDocumentProxy,
  laid: Laid,
): Promise<readonly OutlineEntry[]> {
  const roots = (await tolerated<readonly Node[] | null, null>(document.getOutline(), null)) ?? []
  const entries: OutlineEntry[] = []
  const waiting = roots.map((node) => ({ node, depth: 0 })).reverse()
  for (let next = waiting.pop(); next !== undefined && entries.length < mostEntries; next = waiting.pop()) {
    const { node, depth } = next
    const title = statedWords(node.title)
    const start = await tolerated(startOf(document, node.dest, laid), undefined)
    if (title !== undefined && start !== undefined) entries.push({ title, depth, start })
    const inner: readonly Node[] = depth < deepest ? node.items : []
    waiting.push(...inner.map((child) => ({ node: child, depth: depth + 1 })).reverse())
  }
  return entries
}

async function startOf(
  document: PDFDocumentProxy,
  dest: Node['dest'],
  { pages, layout }: Laid,
): Promise<number | undefined> {
  const explicit: readonly unknown[] | null =
    typeof dest === 'string' ? await document.getDestination(dest) : dest
  if (explicit === null) return undefined
  const [target, , left, top] = explicit
  const index = await pageIndexOf(document, target)
  const page = index === undefined ? undefined : pages[index]
  if (index === undefined || page === undefined) return undefined
  // The third kind of place names only a height: [page /FitH top].
  const height = typeof top === 'number' ? top : left
  if (typeof height !== 'number') return page.start
  const { transform } = (await document.getPage(index + 1)).getViewport({ scale: 1 })
  const wanted = Number(transform[3]) * height + Number(transform[5])
  const run = layout.pages[index]?.runs.find(({ y, height: tall }) => y + tall / 2 >= wanted)
  return run?.start ?? page.start
}

async function pageIndexOf(document: PDFDocumentProxy, target: unknown): Promise<number | undefined> {
  if (typeof target === 'number') return target
  if (typeof target !== 'object' || target === null || !('num' in target) || !('gen' in target))
    return undefined
  return document.getPageIndex({ num: Number(target.num), gen: Number(target.gen) })
}

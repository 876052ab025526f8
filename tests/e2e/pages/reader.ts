import type { Locator } from '@playwright/test'
import { Room } from './room'

type Point = { readonly x: number; readonly y: number }

/** A document being read. */
export class ReaderRoom extends Room {
  get text(): Locator {
    // The page itself has the role too, so it is asked for by attribute.
    return this.page.locator('[role="document"]').first()
  }

  /** One of the two views of a document, where both stand beside each other. */
  beside(view: 'Text' | 'Pages'): Locator {
    return this.page.locator(`[role="document"][aria-label^="${view} of "]`)
  }

  /** The marks of the document, in text order: the list beside the text. */
  get marks(): Locator {
    return this.page.getByRole('listbox', { name: 'Highlights in the order of the text' }).getByRole('option')
  }

  /** The row of the highlight the pointer rests on in the text. */
  get pointedAt(): Locator {
    return this.marks.and(this.page.locator('[data-twin]'))
  }

  /** The bar in which words of the document are looked for. */
  get findBar(): Locator {
    return this.page.getByRole('search', { name: /^Find in/ })
  }

  /** The characters that are not what they seem, each with its name and the words around it. */
  get oddities(): Locator {
    return this.page.getByRole('list', { name: 'Where they stand' }).getByRole('listitem')
  }

  get findField(): Locator {
    return this.findBar.getByRole('searchbox', { name: 'Find in this document' })
  }

  /** The words a list of painting entries covers on the screen, by the name of the entry. */
  async painted(entry: 'find-all' | 'find-now' | 'hover' | 'sentence' | 'odd'): Promise<readonly string[]> {
    return this.page.evaluate(
      (name) =>
        [...(CSS.highlights.get(name) ?? [])].map((stretch) => {
          const range = document.createRange()
          range.setStart(stretch.startContainer, stretch.startOffset)
          range.setEnd(stretch.endContainer, stretch.endOffset)
          return range.toString()
        }),
      entry,
    )
  }

  /**
   * The characters of the paragraph of some words that are painted over their whole width on the screen, as it is seen:
   * those that stand on another colour than the paragraph before. Characters without width and blanks are passed over.
   */
  async covered(words: string): Promise<string> {
    const paragraph = this.text.getByText(words).first()
    await paragraph.scrollIntoViewIfNeeded()
    const picture = (await this.page.screenshot({ scale: 'css' })).toString('base64')
    return paragraph.evaluate(async (element, png) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const context = canvas.getContext('2d')
      if (context === null) throw new Error('Nothing can be drawn on.')
      context.drawImage(bitmap, 0, 0)
      const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height).data
      /** The colour that most pixels of a box have: its ground, as letters are thin. */
      function groundOf({
        left,
        right,
        top,
        bottom,
      }: Record<'left' | 'right' | 'top' | 'bottom', number>): string {
        const counts = new Map<string, number>()
        for (let y = Math.ceil(top); y < Math.floor(bottom); y += 1)
          for (let x = Math.round(left); x < Math.round(right); x += 1) {
            const at = 4 * (y * bitmap.width + x)
            const colour = pixels.subarray(at, at + 3).join()
            counts.set(colour, (counts.get(colour) ?? 0) + 1)
          }
        return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ''
      }
      const box = element.getBoundingClientRect()
      const plain = groundOf({ left: box.left - 8, right: box.left - 2, top: box.top, bottom: box.bottom })
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      let covered = ''
      while (walker.nextNode()) {
        const node = walker.currentNode
        for (const { segment, index } of new Intl.Segmenter('und').segment(node.textContent ?? '')) {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + segment.length)
          const { left, right, top, bottom } = range.getBoundingClientRect()
          if (segment.trim() === '' || right - left < 3) continue
          const columns = [
            [left, right],
            [left, left + 2],
            [right - 2, right],
          ] as const
          if (columns.every(([from, to]) => groundOf({ left: from, right: to, top, bottom }) !== plain))
            covered += segment
        }
      }
      return covered
    }, picture)
  }

  /** Selects words without the mouse, from their first character to their last. */
  async selectExactly(words: string): Promise<void> {
    await this.text
      .getByText(words)
      .first()
      .evaluate((element, wanted) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        while (walker.nextNode()) {
          const node = walker.currentNode
          const at = (node.textContent ?? '').indexOf(wanted)
          if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
        }
      }, words)
  }

  /** On which side of a character a handle of the selected highlight stands: at most a pixel from its left or right edge. */
  async handleAt(edge: 'start' | 'end', words: string, character: 'first' | 'last'): Promise<string> {
    const paragraph = this.text.getByText(words).first()
    const stem = await this.text.locator(`[data-edge="${edge}"]`).boundingBox()
    if (stem === null) return 'no handle'
    return paragraph.evaluate(
      (element, { wanted, which, x }) => {
        const node = element.firstChild
        const at = (node?.textContent ?? '').indexOf(wanted)
        if (node === null || at < 0) return 'no such words'
        const letter = which === 'first' ? at : at + wanted.length - 1
        const range = document.createRange()
        range.setStart(node, letter)
        range.setEnd(node, letter + 1)
        const { left, right } = range.getBoundingClientRect()
        if (Math.abs(x - left) <= 1.5) return 'left'
        return Math.abs(x - right) <= 1.5 ? 'right' : `${x} is not at ${left} or ${right}`
      },
      { wanted: words, which: character, x: stem.x + stem.width / 2 },
    )
  }

  /** The height of the letters, as CSS says it. */
  async textSize(): Promise<string> {
    return this.text.locator('.reading-text').evaluate((text) => getComputedStyle(text).fontSize)
  }

  /** How much of the document was read, as the status line says it. */
  get progress(): Locator {
    return this.page.getByRole('contentinfo').getByText(/% read|^Unread/)
  }

  /** Whether what was read is ruled beside the text and tinted in the map. */
  async readMarks(): Promise<{ readonly isRuled: boolean; readonly isTinted: boolean }> {
    const [rules, bands] = [this.page.locator('.reading-rule'), this.page.locator('.reading-map-read')]
    return { isRuled: (await rules.count()) > 0, isTinted: (await bands.count()) > 0 }
  }

  get popup(): Locator {
    return this.page.getByRole('toolbar', { name: 'Mark the selected passage' })
  }

  /** A page of the document, by its printed number. */
  sheet(label: string): Locator {
    return this.text.getByRole('region', { name: `Page ${label}`, exact: true })
  }

  /** What is painted on a page for its marks. */
  fills(label: string): Locator {
    return this.sheet(label).locator('.page-fill')
  }

  /** Whether the picture of a page shows anything, and whether any of that has a colour. */
  async inks(label: string): Promise<{ readonly isDrawn: boolean; readonly isColoured: boolean }> {
    return this.sheet(label)
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => {
        const pixels =
          canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ??
          new Uint8ClampedArray()
        const found = { isDrawn: false, isColoured: false }
        for (let at = 0; at < pixels.length; at += 4) {
          const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4)
          if (alpha === 0) continue
          if (Math.max(red, green, blue) < 128) found.isDrawn = true
          if (Math.max(red, green, blue) - Math.min(red, green, blue) > 60) found.isColoured = true
        }
        return found
      })
  }

  /** The stripes beside the pages or the text, one for each mark in sight. */
  stripes(view: Locator): Locator {
    return view.locator('.reading-stripe')
  }

  get pageField(): Locator {
    return this.page.getByRole('textbox', { name: 'Page number' })
  }

  get outline(): Locator {
    return this.page.getByRole('navigation', { name: 'Outline' })
  }

  /** Turns from the text to the pages or back. */
  async turnTo(view: 'pages' | 'text'): Promise<void> {
    await this.page.getByRole('button', { name: `Show ${view}` }).click()
  }

  /** Selects words with the mouse, as a reader does. */
  async select(words: string): Promise<void> {
    const { from, to } = await this.#endsOf(words)
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move((from.x + to.x) / 2, to.y, { steps: 4 })
    await this.page.mouse.move(to.x, to.y, { steps: 4 })
    await this.page.mouse.up()
  }

  /** Selects words and presses a digit. */
  async mark(words: string, digit: number): Promise<void> {
    await this.select(words)
    await this.popup.waitFor()
    await this.page.keyboard.press(String(digit))
  }

  /** Selects words and presses C. */
  async claimFrom(words: string): Promise<void> {
    await this.select(words)
    await this.popup.waitFor()
    await this.page.keyboard.press('c')
  }

  /** The number of the first paragraph in sight, in a text of paragraphs that say theirs ("Paragraph 12."). */
  async firstParagraphSeen(): Promise<number> {
    return this.text.evaluate((viewport) => {
      const { top } = viewport.getBoundingClientRect()
      const walker = document.createTreeWalker(viewport, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const number = /^Paragraph (\d+)/.exec(walker.currentNode.textContent ?? '')?.[1]
        const box = walker.currentNode.parentElement?.getBoundingClientRect()
        if (number !== undefined && box !== undefined && box.bottom > top) return Number(number)
      }
      return -1
    })
  }

  /** Drags an end of the selected highlight to where some words begin or end. */
  async drag(edge: 'start' | 'end', words: string): Promise<void> {
    const { mouse } = this.page
    const title = edge === 'start' ? 'Drag to where the highlight begins' : 'Drag to where the highlight ends'
    const { from, to } = await this.#endsOf(words)
    const isLeft = (edge === 'start') === !/\p{Script=Hebrew}/u.test(words)
    const aim = isLeft ? { ...from, x: from.x - 1 } : to
    const box = await this.text.getByTitle(title).boundingBox()
    const stem = await this.text.locator(`[data-edge="${edge}"]`).boundingBox()
    if (box === null || stem === null) throw new Error('No highlight is selected.')
    const hold = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    const slip = { x: hold.x - (stem.x + stem.width / 2), y: hold.y - (stem.y + stem.height / 2) }
    await mouse.move(hold.x, hold.y)
    await mouse.down()
    await mouse.move(aim.x + slip.x, aim.y + slip.y, { steps: 6 })
  }

  /** Rests the pointer on words. */
  async point(words: string): Promise<void> {
    const { from, to } = await this.#endsOf(words)
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.move((from.x + to.x) / 2, to.y)
  }

  /** Clicks in the middle of words. */
  async click(words: string): Promise<void> {
    const { from, to } = await this.#endsOf(words)
    await this.page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2)
  }

  /** Where on the screen some words of the text begin and end. */
  async #endsOf(words: string): Promise<{ readonly from: Point; readonly to: Point }> {
    await this.text.getByText(words).first().scrollIntoViewIfNeeded()
    return this.text.evaluate((root, wanted) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const nodes: Text[] = []
      while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode)
      const at = nodes
        .map((node) => node.data)
        .join('')
        .indexOf(wanted)
      if (at === -1) throw new Error(`The text does not say “${wanted}”.`)
      function placeOf(offset: number): { readonly node: Text; readonly offset: number } {
        let rest = offset
        for (const node of nodes) {
          if (rest <= node.length) return { node, offset: rest }
          rest -= node.length
        }
        throw new Error('The words end outside of the text.')
      }
      const [start, end] = [placeOf(at), placeOf(at + wanted.length)]
      const range = document.createRange()
      range.setStart(start.node, start.offset)
      range.setEnd(end.node, end.offset)
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
      const [first, last] = [boxes.at(0), boxes.at(-1)]
      if (first === undefined || last === undefined) throw new Error(`“${wanted}” is not on the screen.`)
      return {
        from: { x: first.left + 1, y: (first.top + first.bottom) / 2 },
        to: { x: last.right, y: (last.top + last.bottom) / 2 },
      }
    }, words)
  }
}

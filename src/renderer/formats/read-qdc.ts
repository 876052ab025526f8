import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { refuse, succeed, type Result } from '#domain/result'
import type { ExchangedTag } from '#domain/tag/codebook-exchange'
import { colourNear } from '#renderer/formats/codebook-colours'
import { rulesFrom } from '#renderer/formats/coding-rules'

/** Why a codebook could not be read. */
export type CodebookFileRefusal = 'not-a-codebook' | 'no-tags' | 'too-large' | 'unsafe-file'

/** A codebook of more characters than this is none that a person wrote. */
export const largestCodebook = 20_000_000
const deepest = 64

/** Reads a REFI-QDA codebook (.qdc) or the codebook inside a project (.qde); sets and everything else are left. */
export function readQdc(xml: string): Result<readonly ExchangedTag[], CodebookFileRefusal> {
  if (xml.length > largestCodebook) return refuse('too-large')
  // Entities that multiply live in a document type, which the format has no use for.
  if (/<!DOCTYPE/i.test(xml)) return refuse('unsafe-file')
  const listener = new CodeListener()
  const parser = new SaxesParser()
  let isBroken = false
  parser.on('error', () => {
    isBroken = true
  })
  parser.on('opentag', (tag) => {
    listener.opened(tag)
  })
  parser.on('text', (text) => {
    listener.read(text)
  })
  parser.on('cdata', (text) => {
    listener.read(text)
  })
  parser.on('closetag', (tag) => {
    listener.closed(tag)
  })
  parser.write(xml.replace(/^\ufeff/, '')).close()
  if (isBroken || !listener.isCodebook) return refuse('not-a-codebook')
  return listener.tags.length === 0 ? refuse('no-tags') : succeed(listener.tags)
}

class CodeListener {
  readonly tags: ExchangedTag[] = []
  isCodebook = false
  private readonly open: number[] = []
  private description: string | undefined

  opened({ name, attributes }: SaxesTagPlain): void {
    const local = localName(name)
    if (local === 'CodeBook') this.isCodebook = true
    if (local === 'Code' && this.open.length < deepest) this.begin(attributes)
    if (local === 'Description' && this.open.length > 0) this.description = ''
  }

  read(text: string): void {
    if (this.description !== undefined) this.description += text
  }

  closed({ name }: SaxesTagPlain): void {
    const local = localName(name)
    if (local === 'Code') this.open.pop()
    if (local !== 'Description') return
    const at = this.open.at(-1)
    const tag = at === undefined ? undefined : this.tags[at]
    if (at !== undefined && tag !== undefined && this.description !== undefined)
      this.tags[at] = { ...tag, ...rulesFrom(this.description) }
    this.description = undefined
  }

  private begin(attributes: Readonly<Record<string, string>>): void {
    const { guid = '', name = '', color = '' } = attributes
    this.tags.push({
      guid: guid === '' ? undefined : guid.replaceAll(/[{}]/g, '').toLowerCase(),
      name,
      definition: '',
      useWhen: '',
      notWhen: '',
      colour: colourNear(color),
      parent: this.open.at(-1),
    })
    this.open.push(this.tags.length - 1)
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

import type { DocumentBody } from '#domain/document/source-document'
import type { FileReading, ImportRefusal, Reading } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import { unlockedWord } from '#renderer/formats/locked-word'
import type { FileToRead } from '#renderer/formats/readers'
import { readBlocks } from '#renderer/formats/word-blocks'
import { readComments } from '#renderer/formats/word-comments'
import { readNumbering } from '#renderer/formats/word-numbering'
import { openWordPackage, type WordPackage, type WordPart } from '#renderer/formats/word-package'
import { readProperties } from '#renderer/formats/word-properties'
import { readStyles } from '#renderer/formats/word-styles'
import { beginWalk, type WordPlace, type WordWalk } from '#renderer/formats/word-walk'
import { elementAt, elementsIn, elementsWithin, wordsOf } from '#renderer/formats/xml-tree'

const top: WordPlace = { row: undefined, style: undefined }

/**
 * Reads a Word file: its words in order with what they are, comments as marks, tracked changes as insertions and
 * deletions that both stand in the text. Footnotes and endnotes are mentioned in the text as `[1]` and stand at its
 * end, each beginning with its number, so that every quotation of a passage shows that a note belongs to it.
 */
export async function readDocx({ bytes, password }: FileToRead): Promise<Result<FileReading, ImportRefusal>> {
  const unlocked = isCompound(bytes) ? unlockedWord(bytes, password) : succeed(bytes)
  const opened = unlocked.ok ? openWordPackage(unlocked.value) : unlocked
  return Promise.resolve(opened.ok ? readPackage(opened.value) : opened)
}

/** A locked package is wrapped into the kind of container that Word used before 2007. */
function isCompound(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf
}

/** The parts of a file besides its text, each where it has one. */
type Parts = {
  readonly styles: WordPart | undefined
  readonly numbering: WordPart | undefined
  readonly footnotes: WordPart | undefined
  readonly endnotes: WordPart | undefined
  readonly comments: WordPart | undefined
  readonly core: WordPart | undefined
  readonly extended: WordPart | undefined
}

function readPackage(file: WordPackage): Result<FileReading, ImportRefusal> {
  const gathered = gather(file)
  if (!gathered.ok) return gathered
  const parts = gathered.value
  if (file.main.root.name !== 'w:document') return refuse('unknown-format')
  const body = elementAt(file.main.root, 'w:body')
  if (body === undefined) return refuse('damaged-file')
  const walk = beginWalk(
    readStyles(parts.styles?.root),
    readNumbering(parts.numbering?.root),
    file.main.relations,
  )
  readBlocks(body, top, walk)
  readNotes(walk, parts)
  const read = withoutSeams(walk.builder.finish())
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(read.text)) return refuse('no-readable-text')
  warn(walk, file)
  const marks = readComments(parts.comments?.root, walk.comments, read)
  const reading: Reading = {
    format: 'docx',
    body: read,
    stated: readProperties(parts.core?.root, parts.extended?.root),
    decoding: { encoding: 'utf-8', settledBy: 'declaration' },
    warnings: [...walk.warnings],
    ...(marks.length === 0 ? {} : { marks }),
  }
  return succeed({ reading, parts: [] })
}

function gather(file: WordPackage): Result<Parts, ImportRefusal> {
  const found = new Map<string, WordPart | undefined>()
  for (const kind of ['styles', 'numbering', 'footnotes', 'endnotes', 'comments']) {
    const part = file.partOf(kind)
    if (!part.ok) return part
    found.set(kind, part.value)
  }
  for (const kind of ['core-properties', 'extended-properties']) {
    const part = file.packagePart(kind)
    if (!part.ok) return part
    found.set(kind, part.value)
  }
  return succeed({
    styles: found.get('styles'),
    numbering: found.get('numbering'),
    footnotes: found.get('footnotes'),
    endnotes: found.get('endnotes'),
    comments: found.get('comments'),
    core: found.get('core-properties'),
    extended: found.get('extended-properties'),
  })
}

/** The notes that the text mentions, in the order of their numbers; a note may mention another. */
function readNotes(walk: WordWalk, { footnotes, endnotes }: Parts): void {
  const byId = (part: WordPart | undefined) =>
    new Map(elementsIn(part?.root).map((note) => [note.attributes.get('w:id'), note]))
  const parts = {
    footnote: { part: footnotes, notes: byId(footnotes) },
    endnote: { part: endnotes, notes: byId(endnotes) },
  }
  for (const { kind, id, number } of walk.mentions.values()) {
    const { part, notes } = parts[kind]
    const note = notes.get(id)
    if (part === undefined || note === undefined) continue
    walk.relations = part.relations
    walk.prefix = `[${number}] `
    readBlocks(note, top, walk)
  }
}

/** Word begins a new run at every keystroke's whim: stretches of one kind that touch are one. */
function withoutSeams(body: DocumentBody): DocumentBody {
  const inlines: DocumentBody['inlines'][number][] = []
  for (const inline of body.inlines) {
    const before = inlines.findLastIndex((candidate) => candidate.kind === inline.kind)
    const last = inlines[before]
    if (last !== undefined && last.end === inline.start && isSame(last, inline)) {
      inlines[before] = { ...last, end: inline.end }
    } else inlines.push(inline)
  }
  return { ...body, inlines }
}

function isSame(one: DocumentBody['inlines'][number], other: DocumentBody['inlines'][number]): boolean {
  if (one.kind === 'link') return other.kind === 'link' && one.address === other.address
  const isChange = (inline: typeof one) => inline.kind === 'inserted' || inline.kind === 'deleted'
  return !isChange(one) || ('author' in one ? one.author : '') === ('author' in other ? other.author : '')
}

function warn({ warnings }: WordWalk, file: WordPackage): void {
  const relations = [...file.main.relations.values()]
  if (file.has(/(?:^|\/)vbaProject\.bin$/i)) warnings.add('active-content-left-out')
  if (relations.some(({ isExternal, kind }) => isExternal && kind !== 'hyperlink')) {
    warnings.add('remote-content-left-out')
  }
  const bands = ['header', 'footer'].map((kind) => file.partOf(kind))
  if (
    bands.some(
      (band) => band.ok && elementsWithin(band.value?.root, 'w:t').some((t) => wordsOf(t).trim() !== ''),
    )
  ) {
    warnings.add('page-headers-left-out')
  }
}

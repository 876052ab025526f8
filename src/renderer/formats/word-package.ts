import type { ImportRefusal } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import { openZip, type OpenZip } from '#renderer/formats/open-zip'
import { wordNames } from '#renderer/formats/word-names'
import { elementsIn, readXml, type XmlElement } from '#renderer/formats/xml-tree'

/** What one part of a package points to. */
export type Relation = {
  /** The last step of its type: `hyperlink`, `footnotes`, `image`. */
  readonly kind: string
  /** A part of the package by its path, or an address outside of it. */
  readonly target: string
  readonly isExternal: boolean
}

/** What a part points to, by the names it uses for it. */
export type Relations = ReadonlyMap<string, Relation>

/** A part of the package read into a tree, and what it points to. */
export type WordPart = { readonly root: XmlElement; readonly relations: Relations }

/** A Word file, opened. */
export type WordPackage = {
  readonly main: WordPart
  /** The part that the main part calls by this kind; undefined where there is none. */
  readonly partOf: (kind: string) => Result<WordPart | undefined, ImportRefusal>
  /** A part of the package itself, such as its properties. */
  readonly packagePart: (kind: string) => Result<WordPart | undefined, ImportRefusal>
  readonly has: (path: RegExp) => boolean
}

const noRelations: Relations = new Map()

/** Opens a Word file by its relations. Nothing outside of the package is ever looked at. */
export function openWordPackage(bytes: Uint8Array): Result<WordPackage, ImportRefusal> {
  const opened = openZip(bytes)
  if (!opened.ok) return opened
  const zip = opened.value
  const top = relationsOf(zip, '')
  if (!top.ok) return top
  const mainPath = targetOf(top.value, 'officeDocument') ?? 'word/document.xml'
  const main = partAt(zip, mainPath)
  if (!main.ok) return main
  if (main.value === undefined) return refuse('damaged-file')
  const { relations } = main.value
  return succeed({
    main: main.value,
    partOf: (kind) => partAt(zip, targetOf(relations, kind)),
    packagePart: (kind) => partAt(zip, targetOf(top.value, kind)),
    has: (path) => zip.files.some((file) => path.test(file.path)),
  })
}

function targetOf(relations: Relations, kind: string): string | undefined {
  return [...relations.values()].find((relation) => relation.kind === kind && !relation.isExternal)?.target
}

function partAt(zip: OpenZip, path: string | undefined): Result<WordPart | undefined, ImportRefusal> {
  const file = path === undefined ? undefined : zip.find(path)
  if (path === undefined || file === undefined) return succeed(undefined)
  const bytes = file.bytes()
  if (!bytes.ok) return bytes
  const root = readXml(bytes.value, { names: wordNames })
  if (!root.ok) return root
  const relations = relationsOf(zip, path)
  return relations.ok ? succeed({ root: root.value, relations: relations.value }) : relations
}

function relationsOf(zip: OpenZip, path: string): Result<Relations, ImportRefusal> {
  const folder = path.replace(/[^/]*$/, '')
  const file = zip.find(`${folder}_rels/${path.slice(folder.length)}.rels`)
  if (file === undefined) return succeed(noRelations)
  const bytes = file.bytes()
  if (!bytes.ok) return bytes
  const root = readXml(bytes.value, { names: wordNames })
  if (!root.ok) return root
  const found = elementsIn(root.value, 'rel:Relationship').map((element) => relationOf(element, folder))
  return succeed(new Map(found))
}

function relationOf({ attributes }: XmlElement, folder: string): readonly [string, Relation] {
  const target = attributes.get('Target') ?? ''
  const isExternal = attributes.get('TargetMode')?.toLowerCase() === 'external'
  const kind = (attributes.get('Type') ?? '').replace(/^.*\//, '')
  return [
    attributes.get('Id') ?? '',
    { kind, isExternal, target: isExternal ? target : resolved(folder, target) },
  ]
}

/** A path inside the package; steps upward end at its top. */
function resolved(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

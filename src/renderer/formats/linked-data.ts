import { statedWords, languageTag } from '#renderer/formats/stated-words'
import type { StatedMetadata } from '#domain/import/reading'

/** How much JSON-LD is looked at; a page that brings more is read without it. */
const limits = { characters: 500_000, nodes: 2_000 }

const articleTypes = /^(?:\w*Article|\w*Posting|Report|WebPage|CreativeWork|Book|Thesis|Dataset)$/

/** What a page's JSON-LD says of it. Nothing in it is trusted: wrong types, cycles of graphs and odd names are passed over. */
export function readLinkedData(scripts: readonly string[]): StatedMetadata {
  const nodes = scripts.flatMap(nodesOf)
  const about = nodes.find(isArticle) ?? nodes.find((node) => text(node, 'headline') !== undefined)
  if (about === undefined) return {}
  return withoutUndefined({
    title: text(about, 'headline') ?? text(about, 'name'),
    author: namesOf(own(about, 'author'), nodes) ?? namesOf(own(about, 'creator'), nodes),
    outlet: namesOf(own(about, 'publisher'), nodes),
    published: text(about, 'datePublished'),
    address: text(about, 'url'),
    language: languageTag(own(about, 'inLanguage')),
  })
}

/** Leaves out what was not said, as `StatedMetadata` wants it. */
export function withoutUndefined(said: {
  readonly [Name in keyof StatedMetadata]: string | undefined
}): StatedMetadata {
  const entries = Object.entries(said).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries)
}

/** All objects of a script, also those in arrays and `@graph`, breadth first. */
function nodesOf(script: string): readonly object[] {
  const waiting: unknown[] = [parsed(script)]
  const found: object[] = []
  for (let at = 0; at < waiting.length && at < limits.nodes; at += 1) {
    const value = waiting[at]
    if (Array.isArray(value)) waiting.push(...itemsOf(value))
    else if (isObject(value)) {
      found.push(value)
      waiting.push(own(value, '@graph'), own(value, 'mainEntity'))
    }
  }
  return found
}

function parsed(script: string): unknown {
  if (script.length > limits.characters) return undefined
  try {
    return JSON.parse(script.replace(/^\s*<!--|-->\s*$/g, ''))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}

function isArticle(node: object): boolean {
  const type = own(node, '@type')
  return itemsOf(type).some((name) => typeof name === 'string' && articleTypes.test(name))
}

/** The names of people or organisations, given as text, objects, references into the graph, or lists of those. */
function namesOf(value: unknown, nodes: readonly object[]): string | undefined {
  const names = itemsOf(value)
    .slice(0, 20)
    .map((item) => nameOf(item, nodes))
    .filter((name) => name !== undefined)
  return names.length === 0 ? undefined : statedWords(names.join(', '))
}

/** JSON-LD writes one thing alone and several in an array. */
function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, limits.nodes) : [value]
}

function nameOf(value: unknown, nodes: readonly object[]): string | undefined {
  if (!isObject(value)) return notAnAddress(statedWords(value))
  const id = own(value, '@id')
  const referred = typeof id === 'string' ? nodes.find((node) => own(node, '@id') === id) : undefined
  return text(value, 'name') ?? (referred && text(referred, 'name'))
}

function notAnAddress(words: string | undefined): string | undefined {
  return words !== undefined && /^https?:/i.test(words) ? undefined : words
}

function text(node: object, name: string): string | undefined {
  return statedWords(own(node, name))
}

/** Only what the object itself holds: a member called `__proto__` or `constructor` never reaches further. */
function own(node: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(node, name)?.value
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

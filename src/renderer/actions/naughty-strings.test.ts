import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { planCodebookImport } from '#domain/tag/codebook-exchange'
import { addSource } from '#renderer/actions/add-source'
import { addTag } from '#renderer/actions/add-tag'
import { askQuestion } from '#renderer/actions/ask-question'
import { begunCase, theValue } from '#renderer/actions/begun-case'
import { stateClaim } from '#renderer/actions/state-claim'
import { readCodebookTable } from '#renderer/formats/read-codebook-table'
import { readQdc } from '#renderer/formats/read-qdc'
import { writeCodebookTable } from '#renderer/formats/write-codebook-table'
import { writeQdc } from '#renderer/formats/write-qdc'

/** What people and machines write into fields that were not made for it, of the kinds that have broken programs. */
const naughty = [
  'undefined',
  'null',
  '__proto__',
  'constructor',
  '1e309',
  '-0',
  '0x7FFFFFFF',
  '١٢٣',
  '=cmd|" /C calc"!A0',
  '+1+2',
  '@SUM(1)',
  "'; DROP TABLE users; --",
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{7*7}} ${7*7} %s %n',
  '../../etc/passwd',
  'C:\\nul\\con',
  ']]>&amp;<!--',
  'a\u202eb\u202c',
  'zero\u200bwidth',
  '\u{1f469}\u200d\u{1f469}\u200d\u{1f467} \u{1f1fa}\u{1f1e6}',
  'Z\u0351\u036b\u0343a\u0333l\u0310g\u0321o',
  'e\u0301 and \u00e9',
  'ﷺ مُنَاقَشَةُ',
  '部落格 社會科學院',
  'ÅΩ≈ç√ ﬁ İıſ',
  'semicolon;comma,tab\tquote"',
  'x'.repeat(80),
]

describe('strings that break programs', () => {
  it('are kept in every field, letter for letter, also when the case is opened from its journal', async () => {
    const begun = await begunCase()
    const hands = begun.deskHands
    const starters = new Set(await hands.store.db.tags.toCollection().primaryKeys())
    for (const words of naughty) {
      theValue(await addSource(hands, { name: words, kind: 'outlet', descriptor: words }))
      theValue(await addTag(hands, { name: words, colour: 'slate', definition: words }))
      theValue(await stateClaim(hands, { statement: words, kind: 'fact' }))
      theValue(await askQuestion(hands, { words, answer: 'number', unit: words }))
    }
    const kept = async ({ db }: typeof hands.store) => {
      const [sources, tags, claims, questions] = await Promise.all([
        db.sources.toArray(),
        db.tags.filter(({ id }) => !starters.has(id)).toArray(),
        db.claims.toArray(),
        db.questions.toArray(),
      ])
      return {
        sources: sources.map(({ name }) => name).toSorted(),
        descriptors: sources.map(({ descriptor }) => descriptor).toSorted(),
        tags: tags.map(({ name }) => name).toSorted(),
        definitions: tags.map(({ definition }) => definition).toSorted(),
        claims: claims.map(({ statement }) => statement).toSorted(),
        units: questions.map(({ unit }) => unit).toSorted(),
      }
    }
    const expected = naughty.toSorted()
    const all = {
      sources: expected,
      descriptors: expected,
      // The name of a tag is one line with single blanks.
      tags: naughty.map((words) => words.replaceAll(/\s+/g, ' ')).toSorted(),
      definitions: expected,
      claims: expected,
      units: expected,
    }
    expect(await kept(hands.store)).toEqual(all)
    await begun.kill(hands.store)
    await begun.loseDatabase()
    expect(await kept(await begun.open())).toEqual(all)
  })

  it.each([
    ['a table', (tags) => readCodebookTable(writeCodebookTable(tags))],
    ['REFI-QDA', (tags) => readQdc(writeQdc(tags) ?? '')],
  ] satisfies [string, (tags: Parameters<typeof writeCodebookTable>[0]) => ReturnType<typeof readQdc>][])(
    'come back from a codebook written as %s',
    async (_, throughFile) => {
      const { deskHands } = await begunCase()
      for (const name of naughty)
        theValue(await addTag(deskHands, { name, colour: 'slate', definition: name }))
      const tags = await deskHands.store.db.tags.toArray()
      const read = throughFile(tags)
      const plan = planCodebookImport([], read.ok ? read.value : [], deskHands.newId)
      const drawn = (list: typeof tags) =>
        list.map(({ name, definition }) => `${name}: ${definition}`).toSorted()
      expect(drawn([...plan.added])).toEqual(drawn(tags))
    },
  )
})

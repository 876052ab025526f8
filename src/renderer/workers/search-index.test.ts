import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '@sqlite.org/sqlite-wasm'
import type { SearchItem } from '#domain/search/search-item'
import { openDatabase } from '#renderer/workers/search-database'
import { beginFilling, changeIndex, headOf } from '#renderer/workers/change-index'
import { searchIndex } from '#renderer/workers/search-index'

function item(key: string, text: string, more: Partial<SearchItem> = {}): SearchItem {
  return {
    kind: 'document',
    key,
    title: key,
    head: '',
    text,
    documentId: key,
    start: 0,
    source: '',
    author: '',
    type: 'text',
    language: 'en',
    from: '',
    to: '',
    tags: [],
    ...more,
  }
}

const items = [
  item('log', 'The convoy left the depot at dawn. Nobody counted the trucks.', {
    source: 'Harbour Master',
    author: 'A. Smith',
    from: '2026-03-14',
    to: '2026-03-14',
    tags: ['Movement', 'Turned back'],
  }),
  item('wire', 'Trucks of the relief convoy were turned back.', {
    type: 'pdf',
    from: '2026-05-01',
    to: '2026-05-31',
  }),
  item('convoy', 'A title counts more than words.', { language: 'en-GB' }),
  item('ru', 'Конвой выехал на рассвете, у ёлки.', { language: 'ru' }),
  item('zh', '救援车队于黎明离开仓库。', { language: 'zh' }),
  item('ar', 'غادرت القَافِلَة المستودع فجراً', { language: 'ar' }),
  item('h1', 'left the depot at dawn', {
    kind: 'highlight',
    documentId: 'log',
    start: 11,
    tags: ['Movement'],
  }),
]

let db: Database
beforeEach(async () => {
  db = (await openDatabase('test')).db
  changeIndex(db, { items, gone: [] })
})

const found = (typed: string): readonly string[] => searchIndex(db, typed, 50).hits.map(({ key }) => key)

describe('a search finds', () => {
  it.each([
    ['all of the words', 'trucks convoy', ['wire', 'log']],
    ['a title before words', 'convoy', ['convoy', 'wire', 'log']],
    ['a phrase', '"relief convoy"', ['wire']],
    ['what begins so', 'depo*', ['h1', 'log']],
    ['what is nearly so', 'convpy~', ['convoy', 'wire', 'log']],
    ['one or the other', 'relief OR dawn', ['wire', 'h1', 'log']],
    ['all but', 'trucks -relief', ['log']],
    ['by tag', 'tag:movement', ['h1', 'log']],
    ['by a tag of several words', 'tag:"turned back"', ['log']],
    ['by source and words', 'source:harbour dawn', ['log']],
    ['by author', 'author:smith', ['log']],
    ['by type', 'type:pdf', ['wire']],
    ['by kind', 'in:marks dawn', ['h1']],
    ['by language with its regions', 'lang:en title', ['convoy']],
    ['before a date', 'before:2026-04', ['log']],
    ['after a date', 'after:"20 April 2026"', ['wire']],
    ['not before its own day', 'before:2026-03-14 dawn', []],
    ['not after its own day', 'after:2026-03-14 dawn author:smith', []],
    ['between the day before and the day behind', 'after:2026-03-13 before:2026-03-15', ['log']],
    ['before a day that the month it is dated to may lie before', 'before:2026-05-15', ['log', 'wire']],
    [
      'nothing where no day lies between, however wide its own date',
      'after:2026-05-20 before:2026-05-10',
      [],
    ],
    ['nothing between two days that follow each other', 'after:2026-05-14 before:2026-05-15', []],
    ['not by a filter', 'convoy -type:pdf', ['convoy', 'log']],
    ['Cyrillic, whatever its accents', 'елки', ['ru']],
    ['Chinese', '车队', ['zh']],
    ['Chinese, not torn apart', '队车', []],
    ['Arabic without its vowels', 'القافله', ['ar']],
    ['nothing for signs', '( [ .*', []],
    ['nothing for blanks', '   ', []],
    ['nothing for a date nobody can read', 'before:whenever', []],
  ])('%s', (_, typed, keys) => {
    expect(found(typed)).toEqual(keys)
  })

  it('where in the text it stands', () => {
    const [hit] = searchIndex(db, 'depot -tag:x in:marks', 5).hits
    expect(hit?.at).toEqual({ start: 20, end: 25 })
    const [log] = searchIndex(db, 'depot author:smith', 5).hits
    expect(log?.at).toEqual({ start: 20, end: 25 })
    expect(log?.snippet.hits.map(({ start, end }) => log.snippet.text.slice(start, end))).toEqual(['depot'])
  })

  it('what was put in anew, and nothing that is gone', () => {
    changeIndex(db, { items: [item('log', 'Quite other words.')], gone: [{ kind: 'highlight', key: 'h1' }] })
    expect(found('dawn')).toEqual([])
    expect(found('quite')).toEqual(['log'])
  })

  it('no more than was asked for, and says so', () => {
    expect(searchIndex(db, 'convoy', 2)).toMatchObject({ hits: [{}, {}], isCut: true })
  })
})

it('the index knows how far in the journal it has come', () => {
  expect(headOf(db)).toBeUndefined()
  changeIndex(db, { items: [], gone: [], head: { sequence: 7, hash: 'h' } })
  expect(headOf(db)).toEqual({ sequence: 7, hash: 'h' })
})

it('an index that is being filled is kept with its first head, and searched before', () => {
  const head = { sequence: 1, hash: 'h' }
  const empty = { items: [], gone: [] }
  beginFilling(db)
  changeIndex(db, { items: [item('new', 'Written while it is filled.')], gone: [] })
  expect(found('filled')).toEqual(['new'])
  changeIndex(db, { ...empty, head })
  expect(() => db.exec('ROLLBACK')).toThrow('no transaction')
  expect(found('filled')).toEqual(['new'])
})

import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

const rows = rowsOf(readFileSync('docs/hazards.md', 'utf8'))
const manifest = v.parse(
  v.object({ sources: v.array(v.object({ name: v.string() })) }),
  JSON.parse(readFileSync('tests/corpora/manifest.json', 'utf8')),
)
/** Those that `npm test` runs: measurements, the tour and the judges of anchors are run apart from it. */
const testFiles = [...filesIn('src'), ...filesIn('tests')].filter(
  (path) => /\.test\.tsx?$/.test(path) || /^tests\/e2e\/[^/]+\.spec\.ts$/.test(path),
)
const corpora = new Set(['hostile', 'damaged', ...manifest.sources.map(({ name }) => name)])

describe('the table of hazards', () => {
  it('has a row for each of them, and each row a proof that is run with all other tests', () => {
    const numbers = Array.from({ length: 38 }, (_, at) => `T${String(at + 1).padStart(2, '0')}`)
    expect(rows.map(({ number }) => number)).toEqual(numbers)
    const isProven = ({ proofs }: Row) => proofs.some(({ place }) => place !== 'corpora')
    expect(rows.filter((row) => !isProven(row)).map(({ number }) => number)).toEqual([])
  })

  it.each(rows)('names only tests and corpora that are there for $number', ({ proofs }) => {
    expect(proofs.filter((proof) => !isThere(proof))).toEqual([])
  })

  it('does not believe a title that no test has', () => {
    expect(isThere({ place: 'hazards.test.ts', title: `a title ${'of no test'}` })).toBe(false)
    expect(isThere({ place: 'corpora', title: 'no such source' })).toBe(false)
  })
})

describe('what a machine is set to', () => {
  it('has no say in what is read, kept, hashed or exported: neither its time zone nor its letters', () => {
    const asking =
      /\.get(?:Hours|Minutes|Date|Day|Month|FullYear|TimezoneOffset)\(|toLocale(?:Date|Time)String\(|toLocale(?:Lower|Upper)Case\(\)/
    const found = ['src/domain', 'src/main', 'src/renderer/formats', 'src/renderer/storage']
      .flatMap(sourcesIn)
      .filter((path) => asking.test(readFileSync(path, 'utf8')))
    expect(found).toEqual([])
  })
})

type Proof = { readonly place: string; readonly title: string }
type Row = { readonly number: string; readonly text: string; readonly proofs: readonly Proof[] }

/** A proof is written as `place › title`: the name of a file of tests and a title in it, or `corpora` and a source. */
function rowsOf(page: string): readonly Row[] {
  return page.split('\n').flatMap((text) => {
    const number = /^\| (T\d\d) +\|/.exec(text)?.[1]
    if (number === undefined) return []
    const proofs = [...text.matchAll(/`([^`›]+) › ([^`]+)`/g)].map(([, place = '', title = '']) => ({
      place,
      title,
    }))
    return [{ number, text, proofs }]
  })
}

function isThere({ place, title }: Proof): boolean {
  if (place === 'corpora') return corpora.has(title)
  const [path, ...twins] = testFiles.filter((file) => basename(file) === place)
  if (path === undefined || twins.length > 0) return false
  const text = readFileSync(path, 'utf8')
  // In a call of a test, or in a table of cases as the first of a row; a remark or a skipped test is no proof.
  const code = text
    .replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')
    .replace(/\b(?:it|test|describe)\.(?:skip|todo)\b[^\n]*/g, '')
  return [`'${title}'`, `"${title}"`, `\`${title}\``].some((quoted) => code.includes(quoted))
}

function sourcesIn(folder: string): readonly string[] {
  return filesIn(folder).filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`)
}

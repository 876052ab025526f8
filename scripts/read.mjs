// npm run read -- FILE… --out DIR [--password WORDS] [--encoding NAME]
//
// Runs the importers without a window. For each document DIR holds NAME.txt, its canonical text in UTF-8 exactly as
// the program keeps it, and NAME.json with what is known of it; files inside of files stand in NAME.parts. Folders are
// walked. One line a file: read, opened (a container), refused with its reason, or crashed, which alone is a failure.
import { readdirSync, statSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { importers } from './lib/importers.mjs'
import { outcomeOf, readingSeat } from './lib/reading-seat.mjs'

const usage =
  'Usage: npm run read -- FILE… --out DIR [--password WORDS] [--encoding NAME]\nFILE may be a folder.'

const asked = readArguments()
if (asked === undefined) {
  console.error(usage)
  process.exit(2)
}
const began = performance.now()
const built = await importers()
const { describeDocument } = await import(built.plan)
const { deepestPart, largestFile } = await import(built.reading)
const seat = readingSeat(built.takeIn)
const counts = { read: 0, opened: 0, refused: 0, crashed: 0 }
const names = newNames()
for (const path of asked.files) {
  await readOne(
    { name: basename(path), shown: path, bytes: () => fromDisk(path) },
    { folder: asked.out, names, depth: 0, partOf: undefined },
  )
}
await seat.end()
const seconds = ((performance.now() - began) / 1000).toFixed(1)
console.log(
  `${counts.read} read, ${counts.opened} opened, ${counts.refused} refused, ${counts.crashed} crashed in ${seconds} s`,
)
process.exitCode = counts.crashed > 0 ? 1 : 0

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        password: { type: 'string' },
        encoding: { type: 'string' },
      },
    })
    if (values.out === undefined || positionals.length === 0) return undefined
    const from = process.env.INIT_CWD ?? process.cwd()
    const given = positionals.map((path) => resolve(from, path))
    const gone = given.filter((path) => statSync(path, { throwIfNoEntry: false }) === undefined)
    for (const path of gone) console.error(`There is no file ${path}.`)
    if (gone.length > 0) return undefined
    return { ...values, out: resolve(from, values.out), files: given.flatMap(filesIn) }
  } catch (error) {
    if (!String(error.code).startsWith('ERR_PARSE_ARGS')) throw error
    console.error(error.message)
    return undefined
  }
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map(({ name }) => join(path, name))
    .sort()
    .flatMap(filesIn)
}

async function fromDisk(path) {
  return statSync(path).size > largestFile ? undefined : new Uint8Array(await readFile(path))
}

/** Reads a file and all that lies in it; answers with its entry in the JSON of the file around it. */
async function readOne(file, place) {
  const bytes = await file.bytes()
  const { password, encoding } = asked
  const outcome = await outcomeOf(seat, {
    bytes,
    fileName: file.name,
    refusal: bytes === undefined ? 'too-large' : file.refusal,
    ...(password === undefined ? {} : { password }),
    ...(encoding === undefined ? {} : { encoding }),
  })
  const { state, reason, document, parts } = outcome
  if (state === 'crashed') return told(file, { state, reason })
  if (state === 'stopped' || state === 'refused') return told(file, { state: 'refused', reason })
  if (document === undefined && parts.length > 0 && place.depth >= deepestPart) {
    return told(file, { state: 'refused', reason: 'nested-too-deep' })
  }
  return written(file, place, { bytes, document, parts })
}

async function written(file, place, { bytes, document, parts }) {
  await mkdir(place.folder, { recursive: true })
  const name = place.names(file.name)
  const entry = told(file, { state: document === undefined ? 'opened' : 'read', json: `${name}.json` })
  const isTooDeep = parts.length > 0 && place.depth >= deepestPart
  const inner = []
  const innerFolder = join(place.folder, `${name}.parts`)
  const innerPlace = {
    folder: innerFolder,
    names: newNames(),
    depth: place.depth + 1,
    partOf: document === undefined ? place.partOf : name,
  }
  for (const part of isTooDeep ? [] : parts) {
    const shown = `${file.shown} › ${part.fileName}`
    inner.push(
      await readOne(
        {
          name: part.fileName.replace(/^.*[/\\]/, ''),
          shown,
          bytes: () => Promise.resolve(part.bytes),
          refusal: part.refusal,
        },
        innerPlace,
      ),
    )
  }
  const sheet = {
    fileName: file.name,
    state: entry.state,
    ...(document === undefined
      ? {}
      : { text: `${name}.txt`, ...sheetOf(file, { bytes, document, place, isTooDeep }) }),
    ...(isTooDeep ? { partsLeft: parts.length } : {}),
    parts: inner,
  }
  if (document !== undefined) {
    await writeFile(join(place.folder, `${name}.txt`), document.reading.body.text, 'utf8')
  }
  await writeFile(join(place.folder, `${name}.json`), `${JSON.stringify(sheet, undefined, 2)}\n`, 'utf8')
  return entry
}

/** What the case would hold of a document, and its body without the text, which stands in a file of its own. */
function sheetOf(file, { bytes, document, place, isTooDeep }) {
  const { warnings: told, ...read } = document.reading
  const warnings = isTooDeep ? [...new Set([...told, 'nested-too-deep'])] : told
  const reading = { ...read, warnings }
  const { originalHash, body, layout } = document
  const ready = {
    at: 0,
    id: file.shown,
    fileName: file.name,
    size: bytes.length,
    originalHash,
    bodyHash: body.sha256,
    reading,
    ...(layout === undefined ? {} : { layoutHash: layout.sha256 }),
    ...(place.partOf === undefined ? {} : { partOf: place.partOf }),
  }
  const { id, importedAt, triage, reading: state, ...metadata } = describeDocument(ready, undefined, '')
  void [id, importedAt, triage, state]
  const { text, ...rest } = reading.body
  return {
    metadata,
    warnings,
    decoding: reading.decoding,
    length: text.length,
    marks: reading.marks ?? [],
    ...rest,
    ...(layout === undefined ? {} : { layout: JSON.parse(new TextDecoder().decode(layout.bytes)) }),
  }
}

/** Prints the line of a file and counts it. */
function told(file, { state, reason, json }) {
  counts[state] += 1
  console.log(`${state.padEnd(7)}  ${file.shown}${reason === undefined ? '' : `: ${reason}`}`)
  return { fileName: file.name, state, ...(reason === undefined ? { json } : { reason }) }
}

/** Gives every file of a folder a name of its own, on systems that ignore letter case too. */
function newNames() {
  const taken = new Set()
  return (wanted) => {
    const plain = wanted.replaceAll(/[\p{Cc}/\\:*?"<>|]/gu, '_').slice(-120) || 'file'
    let name = plain
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${plain}-${count}`
    taken.add(name.toLowerCase())
    return name
  }
}

// npm run corpora -- [SOURCE…] [--threads N]
//
// Reads real and hostile documents by the ten thousand with the importers of the program, as `npm run read` does: those
// of the packages in tests/corpora/manifest.json, and those that are made here (the sources `hostile` and `damaged`). One
// row a source: how many were tried, read, opened (containers), refused with which reason, stopped at their longest time,
// or crashed the reader; a text whose blocks are not in order counts as a crash. A source that cannot be had on this machine
// is counted as skipped. A crash is a failure, and so is a run of all sources that came to fewer than 12,000 inputs.
import { availableParallelism } from 'node:os'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { inputsOf } from './lib/corpora-inputs.mjs'
import { damagedInputs, hostileInputs } from './lib/corpora-hostile.mjs'
import { readAll } from './lib/corpora-run.mjs'
import { corporaSources } from './lib/corpora-sources.mjs'
import { count, linesOf, newRow, total } from './lib/corpora-table.mjs'
import { importers } from './lib/importers.mjs'
import { root } from './lib/steps.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { threads: { type: 'string' } },
})
/** A run of all sources says something only where it tried so many inputs. */
const leastTried = 12_000
const threads = Number(values.threads ?? Math.min(4, availableParallelism()))
const folder = join(root, '.cache/corpora')
mkdirSync(folder, { recursive: true })
const { sources } = JSON.parse(readFileSync(join(root, 'tests/corpora/manifest.json'), 'utf8'))
const built = await importers()
const { deepestPart } = await import(built.reading)
const packages = corporaSources(folder)
const rows = []
const skipped = []
const began = performance.now()

const samples = { ...(await import(built.samplePdf)), ...(await import(built.samplePackages)) }
if (isWanted('hostile')) await readSource('hostile', hostileInputs(samples))
if (isWanted('damaged')) await readSource('damaged', damagedInputs(samples))
for (const source of sources.filter(({ name }) => isWanted(name))) {
  const { problem, files } = await packages.filesOf(source)
  if (problem === undefined)
    await readSource(
      source.name,
      files.map((file) => () => inputsOf(file)),
    )
  else skip(source, problem)
}

const all = total(rows)
const seconds = (performance.now() - began) / 1000
const path = join(folder, 'results.json')
writeFileSync(
  path,
  `${JSON.stringify({ ranAt: new Date().toISOString(), seconds, all, skipped, rows }, undefined, 2)}\n`,
)
console.log('')
for (const line of linesOf(all)) console.log(line)
console.log(
  `${skipped.length} of ${sources.filter(({ name }) => isWanted(name)).length} sources skipped, ${seconds.toFixed(0)} s on ${threads} threads. Figures: ${path}`,
)
const isTooLittle = all.tried < (positionals.length === 0 ? leastTried : 1)
if (isTooLittle) console.log(`Too few inputs were tried: ${all.tried}, of which nothing can be concluded.`)
process.exitCode = all.crashed > 0 || isTooLittle ? 1 : 0

function isWanted(name) {
  return positionals.length === 0 || positionals.includes(name)
}

async function readSource(name, jobs) {
  const row = newRow(name)
  await readAll(jobs, { built, deepestPart, threads, note: (outcome) => count(row, outcome) })
  rows.push(row)
  for (const line of linesOf(row)) console.log(line)
}

function skip({ name }, problem) {
  skipped.push({ name, problem })
  console.log(`${name.padEnd(38)} skipped: ${problem}`)
}

// npm run bench     measures the built program on Chromium, and on Electron where it can be had
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { stage } from './lib/stage.mjs'
import { root } from './lib/steps.mjs'

const folder = join(root, '.cache/bench')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const code = await stage('bench', process.argv.slice(2))
const rows = readRows().map((row) => ({ ...row, ratio: ratioOf(row) }))
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`
const path = join(folder, 'results.json')
writeFileSync(
  path,
  `${JSON.stringify({ measuredAt: new Date().toISOString(), machine, rows }, undefined, 2)}\n`,
)

console.log(`\n${machine}\n`)
console.log(table(rows))
const missed = rows.filter(({ ratio, goal }) => ratio > goal).length
console.log(`\n${rows.length - missed} of ${rows.length} within their goal. Figures: ${path}`)
process.exitCode = code === 0 && rows.length > 0 ? 0 : 1

function readRows() {
  try {
    return readFileSync(join(folder, 'rows.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
}

/** Of a pace more is better. */
function ratioOf({ unit, measured, limit }) {
  return unit.endsWith('/s') ? limit / measured : measured / limit
}

function table(lines) {
  const head = ['host', 'job', 'measured', 'limit', 'ratio', 'goal', '']
  const body = lines.map(({ host, job, measured, unit, limit, limitIs, ratio, goal }) => [
    host,
    job,
    `${figure(measured)} ${unit}`,
    `${figure(limit)} ${unit} (${limitIs})`,
    ratio.toFixed(2),
    `≤ ${goal}`,
    ratio > goal ? 'missed' : 'met',
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((cells) => cells[column].length)))
  return [head, ...body]
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function figure(value) {
  if (value >= 100) return value.toFixed(0)
  return value.toFixed(value < 10 ? 2 : 1)
}

const states = ['read', 'opened', 'refused', 'stopped', 'crashed']

/** An input that takes longer than this, in milliseconds, with all that lies in it, is named. */
const slowFrom = 10_000

/** A row of the table: what became of the inputs of one source. */
export function newRow(name) {
  return {
    name,
    tried: 0,
    read: 0,
    opened: 0,
    refused: 0,
    stopped: 0,
    crashed: 0,
    parts: 0,
    strays: 0,
    seconds: 0,
    reasons: {},
    crashes: [],
    stops: [],
    slow: [],
  }
}

/** Counts an outcome in. An input is crashed, too, where something in it crashed the reader. */
export function count(row, { name, state, reason, parts, strays, crashes, milliseconds }) {
  row.tried += 1
  row[crashes.length > 0 ? 'crashed' : state] += 1
  row.parts += parts
  row.strays += strays
  row.seconds += milliseconds / 1000
  row.crashes.push(...crashes)
  if (state === 'stopped') row.stops.push(name)
  if (state === 'refused') row.reasons[reason] = (row.reasons[reason] ?? 0) + 1
  if (milliseconds > slowFrom) row.slow.push({ name, seconds: milliseconds / 1000 })
}

/** All rows in one. */
export function total(rows) {
  const all = newRow('all')
  for (const row of rows) {
    for (const name of ['tried', ...states, 'parts', 'strays', 'seconds']) all[name] += row[name]
    for (const [reason, times] of Object.entries(row.reasons)) {
      all.reasons[reason] = (all.reasons[reason] ?? 0) + times
    }
    all.crashes.push(...row.crashes)
    all.stops.push(...row.stops)
    all.slow.push(...row.slow)
  }
  return all
}

/** The row as lines of text: the figures, and beneath them why files were refused, stopped or crashed the reader. */
export function linesOf(row) {
  const figures = ['tried', ...states].map((name) => `${String(row[name]).padStart(6)} ${name}`).join(' ')
  const seconds = row.seconds.toFixed(1).padStart(7)
  const reasons = Object.entries(row.reasons)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, times]) => `${reason} ${times}`)
  return [
    `${row.name.padEnd(38)} ${figures} ${String(row.parts).padStart(6)} parts ${seconds} s`,
    ...(reasons.length > 0 ? [`    refused: ${reasons.join(', ')}`] : []),
    ...row.slow.map(({ name, seconds }) => `    slow: ${name} ${seconds.toFixed(1)} s`),
    ...row.stops.map((name) => `    stopped: ${name}`),
    ...row.crashes.map(
      ({ name, reason }) => `    crashed: ${name}\n        ${reason.replaceAll('\n', '\n        ')}`,
    ),
  ]
}

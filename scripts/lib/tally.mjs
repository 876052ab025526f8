import { readFileSync } from 'node:fs'

/** What came of some tests. */
export function tallyOf(passed = 0, failed = 0, skipped = 0) {
  return { passed, failed, skipped }
}

/** All of them together. */
export function sum(tallies) {
  return tallies.reduce(
    (all, one) => tallyOf(all.passed + one.passed, all.failed + one.failed, all.skipped + one.skipped),
    tallyOf(),
  )
}

/** A check without parts: one that passed or one that failed. */
export function asOne(code) {
  return code === 0 ? tallyOf(1) : tallyOf(0, 1)
}

/** What vitest wrote down. A file that could not even be loaded is one failure; a crash without a report is one too. */
export function tallyOfVitest(path, code) {
  const report = read(path)
  if (report === undefined) return asOne(code === 0 ? 1 : code)
  const broken = report.testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && assertionResults.every((one) => one.status !== 'failed')
  }).length
  const failed = report.numFailedTests + broken
  return tallyOf(
    report.numPassedTests,
    failed === 0 && code !== 0 ? 1 : failed,
    report.numPendingTests + report.numTodoTests,
  )
}

/** What Playwright wrote down. A walk that passed at the second try has failed: it would fail somebody some day. */
export function tallyOfPlaywright(path, code) {
  const report = read(path)
  if (report === undefined) return asOne(code === 0 ? 1 : code)
  const { expected, unexpected, flaky, skipped } = report.stats
  const failed = unexpected + flaky
  return tallyOf(expected, failed === 0 && code !== 0 ? 1 : failed, skipped)
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError || error.code === 'ENOENT') return undefined
    throw error
  }
}

import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

const lockfile = v.parse(
  v.object({
    packages: v.record(
      v.string(),
      v.object({
        version: v.optional(v.string()),
        license: v.optional(v.string()),
        link: v.optional(v.boolean()),
      }),
    ),
  }),
  JSON.parse(readFileSync('package-lock.json', 'utf8')),
)
const manifest = v.parse(
  v.object({
    dependencies: v.optional(v.record(v.string(), v.string()), {}),
    devDependencies: v.record(v.string(), v.string()),
  }),
  JSON.parse(readFileSync('package.json', 'utf8')),
)
const installed = Object.entries(lockfile.packages)
  .filter(([path]) => path !== '')
  .map(([path, { version = '0.0.0', license }]) => ({
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version,
    license,
  }))

/** The lowest versions without a known hole that a document could use. */
const floors: Readonly<Record<string, string>> = {
  'pdfjs-dist': '6.2.108', // CVE-2026-16633, CVE-2024-4367: script and font code run from a file
  'prosemirror-view': '1.42.3', // GHSA-c8x8-7fp4-3x9w: pasted markup runs
  'prosemirror-model': '1.22.1',
  linkifyjs: '4.3.2', // GHSA-95jq-xph2-cx9h
  '@tiptap/extension-link': '3.0.0', // links that run script
  dompurify: '3.4.14', // CVE-2026-0540 and nesting tricks
  mammoth: '1.11.0', // CVE-2025-11849: reads files of the machine
  '@xmldom/xmldom': '0.8.14', // CVE-2026-34601, CVE-2026-83605
  jszip: '3.8.0', // CVE-2022-48285: names that climb out of their folder
  electron: '35.7.5', // CVE-2025-55305
}

describe('what is installed', () => {
  it.each(Object.entries(floors))('%s is at least %s wherever it occurs', (name, floor) => {
    const below = installed.filter((one) => one.name === name && isBelow(one.version, floor))
    expect(below).toEqual([])
  })

  it('knows a version below its floor', () => {
    expect(isBelow('1.42.2', '1.42.3')).toBe(true)
    expect(isBelow('1.9.0', '1.10.0')).toBe(true)
    expect(isBelow('2.0.0-beta.1', '2.0.0')).toBe(true)
    expect(isBelow('1.42.3', '1.42.3')).toBe(false)
  })

  it('is named by one exact version each', () => {
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies }
    const loose = Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(-build\d+)?$/.test(version))
    expect(loose).toEqual([])
  })

  it('is what the lock file says', () => {
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies }
    const other = Object.entries(wanted).filter(
      ([name, version]) => lockfile.packages[`node_modules/${name}`]?.version !== version,
    )
    expect(other).toEqual([])
  })

  it('carries no licence that would bind what we ship', () => {
    const binding = installed.filter(({ license }) => license !== undefined && isBinding(license))
    expect(binding).toEqual([])
  })

  it.each([
    ['AGPL-3.0-only', true],
    ['GPL-3.0', true],
    ['CPAL-1.0 OR AGPL-1.0', true],
    ['(MIT OR GPL-3.0-or-later)', false],
    ['MPL-2.0', false],
    ['LGPL-2.1', false],
  ])('reads the licence %s', (license, expected) => {
    expect(isBinding(license)).toBe(expected)
  })
})

/** Binding where every choice it offers is the GPL, the AGPL or the CPAL. */
function isBinding(license: string): boolean {
  return license
    .replaceAll(/[()]/g, '')
    .split(/\s+OR\s+/)
    .every((choice) => /(^|[^L])\b(A?GPL|CPAL)/.test(choice))
}

function isBelow(version: string, floor: string): boolean {
  const [numbers = '', ...preRelease] = version.split('-')
  const have = numbers.split('.').map(Number)
  const want = floor.split('.').map(Number)
  const at = want.findIndex((part, index) => part !== (have[index] ?? 0))
  if (at === -1) return preRelease.length > 0
  return (have[at] ?? 0) < (want[at] ?? 0)
}

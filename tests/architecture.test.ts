import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { law } from './architecture/law'
import { importsOf } from './architecture/read-imports'
import { valueCycles, violations } from './architecture/violations'

const sources = new Map(
  filesUnder('src')
    .filter((path) => !/\.test\.tsx?$|\.d\.ts$/.test(path))
    .map((path) => [path, readFileSync(path, 'utf8')]),
)
const everything = new Map(
  [...filesUnder('src'), ...filesUnder('tests')].map((path) => [path, readFileSync(path, 'utf8')]),
)

describe('the law of imports', () => {
  it('is kept by every file', () => {
    expect(sources.size).toBeGreaterThan(20)
    expect(violations(sources, law)).toEqual([])
  })

  it('finds no loop of files that need each other to run', () => {
    expect(valueCycles(sources)).toEqual([])
  })

  it('finds no way out by two folders, in tests as in sources', () => {
    const climbing = [...everything]
      .flatMap(([path, text]) => importsOf(path, text))
      .filter(({ specifier }) => specifier.includes('../../'))
    expect(climbing).toEqual([])
  })

  it.each([
    ['a noun that knows a noun downstream', 'src/domain/source/a.ts', `import { b } from '#domain/claim/b'`],
    ['a noun with a world attached', 'src/domain/claim/a.ts', `import { readFileSync } from 'node:fs'`],
    ['a noun that knows React', 'src/domain/claim/a.ts', `import { useState } from 'react'`],
    ['main knowing a claim', 'src/main/a.ts', `import type { Claim } from '#domain/claim/claim'`],
    ['electron outside its two files', 'src/main/journal.ts', `import { app } from 'electron'`],
    ['the value of the bridge in main', 'src/main/a.ts', `import { b } from '#preload/bridge'`],
    ['Dexie in a feature', 'src/renderer/features/claim/a.tsx', `import Dexie from 'dexie'`],
    ['a feature in a feature', 'src/renderer/features/a/b.ts', `import { c } from '#renderer/features/c/d'`],
    ['Tiptap outside writing', 'src/renderer/features/a/b.ts', `import { Editor } from '@tiptap/core'`],
    ['React in a deed', 'src/renderer/actions/a.ts', `import { useState } from 'react'`],
    ['React in storage', 'src/renderer/storage/a.ts', `import { useState } from 'react'`],
    ['storage in the reading room', 'src/renderer/reading/a.ts', `import { b } from '#renderer/storage/b'`],
    [
      'a word of the trade in ui',
      'src/renderer/ui/a.tsx',
      `import type { Claim } from '#domain/claim/claim'`,
    ],
    ['an import that loads later', 'src/renderer/actions/a.ts', `const a = await import('dexie')`],
    ['a type named in place', 'src/renderer/ui/a.ts', `type A = import('#domain/claim/claim').Claim`],
    ['a barrel', 'src/domain/claim/a.ts', `export { b } from '#domain/claim/b'`],
    ['two folders up', 'src/renderer/features/a/b.ts', `import { c } from '../../ui/c'`],
    ['the bridge by hand', 'src/renderer/features/a/b.ts', `export const b = window.bridge`],
    ['a folder nobody planned', 'src/renderer/utils/a.ts', `export const a = 1`],
  ])('catches %s', (_, path, text) => {
    expect(violations(new Map([[path, text]]), law)).toHaveLength(1)
  })

  it.each([
    ['a noun upstream', 'src/domain/claim/a.ts', `import type { B } from '#domain/highlight/b'`],
    ['the type of the bridge in main', 'src/main/a.ts', `import type { Bridge } from '#preload/bridge'`],
    ['React in the one live hook', 'src/renderer/storage/use-live.ts', `import { useState } from 'react'`],
    ['a feature its own files', 'src/renderer/features/a/b.ts', `import { c } from '#renderer/features/a/c'`],
    ['a style beside its file', 'src/renderer/ui/a.tsx', `import './a.css'`],
  ])('allows %s', (_, path, text) => {
    expect(violations(new Map([[path, text]]), law)).toEqual([])
  })

  it('sees a loop, and none where only types go round', () => {
    const loop = (kind: string) =>
      new Map([
        ['src/domain/a.ts', `import { b } from '#domain/b'`],
        ['src/domain/b.ts', `import ${kind}{ a } from '#domain/a'`],
      ])
    expect(valueCycles(loop(''))).toEqual(['src/domain/a.ts → src/domain/b.ts → src/domain/a.ts'])
    expect(valueCycles(loop('type '))).toEqual([])
  })
})

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
}

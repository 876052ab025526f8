import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { root } from './steps.mjs'

const folder = join(root, '.cache/importers')

/** The importers of the program, and what makes their samples, as modules for Node, bundled anew where the sources have changed since. */
export async function importers() {
  if (!isFresh()) await bundle()
  const address = (name) => pathToFileURL(join(folder, `${name}.mjs`)).href
  return {
    takeIn: address('take-in'),
    plan: address('import-plan'),
    reading: address('reading'),
    samplePdf: address('sample-pdf'),
    samplePackages: address('sample-packages'),
  }
}

async function bundle() {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'import.meta.env.DEV': 'false' },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      rollupOptions: {
        input: {
          'take-in': join(root, 'src/renderer/workers/take-in.ts'),
          'import-plan': join(root, 'src/domain/import/import-plan.ts'),
          reading: join(root, 'src/domain/import/reading.ts'),
          'sample-pdf': join(root, 'src/renderer/formats/sample-pdf.ts'),
          'sample-packages': join(root, 'src/renderer/formats/sample-packages.ts'),
        },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
}

function isFresh() {
  const built = join(folder, 'take-in.mjs')
  if (!existsSync(built)) return false
  const { mtimeMs } = statSync(built)
  const sources = ['src/domain', 'src/renderer/formats', 'src/renderer/workers'].flatMap((name) =>
    readdirSync(join(root, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  )
  const others = ['package-lock.json', 'scripts/lib/importers.mjs'].map((name) => join(root, name))
  return [...sources, ...others].every((path) => statSync(path).mtimeMs <= mtimeMs)
}

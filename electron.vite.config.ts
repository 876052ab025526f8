import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'electron-vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'

/** The version the program says it is: the one of package.json. */
function versionWritten(): string {
  const found: unknown = JSON.parse(readFileSync('package.json', 'utf8'))
  const isThere = typeof found === 'object' && found !== null && 'version' in found
  return isThere ? String(found.version) : ''
}

/** Puts beside the page what PDFs need and do not always bring along: character maps, standard fonts, decoders. */
function pdfCompanions(): Plugin {
  return {
    name: 'pdf-companions',
    apply: 'build',
    generateBundle() {
      for (const folder of ['cmaps', 'standard_fonts', 'iccs', 'wasm']) {
        const from = join('node_modules/pdfjs-dist', folder)
        // The engine for scripts inside of PDFs is left where it is: it is never to be run.
        for (const name of readdirSync(from).filter((one) => !/^quickjs/i.test(one)))
          this.emitFile({
            type: 'asset',
            fileName: `pdf/${folder}/${name}`,
            source: readFileSync(join(from, name)),
          })
      }
    },
  }
}

/**
 * The floor is Chromium 130 and Node 20 (Electron 33, the oldest runtime the tests walk on). The preload of a
 * sandboxed window must be one CommonJS file, so it bundles what it needs and is named by hand.
 */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node20',
      rollupOptions: { input: { index: 'src/main/index.ts', serve: 'src/main/serve.ts' } },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node20',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    define: { __ASSAY_VERSION__: JSON.stringify(versionWritten()) },
    html: { cspNonce: '__ASSAY_NONCE__' },
    build: {
      outDir: 'out/renderer',
      target: 'chrome130',
      minify: true,
      modulePreload: { polyfill: false },
      rollupOptions: { input: { index: 'src/renderer/index.html' } },
    },
    worker: { format: 'es' },
    plugins: [react(), pdfCompanions()],
  },
})

/** What one room may reach for. A room is a folder or a file; the longest name that fits a path is its room. */
export type RoomLaw = {
  readonly room: string
  /** Folders and files whose meaning it may use, besides itself. */
  readonly may: readonly string[]
  /** Folders and files of which it may use the types only. */
  readonly types?: readonly string[]
  /** Packages; a trailing `*` stands for any ending. */
  readonly packages: readonly string[]
  /** Packages of which it may use the types only. */
  readonly packageTypes?: readonly string[]
}

const ground = [
  'src/domain/id.ts',
  'src/domain/result.ts',
  'src/domain/belief.ts',
  'src/domain/name-key.ts',
  'src/domain/steps.ts',
  'src/domain/keep-last.ts',
  'src/domain/regroup.ts',
  'src/domain/remake.ts',
]
const screens = ['react', 'react-aria-components', 'lucide-react', 'zustand', '@tanstack/react-virtual']

function noun(name: string, upstream: readonly string[], packages: readonly string[] = []): RoomLaw {
  return {
    room: `src/domain/${name}`,
    may: [...ground, 'src/domain/ledger.ts', ...upstream.map((one) => `src/domain/${one}`)],
    packages,
  }
}

const nouns = [
  'source',
  'document',
  'highlight',
  'tag',
  'claim',
  'assessment',
  'search',
  'similar',
  'question',
  'hypothesis',
] as const

/** Who may import whom. A noun knows only the nouns upstream; import, export and case may know them all. */
export const law: readonly RoomLaw[] = [
  { room: 'src/domain', may: ['src/domain'], packages: [] },
  noun('source', []),
  noun('document', ['source'], ['diff']),
  noun('highlight', ['source', 'document'], ['approx-string-match']),
  noun('similar', ['source', 'document']),
  noun('search', ['source', 'document', 'claim']),
  noun('tag', ['source', 'document', 'highlight']),
  noun('claim', ['source', 'document', 'highlight']),
  noun('question', ['source', 'document', 'highlight', 'claim'], ['convert']),
  noun('suggest', ['source', 'document', 'highlight', 'claim', 'question'], ['chrono-node']),
  noun('hypothesis', ['source', 'document', 'highlight', 'claim', 'question']),
  noun('assessment', ['source', 'document', 'highlight', 'claim', 'question']),
  noun('case', nouns),
  noun('import', nouns),
  noun('export', [...nouns, 'case']),

  { room: 'src/preload', may: [], types: ['src/domain/result.ts'], packages: ['electron'] },

  {
    room: 'src/main',
    may: [
      'src/domain/result.ts',
      'src/domain/belief.ts',
      'src/domain/ledger.ts',
      'src/domain/pack.ts',
      // What a folder given by the dialog is told by its name alone.
      'src/domain/import/page-folder.ts',
      'src/domain/import/slowest-drive.ts',
    ],
    types: ['src/preload/bridge.ts'],
    packages: ['node'],
    packageTypes: ['electron'],
  },
  // One file wires the desktop, one reads from Electron what the others are handed.
  { room: 'src/main/index.ts', may: ['src/main'], types: ['src/preload'], packages: ['node', 'electron'] },
  { room: 'src/main/electron.ts', may: ['src/main'], types: ['src/preload'], packages: ['node', 'electron'] },

  {
    room: 'src/renderer/storage',
    may: ['src/domain'],
    types: ['src/preload/bridge.ts'],
    packages: ['dexie'],
  },
  {
    room: 'src/renderer/storage/use-live.ts',
    may: ['src/domain', 'src/renderer/storage'],
    packages: ['react', 'dexie', 'dexie-react-hooks'],
  },
  {
    room: 'src/renderer/storage/use-watched.ts',
    may: ['src/domain', 'src/renderer/storage'],
    packages: ['react'],
  },
  {
    room: 'src/renderer/storage/use-steps.ts',
    may: ['src/domain', 'src/renderer/storage'],
    packages: ['react'],
  },
  {
    room: 'src/renderer/formats',
    may: ['src/domain'],
    types: ['src/preload/bridge.ts'],
    packages: [
      'linkedom',
      'parse5',
      '@mozilla/readability',
      'markdown-it',
      'chardet',
      'docx',
      'fflate',
      'hucre',
      'pdfjs-dist',
      'postal-mime',
      'saxes',
      'dingbat-to-unicode',
      '@noble/*',
    ],
  },
  {
    room: 'src/renderer/workers',
    may: ['src/domain', 'src/renderer/formats'],
    packages: ['@sqlite.org/sqlite-wasm'],
  },
  {
    room: 'src/renderer/actions',
    may: ['src/domain', 'src/renderer/storage', 'src/renderer/formats', 'src/renderer/workers'],
    types: ['src/preload/bridge.ts'],
    packages: ['valibot'],
  },
  { room: 'src/renderer/keys', may: [], packages: ['zustand'] },
  { room: 'src/renderer/ui', may: [], packages: [...screens, 'react-dom', 'react-resizable-panels'] },
  {
    room: 'src/renderer/reading',
    may: ['src/domain', 'src/renderer/ui', 'src/renderer/keys'],
    packages: [...screens, 'react-dom', 'match-sorter'],
  },
  {
    room: 'src/renderer/writing',
    may: ['src/domain', 'src/renderer/ui', 'src/renderer/keys'],
    packages: [...screens, '@tiptap/*', 'match-sorter'],
  },
  {
    room: 'src/renderer/features',
    may: [
      'src/domain',
      'src/renderer/storage',
      'src/renderer/actions',
      'src/renderer/ui',
      'src/renderer/keys',
      'src/renderer/reading',
      'src/renderer/writing',
    ],
    types: ['src/preload/bridge.ts', 'src/renderer/formats', 'src/renderer/workers'],
    packages: [...screens, 'match-sorter', 'pdfjs-dist', 'd3-scale'],
  },
  {
    room: 'src/renderer/app',
    may: ['src/domain', 'src/renderer'],
    types: ['src/preload/bridge.ts'],
    packages: [...screens, 'react-dom', 'react-resizable-panels', 'match-sorter', '@fontsource*'],
  },
  {
    room: 'src/renderer/main.tsx',
    may: ['src/domain/belief.ts', 'src/renderer'],
    packages: ['react', 'react-dom', '@fontsource*'],
  },
]

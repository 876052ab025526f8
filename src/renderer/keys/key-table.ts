import { commands, type CommandId } from '#renderer/keys/commands'

/** One thing a key does: its words, and the keys it has at first. */
export type KeyRow = {
  readonly does: string
  /** As they are kept: "$mod" is Ctrl, on macOS ⌘; "g l" is one after the other. */
  readonly keys: readonly string[]
  /** Rows of one family stand in one line of the key sheet while they have their first keys. */
  readonly family?: { readonly keys: string; readonly does: string }
}

/** A place where keys act: what can be given other keys, and what every program does by the same ones. */
export type KeyPlace = {
  readonly words: string
  readonly rows: Readonly<Record<string, KeyRow>>
  readonly fixed?: readonly { readonly keys: string; readonly does: string }[]
}

const markFamily = {
  keys: '1–8',
  does: 'Mark with that tag; on a passage of the codebook put it on or take it off',
}
const tabFamily = { keys: 'Ctrl+1…8, 9', does: 'Tab by its place, the last one' }
const rateFamily = { keys: '1–6', does: 'Rate CC, C, N, NA, I, II' }
const attachFamily = { keys: '1–3', does: 'Attach a lost highlight to that candidate, in the side pane' }

const mark = (key: number) => ({
  does: `Mark with the tag of key ${key}`,
  keys: [String(key)],
  family: markFamily,
})
const tab = (at: number) => ({
  does: at === 9 ? 'The last tab' : `Tab ${at}`,
  keys: [`$mod+${at}`],
  family: tabFamily,
})
const rate = (key: number, rating: string) => ({
  does: `Rate ${rating}`,
  keys: [String(key)],
  family: rateFamily,
})
const attach = (key: number) => ({
  does: `Attach to candidate ${key}`,
  keys: [String(key)],
  family: attachFamily,
})

const windowRows: Readonly<Record<string, KeyRow>> = Object.fromEntries(
  commands.map(({ id, label, keys }) => [id, { does: label, keys }]),
)

/** Every key of the program that can be another one, by the place where it acts, with those that cannot beside them. */
export const keyTable = {
  window: { words: 'Window', rows: windowRows },
  tabs: {
    words: 'Tabs',
    rows: {
      'tab-1': tab(1),
      'tab-2': tab(2),
      'tab-3': tab(3),
      'tab-4': tab(4),
      'tab-5': tab(5),
      'tab-6': tab(6),
      'tab-7': tab(7),
      'tab-8': tab(8),
      'tab-9': tab(9),
    },
    fixed: [{ keys: '← →, Del', does: 'On a tab: to the next one, close it' }],
  },
  glance: {
    words: 'Passages, claims and documents, wherever they are named',
    rows: { look: { does: 'Look at it in its place', keys: ['Space'] } },
    fixed: [{ keys: 'Esc', does: 'Close the glance' }],
  },
  numbers: {
    words: 'Numbers in lists and tables',
    rows: { open: { does: 'Show what the numbers of the line count', keys: ['#'] } },
  },
  lists: {
    words: 'Documents, claims and sources',
    rows: {
      down: { does: 'Next line', keys: ['j'] },
      up: { does: 'Line before', keys: ['k'] },
    },
    fixed: [
      { keys: '↑ ↓, Home, End, PgUp, PgDn', does: 'Move, in every list' },
      { keys: 'Enter', does: 'Open' },
      { keys: 'Ctrl+Enter', does: 'Open beside' },
    ],
  },
  library: {
    words: 'Documents and inbox',
    rows: {
      peek: { does: 'Peek', keys: ['Space'] },
      select: { does: 'Select', keys: ['x'] },
      remove: { does: 'Remove', keys: ['Delete'] },
      filter: { does: 'Filter', keys: ['/'] },
      accept: { does: 'Accept', keys: ['a'] },
      duplicate: { does: 'Double of…', keys: ['d'] },
      reject: { does: 'Reject', keys: ['r'] },
      later: { does: 'Later', keys: ['z'] },
      read: { does: 'Mark read or unread', keys: ['e'] },
      source: { does: 'Set source', keys: ['w'] },
      amend: { does: 'Amend what is said of it', keys: ['i'] },
      tag: { does: 'Choose or create tags', keys: ['t'] },
      'take-offer': { does: 'Accept a suggestion; of several selected, all of them', keys: ['y'] },
      'drop-offer': { does: 'Drop a suggestion; of several selected, all of them', keys: ['Shift+y'] },
      'take-batch': { does: 'Accept what the first batch is offered', keys: ['b'] },
      'drop-batch': { does: 'Drop what the first batch is offered', keys: ['Shift+b'] },
    },
    fixed: [{ keys: 'Shift+↑ ↓', does: 'Select what lies between; Esc lets go' }],
  },
  marks: {
    words: 'Tags by their keys',
    rows: {
      'mark-1': mark(1),
      'mark-2': mark(2),
      'mark-3': mark(3),
      'mark-4': mark(4),
      'mark-5': mark(5),
      'mark-6': mark(6),
      'mark-7': mark(7),
      'mark-8': mark(8),
    },
  },
  reader: {
    words: 'Reader',
    rows: {
      sentences: { does: 'Ring sentences, or paragraphs again', keys: ['s'] },
      'last-brush': { does: 'Mark with the last colour', keys: ['h'] },
      tags: { does: 'Choose or create tags', keys: ['t'] },
      'repeat-tags': { does: 'Put the last tags on again', keys: ['q'] },
      'next-untagged': { does: 'Next highlight without a tag', keys: ['u'] },
      'turn-read': { does: 'Read, or to be read again', keys: ['m'] },
      claim: { does: 'Claim from the passage', keys: ['c'] },
      note: { does: 'Note on the passage', keys: ['n'] },
      link: { does: 'Tie the passage to a claim that is there; then how', keys: ['l'] },
      excerpt: { does: 'Quote the passage in the open assessment', keys: ['e'] },
      source: { does: 'Open the source to grade it, or name it', keys: ['w'] },
      previous: { does: 'Previous highlight', keys: ['BracketLeft'] },
      next: { does: 'Next highlight', keys: ['BracketRight'] },
      'next-overlap': { does: 'Next overlapping highlight', keys: ['o'] },
      merge: { does: 'Merge with the next highlight', keys: ['j'] },
      split: { does: 'Split the highlight at the ring or selection', keys: ['k'] },
      remove: { does: 'Remove the highlight', keys: ['Delete'] },
      turn: { does: 'Pages or text; beside each other, the other one', keys: ['p'] },
    },
    fixed: [
      { keys: '↑ ↓', does: 'Paragraph ring up, down' },
      { keys: 'Shift+↑ ↓', does: 'Shrink, grow the ring' },
      { keys: '← →', does: 'Sentence ring back, on' },
      { keys: 'Shift+← →', does: 'Shrink, grow the sentence ring' },
      { keys: 'Esc', does: 'Let go of the words, the ring or the highlight' },
    ],
  },
  edges: {
    words: 'Ends of a highlight',
    rows: {
      'end-word-shrink': { does: 'End back by a word', keys: ['Shift+BracketLeft'] },
      'end-word-grow': { does: 'End on by a word', keys: ['Shift+BracketRight'] },
      'start-word-grow': { does: 'Start back by a word', keys: ['Alt+Shift+BracketLeft'] },
      'start-word-shrink': { does: 'Start on by a word', keys: ['Alt+Shift+BracketRight'] },
      'end-character-shrink': { does: 'End back by a character', keys: ['$mod+Shift+BracketLeft'] },
      'end-character-grow': { does: 'End on by a character', keys: ['$mod+Shift+BracketRight'] },
      'start-character-grow': { does: 'Start back by a character', keys: ['$mod+Shift+Comma'] },
      'start-character-shrink': { does: 'Start on by a character', keys: ['$mod+Shift+Period'] },
      'end-sentence-shrink': { does: 'End back by a sentence', keys: ['Shift+Comma'] },
      'end-sentence-grow': { does: 'End on by a sentence', keys: ['Shift+Period'] },
      'start-sentence-grow': { does: 'Start back by a sentence', keys: ['Alt+Shift+Comma'] },
      'start-sentence-shrink': { does: 'Start on by a sentence', keys: ['Alt+Shift+Period'] },
    },
  },
  pages: {
    words: 'Pages of a document',
    rows: {
      larger: { does: 'Larger', keys: ['+', '='] },
      smaller: { does: 'Smaller', keys: ['-'] },
      width: { does: 'As wide as the window', keys: ['0'] },
      whole: { does: 'The whole page', keys: ['f'] },
    },
  },
  comparison: {
    words: 'Comparison',
    rows: {
      'next-change': { does: 'Next change', keys: ['F7'] },
      'previous-change': { does: 'Previous change', keys: ['Shift+F7'] },
      'attach-selection': {
        does: 'Attach the highlight asked about to the words selected in the newer version',
        keys: ['a'],
      },
      'attach-1': attach(1),
      'attach-2': attach(2),
      'attach-3': attach(3),
    },
  },
  offers: {
    words: 'What is suggested',
    rows: {
      accept: { does: 'Accept', keys: ['y'] },
      drop: { does: 'Drop', keys: ['x'] },
    },
  },
  stances: {
    words: 'How a passage bears on a claim',
    rows: {
      supports: { does: 'Supports', keys: ['+'] },
      disputes: { does: 'Disputes', keys: ['-'] },
      partly: { does: 'Partly', keys: ['~'] },
      context: { does: 'Context', keys: ['.'] },
    },
  },
  claims: {
    words: 'Claims',
    rows: {
      weigh: {
        does: 'Then 1–6 judges the claim, A–F the source of the passage; then write the reason',
        keys: ['w'],
      },
      link: { does: 'Link a marked passage; then how', keys: ['l'] },
    },
    fixed: [
      { keys: '← →', does: 'Column before, after on the board' },
      { keys: 'Ctrl+→ / Ctrl+←', does: 'Supersede, let stand again' },
    ],
  },
  'claim-list': {
    words: 'List and board of claims',
    rows: {
      pick: { does: 'Pick; Esc lets go', keys: ['x', 'Space'] },
      filter: { does: 'Filter', keys: ['/'] },
      remove: { does: 'Remove the claim', keys: ['Delete'] },
    },
    fixed: [{ keys: 'Shift+↑ ↓', does: 'Pick what lies between' }],
  },
  matrix: {
    words: 'Matrix',
    rows: {
      withdraw: { does: 'Withdraw the passages of the cell', keys: ['0', 'Delete', 'Backspace'] },
      fold: { does: 'Fold columns of one origin', keys: ['u'] },
      sort: { does: 'Sort by diagnosticity or number', keys: ['s'] },
    },
    fixed: [
      { keys: '↑ ↓ ← →, Home, End, PgUp, PgDn', does: 'Move; with Ctrl to the first, last cell' },
      { keys: 'Enter / Esc', does: 'Open, close the passages of the cell' },
    ],
  },
  timeline: {
    words: 'Timeline',
    rows: {
      'next-conflict': { does: 'Next conflict', keys: ['v'] },
      'previous-conflict': { does: 'Previous conflict', keys: ['Shift+v'] },
      nearer: { does: 'Nearer', keys: ['+', '='] },
      further: { does: 'Further', keys: ['-', '−'] },
      all: { does: 'All', keys: ['0'] },
    },
    fixed: [
      { keys: '← →', does: 'Event before, after' },
      { keys: '↑ ↓', does: 'Line above, below' },
      { keys: 'Home, End', does: 'First, last event' },
      { keys: 'Shift+← →', does: 'Move the window' },
      { keys: 'Enter', does: 'Open the passage' },
    ],
  },
  graph: {
    words: 'Evidence graph',
    rows: { conflict: { does: 'To the next claim it conflicts with', keys: ['v'] } },
    fixed: [
      { keys: '← →', does: 'Along an edge' },
      { keys: '↑ ↓', does: 'Within a column' },
      { keys: 'Enter', does: 'Open' },
    ],
  },
  hypotheses: {
    words: 'Hypotheses',
    rows: {
      'rate-1': rate(1, 'CC'),
      'rate-2': rate(2, 'C'),
      'rate-3': rate(3, 'N'),
      'rate-4': rate(4, 'NA'),
      'rate-5': rate(5, 'I'),
      'rate-6': rate(6, 'II'),
      unrate: { does: 'Take the rating back', keys: ['0'] },
      low: { does: 'Weigh low', keys: ['l'] },
      medium: { does: 'Weigh medium', keys: ['m'] },
      high: { does: 'Weigh high', keys: ['h'] },
      remove: { does: 'Take the claim out, remove the hypothesis', keys: ['Delete'] },
    },
    fixed: [
      { keys: '↑ ↓ ← →, Home, End, PgUp, PgDn', does: 'Move; with Ctrl to the first, last cell' },
      { keys: 'Enter', does: 'Open the claim, reword the hypothesis' },
    ],
  },
  sources: {
    words: 'Sources',
    rows: {
      filter: { does: 'Filter', keys: ['/'] },
      grade: { does: 'Then A–F grades; then write the reason', keys: ['w'] },
      copy: { does: 'Mark as copy of another source', keys: ['$mod+d'] },
      merge: { does: 'Merge with another source', keys: ['m'] },
      remove: { does: 'Remove the source, after a look at what names it', keys: ['Delete'] },
    },
    fixed: [{ keys: 'Enter / Esc', does: 'Go to the source, back to the list' }],
  },
  codebook: {
    words: 'Codebook',
    rows: {
      filter: { does: 'Filter the tags', keys: ['/'] },
      remove: { does: 'Remove the tag', keys: ['Delete'] },
      pin: { does: 'On a passage: pin it as the example', keys: ['p'] },
    },
    fixed: [
      { keys: 'Ctrl+↑ ↓', does: 'Move the tag up, down' },
      { keys: 'Ctrl+→ ←', does: 'Put it under the tag above, take it out' },
    ],
  },
  search: {
    words: 'Search',
    rows: {},
    fixed: [
      { keys: '↓ / ↑', does: 'To the first result, back to the words' },
      { keys: 'Enter / Ctrl+Enter', does: 'Open at the words, beside' },
    ],
  },
  assessment: {
    words: 'Assessment',
    rows: {},
    fixed: [
      { keys: '@', does: 'Insert evidence' },
      { keys: 'Enter / Shift+Enter', does: 'As bound quotation / as citation only' },
      { keys: 'Alt+F10', does: 'Toolbar' },
      { keys: 'Ctrl+Shift+↑ ↓', does: 'Move the block' },
      { keys: 'Esc, then Tab', does: 'Leave the editor' },
    ],
  },
} as const satisfies Readonly<Record<string, KeyPlace>>

/** Names a place where keys act. */
export type KeyScope = keyof typeof keyTable

/** Names what keys do in one place; in the window the commands. */
export type ActOf<Scope extends KeyScope> = Scope extends 'window'
  ? CommandId
  : keyof (typeof keyTable)[Scope]['rows'] & string

/** Names one row of the table: place and act, as it is kept. */
export type KeyId = { readonly [Scope in KeyScope]: `${Scope}.${ActOf<Scope>}` }[KeyScope]

/** Every place with keys. The window comes last: its keys act where no other takes them. */
export const keyScopes: readonly KeyScope[] = [
  'glance',
  'numbers',
  'lists',
  'library',
  'reader',
  'marks',
  'edges',
  'pages',
  'comparison',
  'offers',
  'claims',
  'claim-list',
  'stances',
  'matrix',
  'timeline',
  'graph',
  'hypotheses',
  'sources',
  'codebook',
  'search',
  'assessment',
  'tabs',
  'window',
]

/** The places whose keys are heard too while those of another act; the window is around every one. */
export const around: Readonly<Record<KeyScope, readonly KeyScope[]>> = {
  window: [],
  tabs: ['window'],
  glance: ['window'],
  numbers: ['window'],
  lists: ['numbers', 'window'],
  library: ['numbers', 'lists', 'window'],
  marks: ['window'],
  reader: ['marks', 'edges', 'comparison', 'glance', 'window'],
  edges: ['comparison', 'window'],
  pages: ['reader', 'marks', 'edges', 'comparison', 'window'],
  comparison: ['window'],
  offers: ['comparison', 'claims', 'sources', 'glance', 'window'],
  stances: ['window'],
  claims: ['glance', 'window'],
  'claim-list': ['numbers', 'lists', 'claims', 'window'],
  matrix: ['stances', 'window'],
  timeline: ['window'],
  graph: ['glance', 'numbers', 'window'],
  hypotheses: ['glance', 'numbers', 'window'],
  sources: ['numbers', 'lists', 'window'],
  codebook: ['marks', 'glance', 'window'],
  search: ['glance', 'window'],
  assessment: ['window'],
}

/** A row of the table with its place and its name. */
export type NamedRow = {
  readonly scope: KeyScope
  readonly act: string
  readonly id: KeyId
  readonly row: KeyRow
}

/** The rows of a place, in order. */
export function rowsOf(scope: KeyScope): readonly NamedRow[] {
  const rows: Readonly<Record<string, KeyRow>> = keyTable[scope].rows
  return Object.entries(rows).map(([act, row]) => ({ scope, act, id: `${scope}.${act}` as KeyId, row }))
}

/** All rows of the table, in order. */
export const keyRows: readonly NamedRow[] = keyScopes.flatMap(rowsOf)

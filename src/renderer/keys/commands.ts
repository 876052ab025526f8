/** Where a command stands in the menu. */
export type CommandSection = 'File' | 'Edit' | 'View' | 'Go' | 'Case' | 'Help'

/** One entry of the registry: the menu, the palette, the table of keys and the keyboard are all drawn from it. */
export type CommandEntry = {
  readonly id: string
  readonly label: string
  readonly section: CommandSection
  /** Those it has at first: `$mod` is Ctrl, on macOS ⌘; `g l` is one after the other. */
  readonly keys: readonly string[]
  /** Needs an open case. */
  readonly needsCase: boolean
}

/** Every command of the frame. The keys of the rooms stand beside them in `key-table`. */
export const commands = [
  { id: 'new-case', label: 'New case…', section: 'File', keys: [], needsCase: false },
  { id: 'open-sample', label: 'Open sample case', section: 'File', keys: [], needsCase: false },
  { id: 'import-files', label: 'Import documents…', section: 'File', keys: ['$mod+o'], needsCase: true },
  { id: 'import-folder', label: 'Import a folder…', section: 'File', keys: [], needsCase: true },
  {
    id: 'paste-text',
    label: 'Import pasted text…',
    section: 'File',
    keys: ['$mod+Shift+V'],
    needsCase: true,
  },
  { id: 'export', label: 'Export assessment…', section: 'File', keys: ['$mod+e'], needsCase: true },
  {
    id: 'print',
    label: 'Print preview of the assessment…',
    section: 'File',
    keys: ['$mod+p'],
    needsCase: true,
  },
  { id: 'close-case', label: 'Close case', section: 'File', keys: ['$mod+Shift+W'], needsCase: true },
  { id: 'undo', label: 'Undo', section: 'Edit', keys: ['$mod+z'], needsCase: true },
  { id: 'redo', label: 'Redo', section: 'Edit', keys: ['$mod+Shift+Z', '$mod+y'], needsCase: true },
  { id: 'find-here', label: 'Find in this document…', section: 'Edit', keys: ['$mod+f'], needsCase: true },
  { id: 'find-next', label: 'Next hit', section: 'Edit', keys: ['F3'], needsCase: true },
  { id: 'find-previous', label: 'Previous hit', section: 'Edit', keys: ['Shift+F3'], needsCase: true },
  { id: 'tag-document', label: 'Tag the document…', section: 'Edit', keys: ['Shift+T'], needsCase: true },
  { id: 'find-anything', label: 'Find anything…', section: 'View', keys: ['$mod+k'], needsCase: true },
  { id: 'go-search', label: 'Search all text…', section: 'View', keys: ['$mod+Shift+F'], needsCase: true },
  { id: 'run-command', label: 'Run a command…', section: 'View', keys: ['$mod+Shift+P'], needsCase: false },
  { id: 'beside-text', label: 'Pages beside text', section: 'View', keys: ['Shift+P'], needsCase: true },
  { id: 'split', label: 'Move tab to the other side', section: 'View', keys: ['$mod+\\'], needsCase: true },
  { id: 'other-side', label: 'Go to the other side', section: 'View', keys: ['F8'], needsCase: true },
  { id: 'toggle-left', label: 'Show or hide the left pane', section: 'View', keys: ['F9'], needsCase: true },
  {
    id: 'toggle-right',
    label: 'Show or hide the right pane',
    section: 'View',
    keys: ['Shift+F9'],
    needsCase: true,
  },
  { id: 'close-tab', label: 'Close tab', section: 'View', keys: ['$mod+w'], needsCase: true },
  { id: 'reopen-tab', label: 'Reopen closed tab', section: 'View', keys: ['$mod+Shift+T'], needsCase: true },
  { id: 'next-tab', label: 'Next tab', section: 'View', keys: ['Control+Tab'], needsCase: true },
  {
    id: 'previous-tab',
    label: 'Previous tab',
    section: 'View',
    keys: ['Control+Shift+Tab'],
    needsCase: true,
  },
  { id: 'next-pane', label: 'Next pane', section: 'View', keys: ['F6'], needsCase: true },
  { id: 'previous-pane', label: 'Previous pane', section: 'View', keys: ['Shift+F6'], needsCase: true },
  { id: 'larger-text', label: 'Larger text', section: 'View', keys: ['$mod+Shift+Equal'], needsCase: true },
  { id: 'smaller-text', label: 'Smaller text', section: 'View', keys: ['$mod+Shift+Minus'], needsCase: true },
  {
    id: 'first-text-size',
    label: 'Text size as at first',
    section: 'View',
    keys: ['$mod+Shift+Digit0'],
    needsCase: true,
  },
  { id: 'theme-system', label: 'Theme: as the system', section: 'View', keys: [], needsCase: false },
  { id: 'theme-light', label: 'Theme: light', section: 'View', keys: [], needsCase: false },
  { id: 'theme-dark', label: 'Theme: dark', section: 'View', keys: [], needsCase: false },
  { id: 'back', label: 'Back', section: 'Go', keys: ['Alt+ArrowLeft'], needsCase: true },
  { id: 'forward', label: 'Forward', section: 'Go', keys: ['Alt+ArrowRight'], needsCase: true },
  { id: 'next-unread', label: 'Next unread paragraph', section: 'Go', keys: ['Shift+U'], needsCase: true },
  { id: 'go-library', label: 'Documents', section: 'Go', keys: ['g l'], needsCase: true },
  { id: 'go-reader', label: 'Reader', section: 'Go', keys: ['g r'], needsCase: true },
  { id: 'go-inbox', label: 'Inbox', section: 'Go', keys: ['g i'], needsCase: true },
  { id: 'go-claims', label: 'Claims', section: 'Go', keys: ['g c'], needsCase: true },
  { id: 'go-questions', label: 'Questions', section: 'Go', keys: ['g q'], needsCase: true },
  { id: 'go-matrix', label: 'Matrix', section: 'Go', keys: ['g m'], needsCase: true },
  { id: 'go-timeline', label: 'Timeline', section: 'Go', keys: ['g t'], needsCase: true },
  { id: 'go-graph', label: 'Evidence graph', section: 'Go', keys: ['g e'], needsCase: true },
  { id: 'go-hypotheses', label: 'Hypotheses', section: 'Go', keys: ['g y'], needsCase: true },
  { id: 'go-sources', label: 'Sources', section: 'Go', keys: ['g s'], needsCase: true },
  { id: 'go-codebook', label: 'Codebook', section: 'Go', keys: ['g b'], needsCase: true },
  { id: 'go-assessments', label: 'Assessments', section: 'Go', keys: ['g a'], needsCase: true },
  { id: 'go-history', label: 'History', section: 'Go', keys: ['g h'], needsCase: true },
  { id: 'go-similar', label: 'Same and similar', section: 'Go', keys: ['g d'], needsCase: true },
  { id: 'go-evidence', label: 'Evidence drawer', section: 'Go', keys: ['$mod+Shift+E'], needsCase: true },
  { id: 'new-assessment', label: 'New assessment', section: 'Case', keys: ['$mod+n'], needsCase: true },
  { id: 'new-claim', label: 'New claim…', section: 'Case', keys: [], needsCase: true },
  {
    id: 'make-version',
    label: 'This is a newer version of…',
    section: 'Case',
    keys: [],
    needsCase: true,
  },
  {
    id: 'compare-with',
    label: 'Compare with another document…',
    section: 'Case',
    keys: [],
    needsCase: true,
  },
  { id: 'voices', label: 'Voices in the document…', section: 'Case', keys: [], needsCase: true },
  { id: 'amend', label: 'Amend the document…', section: 'Case', keys: [], needsCase: true },
  { id: 'rename-case', label: 'Rename case…', section: 'Case', keys: [], needsCase: true },
  { id: 'verify-originals', label: 'Verify originals…', section: 'Case', keys: [], needsCase: true },
  { id: 'snapshot', label: 'Take a snapshot now', section: 'Case', keys: ['$mod+s'], needsCase: true },
  { id: 'reset-sample', label: 'Reset the sample case', section: 'Case', keys: [], needsCase: true },
  { id: 'settings', label: 'Settings', section: 'Case', keys: ['$mod+,'], needsCase: true },
  { id: 'key-sheet', label: 'Keys', section: 'Help', keys: ['?', '$mod+/'], needsCase: false },
  { id: 'about', label: 'About Assay', section: 'Help', keys: ['F1'], needsCase: false },
] as const satisfies readonly CommandEntry[]

/** Names one command of the registry. */
export type CommandId = (typeof commands)[number]['id']

/** What a command does now, and whether it can. The label may say more ("Undo: Tagged passage Movement"). */
export type Handler = {
  readonly run: () => void
  readonly isEnabled?: boolean
  readonly label?: string
}

/** What every command does in an open case. */
export type Handlers = Readonly<Record<CommandId, Handler>>

/** The sections of the menu, in order. */
export const sections: readonly CommandSection[] = ['File', 'Edit', 'View', 'Go', 'Case', 'Help']

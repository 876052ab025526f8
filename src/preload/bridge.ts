import type { Result } from '#domain/result'

/** What main knows of a case without opening it. */
export type CaseListing = {
  readonly id: string
  readonly name: string
  /** ISO 8601 instants. */
  readonly begunAt: string
  readonly openedAt: string
  /** True for a copy of the sample case. */
  readonly isSample: boolean
}

/** The head of a case's journal file: where the truth stands. */
export type JournalHead = {
  /** Sequence of the last whole entry; 0 for an empty journal. */
  readonly sequence: number
  readonly hash: string
}

/** What opening a case on disk found. */
export type OpenedStore = {
  readonly head: JournalHead
  /** Sequences of the verified snapshots, newest first. */
  readonly snapshots: readonly number[]
  /** True where the end of the journal was torn and set aside (the torn bytes are kept in a file beside it). */
  readonly tornTailSetAside: boolean
  /** Free bytes on the volume; undefined where the host cannot tell. */
  readonly freeBytes: number | undefined
}

/** Why the store of a case could not do something. */
export type StoreRefusal =
  | 'disk-full'
  | 'not-permitted'
  | 'no-such-case'
  | 'damaged'
  | 'out-of-order'
  | 'in-use'
  | 'too-large'
  | 'not-accepted'
  | 'failed'

/** One entry of the journal as a line of canonical JSON, with what main needs to keep order. */
export type JournalLine = { readonly sequence: number; readonly hash: string; readonly json: string }

/** Bytes with the SHA-256 (hexadecimal) they are kept under. */
export type NamedBytes = { readonly sha256: string; readonly bytes: Uint8Array }

/** What can still be read of a case whose journal is damaged. */
export type Salvage = {
  /** Every whole line, as they lie in the file. */
  readonly lines: readonly JournalLine[]
  /** The newest verified snapshot. */
  readonly snapshot: { readonly sequence: number; readonly json: string } | undefined
}

/** A file the analyst gave: by dialog, by command line, by a second start. Read by its handle only. */
export type GivenFile = {
  readonly handle: string
  readonly name: string
  /** Path inside a folder that was given, or the name. */
  readonly path: string
  /** Bytes. */
  readonly size: number
}

/** What an import was asked to bring in, kept until it is over. */
export type ImportNote = {
  /** How many files it had found. */
  readonly files: number
  /** ISO 8601 instant; what came in since came in by it. */
  readonly begunAt: string
  /** What was given, as the analyst knows it. */
  readonly names: readonly string[]
  /** Whether what was given can be walked again; otherwise it must be given again. */
  readonly canReopen: boolean
}

/** Why a file given before could not be read. */
export type ReadRefusal =
  | 'file-gone'
  | 'changed'
  | 'not-permitted'
  | 'not-answering'
  | 'not-a-file'
  | 'is-a-folder'
  | 'too-large'
  | 'failed'

/** A place the analyst chose to write to. */
export type SaveTarget = { readonly handle: string; readonly name: string }

/** Why an export was not written; a file that was there before is untouched. */
export type WriteRefusal = 'disk-full' | 'not-permitted' | 'folder-gone' | 'failed'

/** Why no PDF was made; `not-here` where the host prints by its own dialog. */
export type PrintRefusal = 'not-here' | 'failed'

/** How light or dark the window is; `system` follows the desktop. */
export type ThemeChoice = 'system' | 'light' | 'dark'

/** One entry of the menu, drawn from the command registry. */
export type MenuEntry =
  | {
      readonly kind: 'command'
      readonly id: string
      readonly label: string
      /** Electron accelerator, shown and registered only where the page does not handle the key itself. */
      readonly accelerator: string | undefined
      readonly isEnabled: boolean
    }
  | { readonly kind: 'role'; readonly role: MenuRole }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly label: string; readonly entries: readonly MenuEntry[] }

/** The standard entries that bring their own label, key and platform behaviour. */
export type MenuRole =
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'minimize'
  | 'close'
  | 'quit'
  | 'about'

/** One menu of the menu bar. */
export type MenuSection = {
  readonly label: string
  readonly role?: 'help' | 'window'
  readonly entries: readonly MenuEntry[]
}

/** What the analyst is told about the program. */
export type About = {
  readonly version: string
  readonly runtime: string
  /** Where the cases lie, as far as the host may say. */
  readonly dataFolder: string | undefined
}

/** Everything the window may ask of the machine. Every call is checked on the other side; failures come back as `Result`. */
export type Bridge = {
  /** Which program answers: the desktop one, or a page served from loopback. */
  readonly host: 'electron' | 'browser'
  /** `process.platform` of the machine, or 'browser'. */
  readonly platform: string

  /** The cases on this machine, most recently opened first. */
  listCases(): Promise<readonly CaseListing[]>
  /** Makes the folder of a new case. */
  createCase(listing: CaseListing): Promise<Result<undefined, StoreRefusal>>
  /** Opens a case's store, mends a torn journal end, takes the lock of the case. */
  openCase(caseId: string): Promise<Result<OpenedStore, StoreRefusal>>
  /** What is left of the journal of a case that was refused as damaged. */
  salvageJournal(caseId: string): Promise<Result<Salvage, StoreRefusal>>
  /** Puts a mended journal of consecutive lines in the place of a damaged one, which is set aside in `quarantine`. */
  replaceJournal(caseId: string, lines: readonly JournalLine[]): Promise<Result<undefined, StoreRefusal>>
  /** Gives a case another name in the list of cases. */
  renameCase(caseId: string, name: string): Promise<Result<undefined, StoreRefusal>>
  /** Free bytes on the volume of the cases; undefined where the host cannot tell. */
  roomLeft(): Promise<number | undefined>
  /** Gives the lock of a case back. */
  closeCase(caseId: string): Promise<void>
  /** Moves a case to the trash folder; nothing is erased. */
  discardCase(caseId: string): Promise<Result<undefined, StoreRefusal>>
  /** Appends entries in order, each with length and CRC32C, and answers only after they are on the disk (fsync). */
  appendJournal(caseId: string, lines: readonly JournalLine[]): Promise<Result<JournalHead, StoreRefusal>>
  /** The JSON of all entries after a sequence, in order. */
  readJournal(caseId: string, afterSequence: number): Promise<Result<readonly string[], StoreRefusal>>
  /** Keeps a snapshot taken at a sequence: temporary name, fsync, read back, verified, renamed; old ones rotate. */
  keepSnapshot(caseId: string, sequence: number, json: string): Promise<Result<undefined, StoreRefusal>>
  /** The JSON of the newest verified snapshot at or before a sequence. */
  readSnapshot(
    caseId: string,
    atMost: number,
  ): Promise<Result<{ readonly sequence: number; readonly json: string } | undefined, StoreRefusal>>
  /**
   * Keeps bytes under their SHA-256, which is checked; bytes already there are not written twice. Answers only after
   * all of them are on the disk (fsync). Where it refuses, some of them may have been kept all the same.
   */
  keepBlobs(caseId: string, blobs: readonly NamedBytes[]): Promise<Result<undefined, StoreRefusal>>
  /** The bytes of that SHA-256, verified while read. */
  readBlob(caseId: string, sha256: string): Promise<Result<Uint8Array, StoreRefusal>>

  /** Lets the analyst choose documents; empty when none were chosen. */
  chooseFiles(): Promise<readonly GivenFile[]>
  /** Lets the analyst choose a folder; answers with the files in it, empty when none was chosen. */
  chooseFolder(): Promise<readonly GivenFile[]>
  /** The bytes of a file given before; refused where it changed while it was read. */
  readGiven(handle: string): Promise<Result<Uint8Array, ReadRefusal>>
  /** Notes what an import brings in, so that it can go on after a crash; `handles` name the files the host gave. */
  noteImport(
    caseId: string,
    note: Omit<ImportNote, 'canReopen'> & { readonly handles: readonly string[] },
  ): Promise<void>
  /** The import of a case that was not finished, if there is one. */
  interruptedImport(caseId: string): Promise<ImportNote | undefined>
  /** Walks what the interrupted import was given again. */
  reopenImport(caseId: string): Promise<readonly GivenFile[]>
  /** Says that there is nothing to go on with any more. */
  forgetImport(caseId: string): Promise<void>
  /** Calls back with files given by command line or second start; answers with a way to stop. */
  onGivenFiles(listener: (files: readonly GivenFile[]) => void): () => void

  /** Lets the analyst choose where an export goes. */
  chooseSaveTarget(suggestedName: string): Promise<SaveTarget | undefined>
  /** Writes to a temporary name, then renames; a file that was there survives a failure. */
  writeTarget(handle: string, bytes: Uint8Array): Promise<Result<{ readonly path: string }, WriteRefusal>>
  /** Shows a file written by `writeTarget` in its folder. */
  revealTarget(handle: string): Promise<void>
  /** Begins the desktop's own drag of a kept original, as a copy under that name; `failed` where a host cannot. */
  dragOriginal(caseId: string, sha256: string, name: string): Promise<Result<undefined, StoreRefusal>>
  /** Shows a kept original in the desktop's folder window, as a copy under that name; `failed` where a host cannot. */
  revealOriginal(caseId: string, sha256: string, name: string): Promise<Result<undefined, StoreRefusal>>
  /** Prints a self-contained page of ours to a tagged PDF with outline. */
  printToPdf(html: string): Promise<Result<Uint8Array, PrintRefusal>>

  /** Reads one of the sample case's own files, by its name in resources/sample-case. */
  readSample(name: string): Promise<Result<Uint8Array, ReadRefusal>>

  /** Puts plain text on the clipboard. */
  copyText(text: string): Promise<void>
  /** Tells the desktop which theme to draw its own parts in. */
  setTheme(choice: ThemeChoice): Promise<void>
  /** Draws the menu from the registry; the browser host has none. */
  setMenu(sections: readonly MenuSection[]): Promise<void>
  /** Calls back with the id of a command chosen in the menu. */
  onCommand(listener: (commandId: string) => void): () => void
  /** Calls back when the window is asked to close; it closes once the promise settles. */
  onClosing(listener: () => Promise<void>): () => void
  /** Requests that were not ours and were stopped, since the start. */
  blockedRequests(): Promise<number>
  about(): Promise<About>
}

/** What crosses between the desktop's processes as a question and its answer; the channel is the name of the call. */
export type Calls = Omit<Bridge, 'host' | 'platform' | 'onGivenFiles' | 'onCommand' | 'onClosing'> & {
  /** Files given since they were last taken. */
  takeGivenFiles(): Promise<readonly GivenFile[]>
  /** Says that the window has finished its last writes. */
  mayClose(): Promise<void>
}

/** What the desktop's main process tells its window unasked, and what it tells with it. */
export type Signals = {
  readonly 'files-given': undefined
  readonly command: string
  readonly closing: undefined
}

declare global {
  /** Where the window finds its bridge in the desktop program. */
  var bridge: Bridge | undefined
}

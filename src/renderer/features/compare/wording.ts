import type { CarryCounts, CarryState } from '#domain/highlight/carry-plan'

/** The words of two documents side by side. */
export const compareWords = {
  older: 'Older version',
  newer: 'Newer version',
  left: 'Left document',
  right: 'Right document',
  linked: 'Scroll together',
  comparing: 'Comparing…',
  stopped:
    'The two texts could not be compared in time. Both can be read and marked as always; close the tab and open it again to try once more.',
  tooMany: (all: number, shown: number) => `${all} in all; ${shown} are listed at a time.`,
  both: (words: string) => `Both: “${words}”`,
  added: (words: string) => `Added: “${words}”`,
  removed: (words: string) => `Removed: “${words}”`,
  replaced: (from: string, to: string) => `Replaced: “${from}” by “${to}”`,
  blank: 'blank space',
  mark: 'Highlight',
  panels: 'About the two documents',
  gone: 'One of the two documents is no longer in the case',
  goneWords: 'It was removed, or the deed that made it was walked back. Undo may bring it back.',
} as const

/** The words of what is looked at: where two texts differ, or what they share. */
export const sightWords = {
  changes: {
    name: 'Changes',
    previous: 'Previous change',
    next: 'Next change',
    turn: 'Show what both share',
    count: (all: number) => (all === 1 ? '1 change' : `${all} changes`),
    at: (at: number, all: number) => `Change ${at} of ${all}`,
    none: 'No words differ',
    noneWords: 'Both texts say the same, word for word.',
  },
  shared: {
    name: 'Shared passages',
    previous: 'Previous shared passage',
    next: 'Next shared passage',
    turn: 'Show what differs',
    count: (all: number) => (all === 1 ? '1 shared passage' : `${all} shared passages`),
    at: (at: number, all: number) => `Shared passage ${at} of ${all}`,
    none: 'No passage is shared',
    noneWords: 'The two texts have no twelve words in a row in common.',
  },
} as const

/** The words of carrying highlights over. */
export const carryWords = {
  title: 'Carry highlights',
  list: 'Highlights of the older version',
  none: 'The older version has no highlights',
  noneWords: 'What you mark there later is listed here, with where it stands in this version.',
  stopped:
    'The highlights could not be looked for in time. Nothing was carried or dropped; close the tab and open it again to try once more.',
  carryExact: (count: number) =>
    count === 1 ? 'Carry over the one that did not change' : `Carry over the ${count} that did not change`,
  was: 'Was',
  isNow: 'Is now',
  accept: 'Accept',
  drop: 'Drop',
  attach: (at: number) => `Attach to candidate ${at}`,
  candidates: 'Nearest passages',
  noCandidates: 'Nothing in this version comes near.',
  attachSelected: 'Attach to the selected words',
  selectFirst: 'Select words in the newer version to attach the highlight to them.',
  follow: (claims: string) => `Let the evidence for ${claims} follow`,
  staysWith: (claims: string) => `Speaks to ${claims} from the older version.`,
  likeness: (share: number) => `${Math.round(share * 100)} % of the words`,
  accepted: 'Carried over',
  dropped: 'Left with the older version',
  followed: 'The evidence follows',
  decided: 'All highlights are decided',
  rule: 'Evidence stays with the version that was read until you let it follow.',
} as const

/** What became of a highlight, in a word or two. */
export const stateWords: Readonly<Record<CarryState['kind'], string>> = {
  kept: 'Kept',
  exact: 'Unchanged',
  close: 'To decide',
  lost: 'Lost',
  dropped: 'Dropped',
}

/** How many highlights stand where: "kept 12 · to decide 3 · lost 1". */
export function countsWords(counts: CarryCounts): string {
  const named = [
    ['kept', counts.kept],
    ['unchanged', counts.exact],
    ['to decide', counts.close],
    ['lost', counts.lost],
    ['dropped', counts.dropped],
  ] as const
  const said = named.filter(([, count]) => count > 0).map(([name, count]) => `${name} ${count}`)
  return said.length === 0 ? 'no highlights' : said.join(' · ')
}

/** The words of choosing another document. */
export const chooseWords = {
  versionTitle: 'This is a newer version of…',
  versionHelp: 'Highlights whose words did not change are carried over at once; the others are asked about.',
  compareTitle: 'Compare with…',
  compareHelp: 'Both documents stand side by side and can be marked.',
  filter: 'Filter by title',
  list: 'Documents',
  none: 'No other document has such a title.',
  suggested: 'suggested',
  cancel: 'Cancel',
} as const

/** The words of the versions of a document. */
export const versionWords = {
  versions: 'Versions',
  name: (at: number) => `v${at}`,
  open: (at: number, title: string) => `Version ${at}: ${title}`,
  offer: 'Newer version? (suggested)',
  offerFull: (title: string) => `Suggested: make this a newer version of ${title}`,
  acts: 'Versions and comparison',
  compareWithOlder: 'Compare with the older version',
  compareWith: 'Compare with another document…',
  makeVersion: 'This is a newer version of…',
  part: 'Part from its versions',
  made: (title: string, carried: number) =>
    carried === 0
      ? `${title} is the next version`
      : `${title} is the next version; ${carried === 1 ? '1 highlight was' : `${carried} highlights were`} carried over`,
  parted: 'Parted from its versions',
} as const

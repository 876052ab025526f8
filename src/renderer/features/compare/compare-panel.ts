/** What can be shown beside two documents. */
export const comparePanels = ['changes', 'carry', 'mark'] as const

/** One of the panels beside two documents. */
export type ComparePanel = (typeof comparePanels)[number]

type There = {
  /** Highlights are carried over between versions only. */
  readonly isVersions: boolean
  /** A highlight is selected in one of the texts. */
  readonly isMarkHeld: boolean
}

/** The panel in sight: the one asked for where it is there, else the one that suits the pair. */
export function panelInSight(asked: ComparePanel, { isVersions, isMarkHeld }: There): ComparePanel {
  if (asked === 'changes' || (asked === 'mark' && isMarkHeld)) return asked
  return isVersions ? 'carry' : 'changes'
}

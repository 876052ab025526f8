import type { Stance } from '#domain/claim/claim'

/** What a cell says: a stance, both sides, silence of somebody who was read, or nothing because nobody read. */
export type CellSign = Stance | 'both' | 'silent' | 'unread'

/** The outline of each sign in a square of 14. */
export const signPaths: Readonly<Record<CellSign, string>> = {
  supports: 'M7 2 12.5 12H1.5Z',
  disputes: 'M7 12 1.5 2h11Z',
  both: 'M7 .5 11.5 6H2.5ZM7 13.5 2.5 8h9Z',
  partly: 'M7 1 13 7 7 13 1 7Z',
  context: 'M7 1.5 12.5 7 7 12.5 1.5 7Z',
  silent: 'M7 5.7a1.3 1.3 0 1 0 0 2.6a1.3 1.3 0 1 0 0-2.6Z',
  unread: 'M7 3a4 4 0 1 0 0 8a4 4 0 1 0 0-8Z',
}

/** The sign of a cell: told apart by its shape, not by its colour alone. */
export function StanceSign({ sign }: { readonly sign: CellSign }) {
  return (
    <svg className={`matrix-sign matrix-sign-${sign}`} viewBox="0 0 14 14" aria-hidden="true">
      <path d={signPaths[sign]} />
    </svg>
  )
}

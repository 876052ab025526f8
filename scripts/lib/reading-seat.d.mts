/** What became of a file; see the function. */
export type Outcome = {
  readonly state: 'read' | 'opened' | 'refused' | 'stopped' | 'crashed'
  readonly reason: string | undefined
  readonly strays: number
}

export type Seat = { readonly read: (file: unknown) => Promise<unknown>; readonly end: () => Promise<void> }

export function readingSeat(importers: string): Seat

export function outcomeOf(
  seat: Seat,
  file: { readonly fileName: string; readonly bytes: Uint8Array; readonly refusal?: string },
): Promise<Outcome>

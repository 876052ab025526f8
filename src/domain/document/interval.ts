/**
 * A time that may be uncertain, in the spirit of EDTF (ISO 8601-2, level 1). `from` and `to` are ISO 8601 local dates
 * (`2026-03-14`) or minutes (`2026-03-14T04:10`), both inclusive; a missing end is open.
 */
export type Interval = {
  readonly from?: string
  readonly to?: string
  /** Whether the whole is only approximate ("around four"). */
  readonly isAbout?: boolean
  /** The words it was read from. */
  readonly written: string
}

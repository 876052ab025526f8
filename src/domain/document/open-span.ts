import type { DateSpan } from '#domain/document/source-document'

/** The first day ever meant: what begins with it is open to the past. */
export const earliest = '0001-01-01'

/** The last day ever meant: what ends with it is open to the future. */
export const latest = '9999-12-31'

/** A span of days with its open ends left out. */
export function endsOfSpan({ from, to }: DateSpan): { readonly from?: string; readonly to?: string } {
  return { ...(from === earliest ? {} : { from }), ...(to === latest ? {} : { to }) }
}

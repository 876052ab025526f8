/** Free space under which the analyst is warned, in bytes. */
export const littleSpace = 2 ** 30

/**
 * Free space under which nothing is written, in bytes: a database that meets a full disk may be emptied by the browser,
 * and a rescue needs room for a snapshot and a mended journal.
 */
export const spaceReserve = 2 ** 28

/** Original, body and the text in the working store: a document takes up to three times its size. */
const growth = 3

/** Whether so many bytes may come in; with none, whether anything may be written at all. A host that cannot tell says yes. */
export function hasRoom(freeBytes: number | undefined, bytes = 0): boolean {
  return freeBytes === undefined || freeBytes >= spaceReserve + bytes * growth
}

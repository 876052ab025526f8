const leavings = new Set<() => Promise<void>>()

/** Registers what is to be said of a document once it is left; answers with the way to take it off the list. */
export function onLeaving(leaving: () => Promise<void>): () => void {
  leavings.add(leaving)
  return () => {
    leavings.delete(leaving)
  }
}

/** Says what is to be said of the documents that are open, as if each were left: before the case closes. */
export async function leaveDocuments(): Promise<void> {
  for (const leaving of leavings) await leaving()
}

import type { SourceDocument } from '#domain/document/source-document'

/** Mails that answer each other, oldest first. */
export type MailThread = readonly SourceDocument[]

/** Headers that name a mail and the mails it answers. */
const naming = new Set(['message-id', 'in-reply-to', 'references'])

/**
 * Groups the mails among the documents by what they name: a mail belongs with those it answers and with those that answer
 * the same one, also where that one is not here. Mails that stand alone are threads of one.
 */
export function threadsOf(documents: readonly SourceDocument[]): readonly MailThread[] {
  const mails = documents.filter(({ format }) => format === 'email')
  const named = mails.map((mail) => ({ mail, ids: [`document ${mail.id}`, ...messageIdsIn(mail)] }))
  const leaders = new Map<string, string>()
  for (const { ids } of named) {
    for (const id of ids) leaders.set(leaderOf(leaders, id), leaderOf(leaders, ids[0] ?? id))
  }
  const threads = new Map<string, SourceDocument[]>()
  for (const { mail, ids } of named) {
    const leader = leaderOf(leaders, ids[0] ?? '')
    const members = threads.get(leader)
    if (members === undefined) threads.set(leader, [mail])
    else members.push(mail)
  }
  return [...threads.values()].map((members) => members.toSorted(byTime))
}

/** Who leads the ids that belong together; the way there is shortened for the next one. */
function leaderOf(leaders: Map<string, string>, id: string): string {
  let at = id
  for (let next = leaders.get(at); next !== undefined && next !== at; next = leaders.get(at)) {
    leaders.set(at, leaders.get(next) ?? next)
    at = next
  }
  return at
}

/** The thread a document belongs to; empty for a document that is no mail or stands alone. */
export function threadOf(documents: readonly SourceDocument[], document: SourceDocument): MailThread {
  if (document.format !== 'email') return []
  const thread = threadsOf(documents).find((members) => members.some(({ id }) => id === document.id)) ?? []
  return thread.length > 1 ? thread : []
}

function messageIdsIn({ facts = [] }: SourceDocument): readonly string[] {
  return facts
    .filter(({ name }) => naming.has(name.toLowerCase()))
    .flatMap(({ value }) => value.match(/<[^<>\s]+>/g) ?? [])
}

function byTime(one: SourceDocument, other: SourceDocument): number {
  return timeOf(one) - timeOf(other)
}

/** Mails without a date that can be read come first. */
function timeOf({ published }: SourceDocument): number {
  const time = Date.parse(published ?? '')
  return Number.isNaN(time) ? 0 : time
}

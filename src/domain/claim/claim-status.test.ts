import { describe, expect, it } from 'vitest'
import type { Credibility } from '#domain/claim/claim'
import { statusOf, type ClaimStatus } from '#domain/claim/claim-status'
import type { Corroboration } from '#domain/claim/corroboration'
import { asId } from '#domain/id'

const none: Corroboration = { documents: 0, origins: 0, unknown: 0 }

function standing(supports: Corroboration, against: number, credibility: Credibility = 6) {
  const disputes = { ...none, documents: against }
  return { claim: { credibility }, sides: { supports, disputes, partly: none, context: none } }
}

const echoed = { documents: 3, origins: 1, unknown: 0 }
const borneOut = { documents: 2, origins: 2, unknown: 0 }

describe('a claim is', () => {
  it.each<[ClaimStatus, string, ReturnType<typeof standing>]>([
    ['open', 'without evidence', standing(none, 0)],
    ['open', 'without evidence, though judged', standing(none, 0, 3)],
    ['open', 'while nobody has judged it', standing(echoed, 0)],
    ['uncorroborated', 'on one origin in three documents', standing(echoed, 0, 3)],
    ['corroborated', 'on two origins', standing(borneOut, 0)],
    ['contested', 'with evidence on both sides', standing(borneOut, 1)],
    ['disputed', 'with evidence against it only', standing(none, 1)],
  ])('%s %s', (status, _, { claim, sides }) => {
    expect(statusOf(claim, sides)).toBe(status)
  })

  it('superseded, whatever speaks for it', () => {
    const { claim, sides } = standing(borneOut, 1)
    expect(statusOf({ ...claim, supersededBy: asId('later') }, sides)).toBe('superseded')
  })

  it('no longer open once it was judged impossible to judge', () => {
    const { sides } = standing(echoed, 0)
    const judgings = [{ credibility: 6 as const, reason: 'no way to tell', judgedAt: '2026-03-14T09:30:00Z' }]
    expect(statusOf({ credibility: 6, judgings }, sides)).toBe('uncorroborated')
  })
})

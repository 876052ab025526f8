import type { Grounds } from '#domain/case/blow'
import type { GraphScope } from '#domain/case/evidence-graph'
import { claimLabel } from '#domain/claim/claim'
import { questionLabel } from '#domain/question/question'
import { graphWords } from '#renderer/features/graph/wording'

/** A scope that can be chosen, by name. */
export type NamedScope = { readonly key: string; readonly name: string; readonly scope: GraphScope }

const everything: NamedScope = { key: 'all', name: graphWords.all, scope: { kind: 'all' } }

/** All that can be drawn: everything, what answers a question, what bears on one claim. */
export function scopesOf({ questions, claims, values }: Grounds): readonly NamedScope[] {
  const answered = new Set(values.map(({ questionId }) => questionId))
  return [
    everything,
    ...questions
      .filter(({ id }) => answered.has(id))
      .map((question) => ({
        key: question.id,
        name: `${questionLabel(question)} ${question.words}`,
        scope: { kind: 'question', questionId: question.id } as const,
      })),
    ...claims.map((claim) => ({
      key: claim.id,
      name: `${claimLabel(claim)} ${claim.statement}`,
      scope: { kind: 'claim', claimId: claim.id } as const,
    })),
  ]
}

/** More claims than this are not readable together at first sight. */
const readable = 10

/** What is drawn before anything is chosen: everything while it is readable, else the first question, else one claim. */
export function firstScope(scopes: readonly NamedScope[], { claims }: Pick<Grounds, 'claims'>): NamedScope {
  const [all = everything, next] = scopes
  return claims.length <= readable ? all : (next ?? all)
}

import * as v from 'valibot'
import { likelihoodScales, markings } from '#domain/assessment/scales'
import { claimKinds, credibilities, knowledges, stances } from '#domain/claim/claim'
import { voiceRoles } from '#domain/document/source-document'
import { colours } from '#domain/highlight/text-highlight'
import { reliabilities, sourceFactors, sourceKinds } from '#domain/source/source'
import { intervalPlan, planKey as key, weighingPlan } from '#renderer/actions/sample-weighing-plan'

const grading = v.object({ reliability: v.picklist(reliabilities), reason: v.string(), gradedAt: v.string() })
const judging = v.object({ credibility: v.picklist(credibilities), reason: v.string(), judgedAt: v.string() })
const evidence = v.object({
  highlight: key,
  stance: v.picklist(stances),
  /** The source whose words the passage rests on. */
  origin: v.exactOptional(key),
  knowledge: v.exactOptional(v.picklist(knowledges)),
})
const factors = v.strictObject(v.entriesFromList(sourceFactors, v.exactOptional(v.string())))

const plan = v.object({
  name: v.string(),
  sources: v.array(
    v.object({
      key,
      name: v.string(),
      kind: v.picklist(sourceKinds),
      gradings: v.array(grading),
      descriptor: v.string(),
      factors: v.exactOptional(factors),
      copiesFrom: v.exactOptional(v.array(key)),
      opposes: v.exactOptional(v.array(key)),
    }),
  ),
  documents: v.array(
    v.object({
      key,
      file: v.string(),
      source: key,
      reading: v.optional(v.picklist(['unread', 'read'])),
      /** What an analyst has amended where the file does not say it. */
      title: v.optional(v.string()),
      author: v.optional(v.string()),
      published: v.optional(v.string()),
      voices: v.exactOptional(v.array(v.object({ source: key, role: v.picklist(voiceRoles) }))),
      /** Tags on the document itself. */
      tags: v.exactOptional(v.array(key)),
    }),
  ),
  tags: v.array(
    v.object({
      key,
      name: v.string(),
      definition: v.string(),
      colour: v.picklist(colours),
      digit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
    }),
  ),
  highlights: v.array(
    v.object({
      key,
      document: key,
      quote: v.string(),
      /** Which of several equal passages, from 1. */
      occurrence: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
      tag: key,
      note: v.optional(v.string(), ''),
    }),
  ),
  claims: v.array(
    v.object({
      key,
      statement: v.string(),
      kind: v.picklist(claimKinds),
      credibility: v.picklist(credibilities),
      happened: v.exactOptional(intervalPlan),
      judgings: v.exactOptional(v.array(judging)),
      evidence: v.array(evidence),
    }),
  ),
  assessment: v.object({
    title: v.string(),
    scale: v.picklist(likelihoodScales),
    marking: v.picklist(markings),
    language: v.string(),
    blocks: v.array(
      v.union([
        v.object({ heading: v.string() }),
        v.object({ paragraph: v.string() }),
        v.object({ bullets: v.array(v.string()) }),
        v.object({ table: v.array(v.array(v.string())) }),
      ]),
    ),
  }),
  ...weighingPlan,
})

/**
 * The sample case as it is written down: passages by their words instead of offsets, everything by short keys, and the
 * assessment in a shorthand (`sample-prose.ts`).
 */
export type SamplePlan = v.InferOutput<typeof plan>

/** Reads the plan, which is a file of ours: one that does not fit stops the program. */
export function readSamplePlan(json: string): SamplePlan {
  return v.parse(plan, JSON.parse(json))
}

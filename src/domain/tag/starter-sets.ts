import type { ExchangedTag } from '#domain/tag/codebook-exchange'

/** A set of tags to begin with: each with its definition, and those under it. */
export type StarterSet = {
  readonly name: string
  /** What it is for, in one sentence. */
  readonly meaning: string
  readonly tags: readonly StarterTag[]
}

/** One tag of a starter set. */
export type StarterTag = { readonly name: string; readonly definition: string }

/** Sets the field knows. DIMEFIL and PMESII are those of US joint doctrine (JP 5-0, JP 2-01.3). */
export const starterSets: readonly StarterSet[] = [
  {
    name: 'Who, what, when, where',
    meaning: 'The questions every report is asked.',
    tags: [
      { name: 'Who', definition: 'A person, group or body that acts or is acted on.' },
      { name: 'What', definition: 'What happened, was done or was said.' },
      { name: 'When', definition: 'A moment or a span of time.' },
      { name: 'Where', definition: 'A place, a route or an area.' },
      { name: 'How', definition: 'The means or the manner.' },
      { name: 'Why', definition: 'A reason, a motive or a purpose, as somebody states it.' },
    ],
  },
  {
    name: 'DIMEFIL',
    meaning: 'Instruments of power.',
    tags: [
      { name: 'Diplomatic', definition: 'Negotiation, recognition, treaties, alliances.' },
      { name: 'Informational', definition: 'Messages, media, influence, censorship.' },
      { name: 'Military', definition: 'Forces, movements, supplies, operations.' },
      { name: 'Economic', definition: 'Trade, production, sanctions, aid.' },
      { name: 'Financial', definition: 'Money, banking, the means of payment.' },
      { name: 'Intelligence', definition: 'Collection, surveillance, deception.' },
      { name: 'Law enforcement', definition: 'Police, courts, customs, borders.' },
    ],
  },
  {
    name: 'PMESII',
    meaning: 'Systems of a place.',
    tags: [
      { name: 'Political', definition: 'Who governs, who decides, by what right.' },
      { name: 'Military capability', definition: 'Armed forces and what they can do.' },
      { name: 'Economy', definition: 'How goods are made, shared and used.' },
      { name: 'Social', definition: 'Groups, customs, identity, movement of people.' },
      { name: 'Information', definition: 'How news is made, carried and believed.' },
      { name: 'Infrastructure systems', definition: 'Roads, power, water, networks, buildings.' },
    ],
  },
]

/** A starter set as a codebook to be brought in. */
export function starterCodebook(name: string): readonly ExchangedTag[] {
  const set = starterSets.find((one) => one.name === name)
  const heading = { guid: undefined, useWhen: '', notWhen: '', colour: undefined } as const
  if (set === undefined) return []
  return [
    { ...heading, name: set.name, definition: set.meaning, parent: undefined },
    ...set.tags.map((tag) => ({ ...heading, ...tag, parent: 0 })),
  ]
}

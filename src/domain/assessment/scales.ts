/**
 * Likelihood terms. Store the term, never a number: the bands of ICD 203 touch and those of PHIA leave gaps on purpose,
 * and the two scales are not interchangeable.
 */
export const likelihoodScales = ['icd-203', 'phia'] as const

/** One of the two scales; an assessment keeps to one. */
export type LikelihoodScale = (typeof likelihoodScales)[number]

/** One term of a scale with its band in words. */
export type LikelihoodTerm = { readonly term: string; readonly band: string }

/** ICD 203 D.6.e (2)(a), row 1; PHIA Probability Yardstick (Cabinet Office, 24 March 2025). */
export const likelihoodTerms: Readonly<Record<LikelihoodScale, readonly LikelihoodTerm[]>> = {
  'icd-203': [
    { term: 'almost no chance', band: '01–05 %' },
    { term: 'very unlikely', band: '05–20 %' },
    { term: 'unlikely', band: '20–45 %' },
    { term: 'roughly even chance', band: '45–55 %' },
    { term: 'likely', band: '55–80 %' },
    { term: 'very likely', band: '80–95 %' },
    { term: 'almost certain', band: '95–99 %' },
  ],
  phia: [
    { term: 'remote chance', band: '>0 – ≈5 %' },
    { term: 'highly unlikely', band: '≈10 – ≈20 %' },
    { term: 'unlikely', band: '≈25 – ≈35 %' },
    { term: 'realistic possibility', band: '≈40 – <50 %' },
    { term: 'likely or probable', band: '≈55 – ≈75 %' },
    { term: 'highly likely', band: '≈80 – ≈90 %' },
    { term: 'almost certain', band: '≈95 – <100 %' },
  ],
}

/** Analytic confidence; never combined with a likelihood in one sentence (ICD 203 D.6.e (2)(a)). */
export const confidences = ['low', 'moderate', 'high'] as const

/** How sure the analyst is of the ground a judgement stands on. */
export type Confidence = (typeof confidences)[number]

/** TLP 2.0 labels (FIRST, August 2022), from the most to the least restricted. */
export const markings = ['TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR'] as const

/** Who may read an assessment. */
export type Marking = (typeof markings)[number]

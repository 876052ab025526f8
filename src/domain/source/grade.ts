import type { Reliability } from '#domain/source/source'

/** A grade in words: what it is called and what it stands for. */
export type GradeMeaning = { readonly label: string; readonly meaning: string }

/** Source reliability of the Admiralty system (STANAG 2511; wording of FM 2-22.3). */
export const reliabilityMeanings: Readonly<Record<Reliability, GradeMeaning>> = {
  A: {
    label: 'Completely reliable',
    meaning: 'no doubt of authenticity, trustworthiness, or competency; history of complete reliability',
  },
  B: {
    label: 'Usually reliable',
    meaning:
      'minor doubt about authenticity, trustworthiness, or competency; history of valid information most of the time',
  },
  C: {
    label: 'Fairly reliable',
    meaning:
      'doubt of authenticity, trustworthiness, or competency; but has provided valid information in the past',
  },
  D: {
    label: 'Not usually reliable',
    meaning:
      'significant doubt about authenticity, trustworthiness, or competency; but has provided valid information in the past',
  },
  E: {
    label: 'Unreliable',
    meaning: 'lacking in authenticity, trustworthiness, and competency; history of invalid information',
  },
  F: {
    label: 'Reliability cannot be judged',
    meaning: 'no basis exists for evaluating the reliability of the source',
  },
}

/** Information credibility of the Admiralty system (STANAG 2511; wording of FM 2-22.3). */
export const credibilityMeanings: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, GradeMeaning>> = {
  1: {
    label: 'Confirmed by other sources',
    meaning:
      'confirmed by other independent sources; logical in itself; consistent with other information on the subject',
  },
  2: {
    label: 'Probably true',
    meaning: 'not confirmed; logical in itself; consistent with other information on the subject',
  },
  3: {
    label: 'Possibly true',
    meaning: 'not confirmed; reasonably logical in itself; agrees with some other information on the subject',
  },
  4: {
    label: 'Doubtful',
    meaning: 'not confirmed; possible but not logical; no other information on the subject',
  },
  5: {
    label: 'Improbable',
    meaning: 'not confirmed; not logical in itself; contradicted by other information on the subject',
  },
  6: {
    label: 'Truth cannot be judged',
    meaning: 'no basis exists for evaluating the validity of the information',
  },
}

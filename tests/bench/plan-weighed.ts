import type { PlannedCase } from './plan'

const stances = ['supports', 'supports', 'disputes', 'partly', 'context'] as const

/**
 * A case like the sample's with so many claims, five pieces of evidence for each, a twentieth as many sources and
 * documents, fifty values on a question, and a time for every claim.
 */
export function weighedPlan(claims: number): PlannedCase {
  const sides = claims / 20
  const lines = Array.from({ length: 100 }, (_, at) => `Line ${twoDigits(at)} tells of trucks at the gate.`)
  const plan = {
    name: `${claims} claims`,
    sources: numbered(sides, (at) => ({
      ...{ key: `s${at}`, name: `Agency ${at}`, kind: 'outlet', gradings: [], descriptor: '' },
      ...(at % 3 === 0 && at > 9 ? { copiesFrom: [`s${at % 10}`] } : {}),
    })),
    documents: numbered(sides, (at) => ({
      ...{ key: `d${at}`, file: 'report.txt', source: `s${at}`, title: `Report ${at}` },
      published: dayOf(at),
    })),
    tags: [{ key: 't', name: 'Count', definition: '', colour: 'blue', digit: 1 }],
    highlights: numbered(5 * claims, (at) => ({
      ...{ key: `h${at}`, document: `d${at % sides}`, tag: 't' },
      quote: lines[Math.floor(at / sides) % lines.length],
    })),
    claims: numbered(claims, (at) => ({
      ...{ key: `c${at}`, statement: `Claim ${at} on the convoy`, kind: 'fact', credibility: 3 },
      happened: { from: dayOf(at * 7), to: dayOf(at * 7), written: dayOf(at * 7) },
      evidence: numbered(5, (nth) => ({
        ...{ highlight: `h${at + nth * claims}`, stance: stances[(at + nth) % stances.length] },
        ...(nth === 4 ? {} : { origin: `s${(at * 13 + nth) % sides}` }),
      })),
    })),
    questions: numbered(claims / 50, (at) => ({
      ...{ key: `q${at}`, words: `How many of kind ${at}?`, answer: 'number', unit: 'trucks' },
    })),
    values: numbered(claims, (at) => ({
      ...{ key: `v${at}`, question: `q${at % (claims / 50)}`, claim: `c${at}`, written: '' },
      given: { kind: 'number', amount: amountOf(700 + ((at * 37) % 300)) },
    })),
    assessment: { title: 'None', scale: 'icd-203', marking: 'TLP:CLEAR', language: 'en', blocks: [] },
  }
  return {
    caseName: plan.name,
    files: { 'sample.json': JSON.stringify(plan), 'report.txt': lines.join('\n\n') },
  }
}

function numbered<Made>(count: number, make: (at: number) => Made): readonly Made[] {
  return Array.from({ length: count }, (_, at) => make(at))
}

function amountOf(number: number) {
  return { qualifier: 'about', low: number, high: number, unit: 'trucks' }
}

function dayOf(at: number): string {
  return `2026-${twoDigits(1 + (at % 12))}-${twoDigits(1 + (at % 28))}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

/** One voice in one cue of a transcript; times in milliseconds from the beginning. */
export type Cue = {
  readonly from: number
  readonly to: number
  /** Empty where nobody is named. */
  readonly speaker: string
  readonly text: string
}

const timing =
  /^[ \t]*((?:\d{1,4}:)?\d{1,2}:\d{2}(?:[,.]\d{1,3})?)[ \t]*-->[ \t]*((?:\d{1,4}:)?\d{1,2}:\d{2}(?:[,.]\d{1,3})?)(?:[ \t].*)?$/

/** Reads the cues of SubRip and WebVTT, without their numbers, notes, styles and places on the picture. */
export function readCues(text: string): readonly Cue[] {
  const lines = text.split('\n')
  const isVtt = /^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')
  const starts = lines.flatMap((line, at) => {
    const [, from, to] = timing.exec(line) ?? []
    return from === undefined || to === undefined
      ? []
      : [{ at, from: millisecondsOf(from), to: millisecondsOf(to) }]
  })
  return starts.flatMap(({ at, from, to }, index) => {
    const next = starts[index + 1]?.at ?? lines.length
    const words = isVtt
      ? untilBlank(lines.slice(at + 1, next))
      : withoutNumber(lines.slice(at + 1, next), next < lines.length)
    return voicesIn(words.join('\n'), isVtt).map((voice) => ({ from, to, ...voice }))
  })
}

function untilBlank(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => line.trim() === '')
  return end === -1 ? lines : lines.slice(0, end)
}

/** SubRip has a number before each time; a cue may hold empty lines. */
function withoutNumber(lines: readonly string[], isFollowed: boolean): readonly string[] {
  const last = lines.at(-1)
  return isFollowed && last !== undefined && /^\s*\d+\s*$/.test(last) ? lines.slice(0, -1) : lines
}

function voicesIn(
  words: string,
  isVtt: boolean,
): readonly { readonly speaker: string; readonly text: string }[] {
  const voices: { speaker: string; text: string }[] = []
  const parts = words.split(/<v(?:\.[^\s>]*)?(?=[\s>])([^>]*)>/i)
  for (let at = 0; at < parts.length; at += 2) {
    const text = plain(parts[at] ?? '', isVtt)
    const speaker = at === 0 ? '' : plain(parts[at - 1] ?? '', isVtt)
    if (text !== '') voices.push({ speaker, text })
  }
  return voices
}

function plain(words: string, isVtt: boolean): string {
  const bare = words
    .replace(/<\/?(?:[bciuv]|ruby|rt|lang|font)(?:[.\s][^>]{0,500})?>/gi, '')
    .replace(/<\d[\d:.]*>/g, '')
    .replace(/\{\\[a-z]+\d*[^}]{0,100}\}/gi, '')
  const characters = isVtt
    ? bare.replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => entities[name] ?? '')
    : bare
  return characters
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
}

function millisecondsOf(written: string): number {
  const [clock = '', fraction = ''] = written.split(/[,.]/)
  const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  return seconds * 1_000 + Number(fraction.padEnd(3, '0'))
}

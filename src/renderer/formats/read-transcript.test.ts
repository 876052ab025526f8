import { describe, expect, it } from 'vitest'
import type { Reading } from '#domain/import/reading'
import { readFile } from '#renderer/formats/read-file'

async function read(text: string, fileName: string): Promise<Reading> {
  const result = await readFile({ bytes: new TextEncoder().encode(text), fileName })
  if (!result.ok || result.value.reading === undefined) throw new Error('refused')
  return result.value.reading
}

async function cuesOf(text: string, fileName: string): Promise<readonly unknown[]> {
  const { body } = await read(text, fileName)
  return body.blocks.map((block) => {
    if (block.kind !== 'cue') return block.kind
    const { from, to, speaker, start, end } = block
    return [from, to, speaker ?? '', body.text.slice(start, end)]
  })
}

describe('a transcript in SubRip', () => {
  it('is read cue by cue with its times', async () => {
    const srt = [
      '1',
      '00:00:01,000 --> 00:00:04,250',
      '<i>They crossed</i>',
      'at dawn.',
      '',
      '2',
      '01:02:03,5 --> 01:02:04,000 X1:1',
      '{\\an8}<font color="red">All of them?</font>',
      '',
      'Not all.',
      '',
      '3',
      '01:02:05,000 --> 01:02:06,000',
      '860',
      '',
    ].join('\r\n')
    expect(await cuesOf(srt, 'a.srt')).toEqual([
      [1_000, 4_250, '', 'They crossed\nat dawn.'],
      [3_723_500, 3_724_000, '', 'All of them?\nNot all.'],
      [3_725_000, 3_726_000, '', '860'],
    ])
    expect((await read(srt, 'a.srt')).format).toBe('transcript')
  })
})

describe('a transcript in WebVTT', () => {
  it('is read with who speaks and without what is not said', async () => {
    const vtt = [
      'WEBVTT - Interview',
      '',
      'STYLE',
      '::cue { color: red }',
      '',
      'NOTE 00:00 is the studio clock',
      '',
      'intro',
      '00:01.000 --> 00:04.000 align:start',
      '<v.loud Jorn Pellat>Tom &amp; I</v> <v Mira>saw <c.yellow>41</c> <00:02.000>trucks.',
      '',
      '100:00:05.000 --> 100:00:06.000',
      'a < b',
    ].join('\n')
    expect(await cuesOf(vtt, 'a.vtt')).toEqual([
      [1_000, 4_000, 'Jorn Pellat', 'Tom & I'],
      [1_000, 4_000, 'Mira', 'saw 41 trucks.'],
      [360_005_000, 360_006_000, '', 'a < b'],
    ])
  })
})

describe('a file that only calls itself a transcript', () => {
  it('is read as the text it is', async () => {
    const { body, warnings } = await read('Words.\n\nMore.', 'a.srt')
    expect(body.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
    expect(warnings).toEqual(['damaged-in-part'])
  })
})

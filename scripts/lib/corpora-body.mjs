/** What is wrong with the text and blocks of a document that was read; nothing may be. Offsets are UTF-16 units. */
export function faultsOf({ body: { text, blocks, inlines, outline = [] }, marks = [] }) {
  const faults = new Set()
  let end = 0
  for (const block of blocks) {
    if (block.start < end || block.end <= block.start) faults.add('a block out of order')
    if (text.slice(end, block.start).trim() !== '') faults.add('words between blocks')
    if (text.slice(block.start, block.end).trim() === '') faults.add('a blank block')
    end = block.end
  }
  if (end > text.length) faults.add('a block beyond the text')
  if (text.slice(end).trim() !== '') faults.add('words after the last block')
  const spans = [...inlines, ...marks]
  if (spans.some((span) => !(span.start >= 0 && span.start < span.end && span.end <= text.length))) {
    faults.add('an inline or a mark without words')
  }
  if (outline.some(({ start }) => !(start >= 0 && start <= text.length)))
    faults.add('an outline beyond the text')
  if (/\r|\0|\p{Surrogate}/u.test(text)) faults.add('stray characters')
  return [...faults]
}

/**
 * Takes style sheets, style attributes and event handlers out of pasted markup before the page's parser sees it. The
 * schema would drop them anyway and the page's policy blocks them; this spares the analyst a log full of blocked
 * styles. The bold wrapper that Google Docs sets to normal weight goes too, since its style can no longer say so.
 */
export function quietMarkup(html: string): string {
  return withoutElements(html).replaceAll(tag, (_, name: string, attributes: string) => {
    const isFalseBold = name.toLowerCase() === 'b' && /font-weight:\s*(?:normal|400)/iu.test(attributes)
    return `<${isFalseBold ? 'span' : name}${attributes.replaceAll(active, ' ')}>`
  })
}

// No part may run past the next `<`, or a megabyte of unclosed tags would be searched once for each of them.
const tag = /<([a-z][^\s/><"']*)((?:"[^"<]*"|'[^'<]*'|[^<>"'])*)>/giu
const active = /(?:\s|\/)(?:on[a-z]+|style)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/giu

/** Without style and script elements; from one that never ends on, all is kept as it is. */
function withoutElements(html: string): string {
  const kept: string[] = []
  const opening = /<(style|script)\b/giu
  let at = 0
  for (let found = opening.exec(html); found !== null; found = opening.exec(html)) {
    const closing = found[1]?.toLowerCase() === 'style' ? /<\/style\b[^>]*>/giu : /<\/script\b[^>]*>/giu
    closing.lastIndex = found.index
    if (closing.exec(html) === null) break
    kept.push(html.slice(at, found.index))
    at = closing.lastIndex
    opening.lastIndex = at
  }
  return kept.join('') + html.slice(at)
}

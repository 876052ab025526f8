/**
 * Takes style sheets, style attributes and event handlers out of pasted markup before the page's parser sees it. The
 * schema would drop them anyway and the page's policy blocks them; this spares the analyst a log full of blocked
 * styles. The bold wrapper that Google Docs sets to normal weight goes too, since its style can no longer say so.
 */
export function quietMarkup(html: string): string {
  return html
    .replaceAll(/<(style|script)\b[^]*?<\/\1\s*>/giu, '')
    .replaceAll(/<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/giu, (_, name: string, rest: string) => {
      const isFalseBold = name.toLowerCase() === 'b' && /font-weight:\s*(?:normal|400)/iu.test(rest)
      return `<${isFalseBold ? 'span' : name}${withoutActive(rest)}>`
    })
}

function withoutActive(attributes: string): string {
  return attributes.replaceAll(/(?:\s|\/)(?:on[a-z]+|style)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/giu, ' ')
}

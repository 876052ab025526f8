import type { XmlNames } from '#renderer/formats/xml-tree'

const open = 'urn:oasis:names:tc:opendocument:xmlns'

/** The namespaces of an OpenDocument file by the prefixes they usually have. */
export const odfNames: XmlNames = {
  [`${open}:office:1.0`]: 'office',
  [`${open}:text:1.0`]: 'text',
  [`${open}:table:1.0`]: 'table',
  [`${open}:style:1.0`]: 'style',
  [`${open}:drawing:1.0`]: 'draw',
  [`${open}:meta:1.0`]: 'meta',
  [`${open}:manifest:1.0`]: 'manifest',
  [`${open}:script:1.0`]: 'script',
  [`${open}:xsl-fo-compatible:1.0`]: 'fo',
  [`${open}:svg-compatible:1.0`]: 'svg',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://purl.org/dc/elements/1.1/': 'dc',
}

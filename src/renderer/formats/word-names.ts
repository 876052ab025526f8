import type { XmlNames } from '#renderer/formats/xml-tree'

const open = 'http://schemas.openxmlformats.org'
const strict = 'http://purl.oclc.org/ooxml'

/** The namespaces of a Word file, transitional and strict alike, by the prefixes they usually have. */
export const wordNames: XmlNames = {
  [`${open}/wordprocessingml/2006/main`]: 'w',
  [`${strict}/wordprocessingml/main`]: 'w',
  [`${open}/officeDocument/2006/relationships`]: 'r',
  [`${strict}/officeDocument/relationships`]: 'r',
  [`${open}/officeDocument/2006/math`]: 'm',
  [`${strict}/officeDocument/math`]: 'm',
  [`${open}/drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${strict}/drawingml/wordprocessingDrawing`]: 'wp',
  [`${open}/markup-compatibility/2006`]: 'mc',
  [`${open}/package/2006/relationships`]: 'rel',
  [`${open}/package/2006/content-types`]: 'ct',
  [`${open}/package/2006/metadata/core-properties`]: 'cp',
  [`${open}/officeDocument/2006/extended-properties`]: 'ep',
  [`${strict}/officeDocument/extendedProperties`]: 'ep',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}

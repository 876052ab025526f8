/** A date of a PDF (`D:20240318091500+02'00'`) as an ISO 8601 instant; without a zone it is taken for universal time. */
export function pdfInstant(written: string): string | undefined {
  const found = /^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?\s*(?:(Z)|([+-])(\d\d)'?(\d\d)?)?/.exec(
    written.trim(),
  )
  if (found === null) return undefined
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00'] = found
  const [sign, hours = '00', minutes = '00'] = found.slice(8)
  const zone = sign === undefined ? 'Z' : `${sign}${hours}:${minutes}`
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

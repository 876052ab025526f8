/** The address the workbench lives at. Changing it orphans what lies in the window's own storage. */
export const workbenchOrigin = 'app://assay'
/** The address of pages on their way to the printer. */
export const printOrigin = 'app://assay-print'

/** Whether the window may ask for an address at all. What is not ours is stopped and counted. */
export function mayRequest(address: string): boolean {
  const url = parsed(address)
  if (url === undefined) return false
  if (url.protocol === 'app:') return isOurs(url)
  if (url.protocol === 'blob:') return isOurs(parsed(url.pathname))
  return url.protocol === 'data:'
}

/** Whether the window may go to an address: only to the workbench itself, as a reload does. */
export function mayNavigate(address: string): boolean {
  const url = parsed(address)
  return url !== undefined && originOf(url) === workbenchOrigin && /^\/(index\.html)?$/.test(url.pathname)
}

/** Whether the page may have a permission: none but the promise that its own storage is not evicted. */
export function mayHave(permission: string, origin: string): boolean {
  return (permission === 'persistent-storage' || permission === 'durable-storage') && isWorkbench(origin)
}

/** Whether a call comes from the workbench's own page. */
export function isWorkbench(address: string): boolean {
  const url = parsed(address)
  return url !== undefined && originOf(url) === workbenchOrigin
}

function isOurs(url: URL | undefined): boolean {
  if (url === undefined) return false
  const origin = originOf(url)
  return origin === workbenchOrigin || origin === printOrigin
}

/** `origin` of a scheme of one's own is "null", so it is put together by hand; names and ports make it foreign. */
function originOf(url: URL): string {
  const isBare = url.username === '' && url.password === '' && url.port === ''
  return isBare ? `${url.protocol}//${url.host}` : ''
}

function parsed(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined
}

import type { CommandLine, Session, WebContents } from 'electron'
import { mayHave, mayNavigate, mayRequest, printOrigin } from '#main/decisions'

/** Switches that keep Chromium from resolving or reaching anything; set before the program is ready. */
export function cutTheWire(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  commandLine.appendSwitch('dns-prefetch-disable')
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('disable-domain-reliability')
  commandLine.appendSwitch('disable-quic')
  commandLine.appendSwitch('no-pings')
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}

/** Stops and counts every request that is not ours, sends the rest of the net to a dead proxy, grants no permission. */
export async function lockSession(session: Session, onBlocked: (address: string) => void): Promise<void> {
  session.webRequest.onBeforeRequest((details, decide) => {
    const isOurs = mayRequest(details.url)
    if (!isOurs) onBlocked(details.url)
    decide({ cancel: !isOurs })
  })
  session.setPermissionRequestHandler((contents, permission, decide) => {
    decide(mayHave(permission, contents.getURL()))
  })
  session.setPermissionCheckHandler((...asked) => mayHave(asked[1], asked[2]))
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => {
    event.preventDefault()
  })
  await session.setProxy({
    mode: 'fixed_servers',
    proxyRules: 'http://127.0.0.1:9',
    proxyBypassRules: '<-loopback>',
  })
}

/** Keeps a window where it is: no new windows, no navigation, no guest pages. */
export function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.on('will-navigate', (event) => {
    if (!mayNavigate(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (!mayNavigate(event.url) && !event.url.startsWith(`${printOrigin}/`)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!mayNavigate(event.url)) event.preventDefault()
  })
}

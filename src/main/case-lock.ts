import { uptime } from 'node:os'
import { codeOf, faultOf, type Disk } from '#main/disk'

type Holder = { readonly pid: number; readonly since: number }

/** Takes the lock file of a case for this process. False where another living process holds it. */
export async function takeLock(disk: Disk, path: string, now: number): Promise<boolean> {
  const holder = await holderOf(disk, path)
  if (holder !== undefined && holder.pid !== process.pid && isAlive(holder, now)) return false
  await disk.rm(path, { force: true })
  try {
    const handle = await disk.open(path, 'wx', 0o600)
    await handle.writeFile(JSON.stringify({ pid: process.pid, since: now } satisfies Holder))
    await handle.close()
    return true
  } catch (error) {
    // Another process took it between the two calls.
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Gives the lock back. */
export async function dropLock(disk: Disk, path: string): Promise<void> {
  await disk.rm(path, { force: true })
}

async function holderOf(disk: Disk, path: string): Promise<Holder | undefined> {
  try {
    const [, pid, since] = /^\{"pid":(\d+),"since":(\d+)\}$/.exec(await disk.readFile(path, 'utf8')) ?? []
    return pid === undefined ? undefined : { pid: Number(pid), since: Number(since) }
  } catch (error) {
    if (faultOf(error) === 'gone') return undefined
    throw error
  }
}

function isAlive(holder: Holder, now: number): boolean {
  // A lock older than the machine's last start belongs to nobody, even if its number is in use again.
  if (holder.since < now - uptime() * 1000) return false
  try {
    process.kill(holder.pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

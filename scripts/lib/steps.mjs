import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Runs a program to its end with its output on ours; answers with its exit code, 1 where it could not be started. */
export function run(command, args, { env = {}, limit = 0, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    })
    const timer =
      limit > 0
        ? setTimeout(() => {
            child.kill('SIGKILL')
          }, limit)
        : undefined
    const end = (code) => {
      clearTimeout(timer)
      resolve(code)
    }
    child.on('error', () => end(1))
    child.on('exit', (code) => end(code ?? 1))
  })
}

/** Runs a tool that the project installed, by Node and without a shell in between. */
export function runTool(path, args, options) {
  return run(process.execPath, [join(root, 'node_modules', path), ...args], options)
}

/** Says what begins, does it, says how long it took; answers with what it answered. */
export async function timed(title, work) {
  console.log(`\n▸ ${title}`)
  const began = performance.now()
  const outcome = await work()
  console.log(`  ${title}: ${((performance.now() - began) / 1000).toFixed(1)} s`)
  return outcome
}

import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Runs a bundled script in a process of its own and gives its output and how long it lived, ms. */
export function runScript(script: string, args: readonly string[]): Promise<{ output: string; wall: number }> {
  const path = fileURLToPath(new URL(`./${script}`, import.meta.url))
  const start = performance.now()
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.on('error', fail)
    child.on('close', (code) => {
      if (code === 0) done({ output, wall: performance.now() - start })
      else fail(new Error(`${script} ${args.join(' ')} ended with code ${code}`))
    })
  })
}

/** The built program behind its browser door, as a process of its own that can be killed. */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

export async function runningDoor(dataFolder: string) {
  const program = spawn(process.execPath, [resolve('dist/main/cli.js'), 'start', '--data', dataFolder], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const address = await new Promise<string>((done) =>
    program.stdout.once('data', (chunk: Buffer) => done(chunk.toString().trim())),
  )
  const { origin } = new URL(address)
  const welcome = await fetch(address, { redirect: 'manual' })
  const cookie = (welcome.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const call = async (name: string, input: unknown) => {
    const headers = { cookie, origin, 'content-type': 'application/json' }
    const response = await fetch(`${origin}/api/${name}`, { method: 'POST', headers, body: JSON.stringify(input) })
    return await response.json()
  }
  const ended = new Promise((done) => program.on('close', done))
  return {
    call,
    pid: program.pid,
    kill: () => program.kill('SIGKILL') && ended,
    stop: () => program.kill('SIGTERM') && ended,
  }
}

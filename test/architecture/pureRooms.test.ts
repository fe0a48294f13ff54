/** Files of pure rooms run one after another on one loaded core: what one leaves behind, the next would find. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/freshBuild.mjs'
import { pureRooms } from '../pureRooms.ts'

/** Stand-ins, fake clocks, settings of the process, and names given to the whole program. */
const leaves = [
  /\bvi\b[^'"]*from 'vitest'/,
  /\bprocess\.(env|chdir|exitCode|umask|on)\b/,
  /\bglobalThis\.\w+\s*=[^=]/,
  /\.prototype\.\w+\s*=[^=]/,
]
/** A value of a module that changes; what is kept by its words or by the draft it was read from does not. */
const changing = [/^(export )?let /m]

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`)
const saying = (files: readonly string[], patterns: readonly RegExp[]): string[] =>
  files.filter((file) => patterns.some((pattern) => pattern.test(readFileSync(join(root, file), 'utf8'))))

describe('the pure rooms of the tests', () => {
  it('leave nothing behind', () => {
    const files = pureRooms.flatMap(sourcesIn)
    expect(files.length).toBeGreaterThan(80)
    expect(saying(files, leaves)).toEqual([])
  })

  it('test a core that keeps nothing but what follows from its input', () => {
    expect(saying(sourcesIn('core'), changing)).toEqual([])
  })

  it.each([
    "import { expect, it, vi } from 'vitest'",
    "process.env.TZ = 'UTC'",
    'globalThis.fetch = () => none',
    'Date.prototype.getTime = () => 0',
  ])('would not be allowed “%s”', (line) => {
    expect(leaves.some((pattern) => pattern.test(line))).toBe(true)
  })
})

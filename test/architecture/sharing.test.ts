/** Most files run one after another on one loaded program: what one leaves behind, the next would find. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/freshBuild.mjs'
import { aloneFiles, leavesBehind, sharingFiles } from '../sharing.ts'

/** A value of a module that changes; what is kept by its words or by the draft it was read from does not. */
const changing = [/^(export )?let /m]

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`)
const saying = (files: readonly string[], patterns: readonly RegExp[]): string[] =>
  files.filter((file) => patterns.some((pattern) => pattern.test(readFileSync(join(root, file), 'utf8'))))

describe('test files that share a loaded program', () => {
  it('are most of them, and none of those that leave something behind, themselves or by what they import', () => {
    expect(sharingFiles.length).toBeGreaterThan(200)
    // A fake clock of its own; an environment set by what it imports.
    for (const file of ['test/host/exportRecords.test.ts', 'test/contract/contract.test.ts'])
      expect(aloneFiles).toContain(file)
  })

  it('test a core that keeps nothing but what follows from its input', () => {
    expect(saying(sourcesIn('core'), changing)).toEqual([])
  })

  it.each([
    'vi.useFakeTimers()',
    "process.env.TZ = 'UTC'",
    "process.env['TZ'] = 'UTC'",
    'globalThis.fetch = () => none',
    'Date.prototype.getTime = () => 0',
  ])('would not be allowed “%s”', (line) => {
    expect(leavesBehind.some((pattern) => pattern.test(line))).toBe(true)
  })

  it.each([
    'await vi.waitFor(ready)',
    'env: { ...process.env, ...more }',
    "expect(process.env.HOME).toBe('/')",
    "'https://vi.du'",
  ])('are allowed “%s”', (line) => {
    expect(leavesBehind.some((pattern) => pattern.test(line))).toBe(false)
  })
})

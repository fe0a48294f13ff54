import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/freshBuild.mjs'
import { failedSeeds } from '../support/failedSeeds.ts'

const folder = join(root, 'test')
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
const files = sources.filter((name) => name.endsWith('.test.ts'))
/** Where properties are asked, and the page that says how. */
const asks = [join('support', 'property.ts'), join('architecture', 'properties.test.ts')]
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('properties', () => {
  it('are all asked by `holds`, which keeps what they fail on', () => {
    const bare = /\bfc\s*\.\s*(?:assert|check)\b|\{[^}]*\b(?:assert|check)\b[^}]*\}\s*from\s*'fast-check'/u
    expect(sources.filter((name) => !asks.includes(name) && bare.test(textOf(name)))).toEqual([])
  })
  it('draw anew each time: a seed that never changes finds what it found on its first day', () => {
    expect(files.filter((name) => /numRuns: [\d_]+, seed\b/u.test(textOf(name)))).toEqual([])
  })
  it('find what is kept by the words of a test that is there', () => {
    const lost = failedSeeds.filter(
      ({ file, test }) => !files.includes(join(...file.split('/'))) || !textOf(file).includes(`it('${test}'`),
    )
    expect(lost).toEqual([])
  })
})

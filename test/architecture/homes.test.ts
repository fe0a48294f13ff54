/** Facts that stood in many places once: each has one home now, and no file writes them again by itself. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/freshBuild.mjs'

interface Fact {
  fact: string
  home: string
  /** How a file writes it that does not ask its home. */
  written: RegExp
  /** Files that mean something else by the same letters, and what. */
  apart?: Readonly<Record<string, string>>
}

const facts: Fact[] = [
  {
    fact: 'how a day is written',
    home: 'core/text/dates.ts',
    written: /(?<!toString\(16\))\.padStart\(2, '0'\)/,
    apart: {
      'core/readers/numbering.ts': 'a format of numbers in Word',
      'core/checks/rules/lay07Padding.ts': 'the number of a document',
    },
  },
  {
    fact: 'which days there are',
    home: 'core/text/dates.ts',
    written: /getUTCDate\(\)|getUTCMonth\(\)/,
  },
  { fact: 'how JSON is written', home: 'core/text/json.ts', written: /JSON\.stringify\([^)]*, null, 2\)/ },
  {
    fact: 'when a text is JSON',
    home: 'core/text/json.ts',
    written: /JSON\.parse\(/,
    apart: { 'core/template/jsonLines.ts': 'one string of a template, of which the line is told too' },
  },
  { fact: 'how XML writes its own signs', home: 'core/text/xmlText.ts', written: /&amp;|&lt;/ },
  { fact: 'what a plan without a title is called', home: 'core/draft/shownTitle.ts', written: /Chưa đặt tên/ },
  { fact: 'how heavy a file of a plan may be', home: 'core/planFiles.ts', written: /\b200_000_000\b|\b200 MB\b/ },
]

const sources = ['core', 'electron', 'renderer']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name))
const textOf = new Map(sources.map((name) => [name, readFileSync(join(root, name), 'utf8')]))

describe('a fact has one home', () => {
  it.each(facts)('$fact: $home', ({ home, written, apart = {} }) => {
    const writing = sources.filter((name) => name !== home && written.test(textOf.get(name) ?? ''))
    expect(writing.filter((name) => !(name in apart))).toEqual([])
    // An exception that is no longer needed is taken off the list.
    expect(Object.keys(apart).filter((name) => !writing.includes(name))).toEqual([])
  })
})

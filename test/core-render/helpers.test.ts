/** What the README tells people about helpers is what the helpers do. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { helpers } from '../../core/template/names.ts'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

describe('the helpers written down for people', () => {
  it.each(Object.entries(helpers))('%s stands in the README of the room with its example', (name, { example }) => {
    const row = read('../../core/render/README.md')
      .split('\n')
      .find((line) => line.startsWith(`| \`${name}\` |`))
    expect(row).toContain(example[0])
    expect(row).toContain(example[1])
  })

  it.each(Object.keys(helpers))('%s stands in the guide for people who make templates', (name) => {
    expect(read('../../templates/README.md')).toContain(`{{${name} `)
  })
})

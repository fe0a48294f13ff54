import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import type { Finding } from '../../core/checks/shape/finding.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { renderDraft } from '../../core/render/render.ts'
import { lost, readPlan } from '../core-import/reading.ts'

const folder = new URL('../fixtures/clean/', import.meta.url)
const names = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.txt'))

/** What the reviewer says of a plan as it was imported; what the import did not see is no word about the plan. */
function said(draft: Draft): Finding[] {
  const { document, missing, faults } = renderDraft(draft, null)
  return runChecks({ draft, document, missing, faults, final: false, office: null }).filter(
    ({ message }) => !/không thấy .*trong bản nhập/iu.test(message),
  )
}

const words = ({ rule, excerpt, message }: Finding): string => `${rule} “${excerpt}”: ${message}`

/** Characters on a page of text; two hints a page are the most a correct plan may be asked to bear. */
const pageLength = 2500

describe('a correct plan of another office', () => {
  it('stands here in fifteen subjects', () => {
    expect(names.length).toBeGreaterThanOrEqual(15)
  })
  for (const name of names) {
    it(`${name.replace('.txt', '')} is not told a mistake it does not have`, () => {
      const text = readFileSync(new URL(name, folder), 'utf8')
      const read = readPlan(text, name)
      expect(lost(text, read)).toEqual([])
      const found = said(read.draft)
      expect(found.filter(({ severity }) => severity !== 'hint').map(words)).toEqual([])
      const hints = found.filter(({ severity }) => severity === 'hint').map(words)
      expect(hints.length, hints.join('\n')).toBeLessThanOrEqual(2 * Math.ceil(text.length / pageLength))
    })
  }
  it('keeps the names of the office that issues it, a school or a văn phòng', () => {
    const issuer = (name: string): string =>
      readPlan(readFileSync(new URL(`${name}.txt`, folder), 'utf8')).draft.letterhead.issuer
    expect(issuer('phong-chay-truong-hoc')).toBe('Trường Tiểu học Phú Thịnh')
    expect(issuer('an-toan-giao-thong-truong-hoc')).toBe('Trường Trung học cơ sở Long Hưng')
    expect(issuer('chuyen-doi-so')).toBe('Văn phòng Hội đồng nhân dân và Ủy ban nhân dân')
  })
})

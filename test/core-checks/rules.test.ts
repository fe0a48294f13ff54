import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/freshBuild.mjs'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { rules } from '../../core/checks/rules/catalogue.ts'
import type { Rule, RuleExample } from '../../core/checks/shape/rule.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import type { PlanInput } from '../../core/reading/planInput.ts'
import { renderDraft } from '../../core/render/render.ts'
import { aPlan } from '../support/aPlan.ts'

const inputOf = (draft: Draft, example?: RuleExample): PlanInput => ({
  draft,
  document: renderDraft(draft, null).document,
  final: false,
  ...example?.with,
})

const findingsOf = (rule: Rule, example: RuleExample) => [...rule.check(inputOf(example.draft(aPlan()), example))]

describe.each(rules.map((rule) => [rule.id, rule] as const))('rule %s', (_, rule) => {
  it.each(rule.examples.map((example) => [example.name, example] as const))('%s', (_name, example) => {
    expect(findingsOf(rule, example).map((finding) => finding.message)).toHaveLength(example.reports)
  })
  it('carries an example that reports and one that passes', () => {
    expect(rule.examples.some((example) => example.reports > 0)).toBe(true)
    expect(rule.examples.some((example) => example.reports === 0)).toBe(true)
  })
  it('says what is wrong in Vietnamese sentences with the words themselves', () => {
    for (const example of rule.examples) {
      for (const finding of findingsOf(rule, example)) {
        expect(finding.message).toMatch(/^[“\p{Lu}].*[.”?]$/u)
        expect(finding.excerpt.trim()).not.toBe('')
      }
    }
    expect(rule.source).not.toBe('')
    expect(rule.title).toMatch(/^[“\p{Lu}]/u)
  })
  it('mends with its button what it reported', () => {
    for (const example of rule.examples) {
      const draft = example.draft(aPlan())
      const before = [...rule.check(inputOf(draft, example))]
      for (const finding of before) {
        const edit = finding.fix?.edit
        if (!edit) continue
        const mended = applyEdit(draft, edit)
        const left = [...rule.check(inputOf(mended, example))]
        expect(left.length, `${example.name}: ${finding.message}`).toBeLessThan(before.length)
      }
    }
  })
})

describe('the catalogue', () => {
  it.each(['why', 'unless'] as const)('says in one sentence of each rule %s', (part) => {
    for (const { id, title, [part]: said } of rules) {
      expect(said, id).toMatch(/^[“\p{Lu}][^\n]*\p{Ll}[^\n]*(?<![\s.])\.$/u)
      expect(said.split(' ').length, id).toBeGreaterThan(4)
      expect(said.replace(/\.$/u, ''), id).not.toBe(title)
      expect(said, id).toBe(said.normalize('NFC'))
    }
    const sentences = rules.map((rule) => rule[part].toLocaleLowerCase('vi'))
    expect(sentences.filter((said, index) => sentences.indexOf(said) !== index)).toEqual([])
  })
  it('has each rule in the file of its id, and that file in the list of its family', () => {
    const folder = join(root, 'core/checks/rules')
    const files = readdirSync(folder).flatMap((file) => {
      const [, family, number] = /^([a-z]+)(\d\d)/u.exec(file) ?? []
      return family && number ? [{ file, family, id: `${family.toUpperCase()}-${number}` }] : []
    })
    expect(files.map(({ id }) => id).sort()).toEqual(
      rules
        .map(({ id }) => id)
        .filter((id) => id !== 'ASK')
        .sort(),
    )
    for (const { file, family, id } of files) {
      expect(readFileSync(join(folder, file), 'utf8'), file).toContain(`id: '${id}'`)
      expect(readFileSync(join(folder, `${family}Rules.ts`), 'utf8')).toContain(`'./${file}'`)
    }
  })
  it('has each id once', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  })
  it('finds nothing at all in a correct plan', () => {
    const plan = aPlan()
    expect(runChecks(inputOf(plan)).map((finding) => `${finding.rule}: ${finding.message}`)).toEqual([])
    expect(runChecks({ ...inputOf(plan), final: true }).map((finding) => finding.message)).toEqual([])
  })
})

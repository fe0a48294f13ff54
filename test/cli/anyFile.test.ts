/** Plans that are no draft of ours: every form that can be read, by every verb that takes a plan, and files that are no plan. */
import { beforeAll, describe, expect, it } from 'vitest'
import { plainText } from '../../core/document/plainText.ts'
import { draftEnding, planFormats } from '../../core/planFiles.ts'
import { renderDraft } from '../../core/render/render.ts'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { aDocx } from '../support/aDocx.ts'
import { aPlan } from '../support/aPlan.ts'
import { commandLine } from '../support/cli.ts'
import { convertedTo } from '../support/libreOffice.ts'

const plan = aPlan()
const forms = new Map<string, Uint8Array | string>()

beforeAll(async () => {
  const { document } = renderDraft(plan, null)
  const word = await makeWord(document)
  forms.set('docx', word)
  for (const format of ['doc', 'odt', 'rtf', 'pdf', 'html'] as const) {
    const [file] = (await convertedTo(format, new Map([['a', word]]))).values()
    if (file) forms.set(format, file)
  }
  forms.set('txt', plainText(document))
  forms.set('json', JSON.stringify(plan))
})

/** A folder with the plan as `cu.<ending>` and as our own draft. */
async function withPlan(ending: string) {
  const line = await commandLine()
  await line.write(`cu.${ending}`, forms.get(ending) ?? '')
  await line.write('d.json', JSON.stringify(plan))
  return line
}

/** Each form that is promised; one more is asked for here the day it is. */
const endings = [...Object.values(planFormats).map(({ endings: [ending] }) => ending), draftEnding]

describe.each(endings.map((ending) => ending.slice(1)))('the plan as .%s', (ending) => {
  const file = `cu.${ending}`

  it('is imported with its title and its signer', async () => {
    const { run } = await withPlan(ending)
    const { code, out } = await run(['import', file])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ title: plan.title, signature: { name: plan.signature.name } })
  })

  it('is checked', async () => {
    const { run } = await withPlan(ending)
    const { code, out } = await run(['check', file, '--json'])
    expect(code).toBeLessThan(2)
    expect(JSON.parse(out)).toBeInstanceOf(Array)
  })

  it('is rolled forward', async () => {
    const { run, read } = await withPlan(ending)
    const { code, err } = await run(['roll', file, '--year', '2027', '-o', 'moi.json'])
    expect(code, err).toBe(0)
    expect(JSON.parse(await read('moi.json'))).toMatchObject({ year: 2027, letterhead: { number: '' } })
  })

  it('is compared with the draft it came from, and says the same', async () => {
    const { run } = await withPlan(ending)
    expect(await run(['compare', 'd.json', file])).toEqual({
      code: 0,
      out: '',
      err: 'Hai bản giống nhau về câu chữ.\n',
    })
  })
})

const lines = ['BÁO CÁO', 'Kết quả thực hiện dân chủ năm 2025', '1. Tình hình chung.', '2. Kết quả đạt được.']
const noPlans: Record<string, Uint8Array | string> = {
  'a.txt': lines.join('\n'),
  'a.html': `<html><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`,
  'a.docx': aDocx({ body: lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('') }),
}

describe.each(Object.keys(noPlans))('a report, %s', (file) => {
  const verbs = [
    ['import', file],
    ['check', file],
    ['roll', file, '--year', '2027'],
    ['compare', file, file],
  ]

  it.each(verbs)('is refused by %s, which says what to do', async (...args) => {
    const { run, write } = await commandLine()
    await write(file, noPlans[file] ?? '')
    const { code, out, err } = await run(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('--any')
    expect(err.trim().split('\n')).toHaveLength(2)
  })

  it.each(verbs)('is read by %s as far as it goes with --any', async (...args) => {
    const { run, write } = await commandLine()
    await write(file, noPlans[file] ?? '')
    const { code, out, err } = await run([...args, '--any'])
    expect(code, err).toBeLessThan(2)
    if (args[0] === 'import') expect(out).toContain('Tình hình chung')
  })
})

it('says of every verb that takes a plan in any form what --any does', async () => {
  const { run } = await commandLine()
  for (const verb of ['import', 'check', 'roll', 'compare']) {
    const { err } = await run([verb, '--help'])
    expect(err).toContain('[--any]')
    expect(err).toContain('--any vẫn đọc như kế hoạch')
  }
  expect(await run(['export', 'd.json', '-o', 'd.docx', '--any'])).toMatchObject({ code: 2 })
})

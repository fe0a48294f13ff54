import { describe, expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { printed } from '../core-import/reading.ts'
import { aDocx, p } from '../support/aDocx.ts'
import { aPlan } from '../support/aPlan.ts'
import { commandLine } from '../support/cli.ts'

const unsigned: Draft = aPlan((plan) => ({ ...plan, letterhead: { ...plan.letterhead, number: '', date: '' } }))

async function office() {
  const line = await commandLine()
  await line.write('a.json', JSON.stringify(unsigned))
  const issued = async (): Promise<Draft> => JSON.parse(await line.read('moi.json'))
  return { ...line, issued }
}

describe('kehoach issue', () => {
  it('takes number, day and words of the signed file', async () => {
    const { run, write, issued } = await office()
    const said = aPlan((plan) => ({ ...plan, title: `${plan.title}, đã sửa` }))
    await write('ky.txt', printed(said))
    const { code, err } = await run(['issue', 'a.json', '--signed', 'ky.txt', '-o', 'moi.json'])
    expect(err).toMatch(/^“ky\.txt” khác bản nháp \d+ chỗ, tính cả số và ngày\.\nĐã ghi là đã ban hành: số /)
    expect(code).toBe(0)
    const { state, title, letterhead } = await issued()
    expect({ state, title, number: letterhead.number, date: letterhead.date }).toEqual({
      state: 'issued',
      title: said.title,
      number: said.letterhead.number,
      date: said.letterhead.date,
    })
  })

  it('takes number and day typed by hand, the code with them', async () => {
    const { run, issued } = await office()
    const { code, err } = await run([
      'issue',
      'a.json',
      '--number',
      '21/KH-HĐND',
      '--date',
      '12/02/2026',
      '-o',
      'moi.json',
    ])
    expect([code, err]).toEqual([0, 'Đã ghi là đã ban hành: số 21/KH-HĐND, ngày 12/02/2026.\n'])
    const { state, letterhead, body } = await issued()
    expect([state, letterhead.number, letterhead.code, letterhead.date]).toEqual([
      'issued',
      '21',
      'KH-HĐND',
      '2026-02-12',
    ])
    expect(body).toEqual(unsigned.body)
  })

  it('issues nothing without a number and a day, or by a file that is no plan', async () => {
    const { run, write, issued } = await office()
    await write('ky.txt', printed(unsigned))
    await write('bao-cao.docx', aDocx({ body: p('BÁO CÁO') + p('Kết quả năm 2026') + p('1. Đã làm.') }))
    expect(await run(['issue', 'a.json', '-o', 'moi.json'])).toMatchObject({ code: 2 })
    expect(await run(['issue', 'a.json', '--number', '21', '--date', '31/02/2026', '-o', 'moi.json'])).toMatchObject({
      code: 2,
    })
    const blank = await run(['issue', 'a.json', '--signed', 'ky.txt', '-o', 'moi.json'])
    expect([blank.code, blank.err]).toEqual([
      2,
      expect.stringContaining('“ky.txt” chưa ghi số (--number) và ngày (--date).'),
    ])
    const other = await run(['issue', 'a.json', '--signed', 'bao-cao.docx', '-o', 'moi.json'])
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('BÁO CÁO')])
    await expect(issued()).rejects.toThrow()
  })
})

it('a comparison with a paper that is no plan says so first', async () => {
  const { run, write } = await office()
  await write('bao-cao.docx', aDocx({ body: p('BÁO CÁO') + p('Kết quả năm 2026') + p('1. Đã làm.') }))
  const { code, err } = await run(['compare', 'a.json', 'bao-cao.docx', '--any'])
  expect([code, err]).toEqual([0, expect.stringMatching(/^Tệp đem so không phải kế hoạch: Đây là BÁO CÁO\.\n/)])
  expect((await run(['compare', 'a.json', 'a.json'])).err).not.toContain('không phải kế hoạch')
})

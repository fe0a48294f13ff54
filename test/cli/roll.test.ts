import { describe, expect, it } from 'vitest'
import { aPlan } from '../support/aPlan.ts'
import { commandLine } from '../support/cli.ts'

const plan = JSON.stringify(aPlan())

describe('kehoach roll', () => {
  it('takes what is proposed, tells each change and what is left', async () => {
    const { run, write, read } = await commandLine()
    await write('cu.json', plan)
    const { code, out, err } = await run(['roll', 'cu.json', '--year', '2027', '-o', 'moi.json'])
    expect([code, out]).toEqual([0, ''])
    expect(err).toContain('Đổi [title] “năm 2026” → “năm 2027”')
    expect(err).toMatch(/Đã nhận \d+ thay đổi; \d+ chỗ cần người soạn xem; còn sót 0 chỗ\./u)
    const next = JSON.parse(await read('moi.json'))
    expect(next).toMatchObject({ year: 2027, letterhead: { number: '', date: '' }, origin: { fromYear: 2026 } })
    expect((await run(['check', 'moi.json'])).code).toBe(0)
  })

  it('gives changes and leftovers as data', async () => {
    const { run, write } = await commandLine()
    await write('cu.json', plan)
    const { out } = await run(['roll', 'cu.json', '--year', '2027', '-o', 'moi.json', '--json'])
    const data = JSON.parse(out)
    expect(data).toMatchObject({ fromYear: 2026, toYear: 2027, leftovers: [] })
    expect(data.changes[0]).toMatchObject({
      group: 'year',
      where: 'fact/nam',
      before: '2026',
      after: '2027',
      taken: true,
    })
  })

  it('reads a plan as plain text too', async () => {
    const { run, write, read } = await commandLine()
    await write(
      'cu.txt',
      'KẾ HOẠCH\nDân chủ năm 2025\n\nI. NỘI DUNG\n1. Báo cáo trước ngày 15/12/2025.\n\nNơi nhận:\n- Lưu: VT.\n',
    )
    expect((await run(['roll', 'cu.txt', '--year', '2026', '-o', 'moi.json'])).code).toBe(0)
    expect(await read('moi.json')).toContain('trước ngày 15/12/2026')
  })

  it.each([
    [['roll', 'cu.json'], 'thiếu năm mới'],
    [['roll'], 'còn thiếu'],
    [['roll', 'cu.json', '--year', 'nay'], '“--year”'],
    [['roll', 'cu.json', '--year', '27'], '“--year”'],
    [['roll', 'cu.json', '--year', '2027', '-o', 'cu.json'], 'trùng với tệp vào'],
    [['roll', 'khong-co.json', '--year', '2027'], 'Không tìm thấy'],
    [['roll', 'hong.json', '--year', '2027'], 'không đúng dạng JSON'],
  ])('refuses %j in a sentence', async (args, words) => {
    const { run, write } = await commandLine()
    await write('cu.json', plan)
    await write('hong.json', '{')
    const { code, out, err } = await run(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
    expect(err.trim().split('\n').length).toBeGreaterThanOrEqual(2)
  })
})

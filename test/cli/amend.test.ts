import { describe, expect, it } from 'vitest'
import { aPlan, paragraph } from '../support/aPlan.ts'
import { commandLine } from '../support/cli.ts'

/** The democracy plan as it was signed, as a draft and as its Word file. */
async function issued() {
  const line = await commandLine()
  await line.run(['sample', 'ke-hoach-dan-chu-nam', '-o', 'mau.json'])
  const plan = JSON.parse(await line.read('mau.json'))
  plan.letterhead = { ...plan.letterhead, number: '05', date: '2026-01-05' }
  await line.write('cu.json', JSON.stringify({ ...plan, state: 'issued' }))
  expect((await line.run(['export', 'cu.json', '-o', 'cu.docx'])).code).toBe(0)
  return line
}

describe('kehoach amend', () => {
  it('tells the parts by the keys it takes', async () => {
    const { run } = await issued()
    const { code, out } = await run(['amend', 'cu.docx'])
    expect(code).toBe(0)
    expect(out).toMatch(/^II\.2\tkhoản 2 Mục II\t/mu)
  })

  it('makes the same of a draft and of its Word file, and its own Word file reads back without a finding', async () => {
    const { run, read } = await issued()
    for (const from of ['cu.json', 'cu.docx']) {
      const { code, err } = await run(['amend', from, '--part', 'II.2', '--part', 'Mục III', '-o', `${from}.moi.json`])
      expect([code, err]).toEqual([
        0,
        expect.stringContaining('Sửa đổi, bổ sung Kế hoạch số 05/KH-UBND ngày 05/01/2026'),
      ])
      expect((await run(['export', `${from}.moi.json`, '-o', `${from}.txt`])).code).toBe(0)
    }
    expect(await read('cu.docx.txt')).toBe(await read('cu.json.txt'))
    expect(await read('cu.json.txt')).toMatch(/^“III\. KINH PHÍ[^”]*”$/mu)
    expect(JSON.parse(await read('cu.docx.moi.json')).origin).toMatchObject({
      imported: true,
      of: { number: '05/KH-UBND' },
    })
    await run(['export', 'cu.docx.moi.json', '-o', 'moi.docx'])
    const { out } = await run(['check', 'moi.docx'])
    const rules = out.split('\n').flatMap((line) => /(?:[A-Z]{3,4}-\d\d)/u.exec(line)?.[0] ?? [])
    // The question that is still open, and number and day.
    expect(rules.filter((rule) => rule !== 'PLH-01' && rule !== 'PLH-02')).toEqual([])
    const final = await run(['export', 'cu.json.moi.json', '--final', '-o', 'ky.docx'])
    expect([final.code, final.out + final.err]).toEqual([1, expect.stringContaining('PLH-06')])
  })

  it('keeps the numbers of quoted lines as words in its Word file and its text: nothing changed on the way', async () => {
    const { run } = await issued()
    await run(['amend', 'cu.json', '--part', 'I', '--part', 'II.1', '--part', 'IV', '-o', 'moi.json'])
    for (const file of ['moi.docx', 'moi.txt']) {
      expect((await run(['export', 'moi.json', '-o', file])).code).toBe(0)
      const { out, err } = await run(['compare', 'moi.json', file])
      expect([out, err]).toEqual(['', expect.stringContaining('Hai bản giống nhau')])
    }
  })

  it('replaces the whole', async () => {
    const { run, read } = await issued()
    expect((await run(['amend', 'cu.docx', '--replace', '-o', 'moi.json'])).code).toBe(0)
    expect(JSON.parse(await read('moi.json'))).toMatchObject({
      letterhead: { number: '', date: '' },
      origin: { of: { kind: 'replace', number: '05/KH-UBND', date: '2026-01-05' } },
    })
    await run(['export', 'moi.json', '-o', 'moi.txt'])
    expect(await read('moi.txt')).toContain('Kế hoạch này thay thế Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2026')
  })

  it.each([
    [['amend'], 'còn thiếu'],
    [['amend', 'cu.json', '--part', 'IX.9', '-o', 'moi.json'], 'ví dụ I, II'],
    [['amend', 'cu.json', '--part', 'II', '--replace'], 'chọn --part hoặc --replace'],
    [['amend', 'khong-so.json'], 'không có mục, khoản, điểm nào đánh số'],
    [['amend', 'khong-so.json', '--part', 'I'], 'chọn thay thế cả kế hoạch'],
    [['amend', 'nhap.json', '--replace'], 'chưa ghi số và ngày ban hành'],
  ])('refuses %j in a sentence', async (args, words) => {
    const { run, write } = await issued()
    await write('nhap.json', JSON.stringify(aPlan({ letterhead: { ...aPlan().letterhead, number: '', date: '' } })))
    await write('khong-so.json', JSON.stringify(aPlan({ body: [paragraph('Các thôn tự tổ chức thực hiện.')] })))
    const { code, out, err } = await run(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
  })
})

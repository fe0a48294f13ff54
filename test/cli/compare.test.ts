import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../core/draft/edits.ts'
import { aPlan } from '../support/aPlan.ts'
import { commandLine } from '../support/cli.ts'

const plan = aPlan()
const later = applyEdit(plan, {
  op: 'all',
  edits: [
    { op: 'set-title', title: plan.title.replace('2026', '2027') },
    { op: 'remove-block', block: 'b2' },
  ],
})

describe('kehoach compare', () => {
  it('tells each change of two drafts, and counts them', async () => {
    const { run, write } = await commandLine()
    await write('a.json', JSON.stringify(plan))
    await write('b.json', JSON.stringify(later))
    const { code, out, err } = await run(['compare', 'a.json', 'b.json'])
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      'Sửa [title] Thực hiện dân chủ ở cơ sở trên địa bàn xã Bình Minh năm [-2026-]{+2027+}',
      expect.stringMatching(/^Bỏ \[block\/b2\] \[-Căn cứ Luật Thực hiện dân chủ ở cơ sở .*-\]$/),
      '',
    ])
    expect(err).toBe('1 chỗ sửa, 0 chỗ thêm, 1 chỗ bỏ, 0 chỗ chuyển.\n')
    expect(await run(['compare', 'a.json', 'a.json'])).toMatchObject({
      out: '',
      err: 'Hai bản giống nhau về câu chữ.\n',
    })
  })

  it('writes tracked changes, and reads a Word file as well as a draft', async () => {
    const { run, write, bytes } = await commandLine()
    await write('a.json', JSON.stringify(plan))
    await write('b.json', JSON.stringify(later))
    expect(await run(['export', 'b.json', '-o', 'b.docx'])).toMatchObject({ code: 0 })
    const { code, out } = await run(['compare', 'a.json', 'b.docx', '--json', '-o', 'so-sanh.docx'])
    expect(code).toBe(0)
    expect(JSON.parse(out).counts).toEqual({ changed: 1, added: 0, removed: 1, moved: 0 })
    expect((await bytes('so-sanh.docx')).subarray(0, 2).toString()).toBe('PK')
  })

  it.each([
    [['compare', 'a.json'], 'còn thiếu một phần'],
    [['compare', 'a.json', 'khong-co.json'], 'khong-co.json'],
    [['compare', 'a.json', 'a.json', '-o', 'ra.txt'], 'ra.txt'],
    [['compare', 'a.json', 'a.docx', '-o', 'a.docx'], 'a.docx'],
  ])('says what is wrong with %j', async (args, words) => {
    const { run, write } = await commandLine()
    await write('a.json', JSON.stringify(plan))
    expect(await run(args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(words) })
  })
})

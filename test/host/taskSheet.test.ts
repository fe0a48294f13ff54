/** The tasks of a plan as a sheet: read back by another program's eyes. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import readXlsx from 'read-excel-file/universal'
import { expect, it } from 'vitest'
import { renderDraft } from '../../core/render/render.ts'
import { taskSheet } from '../../electron/host/plans/taskSheet.ts'
import { aPlan, duty, heading, item, section, withPlaceIds } from '../support/aPlan.ts'
import { commandLine } from '../support/cli.ts'

const plan = aPlan({
  body: withPlaceIds([
    section(
      'NỘI DUNG, NHIỆM VỤ',
      'content',
      item(
        '1',
        '=Rà soát <hương ước> & quy ước của các thôn.',
        duty('lead', 'Cơ quan chủ trì', 'Phòng Văn hóa - Xã hội'),
        duty('support', 'Cơ quan phối hợp', 'các thôn'),
        duty('when', 'Thời gian thực hiện', 'trước ngày 15/3/2026'),
      ),
      // What came with a paste and no sheet may hold: half of a sign, a control character, a hyphen nobody sees.
      item('1', 'Tuyên truyền\u0007 thường\u00ad xuyên\ud83d trên hệ thống loa của xã.'),
    ),
    section(
      'TỔ CHỨC THỰC HIỆN',
      'organisation',
      heading('1', 'Phòng Kinh tế:', item('a', 'Cân đối kinh phí, trình trước ngày 20/3/2026.')),
      item('1', 'Đề nghị các đoàn thể vận động hội viên tham gia.'),
    ),
  ]),
})

const sheetOf = (draft: typeof plan) =>
  taskSheet({ draft, ...renderDraft(draft, null), form: null, office: null, final: false })

it('has a row a task, its words as words and its day as a day', async () => {
  const bytes = sheetOf(plan)
  if (!bytes) throw new Error('no sheet')
  const [first] = await readXlsx(Uint8Array.from(bytes).buffer)
  const [head, task, other, ...organised] = first?.data ?? []
  expect(head).toEqual([
    'TT',
    'Nhiệm vụ',
    'Chủ trì',
    'Phối hợp',
    'Thời hạn ghi trong kế hoạch',
    'Hạn',
    'Sản phẩm',
    'Tiến độ',
    'Ghi chú',
  ])
  expect(task?.slice(0, 5)).toEqual([
    1,
    '=Rà soát <hương ước> & quy ước của các thôn',
    'Phòng Văn hóa - Xã hội',
    'các thôn',
    'trước ngày 15/3/2026',
  ])
  // Before the 15th is the 14th at the latest.
  expect(task?.[5]).toEqual(new Date('2026-03-14T00:00:00.000Z'))
  expect(other?.[1]).toBe('Tuyên truyền thường xuyên trên hệ thống loa của xã')
  // What the part on organisation gives to each body is work too, the body's own.
  expect(organised.map((row) => [row[1], row[2]])).toEqual([
    ['Cân đối kinh phí, trình trước ngày 20/3/2026', 'Phòng Kinh tế'],
    ['Đề nghị các đoàn thể vận động hội viên tham gia', null],
  ])
})

it('is not made of a plan without tasks, and that is said', async () => {
  const { run, write, folder } = await commandLine()
  await write('d.json', JSON.stringify(aPlan({ body: [] })))
  const { code, err } = await run(['follow', 'd.json', '-o', 'viec.xlsx'])
  expect(code).toBe(2)
  expect(err).toContain('chưa có nhiệm vụ')
  await expect(readFile(join(folder, 'viec.xlsx'))).rejects.toThrow()
})

it('is written by a verb', async () => {
  const { run, write, bytes } = await commandLine()
  await write('d.json', JSON.stringify(plan))
  expect(await run(['follow', 'd.json', '-o', 'viec.xlsx'])).toMatchObject({ code: 0, out: '' })
  expect((await bytes('viec.xlsx')).subarray(0, 2).toString()).toBe('PK')
})

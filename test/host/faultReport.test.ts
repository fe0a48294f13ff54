/** “Gói báo lỗi”: enough to mend a fault with, and nothing of the office's. */
import { appendFile, writeFile } from 'node:fs/promises'
import { homedir, hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aPlan } from '../support/aPlan.ts'
import { anOffice } from '../support/aTemplate.ts'
import { directDoor } from '../support/doors.ts'

it('counts and names codes, and holds no word of a plan, no name and no path', async () => {
  const door = await directDoor()
  await door.call('office.save', { office: anOffice() })
  await door.call('drafts.adopt', { draft: aPlan() })
  const thrown = await door.call('drafts.adopt', { draft: aPlan() })
  await door.call('drafts.delete', { id: thrown.id })
  await door.call('templates.saveDraft', { draft: aPlan(), name: 'Mẫu của Lan', summary: 'Riêng của xã' })
  await writeFile(join(door.dataFolder, 'drafts', 'ke-hoach-mat.json'), '{"title": "Kế hoạch mật')
  await writeFile(join(door.dataFolder, 'danh-muc-rieng.json'), 'hỏng')
  const good = '2026-01-05T10:41:58.123Z drafts.save Error ENOSPC at draftStore-x1.js:10:5 < host.js:20:7'
  await appendFile(
    join(door.dataFolder, 'nhat-ky.log'),
    `${good}\nKế hoạch số 05 của bà Lan\n2026-01-05T10:41:58.123Z Nguyễn Thị Lan at home\n`,
  )
  const text = await door.call('app.report', {})
  for (const told of [
    'Soạn Kế hoạch 0.0.0',
    `Node ${process.versions.node}`,
    'kế hoạch: 2, trong thùng rác: 1',
    'tệp hỏng: 1',
    'mẫu riêng: 1',
    'storage.',
    good,
  ])
    expect(text).toContain(told)
  const own = ['Bình Minh', 'Lan', 'mật', 'ke-hoach-mat', 'dân chủ', door.dataFolder, homedir(), hostname(), thrown.id]
  for (const word of own) expect([word, text.includes(word)]).toEqual([word, false])
  expect(text).not.toMatch(new RegExp(`\\b${userInfo().username}\\b`))
})

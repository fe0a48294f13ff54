import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../core/problem/appError.ts'
import { onDisk } from '../../core/problem/storageProblem.ts'
import { tempFolder } from '../support/tempFolder.ts'

const refused = (code: string): Error => Object.assign(new Error('secret words'), { code })

describe('what the disk answers', () => {
  it.each([
    ['ENOSPC', 'ổ đĩa đã đầy'],
    ['EFBIG', 'ổ đĩa đã đầy'],
    ['EACCES', 'không cho phép ghi'],
    ['EROFS', 'không cho phép ghi'],
    ['EBUSY', 'đang giữ tệp này'],
    ['EPERM', 'đang giữ tệp này'],
    ['EIO', 'EIO'],
  ])('%s becomes a sentence with what to do', async (code, words) => {
    const failed = onDisk('/a/b/kế hoạch.json', () => Promise.reject(refused(code)))
    await expect(failed).rejects.toMatchObject({ problem: { what: expect.stringContaining(words) } })
    await expect(failed).rejects.toMatchObject({ problem: { what: expect.stringContaining('“kế hoạch.json”') } })
    await expect(failed).rejects.not.toMatchObject({ problem: { what: expect.stringContaining('secret') } })
  })

  it('names a folder where a file was meant, and a file that is not there', async () => {
    const folder = await tempFolder()
    await mkdir(join(folder, 'x'))
    await expect(onDisk(join(folder, 'x'), () => readFile(join(folder, 'x')))).rejects.toMatchObject({
      problem: { code: 'storage.is-folder' },
    })
    await expect(onDisk(join(folder, 'y'), () => readFile(join(folder, 'y')))).rejects.toMatchObject({
      problem: { code: 'storage.missing' },
    })
  })

  it('leaves a problem alone that is already in words', async () => {
    const known = new AppError({ code: 'draft.not-in-bin', params: {} })
    await expect(onDisk('/x', () => Promise.reject(known))).rejects.toBe(known)
  })
})

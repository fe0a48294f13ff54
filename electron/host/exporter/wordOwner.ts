import { access, open } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { errorCode } from '../../../core/problem/errorCode.ts'

/**
 * Whether Word (or LibreOffice) has the file open: it then keeps an owner file beside it, `~$oạch.docx` for `Kế hoạch.docx`.
 *
 * On Windows an owner file that can be opened for writing was left behind by a crash and means nothing.
 */
export async function isOpenElsewhere(path: string, platform: NodeJS.Platform): Promise<boolean> {
  if (!(await exists(path))) return false
  for (const owner of ownerFiles(path)) {
    if (!(await exists(owner))) continue
    if (platform !== 'win32' || !(await canWrite(owner))) return true
  }
  return false
}

/** Word puts `~$` in place of the first two letters; of a short name it drops fewer. */
function ownerFiles(path: string): string[] {
  const folder = dirname(path)
  const name = basename(path)
  return [`~$${name.slice(2)}`, `~$${name.slice(1)}`, `~$${name}`, `.~lock.${name}#`].map((owner) =>
    join(folder, owner),
  )
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}

async function canWrite(path: string): Promise<boolean> {
  try {
    await (await open(path, 'r+')).close()
    return true
  } catch (error) {
    return errorCode(error) === 'ENOENT'
  }
}

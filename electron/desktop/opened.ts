/**
 * What the system asks the program to open: a file (“Mở bằng”, a double click, dropped on the icon), or a plan of the jump list. It waits here until
 * the window fetches it, at its start and whenever it comes to the front; a later wish replaces one that was not fetched.
 */
import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Opened } from '../../core/contract/operations.ts'
import { largestPlanFile, planFileEndings, saidInMegabytes } from '../../core/planFiles.ts'
import { AppError } from '../../core/problem/appError.ts'
import { onDisk } from '../../core/problem/storageProblem.ts'

type Wish = { kind: 'file'; path: string } | { kind: 'plan'; id: string }

/** How the jump list names a plan among the program's arguments. */
export const planArgument = '--ke-hoach='

export class OpenWishes {
  private wish: Wish | null = null

  /** Arguments of a start, of this or of a second one; `folder` is where it was started. */
  hear(args: readonly string[], folder: string): void {
    const id = args.find((one) => one.startsWith(planArgument))?.slice(planArgument.length)
    if (id !== undefined && /^[a-z0-9-]{1,64}$/.test(id)) this.wish = { kind: 'plan', id }
    const file = args.slice(1).find((one) => !one.startsWith('-') && isPlanFile(one))
    if (file !== undefined) this.hearFile(resolve(folder, file))
  }

  hearFile(path: string): void {
    if (isPlanFile(path)) this.wish = { kind: 'file', path }
  }

  /** Once. Throws `storage.*`, `import.too-large`. */
  async take(): Promise<Opened | null> {
    const { wish } = this
    this.wish = null
    if (wish?.kind !== 'file') return wish
    const name = basename(wish.path)
    return await onDisk(wish.path, async () => {
      const found = await stat(wish.path)
      if (found.isFile() && found.size > largestPlanFile)
        throw new AppError({
          code: 'import.too-large',
          params: { file: name, limit: saidInMegabytes(largestPlanFile) },
        })
      return { kind: 'file', name, base64: (await readFile(wish.path)).toString('base64') }
    })
  }
}

const isPlanFile = (path: string): boolean => planFileEndings.some((ending) => path.toLowerCase().endsWith(ending))

import { basename } from 'node:path'
import type { Handlers } from '../../../core/contract/operations.ts'
import { AppError } from '../../../core/problem/appError.ts'
import type { HostContext } from '../context/context.ts'

type FileHandlers = Pick<Handlers, 'files.open' | 'files.show'>

/** Files the program wrote, shown in their folder or opened; no other path is. Throws `export.*`. */
export function fileHandlers({ ports, exportedPaths }: HostContext): FileHandlers {
  const withFile = async (path: string, act: ((path: string) => Promise<void>) | undefined): Promise<null> => {
    if (!exportedPaths.has(path) || !act) throw new AppError({ code: 'export.not-this-run', params: {} })
    try {
      await act(path)
    } catch (cause) {
      throw new AppError({ code: 'export.cannot-open', params: { fileName: basename(path) } }, { cause })
    }
    return null
  }
  return {
    'files.open': ({ path }) => withFile(path, ports.openFile),
    'files.show': ({ path }) => withFile(path, ports.showInFolder),
  }
}

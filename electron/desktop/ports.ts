import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import { version } from '../../package.json'
import { fileLog } from '../host/context/log.ts'
import type { HostPorts } from '../host/context/ports.ts'
import { createEngine } from '../host/workers/workerClient.ts'

const kinds: Readonly<Record<string, string>> = { docx: 'Tệp Word', pdf: 'Tệp PDF', txt: 'Văn bản thuần' }

/** What the desktop can do for the host. `window` is the window in use, or null while there is none. */
export function desktopPorts(parts: {
  root: string
  dataFolder: string
  window: () => BrowserWindow | null
}): HostPorts {
  const now = (): Date => new Date()
  return {
    dataFolder: parts.dataFolder,
    templatesFolder: join(parts.root, 'templates'),
    version,
    host: 'electron',
    engine: createEngine(),
    log: fileLog(join(parts.dataFolder, 'nhat-ky.log'), now),
    now,
    newId: () => randomUUID(),
    delivery: { kind: 'dialog', choosePath: (proposed) => choosePath(parts.window(), proposed) },
    async printPdf() {
      const window = parts.window()
      if (!window) throw new Error('no window to print')
      return await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true })
    },
    async openFile(path) {
      const refusal = await shell.openPath(path)
      if (refusal) throw new Error('the system refused to open the file')
    },
    async showInFolder(path) {
      shell.showItemInFolder(path)
    },
  }
}

async function choosePath(
  window: BrowserWindow | null,
  proposed: { fileName: string; folder: string; ending: string },
): Promise<string | null> {
  const options = {
    title: 'Lưu kế hoạch',
    buttonLabel: 'Lưu',
    defaultPath: join(proposed.folder || app.getPath('documents'), proposed.fileName),
    filters: [{ name: kinds[proposed.ending] ?? 'Tệp', extensions: [proposed.ending] }],
  }
  const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  return answer.canceled || answer.filePath === '' ? null : answer.filePath
}

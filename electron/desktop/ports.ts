import { join } from 'node:path'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import { version } from '../../package.json'
import type { HostPorts } from '../host/context/ports.ts'
import { corePorts } from '../host/corePorts.ts'

const kinds: Readonly<Record<string, string>> = {
  docx: 'Tệp Word',
  pdf: 'Tệp PDF',
  txt: 'Văn bản thuần',
  json: 'Bản nháp',
  zip: 'Bản sao lưu',
  xlsx: 'Bảng tính Excel',
}

/** What the desktop can do for the host. `window` is the window in use, or null while there is none. */
export function desktopPorts(parts: {
  root: string
  window: () => BrowserWindow | null
  opened: NonNullable<HostPorts['opened']>
}): HostPorts {
  return {
    ...corePorts({ root: parts.root, version, env: process.env, threads: true }),
    host: 'electron',
    delivery: { kind: 'dialog', choosePath: (proposed) => choosePath(parts.window(), proposed) },
    opened: parts.opened,
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
    // A folder that is made has no ending.
    filters: proposed.ending === '' ? [] : [{ name: kinds[proposed.ending] ?? 'Tệp', extensions: [proposed.ending] }],
  }
  const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  return answer.canceled || answer.filePath === '' ? null : answer.filePath
}

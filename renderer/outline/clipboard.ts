/** Cutting, copying and pasting from a menu. Where the page may not read what was copied, the browser's own menu can. */
import type { EditorView } from '@tiptap/pm/view'

const permission: { clipboard: PermissionState } = { clipboard: 'denied' }

/** Asked when an outline is opened, so that a right click knows at once. */
export async function askForClipboard(): Promise<void> {
  if (navigator.clipboard === undefined || !('read' in navigator.clipboard)) return
  try {
    // The list of names in the language's own library lacks this one.
    const asked: object = { name: 'clipboard-read' }
    const status = await navigator.permissions.query(asked as PermissionDescriptor)
    const keep = (): void => {
      permission.clipboard = status.state
    }
    keep()
    status.onchange = keep
  } catch {
    permission.clipboard = 'denied'
  }
}

/** The desktop has no menu of its own for a right click: ours is shown there, without pasting where that is not allowed. */
export const ownMenuWanted = (host: string | undefined): boolean => mayReadClipboard() || host === 'electron'

export const mayReadClipboard = (): boolean => permission.clipboard !== 'denied'

export function copySelection(view: EditorView, how: 'cut' | 'copy'): void {
  view.focus()
  document.execCommand(how)
}

/** As Ctrl+V does it. False where the browser does not let the page read. */
export async function pasteClipboard(view: EditorView): Promise<boolean> {
  const data = new DataTransfer()
  try {
    for (const item of await navigator.clipboard.read()) {
      for (const type of ['text/html', 'text/plain']) {
        if (item.types.includes(type)) data.setData(type, await (await item.getType(type)).text())
      }
      if (item.types.includes('image/png') && data.types.length === 0)
        data.items.add(new File([], 'anh.png', { type: 'image/png' }))
    }
  } catch {
    permission.clipboard = 'denied'
    return false
  }
  view.focus()
  view.dom.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  return true
}

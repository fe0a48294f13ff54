import { Menu, type WebContents } from 'electron'

/** The right button on words: what the keyboard does too. No menu where there is nothing to do. */
export function offerContextMenu(contents: WebContents): void {
  contents.on('context-menu', (_event, { editFlags, isEditable, selectionText }) => {
    const items = [
      { role: 'undo', label: 'Hoàn tác', visible: isEditable, enabled: editFlags.canUndo },
      { role: 'cut', label: 'Cắt', visible: isEditable, enabled: editFlags.canCut },
      { role: 'copy', label: 'Chép', visible: isEditable || selectionText !== '', enabled: editFlags.canCopy },
      { role: 'paste', label: 'Dán', visible: isEditable, enabled: editFlags.canPaste },
      { role: 'selectAll', label: 'Chọn tất cả', visible: isEditable, enabled: editFlags.canSelectAll },
    ] as const
    if (items.some(({ visible }) => visible)) Menu.buildFromTemplate([...items]).popup()
  })
}

import { Menu } from 'electron'

/** Windows and Linux: no menu, the screen has its own. macOS needs one for copy, paste and quit. */
export function setMenu(platform: NodeJS.Platform): void {
  if (platform !== 'darwin') {
    Menu.setApplicationMenu(null)
    return
  }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { role: 'appMenu' },
      {
        label: 'Sửa',
        submenu: [
          { role: 'cut', label: 'Cắt' },
          { role: 'copy', label: 'Chép' },
          { role: 'paste', label: 'Dán' },
          { role: 'selectAll', label: 'Chọn tất cả' },
        ],
      },
      { role: 'windowMenu', label: 'Cửa sổ' },
    ]),
  )
}

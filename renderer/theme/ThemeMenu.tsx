import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, ToolbarButton } from '@fluentui/react-components'
import { DarkThemeRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import type { Settings } from '../../core/contract/operations.ts'
import { saveSettings, useApp } from '../state/app.ts'

const themes: { value: Settings['theme']; label: string }[] = [
  { value: 'light', label: 'Sáng' },
  { value: 'dark', label: 'Tối' },
  { value: 'system', label: 'Theo máy tính' },
]

/** Light, dark, or as the computer is set. */
export function ThemeMenu(): ReactElement {
  const theme = useApp((state) => state.settings?.theme ?? 'system')
  return (
    <Menu
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_, data) => {
        const chosen = themes.find((choice) => choice.value === data.checkedItems[0])
        if (chosen) void saveSettings({ theme: chosen.value })
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton
          icon={<DarkThemeRegular />}
          aria-label="Giao diện sáng hoặc tối"
          title="Giao diện sáng hoặc tối"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {themes.map((choice) => (
            <MenuItemRadio key={choice.value} name="theme" value={choice.value}>
              {choice.label}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

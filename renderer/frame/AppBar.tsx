import { Button, Toolbar } from '@fluentui/react-components'
import { BuildingGovernmentRegular } from '@fluentui/react-icons'
import type { ReactElement, ReactNode } from 'react'
import { useApp } from '../state/app.ts'
import { goToScreen } from '../state/route.ts'
import { ThemeMenu } from '../theme/ThemeMenu.tsx'
import css from './screen.module.css'

/** The bar on top of every screen but the editor: where one is, whose office it is, the theme. */
export function AppBar({ children }: { children?: ReactNode }): ReactElement {
  const office = useApp((state) => state.office)
  return (
    <header className={css.bar}>
      <div className={css.barStart}>{children ?? <span className={css.product}>Soạn Kế hoạch</span>}</div>
      <Toolbar aria-label="Cơ quan và giao diện" className={css.barEnd}>
        <Button
          appearance="subtle"
          icon={<BuildingGovernmentRegular />}
          onClick={() => goToScreen({ screen: 'office' })}
        >
          {office?.shortName || office?.name || 'Hồ sơ cơ quan'}
        </Button>
        <ThemeMenu />
      </Toolbar>
    </header>
  )
}

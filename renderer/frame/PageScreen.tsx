import { Button } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons'
import type { ReactElement, ReactNode } from 'react'
import { goToScreen } from '../state/route.ts'
import { ScreenTitle } from '../ui/ScreenTitle.tsx'
import { AppBar } from './AppBar.tsx'
import page from './screen.module.css'

interface Props {
  /** Absent where what is inside brings its own title. */
  name?: string
  back?: { label: string; onClick: () => void }
  children: ReactNode
}

const toList = { label: 'Kế hoạch của tôi', onClick: () => goToScreen({ screen: 'list' }) }

/** A screen of one column: the way back above it, its name, what it is about. */
export function PageScreen({ name, back = toList, children }: Props): ReactElement {
  return (
    <>
      <AppBar>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={back.onClick}>
          {back.label}
        </Button>
      </AppBar>
      <main className={page.page}>
        <div className={page.inner}>
          {name !== undefined && (
            <ScreenTitle key={name} className={page.title} name={name}>
              {name}
            </ScreenTitle>
          )}
          {children}
        </div>
      </main>
    </>
  )
}

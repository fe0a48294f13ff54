import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'

interface Props {
  children: ReactNode
  className?: string | undefined
  /** What the window's own title bar says. */
  name: string
}

/** The screen's one h1. A new screen begins here for the keyboard and for a screen reader. */
export function ScreenTitle({ children, className, name }: Props): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${name} - Soạn Kế hoạch`
  }, [name])
  useEffect(() => {
    // A field that asked for the focus itself keeps it.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h1 ref={heading} className={className} tabIndex={-1} title={name}>
      {children}
    </h1>
  )
}

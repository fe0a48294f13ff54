/** F1: the keys of Soạn thảo and what is asked most, over the window; Esc closes it and the caret is where it was. */
import { Button } from '@fluentui/react-components'
import { type ReactElement, useEffect, useRef } from 'react'
import { create } from 'zustand'
import css from './help.module.css'
import { answers, shortcuts } from './shortcuts.ts'

const useHelp = create<{ open: boolean }>()(() => ({ open: false }))

export const openHelp = (): void => useHelp.setState({ open: true })

export function Help(): ReactElement | null {
  const open = useHelp((state) => state.open)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F1' || event.isComposing) return
      event.preventDefault()
      openHelp()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return open ? <HelpPage /> : null
}

function HelpPage(): ReactElement {
  const page = useRef<HTMLDialogElement>(null)
  useEffect(() => page.current?.showModal(), [])
  return (
    <dialog
      ref={page}
      className={css.help}
      aria-labelledby="tro-giup"
      onClose={() => useHelp.setState({ open: false })}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className={css.head}>
        <h2 id="tro-giup">Phím tắt và trợ giúp</h2>
        <Button onClick={() => page.current?.close()}>Đóng</Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={css.body} aria-label="Phím tắt và trợ giúp" tabIndex={0}>
        <div className={css.groups}>
          {shortcuts.map(({ title, keys }) => (
            <div key={title}>
              <h3>{title}</h3>
              <dl className={css.keys}>
                {keys.map(([key, what]) => (
                  <div key={key}>
                    <dt>{key}</dt>
                    <dd>{what}</dd>
                  </div>
                ))}
              </dl>
            </div>
          ))}
        </div>
        <h3>Hay hỏi</h3>
        <dl className={css.answers}>
          {answers.map(([question, answer]) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      </section>
    </dialog>
  )
}

import { type ReactElement, type ReactNode, useId } from 'react'
import css from './form.module.css'

/** Fields that belong together, with their heading. */
export function Group({ title, help, children }: { title: string; help?: string; children: ReactNode }): ReactElement {
  const id = useId()
  return (
    <section className={css.group} aria-labelledby={id}>
      <h3 className={css.groupTitle} id={id}>
        {title}
      </h3>
      {help && <p className={css.help}>{help}</p>}
      {children}
    </section>
  )
}

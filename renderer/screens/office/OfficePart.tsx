import { type ReactElement, type ReactNode, useId } from 'react'
import page from '../../frame/screen.module.css'
import css from './office.module.css'

/** One part of the profile, with its heading and a line of help. */
export function OfficePart(props: { title: string; help?: string; children: ReactNode }): ReactElement {
  const titleId = useId()
  return (
    <section className={`${page.sheet} ${css.part}`} aria-labelledby={titleId}>
      <h2 className={css.partTitle} id={titleId}>
        {props.title}
      </h2>
      {props.help && <p className={css.help}>{props.help}</p>}
      {props.children}
    </section>
  )
}

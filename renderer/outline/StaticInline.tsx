import { Fragment, memo, type ReactElement, type ReactNode } from 'react'
import { type InlineSpan, parseInline } from '../../core/inline/inline.ts'
import { useEditor } from '../state/editor.ts'
import { chipClass, chipTitle, chipView } from './chipView.ts'

/** Inline text as it prints, while no editor stands on it. */
export const StaticInline = memo(function StaticInline({ value }: { value: string }): ReactElement {
  const spans = parseInline(value)
  return <>{spans.map((span, index) => inStyle(span, content(span), index))}</>
})

function content(span: InlineSpan): ReactNode {
  if ('expression' in span) return <FactChip expression={span.expression} />
  return span.text.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ))
}

function inStyle(span: InlineSpan, children: ReactNode, key: number): ReactElement {
  const italic = span.italic ? <em>{children}</em> : children
  return <Fragment key={key}>{span.bold ? <strong>{italic}</strong> : italic}</Fragment>
}

function FactChip({ expression }: { expression: string }): ReactElement {
  // Primitives, so that a rebuild draws only the chips whose words changed.
  const text = useEditor((state) => chipView(expression, state).text)
  const missing = useEditor((state) => chipView(expression, state).missing)
  const name = useEditor((state) => chipView(expression, state).name)
  const view = { text, missing, name }
  return (
    <span data-expression={expression} className={chipClass(view)} title={chipTitle(view)}>
      {text}
    </span>
  )
}

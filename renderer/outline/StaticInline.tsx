import { Fragment, memo, type ReactElement, type ReactNode } from 'react'
import { type InlineNode, parseInline } from '../../core/inline/inline.ts'
import { useEditor } from '../state/editor.ts'
import { chipClass, chipTitle, chipView } from './chipView.ts'
import { noteSign } from './noteSign.ts'

/** Inline text as it prints, while no editor stands on it. */
export const StaticInline = memo(function StaticInline({ value }: { value: string }): ReactElement {
  const nodes = parseInline(value)
  return <>{nodes.map((node, index) => inLook(node, content(node), index))}</>
})

function content(node: InlineNode): ReactNode {
  switch (node.kind) {
    case 'fact':
      return <FactChip expression={node.expression} />
    case 'note':
      return <NoteSign id={node.id} />
    case 'text':
      return node.text.split('\n').map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
        <Fragment key={index}>
          {index > 0 && <br />}
          {line}
        </Fragment>
      ))
  }
}

function inLook(node: InlineNode, children: ReactNode, key: number): ReactElement {
  const raise = node.kind === 'note' ? undefined : node.raise
  const raised = raise === 'super' ? <sup>{children}</sup> : raise === 'sub' ? <sub>{children}</sub> : children
  const italic = node.italic ? <em>{raised}</em> : raised
  return <Fragment key={key}>{node.bold ? <strong>{italic}</strong> : italic}</Fragment>
}

function NoteSign({ id }: { id: string }): ReactElement {
  const sign = useEditor((state) => noteSign(state.draft, id))
  return <sup data-note={id}>{sign}</sup>
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

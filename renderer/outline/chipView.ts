/** What a fact chip shows: the printed value, or the fact's name in brackets while it is not given. */

import { fieldsOf } from '../../core/template/fieldsOf.ts'
import type { EditorState } from '../state/createEditor.ts'
import { useEditor } from '../state/editor.ts'
import { classes } from '../ui/classes.ts'
import { type Asked, factLabel, factName } from './factPlaces.ts'
import css from './outline.module.css'

interface ChipView {
  text: string
  /** Not given yet. */
  missing: boolean
  /** Name of the fact, for the tooltip and screen readers. */
  name: string
}

type ChipSource = Pick<EditorState, 'build' | 'form'> & Partial<Pick<EditorState, 'draft'>>

export function chipView(expression: string, source: ChipSource = useEditor.getState()): ChipView {
  const { build, draft } = source
  const form = draft ? { fields: fieldsOf(draft, source.form) } : source.form
  const condition = conditionText(expression, form)
  if (condition) return { text: condition, missing: false, name: condition }
  const name = factLabel(expression, form)
  const value = build?.values[expression]
  const fact = factName(expression)
  const missing = build !== null && (value === undefined || value === '' || build.missing.includes(fact))
  return { text: value || `[${name}]`, missing, name }
}

/** `#if x`, `else`, `/if`: marks of a passage that prints on a condition. */
function conditionText(expression: string, form: Asked): string | null {
  const text = expression.trim()
  if (text === 'else') return 'nếu không:'
  if (text.startsWith('/')) return '(hết điều kiện)'
  if (text.startsWith('#unless')) return `nếu không có ${factLabel(text, form)}:`
  if (text.startsWith('#')) return `nếu có ${factLabel(text, form)}:`
  return null
}

export const chipClass = (view: ChipView): string => classes(css.chip, view.missing && css.chipMissing)

export const chipTitle = (view: ChipView): string => `${view.name}. Bấm đúp (hoặc chọn rồi F2) để xem và đổi.`

/** A chip inside a live editor: follows the value as the plan is rebuilt. */
export function watchChip(expression: string): {
  dom: HTMLElement
  destroy: () => void
  ignoreMutation: () => boolean
} {
  const dom = document.createElement('span')
  dom.setAttribute('data-expression', expression)
  dom.contentEditable = 'false'
  const show = (): void => {
    const view = chipView(expression)
    if (dom.textContent !== view.text) dom.textContent = view.text
    dom.className = chipClass(view)
    dom.title = chipTitle(view)
  }
  show()
  const stop = useEditor.subscribe((state, before) => {
    if (
      state.build !== before.build ||
      state.form !== before.form ||
      state.draft?.questions !== before.draft?.questions
    )
      show()
  })
  return { dom, destroy: stop, ignoreMutation: () => true }
}

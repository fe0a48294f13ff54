/**
 * Thông tin chung: every fact of the plan with what it prints and how often it is said; changed here, it changes everywhere. F9 opens it
 * and closes it; the caret is where it was.
 */
import { Button } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { type KeyboardEvent, type ReactElement, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Draft } from '../../../core/draft/draft.ts'
import { fieldsOf } from '../../../core/template/fieldsOf.ts'
import type { TemplateForm } from '../../../core/template/template.ts'
import { chipView } from '../../outline/chipView.ts'
import { FactAnswer } from '../../outline/FactAnswer.tsx'
import { factHomeIn, factUses } from '../../outline/factHomes.ts'
import { factLabel } from '../../outline/factPlaces.ts'
import { useEditor } from '../../state/editor.ts'
import css from './facts.module.css'

export function FactsPanel({ onClose }: { onClose: () => void }): ReactElement | null {
  const draft = useDeferredValue(useEditor((state) => state.draft))
  const form = useEditor((state) => state.form)
  const facts = useMemo(() => (draft ? factsOf(draft, form) : []), [draft, form])
  const [open, setOpen] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => list.current?.querySelector('button')?.focus(), [])
  if (!draft) return null
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.stopPropagation()
    onClose()
  }
  return (
    <section className={css.panel} aria-label="Thông tin chung" onKeyDown={onKey}>
      <div className={css.head}>
        <h3>Thông tin chung</h3>
        <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label="Đóng (Esc)" onClick={onClose} />
      </div>
      {facts.length === 0 && <p className={css.made}>Kế hoạch này chưa có ô thông tin nào.</p>}
      <ul className={css.list} ref={list}>
        {facts.map((fact) => (
          <Fact
            key={fact.root}
            fact={fact}
            draft={draft}
            form={form}
            open={open === fact.root}
            onToggle={() => setOpen(open === fact.root ? null : fact.root)}
          />
        ))}
      </ul>
    </section>
  )
}

interface FactOfPlan {
  root: string
  expression: string
  label: string
  uses: number
}

interface FactProps {
  fact: FactOfPlan
  draft: Draft
  form: TemplateForm | null
  open: boolean
  onToggle: () => void
}

function Fact({ fact: { root, expression, label, uses }, draft, form, open, onToggle }: FactProps): ReactElement {
  const value = useEditor((state) => chipView(expression, state).text)
  const issued = draft.state === 'issued'
  const home = factHomeIn(draft, fieldsOf(draft, form), root)
  return (
    <li>
      <button type="button" className={css.fact} aria-expanded={open} onClick={onToggle}>
        <span className={css.name}>{label}</span>
        <span>{value}</span>
        <span className={css.uses}>{uses > 0 ? `dùng ở ${uses} chỗ` : 'chưa dùng'}</span>
      </button>
      {open && home && !issued && (
        <FactAnswer
          home={home}
          label={label}
          value={home.value}
          onChange={(next) => {
            const edit = home.edit(next)
            if (edit) useEditor.getState().edit(edit, `fact:${root}`)
          }}
        />
      )}
      {open && home && issued && (
        <p className={css.made}>Kế hoạch đã ban hành: thông tin chỉ để xem, không sửa ở đây.</p>
      )}
      {open && !home && <p className={css.made}>Chữ này được ghép từ các ô khác của biểu mẫu.</p>}
    </li>
  )
}

/** Those the texts say, in reading order; then the questions nothing speaks of. */
function factsOf(draft: Draft, form: TemplateForm | null): FactOfPlan[] {
  const fields = fieldsOf(draft, form)
  const used = factUses(draft)
  const said = [...used].map(([root, { expression, uses }]) => ({ root, expression: expression || root, uses }))
  const silent = fields.filter(({ id }) => !used.has(id)).map(({ id }) => ({ root: id, expression: id, uses: 0 }))
  return [...said, ...silent].map((fact) => ({ ...fact, label: factLabel(fact.root, { fields }) }))
}

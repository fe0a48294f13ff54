import { MenuItem } from '@fluentui/react-components'
import type { Editor } from '@tiptap/core'
import { type ReactElement, useMemo } from 'react'
import { fieldsOf } from '../../core/template/fieldsOf.ts'
import type { TemplateField } from '../../core/template/template.ts'
import { useEditor } from '../state/editor.ts'
import { factChoices } from './factPlaces.ts'

const noFields: readonly TemplateField[] = []

/** Facts that can stand in the text, each with what it prints now. */
export function FactMenuList({ editor }: { editor: Editor }): ReactElement {
  const fields = useEditor((state) => (state.draft ? fieldsOf(state.draft, state.form) : noFields))
  const values = useEditor((state) => state.build?.values)
  const choices = useMemo(() => factChoices({ fields }), [fields])
  return (
    <>
      {choices.map(({ expression, name }) => (
        <MenuItem
          key={expression}
          secondaryContent={shorten(values?.[expression] ?? '')}
          onClick={() => editor.chain().focus().insertContent({ type: 'fact', attrs: { expression } }).run()}
        >
          {name}
        </MenuItem>
      ))}
    </>
  )
}

const longest = 28
const shorten = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)

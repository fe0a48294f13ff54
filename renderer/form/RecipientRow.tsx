/**
 * One line of Nơi nhận.
 *
 * 1. To whom, with names offered below; a usual recipient brings along what it is sent for.
 * 2. What for.
 * 3. Up, down, its group, away (`RowButtons`). Enter begins the next line; Alt+↑ and Alt+↓ move it.
 */
import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { DeleteRegular, TagRegular } from '@fluentui/react-icons'
import { memo, type ReactElement } from 'react'
import { place } from '../../core/document/place.ts'
import type { RecipientLine } from '../../core/draft/draft.ts'
import type { OfficeRecipient } from '../../core/draft/office.ts'
import type { RecipientGroup } from '../../core/draft/recipientGroups.ts'
import { plainInline } from '../../core/inline/inline.ts'
import { InlineField } from '../outline/InlineField.tsx'
import type { TextInHand } from '../outline/textInHand.ts'
import type { Suggestions } from '../outline/useSuggested.ts'
import { MoveButtons } from '../ui/MoveButtons.tsx'
import { SuggestField } from '../ui/SuggestField.tsx'
import css from './form.module.css'
import { groupChoices, purposes } from './recipientGroups.ts'
import { edit } from './useDraft.ts'

interface Props {
  line: RecipientLine
  /** Name of the group where a new one begins. */
  groupName: string | null
  first: boolean
  last: boolean
  usual: readonly OfficeRecipient[]
  suggestions: Suggestions
  onEnter: (line: RecipientLine) => void
}

export const RecipientRow = memo(function RecipientRow(props: Props): ReactElement {
  const { line, groupName, usual, suggestions, onEnter } = props
  const put = (patch: Partial<RecipientLine>): void =>
    edit({ op: 'put-recipient', line: { ...line, ...patch } }, `recipient:${line.id}:${Object.keys(patch).join()}`)
  const name = plainInline(line.text) || 'nơi nhận chưa ghi'

  /** A usual recipient brings along what it is sent for. */
  const onText = (text: string): void => {
    const known = usual.find((one) => one.text === text)
    // Words typed are the clerk's: a suggested recipient is looked at.
    const { suggested: _answered, ...own } = line
    const next = known && line.purpose === '' ? { ...own, text, purpose: known.purpose } : { ...own, text }
    edit({ op: 'put-recipient', line: next }, `recipient:${line.id}:text`)
  }
  const onKey = (event: KeyboardEvent, text: TextInHand): boolean => {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      edit({ op: 'move-recipient', id: line.id, by: event.key === 'ArrowUp' ? -1 : 1 })
      requestAnimationFrame(() => text.editor.isDestroyed || text.editor.view.focus())
      return true
    }
    if (event.key !== 'Enter' || event.shiftKey) return false
    onEnter(line)
    return true
  }
  return (
    <li className={css.lineItem}>
      {groupName && <p className={css.lineGroup}>{groupName}</p>}
      {line.suggested && <p className={css.suggested}>gợi sẵn</p>}
      <div className={css.recipient}>
        <InlineField
          label={`Nơi nhận: ${name}`}
          hideLabel
          place={place.recipient(line.id)}
          value={line.text}
          onChange={onText}
          onKey={onKey}
          suggestions={suggestions}
          example="Thường trực Đảng ủy xã"
        />
        <SuggestField
          label={`Để làm gì: ${name}`}
          hideLabel
          value={line.purpose}
          suggestions={purposes}
          onChange={(purpose) => put({ purpose })}
        />
        <RowButtons {...props} name={name} onGroup={(group) => put({ group })} />
      </div>
    </li>
  )
})

type RowButtonsProps = Pick<Props, 'line' | 'first' | 'last'> & {
  /** The line in a few words, for a screen reader. */
  name: string
  onGroup: (group: RecipientGroup) => void
}

/** Up, down, its group, away. */
function RowButtons({ line, first, last, name, onGroup }: RowButtonsProps): ReactElement {
  return (
    <span className={css.lineButtons}>
      <MoveButtons
        name={name}
        first={first}
        last={last}
        onMove={(by) => edit({ op: 'move-recipient', id: line.id, by })}
      />
      <GroupMenu name={name} group={line.group} onChange={onGroup} />
      <Button
        size="small"
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={`Bỏ ${name}`}
        onClick={() => edit({ op: 'remove-recipient', id: line.id })}
      />
    </span>
  )
}

/** The group a line belongs to, for the heading above it and for the checks. */
function GroupMenu(props: {
  name: string
  group: RecipientGroup
  onChange: (group: RecipientGroup) => void
}): ReactElement {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<TagRegular />}
          title="Nhóm"
          aria-label={`Nhóm của ${props.name}`}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList
          checkedValues={{ group: [props.group] }}
          onCheckedValueChange={(_, { checkedItems }) => {
            const chosen = groupChoices.find(({ value }) => value === checkedItems[0])
            if (chosen) props.onChange(chosen.value)
          }}
        >
          {groupChoices.map(({ value, label }) => (
            <MenuItemRadio key={value} name="group" value={value}>
              {label}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

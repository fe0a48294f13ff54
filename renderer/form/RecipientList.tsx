/**
 * Nơi nhận in the form.
 *
 * 1. The lines in the order they print, the name of a group above its first.
 * 2. A new line goes to the end of its group (`NewRecipient`).
 * 3. The office’s usual recipients that are not in the list yet (`UsualRecipients`).
 */
import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { AddRegular, ChevronDownRegular } from '@fluentui/react-icons'
import { type ReactElement, useMemo, useRef } from 'react'
import { place } from '../../core/document/place.ts'
import type { RecipientLine } from '../../core/draft/draft.ts'
import type { OfficeRecipient } from '../../core/draft/office.ts'
import { type RecipientGroup, recipientGroupNames, usualPurpose } from '../../core/draft/recipientGroups.ts'
import { plainInline } from '../../core/inline/inline.ts'
import { foldText } from '../../core/text/normalize.ts'
import { useEditor } from '../state/editor.ts'
import { newId } from '../ui/newId.ts'
import css from './form.module.css'
import { RecipientRow } from './RecipientRow.tsx'
import { groupChoices, lineAfterGroup } from './recipientGroups.ts'
import { edit, useDraft } from './useDraft.ts'

const noRecipients: OfficeRecipient[] = []

/** The lines of Nơi nhận in the order they print, under the name of their group. */
export function RecipientList(): ReactElement {
  const lines = useDraft((draft) => draft.recipients.lines)
  const office = useEditor((state) => state.office)
  const names = useMemo(
    () => [
      ...new Set(
        [...(office?.recipients ?? []), ...(office?.units ?? []).map(({ name }) => ({ text: name }))].map(
          ({ text }) => text,
        ),
      ),
    ],
    [office],
  )
  const suggestions = useMemo(() => ({ names, several: false }), [names])
  const usual = office?.recipients ?? noRecipients
  const list = useRef<HTMLOListElement>(null)

  const add = (group: RecipientGroup, text = '', purpose = ''): void => {
    const line: RecipientLine = { id: newId(), text, purpose, group }
    const before = lineAfterGroup(lines, group)
    edit({ op: 'put-recipient', line, ...(before ? { before } : {}) })
    if (text === '') useEditor.getState().goTo(place.recipient(line.id))
  }
  const addAfter = (line: RecipientLine): void => {
    const next = lines[lines.findIndex(({ id }) => id === line.id) + 1]
    const made: RecipientLine = { id: newId(), text: '', purpose: '', group: line.group }
    edit({ op: 'put-recipient', line: made, ...(next ? { before: next.id } : {}) })
    useEditor.getState().goTo(place.recipient(made.id))
  }
  return (
    <div data-place={place.recipients}>
      {lines.length === 0 && <p className={css.empty}>Chưa có nơi nhận nào.</p>}
      {lines.length > 0 && (
        <div className={`${css.recipient} ${css.recipientHead}`} aria-hidden="true">
          <span>Nơi nhận</span>
          <span>Để làm gì</span>
          <span />
        </div>
      )}
      <ol className={css.lines} ref={list}>
        {lines.map((line, index) => (
          <RecipientRow
            key={line.id}
            line={line}
            groupName={lines[index - 1]?.group === line.group ? null : recipientGroupNames[line.group]}
            first={index === 0}
            last={index === lines.length - 1}
            usual={usual}
            suggestions={suggestions}
            onEnter={addAfter}
          />
        ))}
      </ol>
      <div className={css.buttons}>
        <NewRecipient onAdd={(group) => add(group, '', usualPurpose(group))} />
        <UsualRecipients usual={usual} lines={lines} onAdd={add} />
      </div>
    </div>
  )
}

/** A new line, by the group it belongs to. */
function NewRecipient({ onAdd }: { onAdd: (group: RecipientGroup) => void }): ReactElement {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<AddRegular />}>
          Thêm nơi nhận <ChevronDownRegular aria-hidden />
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {groupChoices.map(({ value, label }) => (
            <MenuItem key={value} onClick={() => onAdd(value)}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

/** The office's usual recipients that are not in the list yet. */
function UsualRecipients(props: {
  usual: readonly OfficeRecipient[]
  lines: readonly RecipientLine[]
  onAdd: (group: RecipientGroup, text: string, purpose: string) => void
}): ReactElement | null {
  const present = new Set(props.lines.map((line) => foldText(plainInline(line.text))))
  const missing = props.usual.filter(({ text }) => text !== '' && !present.has(foldText(plainInline(text))))
  if (missing.length === 0) return null
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button>
          Chọn từ danh sách cơ quan <ChevronDownRegular aria-hidden />
        </Button>
      </MenuTrigger>
      <MenuPopover className={css.menu}>
        <MenuList>
          {missing.map((one) => (
            <MenuItem
              key={one.id}
              persistOnClick
              secondaryContent={one.purpose}
              onClick={() => props.onAdd(one.group, one.text, one.purpose)}
            >
              {plainInline(one.text)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

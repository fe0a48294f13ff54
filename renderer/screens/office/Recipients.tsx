import type { ReactElement } from 'react'
import type { OfficeRecipient } from '../../../core/draft/office.ts'
import { usualPurpose } from '../../../core/draft/recipientGroups.ts'
import { groupChoices } from '../../form/recipientGroups.ts'
import { newId } from '../../ui/newId.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { OfficePartProps } from './Identity.tsx'
import { OfficePart } from './OfficePart.tsx'
import { RowList } from './RowList.tsx'

const newRecipient = (): OfficeRecipient => ({ id: newId(), text: '', purpose: '', group: 'units' })

/** Usual recipients, by group: added to those of the template. */
export function Recipients({ office, change }: OfficePartProps): ReactElement {
  return (
    <OfficePart
      title="Nơi nhận thường dùng"
      help="Thêm vào nơi nhận có sẵn của mẫu. Dòng “Lưu: VT, …” phần mềm tự viết."
    >
      <RowList
        rows={office.recipients}
        onChange={(recipients) => change({ ...office, recipients })}
        noun="nơi nhận"
        newRow={newRecipient}
        nameOf={(recipient) => recipient.text}
      >
        {(recipient, patch) => (
          <>
            <TextField
              label="Nơi nhận"
              example="Thường trực Đảng ủy"
              value={recipient.text}
              onChange={(text) => patch({ text })}
            />
            <SelectField
              label="Nhóm"
              choices={groupChoices}
              value={recipient.group}
              onChange={(group) => patch({ group, purpose: recipient.purpose || usualPurpose(group) })}
            />
            <TextField
              label="Để làm gì"
              example="để b/c"
              value={recipient.purpose}
              onChange={(purpose) => patch({ purpose })}
            />
          </>
        )}
      </RowList>
    </OfficePart>
  )
}

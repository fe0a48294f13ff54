import type { ReactElement } from 'react'
import type { SignatureForm } from '../../../core/draft/draft.ts'
import type { OfficeSigner } from '../../../core/draft/office.ts'
import { kindOf } from '../../form/officeKinds.ts'
import { newId } from '../../ui/newId.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { OfficePartProps } from './Identity.tsx'
import { OfficePart } from './OfficePart.tsx'
import { RowList } from './RowList.tsx'

const forms: { value: SignatureForm; label: string }[] = [
  { value: 'tm', label: 'Người đứng đầu, thay mặt tập thể (TM.)' },
  { value: 'tm-kt', label: 'Cấp phó ký thay, thay mặt tập thể (TM. – KT.)' },
  { value: 'tm-q', label: 'Quyền người đứng đầu, thay mặt tập thể (TM. – Q.)' },
  { value: 'head', label: 'Người đứng đầu' },
  { value: 'kt', label: 'Cấp phó ký thay (KT.)' },
  { value: 'q', label: 'Quyền người đứng đầu (Q.)' },
  { value: 'tl', label: 'Thừa lệnh (TL.)' },
  { value: 'tuq', label: 'Thừa ủy quyền (TUQ.)' },
]

/** Forms in which the signer has a post of his own beside the head's. */
const withOwnPost = new Set<SignatureForm>(['tm-kt', 'kt', 'tl', 'tuq'])

/** Who signs; the first of the list is in every new plan. */
export function Signers({ office, change }: OfficePartProps): ReactElement {
  const kind = kindOf(office.kind)
  const newSigner = (): OfficeSigner => {
    const deputy = office.signers.length > 0
    return {
      id: newId(),
      name: '',
      headPost: kind.headPost,
      post: deputy ? kind.deputyPost : '',
      form: deputy ? kind.deputyForm : kind.headForm,
    }
  }
  return (
    <OfficePart
      title="Người ký"
      help="Người đầu danh sách có sẵn trong kế hoạch mới; khi soạn vẫn chọn được người khác."
    >
      <RowList
        rows={office.signers}
        onChange={(signers) => change({ ...office, signers })}
        noun="người ký"
        newRow={newSigner}
        nameOf={(signer) => signer.name}
      >
        {(signer, patch) => (
          <>
            <TextField
              label="Họ và tên"
              example="Nguyễn Văn An"
              value={signer.name}
              onChange={(name) => patch({ name })}
            />
            <SelectField
              label="Cách ký"
              choices={forms}
              value={signer.form}
              onChange={(form) =>
                patch({ form, post: withOwnPost.has(form) ? signer.post || kind.deputyPost : signer.post })
              }
            />
            <TextField
              label="Chức vụ người đứng đầu"
              example={kind.headPost}
              value={signer.headPost}
              onChange={(headPost) => patch({ headPost })}
            />
            {withOwnPost.has(signer.form) && (
              <TextField
                label="Chức vụ người ký"
                example={kind.deputyPost}
                value={signer.post}
                onChange={(post) => patch({ post })}
              />
            )}
          </>
        )}
      </RowList>
    </OfficePart>
  )
}

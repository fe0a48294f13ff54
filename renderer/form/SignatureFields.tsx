/**
 * Who signs, and how.
 *
 * 1. The office’s signers, each at one press (`OfficeSigners`).
 * 2. Authority; from that follow the posts asked for, or lines written out (`PostFields`). Then the name, and who signs beside.
 * 3. At the side the lines as they will print (`SignatureLook`).
 */
import { Button } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { place } from '../../core/document/place.ts'
import type { Signature, SignatureForm } from '../../core/draft/draft.ts'
import type { OfficeSigner } from '../../core/draft/office.ts'
import { type SignatureField, signatureLines, signatureParts } from '../../core/draft/signatureLines.ts'
import { useEditor } from '../state/editor.ts'
import { SelectField } from '../ui/SelectField.tsx'
import { TextArea, TextField } from '../ui/TextField.tsx'
import { BesideFields } from './BesideFields.tsx'
import css from './form.module.css'
import { edit, useDraft } from './useDraft.ts'

const forms: readonly { value: SignatureForm; label: string }[] = [
  { value: 'tm', label: 'Thay mặt tập thể, người đứng đầu ký (TM.)' },
  { value: 'tm-kt', label: 'Thay mặt tập thể, cấp phó ký thay (TM., KT.)' },
  { value: 'tm-q', label: 'Thay mặt tập thể, quyền người đứng đầu ký (TM., Q.)' },
  { value: 'head', label: 'Người đứng đầu ký' },
  { value: 'kt', label: 'Cấp phó ký thay (KT.)' },
  { value: 'q', label: 'Quyền người đứng đầu ký (Q.)' },
  { value: 'tl', label: 'Ký thừa lệnh (TL.)' },
  { value: 'tl-kt', label: 'Ký thừa lệnh, cấp phó ký thay (TL., KT.)' },
  { value: 'tuq', label: 'Ký thừa ủy quyền (TUQ.)' },
  { value: 'custom', label: 'Tự ghi từng dòng' },
]

const labels: Record<SignatureField, { label: string; example: string }> = {
  body: { label: 'Tên cơ quan sau chữ TM.', example: 'Ủy ban nhân dân' },
  headPost: { label: 'Chức vụ người đứng đầu', example: 'Chủ tịch' },
  post: { label: 'Chức vụ người ký', example: 'Phó Chủ tịch' },
  deputyPost: { label: 'Chức vụ cấp phó ký thay', example: 'Phó Chánh Văn phòng' },
}

const set = (patch: Partial<Signature>): void =>
  edit({ op: 'set-signature', patch }, `signature:${Object.keys(patch).join()}`)

const noSigners: OfficeSigner[] = []

/** Authority, posts and name, with the lines as they will print. */
export function SignatureFields(): ReactElement {
  const signature = useDraft((draft) => draft.signature)
  const advisory = useDraft((draft) => draft.letterhead.issuerKind === 'ban-chi-dao')

  /** Another form keeps custom lines as a start. */
  const setForm = (form: SignatureForm): void =>
    set(form === 'custom' && signature.lines.length === 0 ? { form, lines: signatureLines(signature) } : { form })
  return (
    <div className={css.signature}>
      <div className={css.signatureFields}>
        <OfficeSigners />
        <SelectField
          label="Thẩm quyền ký"
          place={place.signature('form')}
          value={signature.form}
          choices={forms}
          onChange={setForm}
          why="UBND làm việc theo chế độ tập thể nên ghi TM. trước tên; cấp phó ký thay ghi KT.; cơ quan làm việc theo chế độ thủ trưởng không ghi TM. Nghị định 30/2020/NĐ-CP, Điều 13."
        />
        <PostFields signature={signature} />
        <TextField
          label="Họ và tên người ký"
          place={place.signature('name')}
          value={signature.name}
          onChange={(name) => set({ name })}
          example="Nguyễn Văn An"
          hint="Không ghi Ông, Bà, học hàm, học vị trước tên."
          why="Trước họ tên người ký không ghi học hàm, học vị và các danh hiệu danh dự. Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7.c."
        />
        {(advisory || signature.ownPost !== '') && (
          <TextField
            label="Chức vụ ở cơ quan công tác"
            place={place.signature('ownPost')}
            value={signature.ownPost}
            onChange={(ownPost) => set({ ownPost })}
            example="Chủ tịch UBND xã"
            hint="In trên họ tên; dùng khi ký cho Ban Chỉ đạo, hội đồng."
          />
        )}
        <BesideFields />
      </div>
      <SignatureLook signature={signature} />
    </div>
  )
}

/** The office's signers, each at one press. */
function OfficeSigners(): ReactElement | null {
  const signers = useEditor((state) => state.office?.signers ?? noSigners)
  if (signers.length === 0) return null
  return (
    <div className={css.buttons}>
      <span className={css.buttonsLabel}>Người ký của cơ quan:</span>
      {signers.map((signer) => (
        <Button
          key={signer.id}
          size="small"
          onClick={() => set({ form: signer.form, headPost: signer.headPost, post: signer.post, name: signer.name })}
        >
          {signer.name || signer.post || signer.headPost}
        </Button>
      ))}
    </div>
  )
}

/** The posts the authority asks for, or the lines written out. */
function PostFields({ signature }: { signature: Signature }): ReactElement {
  if (signature.form === 'custom')
    return (
      <TextArea
        label="Các dòng phía trên chữ ký"
        place={place.signature('lines')}
        hint="Mỗi dòng một dòng in, viết đúng như sẽ in."
        value={signature.lines.join('\n')}
        onChange={(text) => set({ lines: text === '' ? [] : text.split('\n') })}
      />
    )
  const fields = [...new Set(signatureParts(signature.form).map((part) => part.field))]
  return (
    <div className={css.pair}>
      {fields.map((field) => (
        <TextField
          key={field}
          label={labels[field].label}
          place={place.signature(field)}
          value={signature[field]}
          onChange={(text) => set({ [field]: text })}
          example={labels[field].example}
          required
        />
      ))}
    </div>
  )
}

/** The lines as they will print. */
function SignatureLook({ signature }: { signature: Signature }): ReactElement {
  return (
    <figure className={css.signatureLook}>
      <figcaption className={css.help}>Sẽ in như sau</figcaption>
      {(signature.beside ?? []).map(({ id, lines, name }) => (
        <p key={id}>{[...lines, name || '…'].join(' · ')}</p>
      ))}
      {signatureLines(signature).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their order
        <p key={index}>{line}</p>
      ))}
      <p className={css.signatureSpace}>{signature.ownPost.toLocaleUpperCase('vi')}</p>
      <p>{signature.name || '…'}</p>
    </figure>
  )
}

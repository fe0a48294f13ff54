import type { ReactElement } from 'react'
import { FilingFields } from '../FilingFields.tsx'
import { Group } from '../Group.tsx'
import { RecipientList } from '../RecipientList.tsx'
import { SignatureFields } from '../SignatureFields.tsx'

/** Nơi nhận và ký: what stands below the text. */
export function ClosingStep(): ReactElement {
  return (
    <>
      <Group
        title="Nơi nhận"
        help="Mỗi nơi nhận một dòng, cấp trên ở trước; dấu gạch đầu dòng và dấu chấm phẩy tự có. Kế hoạch không ghi “Như trên”."
      >
        <RecipientList />
        <FilingFields />
      </Group>
      <Group title="Người ký">
        <SignatureFields />
      </Group>
    </>
  )
}

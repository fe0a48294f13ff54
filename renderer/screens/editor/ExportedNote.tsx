import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { type ReactElement, useEffect, useState } from 'react'
import type { ExportedState } from '../../../core/contract/operations.ts'
import { call } from '../../host/api.ts'
import { goToScreen, otherSides } from '../../state/route.ts'
import { whenText } from '../../ui/timeText.ts'

/** Notes put aside in this window, so that going back and forth does not bring them again. */
const putAside = new Set<string>()

/** The draft's Word file was changed since it was exported: said calmly, with the way to see what was changed. */
export function ExportedNote({ id }: { id: string }): ReactElement | null {
  const [exported, setExported] = useState<ExportedState>({ state: 'none' })
  useEffect(() => {
    let current = true
    void call('document.exported', { id }).then((reply) => {
      if (current && reply.ok) setExported(reply.value)
    })
    return () => {
      current = false
    }
  }, [id])
  if (exported.state !== 'edited') return null
  const key = `${id} ${exported.at}`
  if (putAside.has(key)) return null
  const fileName = exported.path.split(/[\\/]/).at(-1) ?? exported.path
  return (
    <MessageBar layout="multiline" intent="info" role="status">
      <MessageBarBody>
        <MessageBarTitle>Tệp Word đã xuất {whenText(exported.at)} đã được sửa sau khi xuất.</MessageBarTitle>{' '}
        <span title={exported.path}>“{fileName}”</span>: xem các chỗ đã sửa để đưa vào bản nháp. Tệp đó không bị ghi đè.
      </MessageBarBody>
      <MessageBarActions>
        <Button
          appearance="primary"
          onClick={() => goToScreen({ screen: 'compare', before: id, after: otherSides.exported })}
        >
          Xem sửa đổi
        </Button>
        <Button
          onClick={() => {
            putAside.add(key)
            setExported({ state: 'none' })
          }}
        >
          Bỏ qua
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}

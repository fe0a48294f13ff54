import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import type { Problem } from '../../core/problem/problem.ts'
import css from './ui.module.css'

interface Props {
  problem: Problem
  /** Buttons that put it right, the likeliest first. */
  actions?: { label: string; onClick: () => void }[]
  onDismiss?: () => void
  intent?: 'error' | 'warning'
}

/** What did not happen, and what to do next; stays until it is settled. */
export function ProblemNote({ problem, actions = [], onDismiss, intent = 'error' }: Props): ReactElement {
  return (
    <MessageBar intent={intent} layout="multiline" className={css.note}>
      <MessageBarBody>
        <MessageBarTitle>{problem.what}</MessageBarTitle> {problem.next}
      </MessageBarBody>
      {(actions.length > 0 || onDismiss) && (
        <MessageBarActions
          {...(onDismiss
            ? {
                containerAction: (
                  <Button
                    appearance="transparent"
                    icon={<DismissRegular />}
                    aria-label="Đóng thông báo"
                    onClick={onDismiss}
                  />
                ),
              }
            : {})}
        >
          {actions.map((action) => (
            <Button key={action.label} onClick={action.onClick}>
              {action.label}
            </Button>
          ))}
        </MessageBarActions>
      )}
    </MessageBar>
  )
}

import { app } from 'electron'
import type { DraftSummary } from '../../core/contract/operations.ts'
import { shownTitle } from '../../core/draft/shownTitle.ts'
import { planArgument } from './opened.ts'

const most = 8

/** Windows: the newest plans, at the right button on the program's icon. Made anew at the start and whenever the window is left. */
export function keepJumpList(platform: NodeJS.Platform, list: () => Promise<readonly DraftSummary[]>): void {
  if (platform !== 'win32') return
  const make = async (): Promise<void> => {
    const plans = (await list()).filter(({ state, deletedAt }) => state === 'ok' && deletedAt === '').slice(0, most)
    app.setJumpList([
      {
        type: 'custom',
        name: 'Kế hoạch gần đây',
        items: plans.map(({ id, title }) => ({
          type: 'task',
          title: shownTitle(title).slice(0, 120),
          program: process.execPath,
          args: `${planArgument}${id}`,
        })),
      },
    ])
  }
  // A list that cannot be made is no reason to say anything: the window lists the plans too.
  const quietly = (): void => void make().catch(() => {})
  app.on('browser-window-blur', quietly)
  quietly()
}

import { describe, expect, it } from 'vitest'
import { emptyHistory, type History, remember, stepBack, stepForward } from '../../renderer/state/history.ts'

/** Types the states one after the other, `gap` ms apart, all in one field. */
function typed(states: string[], gap: number, key: string | null = 'title'): History<string> {
  let history = emptyHistory<string>()
  states.slice(0, -1).forEach((before, index) => {
    history = remember(history, before, key ?? undefined, 1000 + index * gap)
  })
  return history
}

describe('taking back what was typed', () => {
  it('takes back a phrase typed without a pause in one step', () => {
    const history = typed(['', 'K', 'Kế', 'Kế h', 'Kế ho', 'Kế hoạch'], 120)
    expect(stepBack(history, 'Kế hoạch')?.state).toBe('')
  })

  it('keeps apart what was typed with a pause between', () => {
    const history = typed(['', 'Kế', 'Kế hoạch'], 1500)
    expect(stepBack(history, 'Kế hoạch')?.state).toBe('Kế')
  })

  it('keeps apart two fields typed one right after the other', () => {
    let history = remember(emptyHistory<string>(), 'ban đầu', 'title', 0)
    history = remember(history, 'có tên', 'place', 100)
    expect(stepBack(history, 'có tên, địa danh')?.state).toBe('có tên')
  })

  it('never joins edits without a key, such as moving a row', () => {
    const history = typed(['1', '2', '3'], 10, null)
    expect(history.past).toEqual(['1', '2'])
  })

  it('breaks very long typing into steps, so that one undo is not a whole page', () => {
    const states = Array.from({ length: 40 }, (_, index) => 'a'.repeat(index))
    const history = typed(states, 500)
    expect(history.past.length).toBeGreaterThan(1)
    expect(history.past.length).toBeLessThan(6)
  })

  it('gives back what was taken away, and forgets it after a new edit', () => {
    const back = stepBack(typed(['một', 'hai'], 0), 'hai')
    if (!back) throw new Error('nothing to take back')
    const forward = stepForward(back.history, back.state)
    expect(forward?.state).toBe('hai')
    expect(stepForward(remember(back.history, 'một', undefined, 0), 'ba')).toBeNull()
  })

  it('has nothing to take back at the beginning', () => {
    expect(stepBack(emptyHistory<string>(), 'x')).toBeNull()
    expect(stepForward(emptyHistory<string>(), 'x')).toBeNull()
  })
})

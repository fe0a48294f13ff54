import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { latestWins } from '../../renderer/state/latest.ts'

describe('work that follows the keys', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('runs once after the last of many requests', async () => {
    const runs: string[] = []
    let state = ''
    const job = latestWins(100, async () => void runs.push(state))
    for (const key of 'Bình Minh') {
      state += key
      job.request()
      await vi.advanceTimersByTimeAsync(30)
    }
    await vi.advanceTimersByTimeAsync(200)
    expect(runs).toEqual(['Bình Minh'])
  })

  it('never runs twice at once, and serves the latest request after the slow one', async () => {
    let running = 0
    let most = 0
    let done = 0
    const ends: (() => void)[] = []
    const job = latestWins(10, async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise<void>((end) => ends.push(end))
      running -= 1
      done += 1
    })
    for (let keys = 0; keys < 3; keys++) {
      job.request()
      await vi.advanceTimersByTimeAsync(50)
    }
    expect({ begun: ends.length, most, done }).toEqual({ begun: 1, most: 1, done: 0 })
    ends[0]?.()
    await vi.advanceTimersByTimeAsync(50)
    ends[1]?.()
    await vi.advanceTimersByTimeAsync(50)
    expect({ begun: ends.length, most, done }).toEqual({ begun: 2, most: 1, done: 2 })
  })

  it('waits, when flushed, until everything asked for is done', async () => {
    const said: string[] = []
    let end = (): void => {}
    const job = latestWins(10_000, async () => {
      await new Promise<void>((ended) => {
        end = ended
      })
      said.push('done')
    })
    job.request()
    const flushed = job.flush().then(() => said.push('flushed'))
    await vi.advanceTimersByTimeAsync(400)
    expect(said).toEqual([])
    end()
    await flushed
    expect(said).toEqual(['done', 'flushed'])
  })

  it('forgets what waits when cancelled', async () => {
    let done = 0
    const job = latestWins(100, async () => {
      done += 1
    })
    job.request()
    job.cancel()
    await vi.advanceTimersByTimeAsync(1000)
    expect(done).toBe(0)
  })
})

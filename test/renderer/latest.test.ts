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
    const job = latestWins(10, async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setTimeout(resolve, 500))
      running -= 1
      done += 1
    })
    job.request()
    await vi.advanceTimersByTimeAsync(50)
    job.request()
    await vi.advanceTimersByTimeAsync(50)
    job.request()
    await vi.advanceTimersByTimeAsync(3000)
    expect({ most, done }).toEqual({ most: 1, done: 2 })
  })

  it('waits, when flushed, until everything asked for is done', async () => {
    let done = 0
    const job = latestWins(10_000, async () => {
      await new Promise((resolve) => setTimeout(resolve, 300))
      done += 1
    })
    job.request()
    const flushed = job.flush()
    await vi.advanceTimersByTimeAsync(400)
    await flushed
    expect(done).toBe(1)
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

/**
 * Runs a slow job some time after the last request, one at a time; a request made while it runs is served after.
 * Requests in between are forgotten: only the latest state matters.
 */
interface LatestWins {
  request(): void
  /** Run now if anything waits, and wait until nothing does. */
  flush(): Promise<void>
  /** Forget what waits. A job already running ends by itself. */
  cancel(): void
}

export function latestWins(delayMs: number, job: () => Promise<void>): LatestWins {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  let wanted = false

  const start = (): void => {
    clearTimeout(timer)
    timer = undefined
    wanted = true
    running ??= serve().finally(() => {
      running = null
    })
  }
  const serve = async (): Promise<void> => {
    while (wanted) {
      wanted = false
      await job()
    }
  }

  return {
    request() {
      clearTimeout(timer)
      timer = setTimeout(start, delayMs)
    },
    async flush() {
      if (timer !== undefined) start()
      await running
    },
    cancel() {
      clearTimeout(timer)
      timer = undefined
      wanted = false
    },
  }
}

/** Runs jobs of the same key one after another, and jobs of different keys side by side. */
export class InTurn {
  private readonly last = new Map<string, Promise<unknown>>()

  async run<T>(key: string, job: () => Promise<T>): Promise<T> {
    const before = this.last.get(key) ?? Promise.resolve()
    const mine = before.then(job, job)
    this.last.set(key, mine)
    try {
      return await mine
    } finally {
      if (this.last.get(key) === mine) this.last.delete(key)
    }
  }

  /** Resolves when everything begun so far has ended, well or badly. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.last.values())
  }
}

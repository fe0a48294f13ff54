/** Values made once for their keys, by which they are wholly decided; with more than `most` of them all are made anew. */
export class Kept<Value> {
  private readonly values = new Map<string, Value>()
  private readonly most: number

  constructor(most: number) {
    this.most = most
  }

  of(key: string, make: () => Value): Value {
    const before = this.get(key)
    if (before !== undefined) return before
    const value = make()
    this.keep(key, value)
    return value
  }

  get(key: string): Value | undefined {
    return this.values.get(key)
  }

  keep(key: string, value: Value): void {
    if (this.values.size >= this.most) this.values.clear()
    this.values.set(key, value)
  }
}

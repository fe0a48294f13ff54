/** Chance that can be had again: the same seed, the same choices. */
export interface Chance {
  /** From 0 up to, not with, `below`. */
  whole(below: number): number
  /** From 0 up to 1. */
  share(): number
  one<T>(of: readonly T[]): T
}

/** mulberry32. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (below: number): number => Math.floor(share() * below)
  return {
    share,
    whole,
    one(of) {
      const found = of[whole(of.length)]
      if (found === undefined) throw new Error('nothing to choose from')
      return found
    },
  }
}

/** `1000 --seed 7` of a command line. */
export function numbersOf(args: readonly string[], usual: number): { count: number; seed: number } {
  const at = args.indexOf('--seed')
  const [count] = args.filter((arg, index) => /^\d+$/.test(arg) && (at === -1 || index !== at + 1))
  return { count: Number(count ?? usual), seed: at === -1 ? Date.now() % 1_000_000 : Number(args[at + 1]) }
}

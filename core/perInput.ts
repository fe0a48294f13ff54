/**
 * `make`, asked once for each input by its identity: many readers of one plan share what was read of it, and the values go when
 * the input goes. For inputs nobody changes.
 */
export function perInput<Input extends object, Made extends object>(
  make: (input: Input) => Made,
): (input: Input) => Made {
  const kept = new WeakMap<Input, Made>()
  return (input) => {
    const before = kept.get(input)
    if (before) return before
    const made = make(input)
    kept.set(input, made)
    return made
  }
}

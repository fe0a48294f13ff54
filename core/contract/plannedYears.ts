/** Years a plan may be for: of the computer age, and not beyond what anybody plans. */
export const plannedYears = { first: 1990, last: 2200 } as const

/** What stretches of text say together, whatever each of them looks like. */
export const runsText = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join('')

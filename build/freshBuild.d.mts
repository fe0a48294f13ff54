export const root: string
export function buildIfStale(wanted?: ('main' | 'preload' | 'client')[]): Promise<boolean>
export function run(
  command: string,
  args: string[],
  options?: { env?: NodeJS.ProcessEnv },
): Promise<{ code: number; output: string }>

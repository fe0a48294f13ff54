export function onPath(name: string, path?: string): string | undefined
export function ask(
  program: string,
  args: string[],
  options?: { limit?: number; env?: NodeJS.ProcessEnv },
): Promise<string | undefined>
export function remembering(
  memory: string,
): (program: string | undefined, judge: (program: string) => Promise<boolean>) => Promise<boolean>

export function nearestTests(root: string, file: string): string[]

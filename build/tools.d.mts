export function fontPackage(known: (name: string) => boolean): string

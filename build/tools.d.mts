export function fontPackage(plain: string | undefined): string

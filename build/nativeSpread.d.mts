import type { Plugin } from 'vite'

/** The code with docx's spread helper replaced; the same code where there is none. */
export function withNativeSpread(code: string): string
export function nativeSpread(): Plugin

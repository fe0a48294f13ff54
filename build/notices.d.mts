import type { Plugin } from 'vite'

export function isAllowed(licence: string): boolean
export function packagesList(): Plugin
export function writeNotices(dist: string): void

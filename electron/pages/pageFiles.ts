/**
 * The window's own files, for the desktop (`app://`) and the browser door alike: which files there are,
 * with which headers. Anything else is "not found".
 */
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

export interface PageFile {
  status: number
  headers: Record<string, string>
  body: Uint8Array
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/**
 * Nothing from outside, no inline script, no eval. Styles are our own files and those Fluent makes, which
 * carry the nonce of the page they were made for.
 */
const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')

const safeHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** `path` is the path of the address, still percent-encoded: `/`, `/assets/index-1a2b.js`. */
export async function pageFile(folder: string, path: string): Promise<PageFile> {
  const name = path === '/' ? '/index.html' : path
  // One plain segment after another: no dots at the front, no percent signs, no backslashes.
  if (!/^(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)+$/.test(name) || name.includes('..')) return notFound()
  const type = types[extname(name)]
  if (!type) return notFound()
  let body: Uint8Array
  try {
    body = await readFile(join(folder, ...name.slice(1).split('/')))
  } catch {
    return name === '/index.html' ? notBuilt() : notFound()
  }
  if (extname(name) !== '.html') {
    return { status: 200, headers: { ...safeHeaders, 'content-type': type, 'cache-control': 'no-cache' }, body }
  }
  const nonce = randomBytes(16).toString('base64url')
  return page(200, withNonce(new TextDecoder().decode(body), nonce), nonce)
}

/** The window reads the nonce off its own script tag and gives it to the styles it makes. */
const withNonce = (html: string, nonce: string): string => html.replaceAll('<script ', `<script nonce="${nonce}" `)

/** A page of ours that says one thing. */
export function messagePage(status: number, what: string, next: string): PageFile {
  const nonce = randomBytes(16).toString('base64url')
  const style = 'body{font:16px/1.5 sans-serif;max-width:36em;margin:4em auto;padding:0 1em}'
  return page(
    status,
    `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Soạn Kế hoạch</title><style nonce="${nonce}">${style}</style><main><h1>Soạn Kế hoạch</h1><p>${what}</p><p>${next}</p></main></html>`,
    nonce,
  )
}

function page(status: number, html: string, nonce: string): PageFile {
  return {
    status,
    headers: {
      ...safeHeaders,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': contentSecurityPolicy(nonce),
    },
    body: new TextEncoder().encode(html),
  }
}

const notFound = (): PageFile => messagePage(404, 'Không có trang này.', 'Quay về trang đầu.')
const notBuilt = (): PageFile =>
  messagePage(503, 'Giao diện chưa được dựng.', 'Chạy lệnh “npm start” để dựng rồi mở lại.')

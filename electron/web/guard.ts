/**
 * Who may speak to the browser door. It listens on this machine only, but every program and every web page
 * open on this machine can reach it, so each request must prove that it comes from our own window.
 *
 * Cookies ignore ports and browsers count another port of this machine as the same site; therefore the
 * cookie's name carries the port, and Origin and Sec-Fetch-Site are checked as well.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

type Verdict =
  /** Go on. */
  | { kind: 'pass' }
  /** The address printed at the start: give the cookie and lead to the page. `fromPage`: led there by a page, our own file. */
  | { kind: 'welcome'; cookie: string; fromPage: boolean }
  | { kind: 'refuse'; status: 403 | 415 | 421 }

export class Guard {
  /** Printed once, at the start, and good once: whoever reads it in a list of addresses later gets in nowhere. */
  readonly token = randomBytes(32).toString('base64url')
  private readonly session = randomBytes(32).toString('base64url')
  private readonly port: number
  private used = false

  constructor(port: number) {
    this.port = port
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`
  }

  get address(): string {
    return `${this.origin}/?token=${this.token}`
  }

  judge(request: IncomingMessage, url: URL): Verdict {
    // A foreign name that was made to point at this machine (DNS rebinding).
    if (request.headers.host !== `127.0.0.1:${this.port}`) return { kind: 'refuse', status: 421 }
    const token = url.searchParams.get('token')
    const site = request.headers['sec-fetch-site']
    if (request.method === 'GET' && url.pathname === '/' && token !== null && same(token, this.token))
      return this.welcome(request)
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return { kind: 'refuse', status: 403 }
    if (!this.hasCookie(request)) return { kind: 'refuse', status: 403 }
    if (request.method === 'GET') return { kind: 'pass' }
    if (request.headers.origin !== this.origin) return { kind: 'refuse', status: 403 }
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return { kind: 'refuse', status: 415 }
    return { kind: 'pass' }
  }

  /** Of the address printed at the start; the same browser may open it again. */
  private welcome(request: IncomingMessage): Verdict {
    if (this.used && !this.hasCookie(request)) return { kind: 'refuse', status: 403 }
    this.used = true
    const site = request.headers['sec-fetch-site']
    return {
      kind: 'welcome',
      fromPage: site !== undefined && site !== 'none',
      cookie: `${this.cookieName}=${this.session}; HttpOnly; SameSite=Strict; Path=/`,
    }
  }

  private get cookieName(): string {
    return `kehoach_${this.port}`
  }

  private hasCookie(request: IncomingMessage): boolean {
    return (request.headers.cookie ?? '').split(/;\s*/).some((pair) => {
      const at = pair.indexOf('=')
      return pair.slice(0, at) === this.cookieName && same(pair.slice(at + 1), this.session)
    })
  }
}

function same(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** The zones of a plan as the clerk says them. */
import type { LineKind } from './importLine.ts'
import type { SourceLine } from './sourceLine.ts'
import type { AnnexZone, Zones } from './zone.ts'

/** What only the clerk can overrule: which zone a kind belongs to. */
const zoneOfKind = (kind: LineKind): 'head' | 'title' | 'closing' | 'annex' | 'body' => {
  switch (kind) {
    case 'letterhead':
      return 'head'
    case 'title':
      return 'title'
    case 'recipients':
    case 'signature':
      return 'closing'
    case 'annex':
      return 'annex'
    default:
      return 'body'
  }
}

/** Lines the clerk named go to the zone of their kind; lines between keep the zone they were in. */
export function asSaid(zones: Zones): Zones {
  const out: Zones = { ...zones, head: [], titleExtra: [], body: [], closing: [], annexes: [] }
  const bodyLater: SourceLine[] = []
  if (zones.titleLine?.forced && zones.titleLine.forced !== 'title') {
    out.titleLine = null
    out.titleRest = null
  }
  let annex: AnnexZone | null = null
  const send = (line: SourceLine, zone: 'head' | 'body' | 'closing' | 'annex', current: AnnexZone | null): void => {
    const said = line.forced ? zoneOfKind(line.forced) : zone
    if (said === 'head') out.head.push(line)
    else if (said === 'closing' && (line.forced || !annex)) out.closing.push(line)
    else if (line.forced === 'annex') {
      annex = { heading: line, lines: [], ...(line.opensPage?.landscape ? { landscape: true } : {}) }
      out.annexes.push(annex)
    } else if (said === 'title' && zone !== 'body') out.titleExtra.push(line)
    else if (annex) annex.lines.push(line)
    else if (current) {
      annex = current
      out.annexes.push(current)
      annex.lines.push(line)
    } else if (zone === 'annex') bodyLater.push(line)
    else out.body.push(line)
  }
  for (const line of zones.head) send(line, 'head', null)
  if (zones.titleLine && !out.titleLine) send(zones.titleLine, 'body', null)
  for (const line of zones.body) send(line, 'body', null)
  // An annex the clerk opened ends where Nơi nhận begins, unless nothing else follows.
  if (zones.closing.length > 0) annex = null
  for (const line of zones.closing) send(line, 'closing', null)
  for (const zone of zones.annexes) {
    annex = null
    const plain: AnnexZone = { ...zone, lines: [] }
    if (zone.heading && (!zone.heading.forced || zone.heading.forced === 'annex')) {
      annex = plain
      out.annexes.push(plain)
    } else if (zone.heading) {
      annex = out.annexes.at(-1) ?? null
      send(zone.heading, 'annex', null)
    } else annex = null
    for (const line of zone.lines) send(line, 'annex', zone.heading ? annex : plain)
  }
  out.body.push(...bodyLater)
  return out
}

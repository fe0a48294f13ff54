/**
 * The Vietnamese lunar calendar, computed for UTC+7 from the moments of new moons and the sun's longitude.
 *
 * A lunar month begins on the day of its new moon; month 11 holds the winter solstice; a year with 13 new moons between two
 * such months has a leap month, the first without a major solar term. The formulas are the truncated series of
 * Jean Meeus, Astronomical Algorithms, good to a few minutes from 1900 to 2100.
 */
import { isoDay } from './days.ts'

/** Hanoi is seven hours ahead of UTC. */
const timeZone = 7 / 24
/** Julian date of 1970-01-01 00:00 UTC. */
const epoch = 2_440_587.5
const radians = Math.PI / 180

/** Julian date of the k-th new moon counted from January 1900. */
function newMoon(k: number): number {
  const t = k / 1236.85
  const mean =
    2_415_020.75933 +
    29.53058868 * k +
    0.0001178 * t ** 2 -
    0.000000155 * t ** 3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t ** 2) * radians)
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3) * radians
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3) * radians
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3) * radians
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun)
  return mean + correction - dynamicalTime(t)
}

/** Difference between dynamical and civil time, days. `t` in centuries from 1900. */
function dynamicalTime(t: number): number {
  return -0.000278 + 0.000265 * t + 0.000262 * t ** 2
}

/** Day number (from 1970-01-01, Hanoi time) of the k-th new moon. */
const newMoonDay = (k: number): number => Math.floor(newMoon(k) + timeZone - epoch)

/** Which twelfth of its yearly way the sun stands in at Hanoi's midnight of a day: 0 from the March equinox, 9 from the winter solstice. */
function sunSector(day: number): number {
  const t = (day + epoch - timeZone - 2_451_545) / 36_525
  const anomaly = (357.5291 + 35_999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3) * radians
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly)
  const longitude = 280.46645 + 36_000.76983 * t + 0.0003032 * t ** 2 + centre
  return Math.floor((((longitude % 360) + 360) % 360) / 30)
}

/** Index of the new moon that opens lunar month 11 of a solar year. */
function monthEleven(year: number): number {
  const lastDay = Math.floor(Date.UTC(year, 11, 31) / 86_400_000)
  const k = Math.floor((lastDay + epoch - 2_415_021.076998695) / 29.530588853)
  const start = newMoonDay(k + 1) <= lastDay ? k + 1 : k
  return sunSector(newMoonDay(start)) >= 9 ? start - 1 : start
}

/** New moons of the months 11, 12, 1, 2 ... from one solstice month to the next, with the leap one marked. */
function monthsFrom(year: number): { start: number; month: number; leap: boolean; lunarYear: number }[] {
  const first = monthEleven(year - 1)
  const last = monthEleven(year)
  const leapAt = last - first > 12 ? leapIndex(first) : -1
  const months: { start: number; month: number; leap: boolean; lunarYear: number }[] = []
  let number = 11
  let lunarYear = year - 1
  for (let index = 0; index < last - first; index++) {
    const leap = index === leapAt
    if (index > 0 && !leap) {
      number = number === 12 ? 1 : number + 1
      if (number === 1) lunarYear = year
    }
    months.push({ start: newMoonDay(first + index), month: number, leap, lunarYear })
  }
  return months
}

function leapIndex(first: number): number {
  for (let index = 1; index < 14; index++) {
    if (sunSector(newMoonDay(first + index)) === sunSector(newMoonDay(first + index + 1))) return index
  }
  return -1
}

/** The solar day of a lunar one that is no leap month: mùng 1 Tết is `lunarDay(2027, 1, 1)` → `2027-02-06`. */
export function lunarDay(year: number, month: number, day: number): string {
  const months = [...monthsFrom(year), ...monthsFrom(year + 1)]
  const found = months.find((each) => each.lunarYear === year && each.month === month && !each.leap)
  return found ? isoDay(found.start + day - 1) : ''
}

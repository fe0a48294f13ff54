import { describe, expect, it } from 'vitest'
import { type LegalReference, shippedCatalogue, statusOn, withOwn } from '../../core/legal/catalogue.ts'
import { asCited, citeReference, statusSentence } from '../../core/legal/citeReference.ts'
import { findCitations } from '../../core/legal/findCitations.ts'
import { readLawName } from '../../core/legal/lawNames.ts'
import {
  asReferences,
  joinReferences,
  ownReference,
  ownReferencesFile,
  readOwnReferences,
} from '../../core/legal/ownReferences.ts'

const entry = (id: string): LegalReference => {
  const found = shippedCatalogue.byId(id)
  if (!found) throw new Error(`no entry ${id}`)
  return found
}

describe('citing an entry', () => {
  it('cites a decree in full first and by type and number later', () => {
    const decree = entry('nd-30-2020')
    expect(citeReference(decree, 'first')).toBe(
      'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
    )
    expect(citeReference(decree, 'first', { dates: 'short' })).toContain('ngày 05/3/2020 của Chính phủ')
    expect(citeReference(decree, 'later')).toBe('Nghị định số 30/2020/NĐ-CP')
  })
  it('cites a law by name and day, without number and issuer', () => {
    const law = entry('luat-thdccs-2022')
    expect(citeReference(law, 'first')).toBe('Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022')
    expect(citeReference(law, 'later')).toBe('Luật Thực hiện dân chủ ở cơ sở')
  })
  it('gives every entry of the catalogue in a form that is read back as it is', () => {
    for (const reference of shippedCatalogue.entries) {
      const words = citeReference(reference, 'first', { dates: 'short' })
      expect(words).not.toMatch(/unknown|undefined|null| {2}/)
      const { type, number } = asCited(reference)
      if (/uật|Pháp lệnh/.test(type)) {
        const name = words.slice(type.length + 1).replace(/ ngày [\d/]+$/, '')
        expect(readLawName(type, name, shippedCatalogue)).toMatchObject({ spelling: 'exact', length: name.length })
      } else expect(findCitations(words)[0]).toMatchObject({ type, number, issuer: reference.issuer })
    }
  })
})

describe('what is said of an entry', () => {
  it('never says more of a status than somebody has seen', () => {
    for (const reference of shippedCatalogue.entries) {
      const sentence = statusSentence(reference, '2026-11-21', shippedCatalogue)
      if (/^Còn hiệu lực/.test(sentence)) {
        expect(['in-force', 'amended']).toContain(reference.status)
        expect(sentence).toMatch(/kiểm tra đến \d/)
      }
      if (reference.status === 'unknown' && statusOn(reference, '2026-11-21') !== 'not-yet')
        expect(sentence).toBe('Chưa xác minh hiệu lực.')
    }
  })
  it('names what stands in place of a repealed document, and since when', () => {
    expect(statusSentence(entry('qd-22-2018-ttg'), '2026-01-05', shippedCatalogue)).toBe(
      'Hết hiệu lực từ ngày 16/8/2023, thay bằng Nghị định số 61/2023/NĐ-CP.',
    )
  })
  it('says that a law is not in force yet', () => {
    expect(statusSentence(entry('luat-tkclp-2025'), '2026-03-16', shippedCatalogue)).toBe(
      'Chưa có hiệu lực: có hiệu lực từ ngày 01 tháng 7 năm 2026.',
    )
  })
})

describe('the picker', () => {
  it('finds the law and its decrees by two words without diacritics, what holds before what does not', () => {
    const found = shippedCatalogue.search('dan chu co so').map(({ id }) => id)
    expect(found.slice(0, 2)).toEqual(['luat-thdccs-2022', 'luat-97-2025'])
    const statuses = shippedCatalogue.search('dan chu').map(({ status }) => status)
    expect(statuses.indexOf('repealed')).toBeGreaterThan(statuses.lastIndexOf('in-force'))
  })
  it('finds by number too', () => {
    expect(shippedCatalogue.search('59/2023')[0]?.id).toBe('nd-59-2023')
  })
  it('finds nothing for words that stand nowhere', () => {
    expect(shippedCatalogue.search('khong co trong danh muc')).toEqual([])
  })
})

describe("an office's own references", () => {
  const written = ownReference(
    {
      type: 'Quyết định',
      number: '41/QĐ-UBND',
      date: '2025-08-20',
      issuer: 'Ủy ban nhân dân xã Bình Minh',
      subject: 'ban hành Quy chế thực hiện dân chủ',
    },
    'rieng-1',
  )
  const [own = entry('nd-59-2023')] = asReferences([written])
  it('stand beside the shipped ones, unverified until somebody says otherwise', () => {
    const catalogue = withOwn(shippedCatalogue, [own])
    expect(catalogue.byNumber('41/QĐ-UBND')).toBe(own)
    expect(catalogue.entries).toHaveLength(shippedCatalogue.entries.length + 1)
    expect(statusOn(own, '2026-01-05')).toBe('unknown')
    expect(citeReference(own, 'first', { dates: 'short' })).toBe(
      'Quyết định số 41/QĐ-UBND ngày 20/8/2025 của Ủy ban nhân dân xã Bình Minh ban hành Quy chế thực hiện dân chủ',
    )
  })
  it('win over a shipped one of the same number', () => {
    const mine = { ...entry('nd-145-2020'), status: 'in-force' as const, statusAsOf: '2026-10', own: true }
    const catalogue = withOwn(shippedCatalogue, [mine])
    expect(catalogue.byNumber('145/2020/NĐ-CP')).toMatchObject(mine)
    expect(catalogue.entries).toHaveLength(shippedCatalogue.entries.length)
  })
  it('lead to what stands in the place of an ended one, by its number', () => {
    const ended = { ...written, status: 'repealed' as const, endedOn: '2026-01-01', replacedBy: '59/2023/NĐ-CP' }
    const catalogue = withOwn(shippedCatalogue, asReferences([ended]))
    const reference = catalogue.byNumber('41/QĐ-UBND')
    expect(reference && statusSentence(reference, '2026-02-01', catalogue)).toBe(
      'Hết hiệu lực từ ngày 01/01/2026, thay bằng Nghị định số 59/2023/NĐ-CP.',
    )
  })
  it('keep the other names a shipped law goes by, and are found where others name it', () => {
    const law = { ...written, type: 'Luật', number: '10/2022/QH15', subject: 'Thực hiện dân chủ ở cơ sở' }
    const catalogue = withOwn(shippedCatalogue, asReferences([law]))
    expect(catalogue.byKey('dan chu').map(({ id }) => id)).toContain('rieng-1')
    expect(catalogue.byId('luat-thdccs-2022')?.id).toBe('rieng-1')
  })
  it('are left out while neither number nor name is written', () => {
    expect(
      asReferences([
        { ...written, number: '', subject: ' ' },
        { ...written, type: '' },
      ]),
    ).toEqual([])
  })
  it('are read back from their file, and a broken file is not an empty one', () => {
    const text = JSON.stringify(ownReferencesFile([written]))
    expect(readOwnReferences(text)).toEqual([written])
    expect(readOwnReferences('{"format":"danh-muc-van-ban","version":1}')).toBeNull()
    expect(readOwnReferences(text.slice(0, 30))).toBeNull()
  })
  it('of another machine stand beside those that are here, none of them twice', () => {
    const other = { ...written, id: 'rieng-2', number: '42/QĐ-UBND' }
    const same = { ...written, id: 'rieng-3', status: 'in-force' as const }
    expect(joinReferences([written], [same, other])).toEqual([written, other])
  })
})

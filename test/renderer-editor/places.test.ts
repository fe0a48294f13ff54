import { describe, expect, it } from 'vitest'
import { clauseFor, unitsNotNamed } from '../../renderer/form/assignedUnits.ts'
import { lineAfterGroup } from '../../renderer/form/recipientGroups.ts'
import { blocksOfStep, placeForBasis, placeForSection } from '../../renderer/form/stepBlocks.ts'
import { factChoices, factLabel, factName, factPlace } from '../../renderer/outline/factPlaces.ts'
import { aPlan, basis, duty, item, paragraph, section, withPlaceIds } from '../support/aPlan.ts'
import { aForm } from './support/aForm.ts'

describe('a fact in the text', () => {
  it.each([
    ['nghi_quyet.so', 'nghi_quyet', 'fact/nghi_quyet'],
    ['ngay han_bao_cao', 'han_bao_cao', 'fact/han_bao_cao'],
    ['hoa co_quan.ten', 'co_quan.ten', 'letterhead/issuer'],
    ['thuong_dau trich_yeu', 'trich_yeu', 'title'],
    ['#if co_hoi_nghi', 'co_hoi_nghi', 'fact/co_hoi_nghi'],
  ])('%s leads to the field it is typed in', (expression, name, place) => {
    expect(factName(expression).split('.')[0]).toBe(name.split('.')[0])
    expect(factPlace(expression)).toBe(place)
  })

  it('leads nowhere where it names none', () => {
    expect(factPlace('/if')).toBeNull()
  })

  it('is offered by the name of its field, a document part by part', () => {
    const choices = factChoices(aForm())
    expect(choices).toContainEqual({ expression: 'nghi_quyet.ngan', name: 'Nghị quyết phải thực hiện: viết ngắn' })
    expect(choices).toContainEqual({ expression: 'ngay han_bao_cao', name: 'Hạn báo cáo năm' })
    expect(factLabel('nam', aForm())).toBe('Năm kế hoạch')
  })
})

describe('units with work but without a clause of their own', () => {
  const body = withPlaceIds([
    section(
      'NỘI DUNG',
      'content',
      item('1', 'A', duty('lead', 'Cơ quan chủ trì', 'Phòng Kinh tế; Công an xã.')),
      item('1', 'B', duty('do', 'Cơ quan thực hiện', '**Công an xã**'), duty('support', 'Phối hợp', 'Trạm Y tế')),
      item('1', 'C', duty('lead', 'Cơ quan chủ trì', '{{don_vi}}')),
    ),
    section('TỔ CHỨC THỰC HIỆN', 'organisation', item('1', 'phòng kinh tế tổng hợp, báo cáo.')),
  ])

  it('are found by who leads and who does, counted once a task', () => {
    expect(unitsNotNamed(body, body.slice(1))).toEqual([{ name: 'Công an xã', tasks: 2 }])
  })

  it('get a clause with their name as heading', () => {
    let made = 0
    expect(clauseFor({ name: 'Công an xã', tasks: 2 }, () => `m${++made}`)).toMatchObject({
      marker: '1',
      heading: true,
      text: 'Công an xã',
      children: [{ marker: 'a' }],
    })
  })
})

describe('where things stand in the plan', () => {
  const body = withPlaceIds([
    basis('Căn cứ A.'),
    paragraph('Mở đầu', 'opening'),
    section('MỤC ĐÍCH', 'purpose'),
    section('MỤC LẠ', null),
    section('TỔ CHỨC', 'organisation'),
    paragraph('Trên đây là Kế hoạch./.', 'closing'),
  ])

  it('shows a section without a known part with the content, so that nothing is out of reach', () => {
    expect(blocksOfStep(body, 'noi-dung').map(({ text }) => text)).toEqual(['MỤC LẠ'])
    expect(blocksOfStep(body, 'to-chuc').map(({ text }) => text)).toEqual(['TỔ CHỨC', 'Trên đây là Kế hoạch./.'])
  })

  it('puts a new section after those of its step, else where the step stands in order', () => {
    expect(placeForSection(body, 'to-chuc')).toEqual({ after: 'b5' })
    expect(placeForSection(body, 'kinh-phi')).toEqual({ before: 'b5' })
    expect(placeForSection([], 'kinh-phi')).toEqual({ endOf: 'body' })
  })

  it('puts a căn cứ after the last one, else at the head', () => {
    expect(placeForBasis(body)).toEqual({ after: 'b1' })
    expect(placeForBasis(body.slice(1))).toEqual({ before: 'b2' })
  })

  it('puts a new recipient at the end of its group', () => {
    const { lines } = aPlan().recipients
    expect(lineAfterGroup(lines, 'higher')).toBe('r3')
    expect(lineAfterGroup(lines, 'units')).toBeUndefined()
    expect(lineAfterGroup([], 'party')).toBeUndefined()
  })
})

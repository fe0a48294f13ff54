import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../core/compare/comparison.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { aDocx, p, r } from '../support/aDocx.ts'
import { aPlan } from '../support/aPlan.ts'
import { commandLine } from '../support/cli.ts'

const plan = aPlan()
const later = applyEdit(plan, {
  op: 'all',
  edits: [
    { op: 'set-title', title: plan.title.replace('2026', '2027') },
    { op: 'remove-block', block: 'b2' },
  ],
})

describe('kehoach compare', () => {
  it('tells each change of two drafts, and counts them', async () => {
    const { run, write } = await commandLine()
    await write('a.json', JSON.stringify(plan))
    await write('b.json', JSON.stringify(later))
    const { code, out, err } = await run(['compare', 'a.json', 'b.json'])
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      '1. Sửa [title] Thực hiện dân chủ ở cơ sở trên địa bàn xã Bình Minh năm [-2026-]{+2027+}',
      expect.stringMatching(/^2\. Bỏ \[block\/b2\] \[-Căn cứ Luật Thực hiện dân chủ ở cơ sở .*-\]$/),
      '',
    ])
    expect(err).toBe('1 chỗ sửa, 0 chỗ thêm, 1 chỗ bỏ, 0 chỗ chuyển.\n')
    expect(await run(['compare', 'a.json', 'a.json'])).toMatchObject({
      out: '',
      err: 'Hai bản giống nhau về câu chữ.\n',
    })
  })

  it('writes tracked changes, and reads a Word file as well as a draft', async () => {
    const { run, write, bytes } = await commandLine()
    await write('a.json', JSON.stringify(plan))
    await write('b.json', JSON.stringify(later))
    expect(await run(['export', 'b.json', '-o', 'b.docx'])).toMatchObject({ code: 0 })
    const { code, out } = await run(['compare', 'a.json', 'b.docx', '--json', '-o', 'so-sanh.docx'])
    expect(code).toBe(0)
    expect(JSON.parse(out).counts).toEqual({ changed: 1, added: 0, removed: 1, moved: 0 })
    expect((await bytes('so-sanh.docx')).subarray(0, 2).toString()).toBe('PK')
  })

  it('takes all, none or some of the changes into a new draft, and leaves both files as they are', async () => {
    const { run, write, bytes } = await commandLine()
    const given = JSON.stringify(plan)
    await write('a.json', given)
    await write('b.json', JSON.stringify(later))
    const taken = async (rows: string): Promise<{ title: string; count: number }> => {
      const { code, out, err } = await run(['compare', 'a.json', 'b.json', '--take', rows, '-o', 'moi.json'])
      expect([code, out]).toEqual([0, ''])
      expect(err).toContain('chỗ vào bản trước, ghi ở:')
      const { title, body }: Draft = JSON.parse((await bytes('moi.json')).toString())
      return { title, count: body.length }
    }
    const count = plan.body.length
    expect(await taken('all')).toEqual({ title: later.title, count: count - 1 })
    expect(await taken('none')).toEqual({ title: plan.title, count })
    expect(await taken('2')).toEqual({ title: plan.title, count: count - 1 })
    const { out } = await run(['compare', 'a.json', 'b.json', '--json'])
    const { rows }: Comparison = JSON.parse(out)
    const named = rows.flatMap(({ kind, id }) => (kind === 'same' ? [] : [id]))
    expect(named).toEqual(['1', '2'])
    expect(await taken(named.join(','))).toEqual({ title: later.title, count: count - 1 })
    expect((await bytes('a.json')).toString()).toBe(given)
  })

  it('says first what others marked in a Word file, and each comment and author beside the words', async () => {
    const { run, write } = await commandLine()
    const lines = ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH MINH', 'KẾ HOẠCH', 'Phòng cháy năm 2026', 'I. NHIỆM VỤ']
    const dated = 'w:author="Chủ tịch" w:date="2026-01-06T09:00:00Z"'
    const marked =
      p(r('1. Kiểm tra các chợ xong trước ngày ')) +
      p(
        `${r('2. Diễn tập ')}<w:commentRangeStart w:id="0"/>${r('trong quý II')}<w:commentRangeEnd w:id="0"/>` +
          '<w:r><w:commentReference w:id="0"/></w:r>',
      ) +
      p(
        `${r('3. Mua ')}<w:del w:id="1" ${dated}><w:r><w:delText>10</w:delText></w:r></w:del>` +
          `<w:ins w:id="2" w:author="Phòng Kinh tế" w:date="2026-01-07T09:00:00Z">${r('20')}</w:ins>${r(' bình chữa cháy.')}`,
      )
    const body = lines.map((line) => p(r(line))).join('') + marked
    const comments = `<w:comment w:id="0" ${dated} w:initials="CT">${p(r('Lùi sang quý III.'))}</w:comment>`
    await write(
      'cu.txt',
      [...lines, '1. Kiểm tra các chợ xong trước ngày ', '2. Diễn tập trong quý II', '3. Mua 10 bình chữa cháy.'].join(
        '\n',
      ),
    )
    await write('sua.docx', aDocx({ body, comments }))
    const { out, err } = await run(['compare', 'cu.txt', 'sua.docx'])
    expect(err).toMatch(/^Tệp có 2 sửa đổi của 2 người, 1 ý kiến\.\n/)
    expect(out).toContain('   Ý kiến của Chủ tịch 06/01/2026 về “trong quý II”: Lùi sang quý III.\n')
    expect(out).toMatch(/Sửa, Chủ tịch 06\/01\/2026, Phòng Kinh tế 07\/01\/2026 \[.*\] 3\. Mua \[-10-\]\{\+20\+\} bình/)
    const json: Comparison = JSON.parse((await run(['compare', 'cu.txt', 'sua.docx', '--json'])).out)
    expect(json.review).toMatchObject({ changes: 2, people: 2, comments: 1 })
    expect(json.rows.flatMap(({ after, comments: said = [] }) => said.map(({ text }) => [after?.text, text]))).toEqual([
      ['Diễn tập trong quý II', 'Lùi sang quý III.'],
    ])
  })

  it('takes what one person changed and leaves what others did, alone or with them', async () => {
    const { run, write, bytes } = await commandLine()
    const lines = ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH MINH', 'KẾ HOẠCH', 'Phòng cháy năm 2026', 'I. NHIỆM VỤ']
    const by = (author: string, kind: 'ins' | 'del', words: string): string =>
      `<w:${kind} w:id="1" w:author="${author}" w:date="2026-01-06T09:00:00Z">${
        kind === 'ins' ? r(words) : `<w:r><w:delText xml:space="preserve">${words}</w:delText></w:r>`
      }</w:${kind}>`
    const tasks = [
      p(`${r('1. Kiểm tra các chợ')}${by('Chủ tịch', 'ins', ' và cửa hàng')}${r('.')}`),
      p(`${r('2. Mua ')}${by('Kế toán', 'del', '10')}${by('Kế toán', 'ins', '20')}${r(' bình.')}`),
      p(`${r('3. Tập huấn')}${by('Chủ tịch', 'ins', ' dân quân')}${by('Kế toán', 'ins', ' tại xã')}${r('.')}`),
      p(r('4. Trực ban đêm cả tuần.')),
    ]
    await write('sua.docx', aDocx({ body: [...lines.map((line) => p(r(line))), ...tasks].join('') }))
    const old = ['1. Kiểm tra các chợ.', '2. Mua 10 bình.', '3. Tập huấn.', '4. Trực ban đêm.']
    await write('cu.txt', [...lines, ...old].join('\n'))
    const take = ['--take', 'all', '--author', 'Chủ tịch', '-o', 'moi.json']
    expect(await run(['compare', 'cu.txt', 'sua.docx', ...take])).toMatchObject({ code: 0 })
    const { body }: Draft = JSON.parse((await bytes('moi.json')).toString())
    expect(body[0]?.children.map(({ text }) => text)).toEqual([
      'Kiểm tra các chợ và cửa hàng.',
      'Mua 10 bình.',
      // Of what two people changed, the part of one.
      'Tập huấn dân quân.',
      'Trực ban đêm.',
    ])
    const nobody = await run(['compare', 'cu.txt', 'sua.docx', '--author', 'Ai đó'])
    expect(nobody).toMatchObject({ code: 2, err: expect.stringContaining('Chủ tịch, Kế toán') })
  })

  it('takes one person’s part of a cell and of the title, and puts a comment to its row', async () => {
    const { run, write, bytes } = await commandLine()
    const [boss, clerk] = ['Chủ tịch', 'Kế toán'].map(
      (author) => `w:id="1" w:author="${author}" w:date="2026-01-06T09:00:00Z"`,
    )
    const gone = (by: string | undefined, words: string): string =>
      `<w:del ${by}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`
    const added = (by: string | undefined, words: string): string => `<w:ins ${by}>${r(words)}</w:ins>`
    const row = (cells: readonly string[], look = ''): string =>
      `<w:tr>${look}${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`
    const said = `<w:commentRangeStart w:id="0"/>${r('Mua bình chữa cháy')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`
    const body = [
      p(r('XÃ BÌNH MINH')),
      p(r('KẾ HOẠCH')),
      p(`${r('Phòng cháy')}${added(boss, ', chữa cháy')}${r(' năm 2026')}${added(clerk, ' ở các chợ')}`),
      p(r('I. NHIỆM VỤ')),
      p(r('1. Mua bình chữa cháy')),
      '<w:tbl><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="4000"/><w:gridCol w:w="3000"/></w:tblGrid>',
      row([r('TT'), r('Nội dung'), r('Thời hạn')]),
      row([r('1'), `${r('Tập huấn')}${added(boss, ' dân quân')}${added(clerk, ' tại xã')}`, r('Quý II')]),
      row(
        [gone(clerk, '2'), gone(clerk, 'Thi đấu giữa các thôn'), gone(clerk, 'Quý II')],
        `<w:trPr><w:del ${clerk}/></w:trPr>`,
      ),
      row([r('2'), said, r('Quý III')]),
      '</w:tbl>',
    ]
    const comments = `<w:comment w:id="0" ${boss?.slice(9)}>${p(r('Mua mấy bình?'))}</w:comment>`
    await write('sua.docx', aDocx({ body: body.join(''), comments }))
    const rows = ['1\tTập huấn\tQuý II', '2\tThi đấu giữa các thôn\tQuý II', '3\tMua bình chữa cháy\tQuý III']
    const old = ['XÃ BÌNH MINH', 'KẾ HOẠCH', 'Phòng cháy năm 2026', 'I. NHIỆM VỤ', '1. Mua bình chữa cháy']
    await write('cu.txt', [...old, 'TT\tNội dung\tThời hạn', ...rows].join('\n'))
    const json: Comparison = JSON.parse((await run(['compare', 'cu.txt', 'sua.docx', '--json'])).out)
    expect(json.rows.flatMap(({ after, comments: all = [] }) => all.map(({ text }) => [after?.text, text]))).toEqual([
      ['Mua bình chữa cháy | Quý III', 'Mua mấy bình?'],
    ])
    const take = ['--take', 'all', '--author', 'Chủ tịch', '-o', 'moi.json']
    expect(await run(['compare', 'cu.txt', 'sua.docx', ...take])).toMatchObject({ code: 0 })
    const made: Draft = JSON.parse((await bytes('moi.json')).toString())
    expect(made.title).toBe('Phòng cháy, chữa cháy năm 2026')
    expect([...walkDraft(made)].flatMap(({ table }) => table?.rows.slice(1) ?? [])).toEqual([
      ['1', 'Tập huấn dân quân', 'Quý II'],
      ['2', 'Thi đấu giữa các thôn', 'Quý II'],
      ['3', 'Mua bình chữa cháy', 'Quý III'],
    ])
  })

  it('names who joined two paragraphs, typed another level, or carried a section elsewhere', async () => {
    const { run, write } = await commandLine()
    const lines = ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH MINH', 'KẾ HOẠCH', 'Trồng rừng năm 2026']
    const by = 'w:id="1" w:author="Chủ tịch" w:date="2026-01-06T09:00:00Z"'
    const gone = (words: string): string =>
      `<w:del ${by}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`
    const added = (words: string): string => `<w:ins ${by}>${r(words)}</w:ins>`
    const marked = (kind: string, content: string): string =>
      `<w:p><w:pPr><w:rPr><w:${kind} ${by}/></w:rPr></w:pPr>${content}</w:p>`
    const carried = (kind: 'moveFrom' | 'moveTo'): string =>
      ['II. KINH PHÍ', '1. Ngân sách xã bảo đảm đủ.', '2. Vận động xã hội hóa cây giống.']
        .map((words) => marked(kind, `<w:${kind} ${by}>${r(words)}</w:${kind}>`))
        .join('')
    const body = [
      ...lines.map((line) => p(r(line))),
      p(r('I. NHIỆM VỤ')),
      marked('del', `${r('1. Vận động hộ dân tham gia')}${gone('.')}`),
      p(`${gone('2. Kiểm')}${added(', kiểm')}${r(' tra hằng quý.')}`),
      p(`${gone('- ')}${added('a) ')}${r('Phát dọn thực bì hai lần mỗi năm.')}`),
      carried('moveFrom'),
      p(r('II. TỔ CHỨC')),
      p(r('1. Văn phòng theo dõi chung.')),
      carried('moveTo'),
    ]
    await write('sua.docx', aDocx({ body: body.join('') }))
    const old = [
      'I. NHIỆM VỤ',
      '1. Vận động hộ dân tham gia.',
      '2. Kiểm tra hằng quý.',
      '- Phát dọn thực bì hai lần mỗi năm.',
    ]
    const rest = ['II. KINH PHÍ', '1. Ngân sách xã bảo đảm đủ.', '2. Vận động xã hội hóa cây giống.']
    await write('cu.txt', [...lines, ...old, ...rest, 'III. TỔ CHỨC', '1. Văn phòng theo dõi chung.'].join('\n'))
    const { out } = await run(['compare', 'cu.txt', 'sua.docx'])
    expect(out).toMatch(/Sửa, Chủ tịch 06\/01\/2026 \[.*\] 1\. Vận động hộ dân tham gia\{\+, kiểm tra hằng quý\+\}/)
    expect(out).toMatch(/Sửa, thành điểm a\), Chủ tịch 06\/01\/2026 \[.*\] a\) Phát dọn/)
    expect(out).toMatch(/Chuyển chỗ, cùng 1 đoạn ở dưới, Chủ tịch 06\/01\/2026/)
  })

  it.each([
    [['compare', 'a.json', 'a.json', '--take', '1', '-o', 'moi.json'], 'hai bản không có chỗ nào khác'],
    [['compare', 'a.json', 'a.json', '--take', 'all', '-o', 'moi.docx'], 'tệp .json'],
    [['compare', 'a.json', 'a.json', '--take', 'all', '-o', 'a.json'], 'a.json'],
    [['compare', 'a.json', 'a.json', '--take', 'all', '--json'], 'thêm -o'],
    [['compare', 'a.json'], 'còn thiếu một phần'],
    [['compare', 'a.json', 'khong-co.json'], 'khong-co.json'],
    [['compare', 'a.json', 'a.json', '-o', 'ra.txt'], 'ra.txt'],
    [['compare', 'a.json', 'a.docx', '-o', 'a.docx'], 'a.docx'],
  ])('says what is wrong with %j', async (args, words) => {
    const { run, write } = await commandLine()
    await write('a.json', JSON.stringify(plan))
    expect(await run(args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(words) })
  })
})

describe('what a leader said of a plan', () => {
  const dated = 'w:author="Chủ tịch" w:date="2026-01-06T09:00:00Z" w:initials="CT"'
  const lines = [
    'ỦY BAN NHÂN DÂN',
    'XÃ BÌNH MINH',
    'KẾ HOẠCH',
    'Phòng cháy năm 2026',
    'I. NHIỆM VỤ',
    '1. Diễn tập trong quý II.',
  ]
  const file = aDocx({
    body: lines
      .map((line) =>
        line.startsWith('1.')
          ? p(
              `${r('1. Diễn tập ')}<w:commentRangeStart w:id="0"/>${r('trong quý II')}<w:commentRangeEnd w:id="0"/>` +
                `<w:r><w:commentReference w:id="0"/></w:r>${r('.')}`,
            )
          : p(r(line)),
      )
      .join(''),
    comments: `<w:comment w:id="0" ${dated}>${p(r('Lùi sang quý III.'))}</w:comment>`,
  })

  it('is kept with the draft, goes out with the next version, and is the same comment when that comes back', async () => {
    const { run, write, bytes } = await commandLine()
    const read = async (name: string): Promise<Draft> => JSON.parse((await bytes(name)).toString())
    await write('cu.txt', lines.join('\n'))
    await write('sua.docx', file)
    expect(await run(['compare', 'cu.txt', 'sua.docx', '--take', 'none', '-o', 'a.json'])).toMatchObject({ code: 0 })
    const { comments = [], body } = await read('a.json')
    const task = body[0]?.children[0]
    expect(comments).toMatchObject([
      {
        place: `block/${task?.id}`,
        words: 'trong quý II',
        author: 'Chủ tịch',
        at: '2026-01-06T09:00:00Z',
        text: 'Lùi sang quý III.',
        done: false,
      },
    ])
    expect(await run(['export', 'a.json', '--comments', '-o', 'sau.docx'])).toMatchObject({ code: 0 })
    expect(await run(['compare', 'a.json', 'sau.docx', '--take', 'all', '-o', 'b.json'])).toMatchObject({ code: 0 })
    expect((await read('b.json')).comments).toEqual(comments)
    await run(['export', 'a.json', '-o', 'khong.docx'])
    expect((await run(['compare', 'a.json', 'khong.docx'])).err).not.toContain('ý kiến')
  })

  it('stays at home once it is done', async () => {
    const { run, write, bytes } = await commandLine()
    await write('sua.docx', file)
    await run(['import', 'sua.docx', '-o', 'a.json'])
    const draft: Draft = JSON.parse((await bytes('a.json')).toString())
    await write(
      'b.json',
      JSON.stringify({ ...draft, comments: draft.comments?.map((one) => ({ ...one, done: true })) }),
    )
    await run(['export', 'b.json', '--comments', '-o', 'sau.docx'])
    await run(['import', 'sau.docx', '-o', 'c.json'])
    expect(JSON.parse((await bytes('c.json')).toString()).comments).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { decodeTelex } from '../../core/checks/kits/telex.ts'
import { guessesIn } from '../../core/checks/kits/wordPairs.ts'
import { spelling } from '../../core/checks/rules/txt02Spelling.ts'
import { wordPairs } from '../../core/checks/rules/txt18WordPairs.ts'
import { siteText } from '../../core/reading/siteText.ts'
import { found, planSaying } from './words.ts'

const guessed = (text: string): string[] =>
  guessesIn(siteText(text, 'item'), () => true).map(({ token, to }) => `${token.text} → ${to}`)

/** What the two rules of spelling quote in a text. */
const said = (text: string): string[] =>
  [spelling, wordPairs]
    .flatMap((rule) => found(rule, planSaying(text)))
    .filter(({ place }) => place === 'block/cau')
    .map(({ excerpt }) => excerpt)

describe('a word its neighbours do not know', () => {
  it.each([
    ['Đoàn viên tham gia phóng chống tệ nạn xã hội.', 'phóng → phòng'],
    ['Bảo vệ mội trường sinh thái ở khu dân cư.', 'mội → môi'],
    ['Giải quyết khiếu lại, tố cáo của công dân.', 'lại → nại'],
    ['Niêm yết công khai tại trụ xở làm việc.', 'xở → sở'],
    ['Đẩy mạnh cãi cách hành chính.', 'cãi → cải'],
    ['Cải tạo các cơ số y tế ở thôn.', 'số → sở'],
    ['Đề án nâng cao nâng lực cạnh tranh.', 'nâng → năng'],
    ['Xã tổ chức giễn đàn thanh niên.', 'giễn → diễn'],
  ])('is taken for the one they know: %s', (text, guess) => {
    expect(guessed(text)).toEqual([guess])
  })
  it.each([
    'Rà soát, thống kê hộ nuôi cá lồng, cá bè trên sông.',
    'Nạo vét kênh mương, khơi thông dòng chảy trước mùa mưa.',
    'Trưởng bản, già làng, người có uy tín vận động bà con bỏ hủ tục.',
    'Đồng bào Ê Đê, Gia Rai ở buôn Ako Dhong dệt thổ cẩm.',
    'Kiểm tra cân, đong, đo lường tại chợ; xử phạt gian lận.',
    'Phát quang bụi rậm, tẩy giun, tiêm phòng dại cho đàn chó, mèo.',
    'Thuê xe ô tô, mượn loa kéo, máy nổ phục vụ hội trại.',
    'Lễ giỗ, ngày rằm, tết cơm mới; hát then, đàn tính.',
    'Thăm hỏi công nhân. Khen công nhân giỏi. Các chủ trang trại, người trả lãi đúng hạn.',
    'Máy chạy thận nhân tạo; đo thị lực, phòng tiền sản giật.',
    'Các xã, phường hướng dẫn hộ dân ở thôn có đông đồng bào sinh sống; phòng ngừa ngập làm phát sinh rác.',
    'Nguồn thu ở địa phương hưởng toàn phần; ngân sách nhiều nguồn; đô thị thông minh hóa dần; chuyển dịch sang nền tảng mới.',
    'PHÁT TRIỂN VÙNG NGUYÊN LIỆU CHO XƯỞNG DA GIÀY, GIẢM MANH MÚN',
    'Doanh thu xổ số, đại lý vé số; hãng tàu, bạn hàng; đo độ kiềm ở ao cá rô phi; bảo vệ các loài thủy sản.',
    'Lấy ý kiến của ban Tuyên giáo trước khi trình.',
    'Phòng bệnh tả, lỵ trực khuẩn; mua kính hiển vi, dụng cụ quang học cho trường.',
    'Khai mạc lúc 8 giờ, bế mạc lúc 16 giờ; thửa 15, tờ 9.',
  ])('is let be where it is right, however rare: %s', (text) => {
    expect(guessed(text)).toEqual([])
  })
  it.each([
    ['Họp xong tại thôn. Chải nghiệm làm nông dân.', 'Chải'],
    ['TIẾN ĐÔ VÀ KẾT QUẢ', 'ĐÔ'],
    ['Hooij Nông dân xã vận động hội viên.', 'Hooij'],
  ])('is looked for at the head of a sentence and in a line of capitals: %s', (text, word) => {
    expect(said(text)).toEqual([word])
  })
  it.each([
    ['Bảo vệ quyềng lợi của người tiêu dùng.', 'quyềng'],
    ['Chia sẻ ghánh nặng chi phí.', 'ghánh'],
    ['Tổ công tác ghi chép chép đầy đủ.', 'chép chép'],
  ])('is no syllable, or stands twice: %s', (text, word) => {
    expect(said(text)).toEqual([word])
  })
  it('has neighbours over a plain space only', () => {
    expect(guessed('Bảo đảm; mội; trường lớp.')).toEqual([])
  })
})

describe('keys of Telex left as they were struck', () => {
  it.each([
    ['kieemr', 'kiểm'],
    ['truwowcs', 'trước'],
    ['dduwowngf', 'đường'],
    ['hoaf', 'hòa'],
    ['quyeets', 'quyết'],
    ['nghieepj', 'nghiệp'],
    ['tiene', 'tiên'],
    ['đươcj', 'được'],
    ['tuầnf', 'tuần'],
  ])('%s is %s', (keys, word) => {
    expect(decodeTelex(keys)?.word).toBe(word)
  })
  it.each(['website', 'fax', 'this', 'trường', 'kg', 'zalo', 'ddos', 'hoàns'])('%s is left alone', (word) => {
    expect(decodeTelex(word)).toBeNull()
  })
})

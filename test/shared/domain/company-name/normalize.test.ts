import { foldCompanyName } from '@shared/domain/company-name/fold'
import { normalizeCompanyName, withoutLegalForms } from '@shared/domain/company-name/normalize'
import fc from 'fast-check'
import { holds } from '../../../support/property'

describe('folding: writing only', () => {
  test.each([
    ['平安银行股份有限公司', '平安银行股份有限公司'],
    ['　平安银行 股份\t有限公司\u200b ', '平安银行股份有限公司'],
    ['ＴＣＬ集团股份有限公司', 'tcl集团股份有限公司'],
    ['深圳市振业（集团）股份有限公司', '深圳市振业集团股份有限公司'],
    ['深圳市振业(集团)股份有限公司', '深圳市振业集团股份有限公司'],
    ['中兴-沈阳商业大厦', '中兴沈阳商业大厦'],
    ['金宇·生物、“技术”【】—…', '金宇生物技术'],
    ['*ST国华', 'st国华'],
    ['𬭎翔科技', '𬭎翔科技'],
    ['々〇ー', '々〇ー'],
    ['聯強國際', '聯強國際'],
    ['***', '']
  ])('%s → %s', (name, folded) => {
    expect(foldCompanyName(name)).toBe(folded)
  })
})

describe('normalising: what two ways of writing a name have in common', () => {
  test.each([
    ['平安银行股份有限公司', '平安银行'],
    ['平安银行股份有限责任公司', '平安银行'],
    ['沙河实业有限责任公司', '沙河实业'],
    ['沙河实业有限公司', '沙河实业'],
    ['沙河实业股份公司', '沙河实业'],
    ['沙河实业总公司', '沙河实业'],
    ['沙河实业公司', '沙河实业'],
    ['康佳集团股份有限公司', '康佳'],
    ['康佳集团', '康佳'],
    ['中国嘉陵工业股份有限公司(集团)', '中国嘉陵工业'],
    ['青岛农村商业银行股份有限公司(简称:青岛农商银行)', '青岛农村商业银行'],
    ['甲乙科技有限公司（原名：丙丁科技有限公司）', '甲乙科技'],
    ['中化国际(控股)股份有限公司', '中化国际'],
    ['中化国际控股股份有限公司', '中化国际控股'],
    ['乐普（北京）医疗器械股份有限公司', '乐普北京医疗器械'],
    ['华为技术（深圳）有限公司', '华为技术深圳'],
    ['平 安 银 行', '平安银行'],
    ['ＴＣＬ集团股份有限公司', 'tcl'],
    ['Acme Trading Co., Ltd.', 'acmetrading'],
    ['Acme Corporation', 'acme'],
    ['Zinc', 'zinc']
  ])('legal form and brackets: %s → %s', (name, normalized) => {
    expect(normalizeCompanyName(name)).toBe(normalized)
  })

  test.each([
    ['*ST国华', '国华'],
    ['*st国华', '国华'],
    ['ST海王', '海王'],
    ['＊ＳＴ康佳Ａ', '康佳'],
    ['S*ST前锋', '前锋'],
    ['SST前锋', '前锋'],
    ['S佳通', '佳通'],
    ['XD红星发', '红星发'],
    ['XR红星发', '红星发'],
    ['DR红星发', '红星发'],
    ['万科Ａ', '万科'],
    ['万科B', '万科'],
    ['万科a', '万科'],
    ['百济神州-U', '百济神州'],
    ['优刻得-W', '优刻得'],
    ['九号公司-WD', '九号'],
    ['某某-UW', '某某'],
    ['TCL科技', 'tcl科技'],
    ['先锋ST科技', '先锋st科技'],
    ['优刻-W科技', '优刻w科技'],
    ['中新A科技', '中新a科技'],
    ['STX造船', 'stx造船'],
    ['QA', 'qa']
  ])('share marks: %s → %s', (name, normalized) => {
    expect(normalizeCompanyName(name)).toBe(normalized)
  })

  test.each([
    ['深圳市振业（集团）股份有限公司', '深圳振业'],
    ['深圳振业集团股份有限公司', '深圳振业'],
    ['广东省深圳市振业有限公司', '广东深圳振业'],
    ['浙江省物产有限公司', '浙江物产'],
    ['江苏苏州市某某科技有限公司', '江苏苏州某某科技'],
    ['吉林市某某科技有限公司', '吉林某某科技'],
    ['石家庄市某某科技有限公司', '石家庄某某科技'],
    ['内蒙古自治区煤炭有限公司', '内蒙古煤炭'],
    ['广西壮族自治区糖业有限公司', '广西糖业'],
    ['新疆维吾尔自治区棉业有限公司', '新疆棉业'],
    ['宁夏回族自治区某某有限公司', '宁夏某某'],
    ['宣城市华菱精工科技股份有限公司', '宣城华菱精工科技'],
    ['永辉超市股份有限公司', '永辉超市'],
    ['北京华联综合超市股份有限公司', '北京华联综合超市'],
    ['家家超市连锁有限公司', '家家超市连锁'],
    ['青岛城市传媒股份有限公司', '青岛城市传媒'],
    ['菜市口百货有限公司', '菜市口百货'],
    ['广东市场营销有限公司', '广东市场营销'],
    ['重庆市政工程有限公司', '重庆市政工程'],
    ['深圳市', '深圳市'],
    ['省广集团股份有限公司', '省广'],
    ['驻广西壮族自治区商会', '驻广西壮族自治区商会'],
    ['金色浙江省级物流', '金色浙江省级物流'],
    ['金色阳光深圳市民德电子', '金色阳光深圳市民德电子']
  ])('place signs: %s → %s', (name, normalized) => {
    expect(normalizeCompanyName(name)).toBe(normalized)
  })

  test.each([
    ['集团公司', '集团'],
    ['有限公司', '有限公司'],
    ['公司', '公司'],
    ['', '']
  ])('never takes the last two signs: %s → %s', (name, rest) => {
    expect(withoutLegalForms(name)).toBe(rest)
  })

  test('what it gives does not depend on width, case or blanks', () => {
    const names = fc.constantFrom('深圳市振业(集团)股份有限公司', '*ST康佳A', 'TCL科技', '乐普(北京)医疗器械股份有限公司', '百济神州-U')
    const writings = fc.array(fc.constantFrom('wide', 'lower', 'blank'), { minLength: 1, maxLength: 3 })
    holds([names, writings], (name, changes) => {
      const written = changes.reduce<string>((text, change) => {
        if (change === 'lower') return text.toLowerCase()
        if (change === 'blank') return ` ${text}　`

        return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
      }, name)
      expect(normalizeCompanyName(written)).toBe(normalizeCompanyName(name))
    })
  })
})

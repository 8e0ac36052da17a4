import { isFormal, isGeneric, segmentName } from '@shared/domain/company-name/segment-name'
import fc from 'fast-check'
import { toSimplified } from '../../../support/builders/name-list'
import { holds } from '../../../support/property'

const read = (name: string) => segmentName(name, toSimplified)
const partOf = (name: string, part: string): string => {
  const { text, parts } = read(name)
  return [...text].filter((_, index) => parts[index] === part).join('')
}

describe('the parts of a company name', () => {
  test.each([
    // name, place, core, trade, fillers, form, tail
    ['邵阳维克液压股份有限公司', '邵阳', '维克', '液压', '', 'joint', ''],
    ['深圳市朗科科技股份有限公司', '深圳', '朗科', '', '科技', 'joint', ''],
    ['东来涂料技术(上海)股份有限公司', '上海', '东来', '涂料', '技术', 'joint', ''],
    ['浙江杭州市西泉实业有限责任公司', '浙江杭州', '西泉', '', '实业', 'limited', ''],
    ['克孜勒苏柯尔克孜自治州道爵旅游集团有限公司', '克孜勒苏', '道爵', '旅游', '集团', 'limited', ''],
    ['黔东南苗族侗族自治州宏泰达化工有限公司', '黔东南', '宏泰达', '化工', '', 'limited', ''],
    ['内蒙古自治区大中矿业股份有限公司', '内蒙古', '大中', '矿业', '', 'joint', ''],
    ['開曼群島商竣邦國際股份有限公司', '', '竣邦', '', '国际', 'joint', ''],
    ['中茂能資系統整合科技(股)公司', '', '中茂能资系统整合', '', '科技', 'joint', ''],
    ['平安银行股份有限公司深圳分公司', '', '平安', '银行', '', 'joint', '深圳分公司'],
    ['邵阳维克液压股份有限公司/采购部', '邵阳', '维克', '液压', '', 'joint', '采购部'],
    ['格力电器人力资源部', '', '格力', '电器', '', null, '人力资源部'],
    ['格力电器华南分公司', '', '格力', '电器', '', null, '华南分公司'],
    ['国新能源股份有限公司', '', '国新', '能源', '', 'joint', ''],
    ['康佳集团', '', '康佳', '', '集团', null, ''],
    ['华为公司', '', '华为', '', '', 'company', ''],
    ['Acme Trading Co., Ltd.', '', 'acmetrading', '', '', 'company', '']
  ])('%s', (name, place, core, trade, fillers, form, tail) => {
    const segmented = read(name)
    expect({
      place: partOf(name, 'R'),
      core: segmented.core,
      trade: partOf(name, 'I'),
      fillers: partOf(name, 'F'),
      form: segmented.form,
      tail: segmented.tail
    }).toEqual({
      place,
      core,
      trade,
      fillers,
      form,
      tail
    })
  })

  test.each(['股分有限公司', '股份有限公', '股份有公司', '份有限公司', '股份有现公司', '股份有限限公司', '股份限有公司'])(
    'a mistyped form is still the joint-stock form: %s',
    (form) => {
      expect(read(`恒通${form}`)).toMatchObject({ text: '恒通', form: 'joint' })
    }
  )

  test.each(['宏大科技有限公司', '份额宝科技有限公司', '股海有限公司'])('another form is not taken for it: %s', (name) => {
    expect(read(name).form).toBe('limited')
  })

  test('where nothing else is left, the place is the core', () => {
    expect(read('重庆钢铁股份有限公司')).toMatchObject({ core: '重庆', regionLength: 0, parts: 'CCII' })
  })

  test('text and parts are of one length, and the core is in the text, for any text', () => {
    const sign = fc.constantFrom(...'深圳市华为上海科技有限公司股份集团(北京)部分/ aB1。')
    holds([fc.array(sign, { maxLength: 20 })], (signs) => {
      const { text, parts, core } = read(signs.join(''))
      expect(parts).toHaveLength(text.length)
      expect(text).toContain(core)
      expect(parts).toMatch(/^[RCIF]*$/)
    })
  })

  test('simplified and traditional writing read alike but for the flag', () => {
    expect({ ...read('盛弘醫藥股份有限公司'), isTraditional: false }).toEqual(read('盛弘医药股份有限公司'))
    expect(read('盛弘醫藥股份有限公司').isTraditional).toBe(true)
  })
})

describe('what a typed name says', () => {
  test.each([
    ['北京', true],
    ['广东省', true],
    ['金融', true],
    ['互联网公司', true],
    ['投资公司', true],
    ['有限公司', true],
    ['航天机电', false],
    ['重庆钢铁', false],
    ['食品股份有限公司', false],
    ['华为', false]
  ])('%s distinguishes nobody: %s', (name, expected) => {
    expect(isGeneric(read(name))).toBe(expected)
  })

  test('公司 alone is no legal form in full', () => {
    expect([isFormal(read('华为公司')), isFormal(read('华为有限公司')), isFormal(read('华为'))]).toEqual([false, true, false])
  })
})

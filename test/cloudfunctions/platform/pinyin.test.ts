import { pinyinInitialsOf } from '../../../cloudfunctions/platform/pinyin'

test.each([
  ['平安银行', 'payh'],
  ['TCL科技', 'tclkj'],
  ['万科Ａ', 'wk'],
  ['360数科', '360sk'],
  ['!!', null]
])('the pinyin initials of %s are %s', (name, initials) => {
  expect(pinyinInitialsOf(name)).toBe(initials)
})

import { neutralizeFormula } from '../../../cloudfunctions/actions/neutralize-formula'

test.each([
  ['=1+1', '1+1'],
  ['+cmd', 'cmd'],
  ['-cmd', 'cmd'],
  ['@SUM(A1)', 'SUM(A1)'],
  ['\t=cmd', 'cmd'],
  [' =cmd', 'cmd'],
  ['＝cmd', 'cmd'],
  ['＋－＠cmd', 'cmd'],
  ['==+-cmd', 'cmd'],
  ['-12.5', '-12.5'],
  ['+3,000', '+3,000'],
  ['-', ''],
  ['*ST国华', '*ST国华'],
  ['平安银行', '平安银行'],
  ['A=B', 'A=B']
])('%j becomes %j', (cell, expected) => {
  expect(neutralizeFormula(cell)).toBe(expected)
})

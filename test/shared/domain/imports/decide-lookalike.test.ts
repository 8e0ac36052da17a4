import { decideLookalike } from '@shared/domain/imports/decide-lookalike'
import type { LookalikeChoices } from '@shared/model/import-lookalike'

const choices = (overrides: Partial<LookalikeChoices> = {}): LookalikeChoices => ({ probable: 'merge', unsure: null, rows: [], ...overrides })
const row = (kind: 'probable' | 'unsure' | 'same-code', accountIds = ['acc_one', 'acc_two']) => ({ rowNumber: 7, kind, accountIds })

test.each([
  ['the same code is skipped whatever is said', row('same-code'), choices({ probable: 'create', unsure: 'create' }), { choice: 'skip' }],
  ['the same code is skipped when nothing is said', row('same-code'), null, { choice: 'skip' }],
  ['without choices a row is made', row('probable'), null, { choice: 'create' }],
  ['a probable row is merged into the likeliest', row('probable'), choices(), { choice: 'merge', accountId: 'acc_one' }],
  ['a probable row is left out when that is said of all', row('probable'), choices({ probable: 'skip' }), { choice: 'skip' }],
  ['of an unsure row nothing is said yet', row('unsure'), choices(), null],
  ['an unsure row is made when that is said of all', row('unsure'), choices({ unsure: 'create' }), { choice: 'create' }],
  [
    'what is said of the row goes before what is said of all',
    row('unsure'),
    choices({ unsure: 'create', rows: [{ rowNumber: 7, choice: 'merge', accountId: 'acc_two' }] }),
    { choice: 'merge', accountId: 'acc_two' }
  ],
  ['what is said of another row does not count', row('unsure'), choices({ rows: [{ rowNumber: 8, choice: 'skip' }] }), null],
  ['with nobody to merge into a row is left out', row('probable', []), choices(), { choice: 'skip' }]
])('%s', (_what, one, said, expected) => {
  expect(decideLookalike(one, said)).toEqual(expected)
})

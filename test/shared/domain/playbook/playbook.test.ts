import { audienceOfTitle } from '@shared/domain/playbook/audience-of-title'
import { defaultRows } from '@shared/domain/playbook/default-rows'
import { type MeasuredAccount, measureRow } from '@shared/domain/playbook/measure'
import { contentsOfRow, nextActions, talksFor } from '@shared/domain/playbook/next-actions'
import { type ObservedAccount, observedOn } from '@shared/domain/playbook/observations'
import { playbookRowSchema } from '@shared/model/playbook'
import { observations } from '@shared/model/playbook-words'
import { asDayNumber } from '@shared/model/units'

const today = asDayNumber(20_000)
const account = (overrides: Partial<MeasuredAccount> = {}): MeasuredAccount => ({
  unitsByPerson: {},
  stage: 'aware',
  stageReason: 'read',
  isAccepted: false,
  deal: null,
  ...overrides
})
const units = (day: number, kind: string): ObservedAccount['unitsByPerson'] => ({ per_1: { [day]: { [kind]: 1 } } })

describe('what is observed of an account', () => {
  test.each([
    ['high-value', units(20_000, 'high_value_view'), 20_000],
    ['high-value', units(19_971, 'high_value_view'), 19_971],
    ['high-value', units(19_970, 'high_value_view'), null],
    ['high-value', units(20_001, 'high_value_view'), null],
    ['registered', units(19_990, 'event_register'), 19_990],
    ['downloaded', units(19_990, 'content_view'), null],
    ['new-to-brand', units(19_987, 'content_view'), 19_987],
    ['new-to-brand', units(19_986, 'content_view'), null],
    ['visited', units(19_950, 'content_view'), 19_950],
    ['engaged', units(19_950, 'content_view'), null],
    ['intent-elsewhere', units(19_950, 'oa_follow'), null]
  ] as const)('%s of %j: %s', (observation, unitsByPerson, day) => {
    expect(observedOn(observation, account({ unitsByPerson }), today)?.day ?? null).toBe(day)
  })

  test('by the stage it is at and why', () => {
    const unitsByPerson = units(19_999, 'oa_follow')
    expect(observedOn('intent-elsewhere', account({ unitsByPerson, stage: 'unaware', stageReason: 'intent-before-awareness' }), today)?.day).toBe(19_999)
    expect(observedOn('engaged', account({ unitsByPerson, stage: 'mqa' }), today)?.day).toBe(19_999)
  })

  test('nothing of one that nobody ever touched, whatever the row', () => {
    for (const observation of observations) expect(observedOn(observation, account(), today)).toBeNull()
  })
})

describe('the numbers of a row', () => {
  const row = { observation: 'high-value' as const }

  test('count people and units of the last thirty days, at accounts observed so alone', () => {
    const busy = account({
      unitsByPerson: { per_1: { 20000: { high_value_view: 1, content_view_deep: 2 }, 19970: { content_view: 9 } }, per_2: { 19999: { content_view: 1 } } },
      stage: 'mqa',
      isAccepted: true,
      deal: 'open'
    })
    expect(measureRow(row, [busy, account({ unitsByPerson: units(20_000, 'content_view') })], today)).toEqual({
      accounts: 1,
      visitors: 2,
      visits: 4,
      longReads: 2,
      secondPageRatio: 0.5,
      mql: 1,
      sal: 1,
      opportunities: 1
    })
  })

  test('have no ratio where nobody came', () => {
    expect(measureRow(row, [], today)).toMatchObject({ accounts: 0, secondPageRatio: null })
  })
})

describe('what to do next', () => {
  test('the rows given are valid, each with another behaviour', () => {
    for (const row of defaultRows) expect(playbookRowSchema.safeParse(row).success).toBe(true)
    expect(new Set(defaultRows.map(({ observation }) => observation)).size).toBe(observations.length)
  })

  test('is the rows in use, in the order of the table', () => {
    const busy = account({ unitsByPerson: units(20_000, 'high_value_view'), stage: 'engaged' })
    const observed = (rows = defaultRows) => nextActions(rows, busy, today).map(({ row }) => row.observation)
    expect(observed()).toEqual(['engaged', 'new-to-brand', 'high-value'])
    expect(observed(defaultRows.map((row) => ({ ...row, isOn: row.observation !== 'engaged' })))).toEqual(['new-to-brand', 'high-value'])
  })

  test('with what was chosen by name first, then what fits stage and role best, then the newest', () => {
    const content = (id: string, overrides: object = {}) => ({
      id,
      format: 'report' as const,
      publishedAt: `2026-0${id}-01`,
      stages: [],
      audiences: [],
      ...overrides
    })
    const all = [content('1', { format: 'text' }), content('2', { stages: ['evaluation'] }), content('3'), content('4', { audiences: ['user'] }), content('5')]
    const given = contentsOfRow({ contentIds: ['1', 'gone'], formats: ['report'] }, all, { stage: 'evaluation', audience: 'user' })
    expect(given.map(({ id }) => id)).toEqual(['1', '2', '4'])
  })

  test('says to a role what was written for it, and everything where the role is not known', () => {
    const talk = (audience: 'user' | 'gatekeeper') => ({ audience, stage: 'evaluation' as const, talk: audience, contentIds: [] })
    const talks = [talk('user'), talk('gatekeeper')]
    expect(talksFor(talks, { stage: 'evaluation', audience: 'user' })).toEqual([talks[0]])
    expect(talksFor(talks, { stage: 'evaluation', audience: null })).toEqual(talks)
    expect(talksFor(talks, { stage: 'decision', audience: null })).toEqual([])
  })
})

test.each([
  ['财务总监', 'economic-buyer'],
  ['采购经理', 'gatekeeper'],
  ['副总经理', 'decision-maker'],
  ['CTO', 'decision-maker'],
  ['信息中心主任', 'influencer'],
  ['数据治理负责人', 'initiator'],
  ['测试工程师', 'user'],
  ['', null],
  [null, null],
  ['诗人', null]
])('the title %s suggests %s', (title, audience) => {
  expect(audienceOfTitle(title)).toBe(audience)
})

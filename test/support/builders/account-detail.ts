import type { AccountDetail } from '@shared/contracts/accounts'
import type { PersonPart, TouchPart } from '@shared/model/engagement'
import { asRatio, asScore } from '@shared/model/units'
import { betweenCriterion, inCriterion } from './criterion'

export const touchPart = (overrides: Partial<TouchPart> = {}): TouchPart => ({
  touchpointId: 'tch_000001',
  kind: 'event_register',
  subjectId: 'evt_000001',
  subjectTitle: '数据中台实践直播',
  occurredAt: '2026-03-01T08:30:00.000Z',
  countedPoints: 8,
  decayedPoints: 7.5,
  leftRatio: asRatio(0.9375),
  rule: { period: { unit: 'ever' }, subject: 'same', maxCount: 1 },
  scorePoints: 38,
  ...overrides
})

export const personPart = (overrides: Partial<PersonPart> = {}): PersonPart => ({
  personId: 'per_000001',
  displayName: '李明',
  jobTitle: '信息中心主任',
  identityLevel: 3,
  identityWeight: asRatio(0.8),
  scorePoints: 38,
  touchCount: 1,
  touches: [touchPart()],
  ...overrides
})

/** An account of two people, 38 + 24 = 62, whose headcount nobody knows. */
export const accountDetail = (overrides: Partial<AccountDetail> = {}): AccountDetail => ({
  account: {
    id: 'acc_000001',
    legalName: '深圳市示例软件股份有限公司',
    shortName: '示例软件',
    aliases: [],
    unifiedSocialCreditCode: null,
    stockCode: '300001',
    website: null,
    traits: {
      industry: '软件服务',
      region: '深圳',
      ownership: '民营企业',
      board: '创业板',
      listedOn: '2010-01-29',
      employeeCount: null,
      annualRevenueCny: 512_000_000,
      technologies: null
    },
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z'
  },
  fits: [
    {
      icp: { id: 'icp_000001', name: '华南民营软件公司', versionNumber: 2 },
      criteria: [
        inCriterion(),
        betweenCriterion({ id: 'years', weight: 70 }),
        betweenCriterion({ id: 'people', attribute: 'employeeCount', weight: 30, expected: { min: 100, max: 2000 } })
      ],
      score: asScore(100),
      band: 'A',
      coverageRatio: asRatio(0.7),
      lowScore: asScore(70),
      highScore: asScore(100),
      reasons: [
        { criterionId: 'industry', kind: 'must', outcome: 'matched', weight: 1, points: 0 },
        { criterionId: 'years', kind: 'should', outcome: 'matched', weight: 70, points: 100 },
        { criterionId: 'people', kind: 'should', outcome: 'unknown', weight: 30, points: 0 }
      ]
    }
  ],
  fitHistory: [],
  engagement: { modelVersion: 'v1', score: asScore(62), level: 1, peopleCount: 2, lastTouchAt: '2026-03-01T08:30:00.000Z' },
  scoreHistory: [],
  grade: 'A1',
  isHot: true,
  people: [
    personPart(),
    personPart({
      personId: 'per_000002',
      displayName: null,
      jobTitle: null,
      identityLevel: 4,
      identityWeight: asRatio(1),
      scorePoints: 24,
      touches: [touchPart({ touchpointId: 'tch_000002', kind: 'high_value_view', subjectTitle: '报价', scorePoints: 24 })]
    })
  ],
  leavesLevelOneOn: '2026-12-03',
  targetLists: [{ id: 'tal_000001', name: '2026 四季度华南软件', tier: 'one-to-one' }],
  mergedIntoId: null,
  ...overrides
})

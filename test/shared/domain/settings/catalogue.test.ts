import { listSettings, settings } from '@shared/domain/settings/catalogue'

describe('settings', () => {
  test('each is listed once, by a key that tells where the code reads it', () => {
    const keys = listSettings().map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.length).toBe(Object.values(settings).reduce((count, group) => count + Object.keys(group).length, 0))
    expect(keys).toEqual(expect.arrayContaining(['fit.bandAFromScore', 'engagement.halfLifeDays', 'targetLists.oneToOneRatio', 'segments.dormantDays']))
  })

  test('each has a label and a sentence in Chinese and names its source', () => {
    for (const { key, label, sentence, source } of listSettings()) {
      expect([key, label]).toEqual([key, expect.stringMatching(/[\u4e00-\u9fff]/)])
      expect([key, sentence]).toEqual([key, expect.stringMatching(/[\u4e00-\u9fff].*。$/)])
      expect([key, source]).toEqual([key, expect.stringMatching(/^(R\d{3}|DESIGN §\d|事件目录)/)])
    }
  })

  test.each([
    ['fit.bandAFromScore', 80],
    ['fit.bandBFromScore', 50],
    ['fit.bandAMinCoverageRatio', 0.6],
    ['fit.hotGrades', 'A1'],
    ['targetLists.keyAccountTeamAddQuota', 15],
    ['targetLists.midMarketTeamAddQuota', 30],
    ['targetLists.doubleFiveHundredCaps', [500, 500]],
    ['segments.startCounts', [2, 3]],
    ['segments.recommendedCounts', [4, 5]],
    ['segments.warnAboveCount', 5],
    ['segments.solutionPageCount', 3],
    ['segments.engagedViewCount', 3],
    ['segments.engagedWindowDays', 30],
    ['segments.dormantDays', 90],
    ['segments.lapsedLookBackMonths', 12],
    ['segments.exampleMinRevenueCny', 5_000_000],
    ['segments.exampleIcpRevenueCny', [100_000_000, 200_000_000]],
    ['segments.automatedWorkPercent', 80],
    ['checklists.segmentHealthCount', 14]
  ])('%s is %j, as the source says', (key, value) => {
    expect(listSettings().find((listed) => listed.key === key)?.value).toEqual(value)
  })
})

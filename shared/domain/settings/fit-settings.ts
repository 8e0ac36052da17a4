import { numberSetting, textSetting } from './setting'

/** Where the fit bands begin, and what "hot" is. */
export const fitSettings = {
  bandAFromScore: numberSetting({
    label: '匹配 A 档起点',
    value: 80,
    unit: '分',
    source: 'DESIGN §2 Fit',
    sentence: '匹配分达到这个值，且门槛条件都已知并通过、资料够全，为 A 档。'
  }),
  bandBFromScore: numberSetting({ label: '匹配 B 档起点', value: 50, unit: '分', source: 'DESIGN §2 Fit', sentence: '匹配分达到这个值为 B 档，再低为 C 档。' }),
  bandAMinCoverageRatio: numberSetting({
    label: 'A 档最低资料覆盖',
    value: 0.6,
    unit: null,
    source: 'DESIGN §2 Fit',
    sentence: '已知条件的权重占比低于这个值时，最高只到 B 档。'
  }),
  hotGrades: textSetting({
    label: '重点跟进的等级',
    value: 'A1',
    unit: null,
    source: 'DESIGN §2 Grade',
    sentence: '匹配档与互动等级同时达到时，客户标为“重点”；多个等级用逗号隔开。'
  })
} as const

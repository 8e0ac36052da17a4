import type { ProblemReason } from '@shared/model/problem-reasons'

interface StatRefusal {
  reason: Extract<ProblemReason, 'stats-no-permission' | 'stats-refused'>
  /** What to do, in Chinese. */
  sentence: string
}

const known: Readonly<Record<number, StatRefusal>> = {
  48001: {
    reason: 'stats-no-permission',
    sentence: '这个公众号没有统计接口的权限（48001）：需要完成微信认证，并在公众号后台开通；在此之前请从公众号后台导出 CSV 上传'
  },
  '-604101': {
    reason: 'stats-no-permission',
    sentence: '云函数 jobs 没有统计接口的云调用权限（-604101）：请在 config.json 的 permissions.openapi 里加上后重新部署'
  },
  45009: { reason: 'stats-refused', sentence: '今天调用统计接口的次数已经用完（45009），明天会自动继续' },
  61501: { reason: 'stats-refused', sentence: '微信不接受查询的日期（61501），请检查服务器的时间' }
}

/** Returns why WeChat gives no statistics and what to do, for an errcode that is not 0. */
export const statRefusalOf = (errcode: number): StatRefusal =>
  known[errcode] ?? { reason: 'stats-refused', sentence: `微信没有给出统计（${errcode}），过两小时会再试；一直这样请联系管理员` }

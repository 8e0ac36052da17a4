import type { ProblemReason } from '@shared/model/problem-reasons'

interface ReasonTexts {
  title: string
  fix: string
}

const reasons: Record<ProblemReason, ReasonTexts> = {
  'push-signature': { title: '签名不对的推送', fix: '核对公众号后台与云函数 wechat 里的令牌和密钥；都对的话是别人在冒充，不用处理。' },
  'push-stale': { title: '过期的推送', fix: '推送的时间和服务器差了十分钟以上。请检查服务器的时间。' },
  'push-replayed': { title: '被重放的推送', fix: '有人把同一个签名用在另一条消息上，已拒绝。把公众号改为安全模式可以堵住。' },
  'push-too-large': { title: '过大的推送', fix: '超过 64 KB，微信不会发这么大的消息，不用处理。' },
  'push-unreadable': { title: '读不懂的推送', fix: '不是微信的 XML 或 JSON，已拒绝。若来自你自己的转发服务，请原样转发。' },
  'push-undecryptable': { title: '解不开的推送', fix: '核对云函数 wechat 里的消息加解密密钥（EncodingAESKey）。' },
  'push-other-app': { title: '发给别的应用的推送', fix: '推送地址末尾的 AppID 与公众号不符，请在公众号后台改正地址。' },
  'push-unconfigured': { title: '没有登记的公众号', fix: '在云函数 wechat 的环境变量 WECHAT_CONNECTIONS 里登记这个公众号的 AppID、令牌和密钥。' },
  'push-not-folded': { title: '多次处理都没有成功的推送', fix: '请把这一条告诉管理员，日志里有原因。' },
  'push-no-consent': { title: '没有记到人的公众号互动', fix: '对方还没有同意内容分析。在自动回复和菜单里放小程序卡片，请对方先同意。' },
  'import-bad-rows': { title: '导入文件里有问题的行', fix: '按导入时的逐行提示修改文件，再导入一次。' },
  'import-unreadable': { title: '读不懂的导入文件', fix: '另存为 UTF-8 或 GBK 编码的 CSV 再上传。' },
  'touch-staff': { title: '同事自己的浏览', fix: '同事的浏览不计分，不用处理。' },
  'touch-partner': { title: '合作伙伴的浏览', fix: '合作伙伴的浏览不计分；认错了可以在这个人的页面恢复。' },
  'touch-crawler': { title: '微信爬虫的访问', fix: '爬虫的访问不计分，不用处理。' },
  'touch-bot': { title: '程序的访问', fix: '程序的访问不计分，不用处理。' },
  'touch-snapshot': { title: '快照页的虚拟用户', fix: '快照页的用户不是真人，不计分，不用处理。' },
  'touch-self': { title: '自己产生的流量', fix: '自己的测试不计分，不用处理。' },
  'stats-no-permission': { title: '没有统计接口的权限', fix: '公众号需要微信认证；在此之前可以上传公众号后台导出的统计。' },
  'stats-refused': { title: '微信没有给出统计', fix: '系统过两小时会再试；一直这样请联系管理员。' },
  'stats-delayed': { title: '昨天的统计还没有出全', fix: '微信稍后会补，系统会自己再拉一次，不用处理。' },
  'stats-bad-rows': { title: '统计文件里有问题的行', fix: '按提示修改这些单元格，再上传一次。' }
}

export const problems = {
  title: '数据问题',
  text: '被拒绝或不计分的数据，按原因和日期汇总；例子里没有个人信息。',
  emptyTitle: '没有数据问题',
  emptyText: '进来的推送、导入和统计都正常。',
  times: (count: number) => `${count} 次`,
  example: (text: string) => `例：${text}`,
  fix: (text: string) => `怎么办：${text}`,
  lastAt: (moment: string) => `最近 ${moment}`,
  dismiss: '知道了',
  reasons
}

interface Added {
  addedCount: number
  knownCount: number
  leftAloneCount: number
  peopleAddedCount: number
  peopleKnownCount: number
  refused: readonly object[]
}

export const invitations = {
  title: '邀请名单',
  note: '每家客户只算一次，状态取受邀的人里走得最远的那个；竞品、不合作的客户不会在名单里。',
  invite: '邀请客户',
  inviteTitle: '邀请谁',
  lists: '整个目标名单',
  search: '或按名称找一家客户',
  add: (count: number) => (count === 0 ? '选好再邀请' : `邀请选中的 ${count} 项`),
  searchPerson: '或按姓名找一个人',
  noPerson: '没有找到已知公司的这个人',
  added: (answer: Added) =>
    [
      answer.addedCount === 0 && answer.peopleAddedCount > 0 ? '' : `新邀请 ${answer.addedCount} 家`,
      answer.peopleAddedCount === 0 ? '' : `点名邀请 ${answer.peopleAddedCount} 人`,
      answer.knownCount === 0 ? '' : `${answer.knownCount} 家早已在名单里`,
      answer.peopleKnownCount === 0 ? '' : `${answer.peopleKnownCount} 人早已点名`,
      answer.leftAloneCount === 0 ? '' : `${answer.leftAloneCount} 家暂不跟进，没有邀请`,
      answer.refused.length === 0 ? '' : `${answer.refused.length} 人不能邀请`
    ]
      .filter((part) => part !== '')
      .join('，'),
  states: '邀请到哪一步',
  state: { invited: '还没回应', registered: '已报名', attended: '已到场' },
  funnel: { invited: '邀请', registered: '报名', attended: '到场' },
  accounts: (count: number) => `${count} 家`,
  ofBefore: (percent: number) => `上一步的 ${percent}%`,
  empty: { invited: '没有等回应的客户', registered: '还没有客户报名', attended: '还没有客户到场' },
  owner: (name: string) => `负责人 ${name}`,
  noOwner: '还没有负责人',
  remove: '移出',
  removed: '已移出邀请名单',
  nobody: '没有找到这家客户',
  namedOnly: '只邀请以下的人',
  personState: { invited: '还没回应', registered: '已报名', attended: '已到场' },
  removePerson: (name: string) => `移出 ${name}`,
  somebody: '这个人',
  refused: (name: string, why: string) => `${name}：${why}`,
  refusal: {
    gone: '已撤回同意，记录不在了，请从选择里去掉',
    'no-consent': '没有同意会后联系，请先征得同意',
    excluded: '已被排除，要邀请请先在此人页面恢复',
    'no-account': '还不知道是哪家公司的，请先把此人归到客户',
    negative: '所在客户在暂不跟进名单里，要邀请请先取消标记',
    'on-hold': '所在客户正在暂缓期，到期后再邀请',
    'too-many': '这家客户点名的人已满 50，请直接邀请整家客户'
  }
}

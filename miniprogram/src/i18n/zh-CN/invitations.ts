export const invitations = {
  title: '邀请名单',
  note: '每家客户的状态取走得最远的那个人；竞品、不合作的客户不会在名单里。',
  invite: '邀请客户',
  inviteTitle: '邀请哪些客户',
  lists: '整个目标名单',
  search: '或按名称找一家客户',
  add: (count: number) => (count === 0 ? '选好再邀请' : `邀请选中的 ${count} 项`),
  added: ({ added, known, left }: { added: number; known: number; left: number }) =>
    [`新邀请 ${added} 家`, known === 0 ? '' : `${known} 家早已在名单里`, left === 0 ? '' : `${left} 家暂不跟进，没有邀请`]
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
  nobody: '没有找到这家客户'
}

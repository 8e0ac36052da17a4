import type { invitations as zhCn } from '../zh-CN/invitations'

export const invitations: typeof zhCn = {
  title: 'Invitation list',
  note: 'Each account stands where the furthest of its people got; accounts to be left alone are never on the list.',
  invite: 'Invite accounts',
  inviteTitle: 'Whom to invite',
  lists: 'A whole target list',
  search: 'Or one account by name',
  add: (count) => (count === 0 ? 'Choose first' : `Invite these ${count}`),
  added: ({ added, known, left }) =>
    [`${added} invited`, known === 0 ? '' : `${known} were on the list`, left === 0 ? '' : `${left} are to be left alone`]
      .filter((part) => part !== '')
      .join(', '),
  states: 'How far',
  state: { invited: 'No answer', registered: 'Registered', attended: 'Attended' },
  funnel: { invited: 'Invited', registered: 'Registered', attended: 'Attended' },
  accounts: (count) => `${count} accounts`,
  ofBefore: (percent) => `${percent}% of the step before`,
  empty: { invited: 'Nobody is waited for', registered: 'Nobody registered yet', attended: 'Nobody attended yet' },
  owner: (name) => `Owner ${name}`,
  noOwner: 'No owner yet',
  remove: 'Remove',
  removed: 'Off the list',
  nobody: 'No such account'
}

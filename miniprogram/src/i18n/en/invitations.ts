import type { invitations as zhCn } from '../zh-CN/invitations'

export const invitations: typeof zhCn = {
  title: 'Invitation list',
  note: 'Each account counts once and stands where the furthest of its invited people got; accounts to be left alone are never on the list.',
  invite: 'Invite accounts',
  inviteTitle: 'Whom to invite',
  lists: 'A whole target list',
  search: 'Or one account by name',
  add: (count) => (count === 0 ? 'Choose first' : `Invite these ${count}`),
  searchPerson: 'Or one person by name',
  noPerson: 'No such person of a known account',
  added: (answer) =>
    [
      answer.addedCount === 0 && answer.peopleAddedCount > 0 ? '' : `${answer.addedCount} accounts invited`,
      answer.peopleAddedCount === 0 ? '' : `${answer.peopleAddedCount} people invited`,
      answer.knownCount === 0 ? '' : `${answer.knownCount} accounts were on the list`,
      answer.peopleKnownCount === 0 ? '' : `${answer.peopleKnownCount} people were on the list`,
      answer.leftAloneCount === 0 ? '' : `${answer.leftAloneCount} accounts are to be left alone`,
      answer.refused.length === 0 ? '' : `${answer.refused.length} people cannot be invited`
    ]
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
  nobody: 'No such account',
  namedOnly: 'only these people',
  personState: { invited: 'No answer', registered: 'Registered', attended: 'Attended' },
  removePerson: (name) => `Remove ${name}`,
  somebody: 'This person',
  refused: (name, why) => `${name}: ${why}`,
  refusal: {
    gone: 'has taken their consent back and is not known any more; please deselect',
    'no-consent': 'has not agreed to be contacted; please ask first',
    excluded: 'is excluded; restore them on their page first',
    'no-account': 'is of no known account; link them to one first',
    negative: 'is of an account to be left alone; take that mark off first',
    'on-hold': 'is of an account on hold; invite them when the hold has ended',
    'too-many': '50 people of this account are named; invite the whole account instead'
  }
}

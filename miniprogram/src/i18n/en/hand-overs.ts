import type { handOvers as zhCn } from '../zh-CN/hand-overs'

export const handOvers: typeof zhCn = {
  title: 'Hot at the booth',
  waiting: (minutes) => (minutes < 60 ? `waiting ${minutes} min` : `waiting ${Math.floor(minutes / 60)} h`),
  nameless: '(badge only)',
  from: (event, staff) => `${event} · noted by ${staff}`,
  nextStep: (step) => `Next: ${step}`,
  person: 'The person',
  account: 'The account',
  contacted: 'Contacted',
  noted: 'Noted; the response time is up to now',
  queued: 'Nobody’s yet',
  take: 'I take it',
  taken: 'Yours to follow up',
  give: 'Give to a colleague',
  giveTitle: (name) => `Who gets “${name}”?`,
  colleague: 'Colleague',
  noColleague: 'There is nobody else yet; an administrator can invite colleagues.',
  giveReason: 'Why (optional)',
  giveReasonHint: 'They read it; at most 80 characters',
  giveTo: (name) => (name === null ? 'Choose a colleague' : `Give to ${name}`),
  given: (person, colleague) => `“${person}” went to ${colleague}`,
  takeBack: 'Take back',
  takenBack: 'Taken back: it is where it was',
  givenBy: (name, reason) => [`From ${name ?? 'a colleague'}`, reason].filter(Boolean).join(': '),
  holder: (name) => (name === null ? 'With somebody who has left' : `With ${name}`),
  none: 'Nobody hot at this event yet'
}

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
  taken: 'Yours to follow up'
}

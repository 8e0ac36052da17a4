import type { timeline as chinese } from '../zh-CN/timeline'

export const timeline: typeof chinese = {
  title: 'Timeline',
  empty: 'Nothing has happened yet.',
  cost: (yuan) => `${yuan} CNY`,
  minutes: (minutes) => `${minutes} min`,
  people: (count) => `${count} of the customer’s people`,
  nextOn: (day) => `again on ${day}`,
  snoozed: (day) => `Put off until ${day}`,
  accepted: 'Took the lead',
  rejected: 'Sent the lead back',
  verdict: (verdict) => `Looks like the profile: ${verdict}`,
  phone: (name) => `Noted the number of ${name}`,
  dealOpened: (name) => `Deal opened: ${name}`,
  dealClosed: { open: (name) => `Deal: ${name}`, won: (name) => `Won: ${name}`, lost: (name) => `Lost: ${name}` },
  amount: (yuan) => `${yuan} CNY`
}

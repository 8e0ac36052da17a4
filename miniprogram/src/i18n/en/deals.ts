import { grouped } from '../grouped'
import type { deals as chinese } from '../zh-CN/deals'

export const deals: typeof chinese = {
  title: 'Deals',
  empty: 'No deals yet',
  emptyNote: 'The stage follows the deals, and those won and lost are what scores are checked against.',
  enter: 'Enter a deal',
  change: 'Change the deal',
  status: 'How it stands',
  statuses: { open: 'Open', won: 'Won', lost: 'Lost' },
  name: 'Name',
  namePlaceholder: 'e.g. Data security platform, phase 1',
  amount: 'Amount',
  currency: 'Currency',
  units: { CNY: 'CNY', USD: 'USD', EUR: 'EUR', HKD: 'HKD', JPY: 'JPY' },
  openedOn: 'Opened on',
  closedOn: 'Closed on (today if left empty)',
  renewalOn: 'Renews on',
  today: 'Today',
  unknownDay: 'May be left empty',
  reasonOf: { open: 'Reason', won: 'Why it was won (optional)', lost: 'Why it was lost' },
  product: 'Product (optional)',
  save: 'Save',
  saved: 'Saved',
  remove: 'Delete this deal',
  removeText: 'It leaves the timeline and the check of the scores, and cannot be brought back.',
  removeNow: 'Delete it',
  removed: 'Deleted',
  money: (amount, unit) => `${grouped(amount)} ${unit}`,
  opened: (day) => `opened ${day}`,
  closed: (day) => `closed ${day}`,
  renews: (day) => `renews ${day}`,
  imported: 'imported',
  problems: {
    name: 'Please give it a name',
    reason: 'A lost deal needs one sentence why, so that all can learn',
    amount: 'Please enter a whole amount',
    closedOn: 'It closes before it opens; please check'
  }
}

import type { session as chinese } from '../zh-CN/session'

export const session: typeof chinese = {
  today: 'Today',
  home: 'Home',
  accounts: 'Accounts',
  studio: 'Studio',
  icps: 'Customer profiles',
  targetLists: 'Target lists',
  companyNames: 'Company names',
  models: 'Scoring rules',
  playbook: 'Playbook',
  imports: 'Import accounts',
  outcomes: 'Were scores right',
  contents: 'Content',
  topics: 'Topics',
  articleStats: 'Statistics',
  problems: 'Data problems',
  gate: 'Check-in',
  booth: 'Booth',
  events: 'Live events',
  exclusions: 'Exclusions',
  members: 'Members',
  settings: 'Settings',
  alerts: 'Alerts',
  alertChannels: 'Alert delivery',
  me: 'Me',
  roles: {
    sales: 'Sales',
    marketer: 'Marketing',
    'event-staff': 'Event staff',
    lead: 'Team lead',
    admin: 'Administrator',
    visitor: 'Visitor'
  }
}

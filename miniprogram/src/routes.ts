/** Every page's address, in one table: a page that is not here cannot be linked to. */
const page = (path: string, query: Record<string, string> = {}): string => {
  const pairs = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return pairs.length === 0 ? `/${path}` : `/${path}?${pairs.join('&')}`
}

export const routes = {
  home: () => page('pages/home/index'),
  accounts: () => page('pages/accounts/index'),
  account: (accountId: string) => page('pages/account/index', { id: accountId }),
  /** `more`: p position, e entry code, s share code. */
  content: (code: string, more: Partial<Record<'p' | 'e' | 's', string>> = {}) => page('pages/c/index', { a: code, ...more }),
  person: (personId: string) => page('packages/insight/person/index', { id: personId }),
  exclusions: () => page('packages/insight/exclusions/index'),
  liveEvent: (code: string) => page('pages/live/index', { e: code }),
  me: () => page('pages/me/index'),
  icps: () => page('packages/studio/icps/index'),
  icp: (icpId: string) => page('packages/studio/icp/index', { id: icpId }),
  targetLists: () => page('packages/studio/target-lists/index'),
  targetList: (listId: string) => page('packages/studio/target-list/index', { id: listId }),
  proposeTargetList: (icpId: string) => page('packages/studio/propose/index', { icpId }),
  companyNames: () => page('packages/studio/company-names/index'),
  models: () => page('packages/studio/models/index'),
  imports: () => page('packages/studio/imports/index'),
  problems: () => page('packages/studio/problems/index'),
  articleStats: () => page('packages/studio/article-stats/index'),
  gate: () => page('packages/event/gate/index'),
  eventDesk: (eventId: string) => page('packages/event/desk/index', { id: eventId }),
  booth: () => page('packages/event/booth/index'),
  topics: () => page('packages/studio/topics/index'),
  playbook: () => page('packages/studio/playbook/index'),
  contents: () => page('packages/studio/contents/index'),
  contentKit: (contentId: string) => page('packages/studio/kit/index', { id: contentId }),
  contentFunnel: (contentId: string) => page('packages/studio/funnel/index', { id: contentId }),
  eventAudience: (eventId: string) => page('packages/studio/audience/index', { id: eventId }),
  events: () => page('packages/studio/events/index'),
  outcomes: () => page('packages/insight/outcomes/index'),
  members: () => page('packages/admin/members/index'),
  alerts: () => page('packages/insight/alerts/index'),
  alert: (alertId: string) => page('packages/insight/alert/index', { id: alertId }),
  alertReport: () => page('packages/insight/alert-report/index'),
  alertChannels: () => page('packages/admin/alert-channels/index'),
  settings: () => page('packages/admin/settings/index')
} as const

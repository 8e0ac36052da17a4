import type { Session } from '@shared/contracts/members'
import type { ActionName } from '@shared/contracts/registry'
import type { NavigationItem } from '@/components/navigation-context'
import { sessionTexts } from '@/i18n/session'
import { routes } from '@/routes'

type Texts = ReturnType<typeof sessionTexts>
type Entry = Omit<NavigationItem, 'label'> & {
  label: keyof Omit<Texts, 'roles'>
  /** Only who may call this sees the entry. */
  needs?: ActionName
}

/** What the start page is called for those who do not start with what visitors see. */
const starts: Partial<Record<Session['role'], 'today' | 'studio'>> = { sales: 'today', lead: 'today', admin: 'today', marketer: 'studio' }

const startOf = (session: Session): Entry[] => {
  const url = routes.home()
  return [
    { key: 'home', label: starts[session.role] ?? 'home', icon: 'home', url, isPrimary: true },
    { key: 'accounts', label: 'accounts', icon: 'company', url: routes.accounts(), isPrimary: true, needs: 'accounts.list' }
  ]
}

const further: readonly Entry[] = [
  { key: 'alerts', label: 'alerts', icon: 'bell', url: routes.alerts(), isPrimary: true, needs: 'alerts.list' },
  { key: 'booth', label: 'booth', icon: 'people', url: routes.booth(), isPrimary: true, needs: 'booth.mine' },
  { key: 'gate', label: 'gate', icon: 'list', url: routes.gate(), isPrimary: false, needs: 'checkIns.scan' },
  { key: 'target-lists', label: 'targetLists', icon: 'list', url: routes.targetLists(), isPrimary: true, needs: 'targetLists.list' },
  { key: 'icps', label: 'icps', icon: 'target', url: routes.icps(), isPrimary: false, needs: 'icps.list' },
  { key: 'company-names', label: 'companyNames', icon: 'company', url: routes.companyNames(), isPrimary: false, needs: 'companyNames.reviews' },
  { key: 'models', label: 'models', icon: 'target', url: routes.models(), isPrimary: false, needs: 'models.list' },
  { key: 'imports', label: 'imports', icon: 'upload', url: routes.imports(), isPrimary: false, needs: 'imports.start' },
  { key: 'contents', label: 'contents', icon: 'article', url: routes.contents(), isPrimary: false, needs: 'contents.create' },
  { key: 'topics', label: 'topics', icon: 'list', url: routes.topics(), isPrimary: false, needs: 'topics.save' },
  { key: 'playbook', label: 'playbook', icon: 'list', url: routes.playbook(), isPrimary: false, needs: 'playbook.get' },
  { key: 'article-stats', label: 'articleStats', icon: 'article', url: routes.articleStats(), isPrimary: false, needs: 'articleStats.pull' },
  { key: 'problems', label: 'problems', icon: 'list', url: routes.problems(), isPrimary: false, needs: 'problems.list' },
  { key: 'events', label: 'events', icon: 'live', url: routes.events(), isPrimary: false, needs: 'events.create' },
  { key: 'exclusions', label: 'exclusions', icon: 'close', url: routes.exclusions(), isPrimary: false, needs: 'exclusions.list' },
  { key: 'outcomes', label: 'outcomes', icon: 'target', url: routes.outcomes(), isPrimary: false, needs: 'outcomes.report' },
  { key: 'members', label: 'members', icon: 'people', url: routes.members(), isPrimary: false, needs: 'members.list' },
  { key: 'alert-channels', label: 'alertChannels', icon: 'bell', url: routes.alertChannels(), isPrimary: false, needs: 'alerts.setChannels' },
  { key: 'settings', label: 'settings', icon: 'settings', url: routes.settings(), isPrimary: false, needs: 'settings.list' },
  { key: 'me', label: 'me', icon: 'person', url: routes.me(), isPrimary: true }
]

/** Returns the main navigation of this person: what they may not call is not offered. */
export const navigationItems = (session: Session): NavigationItem[] => {
  const texts = sessionTexts()
  return [...startOf(session), ...further]
    .filter(({ needs }) => needs === undefined || session.permissions.includes(needs))
    .map(({ needs: _needs, label, ...item }) => ({ ...item, label: texts[label] }))
}

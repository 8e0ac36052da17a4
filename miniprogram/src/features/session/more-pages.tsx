import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { type NavigationItem, useNavigation } from '@/components/navigation-context'
import { memberTexts } from '@/i18n/members'
import { goTo } from '@/platform/navigate'
import { useIsWide } from '@/platform/use-is-wide'

const waitingText = (waiting: NavigationItem['waiting']): string | undefined => (waiting === undefined || waiting.count === 0 ? undefined : waiting.label)

/** On a phone: the pages that have no room in the bar at the bottom. */
export const MorePages = () => {
  const { items } = useNavigation()
  const isWide = useIsWide()
  const more = items.filter(({ isPrimary }) => !isPrimary)
  if (isWide || more.length === 0) return null
  return (
    <CellGroup title={memberTexts().moreTitle}>
      {more.map(({ key, label, icon, url, waiting }) => (
        <Cell key={key} title={label} icon={icon} value={waitingText(waiting)} onPress={() => goTo(url)} />
      ))}
    </CellGroup>
  )
}

import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { useNavigation } from '@/components/navigation-context'
import { memberTexts } from '@/i18n/members'
import { goTo } from '@/platform/navigate'
import { useIsWide } from '@/platform/use-is-wide'

/** On a phone: the pages that have no room in the bar at the bottom. */
export const MorePages = () => {
  const { items } = useNavigation()
  const isWide = useIsWide()
  const more = items.filter(({ isPrimary }) => !isPrimary)
  if (isWide || more.length === 0) return null
  return (
    <CellGroup title={memberTexts().moreTitle}>
      {more.map(({ key, label, icon, url }) => (
        <Cell key={key} title={label} icon={icon} onPress={() => goTo(url)} />
      ))}
    </CellGroup>
  )
}

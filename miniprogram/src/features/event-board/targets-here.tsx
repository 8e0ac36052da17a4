import type { EventBoard } from '@shared/contracts/event-board'
import { Text } from '@tarojs/components'
import { BandBadge } from '@/components/band-badge'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { eventBoardTexts } from '@/i18n/event-board'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'

/** Which accounts of the event's lists are here, by name. */
export const TargetsHere = ({ targets }: { targets: EventBoard['targetAccounts'] }) => {
  const texts = eventBoardTexts()
  const { listedCount, presentCount, present, isPartial } = targets
  const count = isPartial ? texts.atLeast(presentCount) : String(presentCount)
  return (
    <CellGroup title={texts.targetsTitle} aside={listedCount === 0 ? null : <Text>{texts.targetsCount(count, listedCount)}</Text>}>
      {present.length === 0 ? <Text className='board__line field__hint'>{listedCount === 0 ? texts.noLists : texts.targetsNone}</Text> : null}
      {present.map(({ accountId, name, peopleCount, band }) => (
        <Cell
          key={accountId}
          title={name}
          note={texts.people(peopleCount)}
          value={band === null ? undefined : <BandBadge band={band} />}
          onPress={() => goTo(routes.account(accountId))}
        />
      ))}
    </CellGroup>
  )
}

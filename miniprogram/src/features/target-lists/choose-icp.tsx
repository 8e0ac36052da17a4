import { type ReactNode, useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { ChoiceChips } from '@/components/choice-chips'
import { QueryView } from '@/components/query-view'
import { EmptyState } from '@/components/states'
import { targetListsTexts } from '@/i18n/target-lists'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'

interface ChooseIcpProps {
  /** The profile asked for in the link; one that is not live is not taken. */
  askedIcpId: string
  children: (icpId: string) => ReactNode
}

/** From which published profile a list is made; the first when none is asked for. */
export const ChooseIcp = ({ askedIcpId, children }: ChooseIcpProps) => {
  const texts = targetListsTexts()
  const query = useAsk('icps.list', {})
  const [chosenId, setChosenId] = useState(askedIcpId)
  return (
    <QueryView
      query={query}
      isEmpty={({ items }) => items.every(({ liveVersion }) => liveVersion === null)}
      empty={
        <EmptyState title={texts.emptyTitle} text={texts.noLiveIcp}>
          <Button kind='primary' size='small' label={texts.toIcps} onPress={() => goTo(routes.icps())} />
        </EmptyState>
      }
    >
      {({ items }) => {
        const live = items.filter(({ liveVersion }) => liveVersion !== null)
        const icpId = live.find(({ id }) => id === chosenId)?.id ?? live[0]?.id ?? ''
        return (
          <>
            <CellGroup>
              <ChoiceChips
                label={texts.chooseIcp}
                isMultiple={false}
                options={live.map(({ id, name }) => ({ value: id, label: name }))}
                selected={[icpId]}
                onChange={([chosen]) => setChosenId(chosen ?? icpId)}
              />
            </CellGroup>
            {children(icpId)}
          </>
        )
      }}
    </QueryView>
  )
}

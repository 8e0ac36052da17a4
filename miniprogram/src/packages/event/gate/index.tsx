import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { QueryView } from '@/components/query-view'
import { Screen } from '@/components/screen'
import { Segmented } from '@/components/segmented'
import { EmptyState } from '@/components/states'
import { GateDesk } from '@/features/gate/gate-desk'
import { RequirePermission } from '@/features/session/require-permission'
import { gateTexts } from '@/i18n/gate'

const GatePage = () => {
  const texts = gateTexts()
  const query = useAsk('booth.mine', {})
  const [chosenId, setChosenId] = useState<string | null>(null)
  return (
    <Screen title={texts.title} tab='gate'>
      <RequirePermission action='checkIns.scan'>
        <QueryView query={query} isEmpty={({ items }) => items.length === 0} empty={<EmptyState title={texts.join} />}>
          {({ items }) => {
            const current = items.find(({ eventId }) => eventId === chosenId) ?? items[0]
            if (current === undefined) return null
            return (
              <>
                {items.length > 1 ? (
                  <Segmented
                    label={texts.title}
                    options={items.map(({ eventId, title }) => ({ value: eventId, label: title }))}
                    value={current.eventId}
                    onChange={setChosenId}
                  />
                ) : null}
                <GateDesk key={current.eventId} eventId={current.eventId} />
              </>
            )
          }}
        </QueryView>
      </RequirePermission>
    </Screen>
  )
}

export default GatePage

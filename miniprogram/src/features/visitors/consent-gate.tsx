import { visitorsTexts } from '@/i18n/visitors'
import { ConsentSheet } from './consent-sheet'
import type { ConsentGateState } from './use-consent-gate'
import type { Visitor } from './use-visitor'

/** Asks for consent before what waits behind the gate. */
export const ConsentGate = ({ visitor, gate }: { visitor: Visitor; gate: ConsentGateState }) => (
  <ConsentSheet
    isOpen={gate.isOpen}
    declineLabel={visitorsTexts().declineAtEvent}
    onAgree={async () => {
      await visitor.giveConsent(['content_analytics'])
      gate.finish()
    }}
    onDecline={() => {
      visitor.decline()
      gate.close()
    }}
  />
)

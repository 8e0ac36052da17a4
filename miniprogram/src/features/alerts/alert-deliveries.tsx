import type { AlertDetail } from '@shared/contracts/alerts'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { alertTexts } from '@/i18n/alerts'
import { momentText } from '@/i18n/dates'
import { useAnswer } from './use-answer'

type Delivery = AlertDetail['deliveries'][number]

const noteOf = ({ status, dueAt, problem }: Delivery): string | undefined => {
  if (problem !== null) return problem
  return status === 'waiting' ? alertTexts().dueAt(momentText(dueAt)) : undefined
}

const mayResend = ({ status }: Delivery): boolean => status === 'uncertain' || status === 'failed' || status === 'expired'

/** Of an uncertain message one is asked first: it may have arrived. */
const Resend = ({ delivery, isBusy, onResend }: { delivery: Delivery; isBusy: boolean; onResend: () => void }) => {
  const texts = alertTexts()
  const [isAsking, setIsAsking] = useState(false)
  const needsAsking = delivery.status === 'uncertain' && !isAsking
  return (
    <View className='card__body'>
      <Button
        size='small'
        label={delivery.status === 'uncertain' && isAsking ? texts.resendAnyway : texts.resend}
        isBusy={isBusy}
        onPress={needsAsking ? () => setIsAsking(true) : onResend}
      />
    </View>
  )
}

/** By which channels the alert went out; what did not arrive, or may not have, can be sent once more. */
export const AlertDeliveries = ({ alert }: { alert: AlertDetail }) => {
  const texts = alertTexts()
  const { isBusy, resend } = useAnswer(alert.id)
  if (alert.deliveries.length === 0) return null
  return (
    <CellGroup title={texts.deliveriesTitle}>
      {alert.deliveries.map((delivery) => (
        <View key={delivery.id}>
          <Cell title={texts.channel[delivery.channel]} note={noteOf(delivery)} value={texts.delivery[delivery.status]} />
          {mayResend(delivery) ? <Resend delivery={delivery} isBusy={isBusy} onResend={() => resend(delivery.id)} /> : null}
        </View>
      ))}
    </CellGroup>
  )
}

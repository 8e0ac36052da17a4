import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { visitorsTexts } from '@/i18n/visitors'
import { GateSheet } from './gate-sheet'
import { useFormGate } from './use-form-gate'
import type { Visitor } from './use-visitor'
import type { VisitVia } from './visit-via'
import { recordTouch } from './visitor-touches'
import './visitors.less'

type Request = 'demo_request' | 'contact_request'

interface RequestsProps {
  visitor: Visitor
  contentId: string
  via: VisitVia
}

/** On pages that say something about buying: ask for a demo, or to be contacted. */
export const Requests = ({ visitor, contentId, via }: RequestsProps) => {
  const texts = visitorsTexts()
  const gate = useFormGate(visitor)
  const [sent, setSent] = useState<Request | null>(null)
  const send = (kind: Request) => {
    setSent(kind)
    void recordTouch(kind, contentId, { atMs: Date.now(), via })
  }
  return (
    <CellGroup title={texts.requestsTitle}>
      <View className='requests'>
        {sent === null ? (
          <>
            <Button kind='primary' label={texts.request.demo_request} onPress={() => gate.pass(() => send('demo_request'))} />
            <Button label={texts.request.contact_request} onPress={() => gate.pass(() => send('contact_request'))} />
          </>
        ) : (
          <Text className='requests__sent'>{texts.requestSent[sent]}</Text>
        )}
      </View>
      <GateSheet visitor={visitor} gate={gate} />
    </CellGroup>
  )
}

import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { Segmented } from '@/components/segmented'
import { TextField } from '@/components/text-field'
import { gateTexts } from '@/i18n/gate'
import { canScan, scan } from '@/platform/scan'
import { FindRegistered } from './find-registered'
import { GateAnswer } from './gate-answer'
import { type Gate, useGate } from './use-gate'
import { WalkIn } from './walk-in'
import './gate.less'

type Direction = 'in' | 'out'

const ScanField = ({ gate, direction }: { gate: Gate; direction: Direction }) => {
  const texts = gateTexts()
  const [typed, setTyped] = useState('')
  const submit = async (passCode: string) => {
    setTyped('')
    await gate.scan(passCode, direction)
  }
  const openCamera = async () => {
    const found = await scan()
    if (found !== null) await submit(found)
  }
  return (
    <CellGroup>
      {canScan ? <Button kind='primary' label={texts.scan} isBusy={gate.isBusy} onPress={() => void openCamera()} /> : null}
      <TextField label={texts.pass} value={typed} maxLength={200} hint={texts.passHint} onChange={setTyped} onConfirm={() => void submit(typed.trim())} />
      <View className='gate__go'>
        <Button label={texts.check} isBusy={gate.isBusy} isDisabled={typed.trim().length < 4} onPress={() => void submit(typed.trim())} />
      </View>
    </CellGroup>
  )
}

/** A gate at work: scan, or find by name, or register at the door. After any answer it is ready for the next person. */
export const GateDesk = ({ eventId }: { eventId: string }) => {
  const texts = gateTexts()
  const [name, setName] = useState(texts.defaultGate)
  const [direction, setDirection] = useState<Direction>('in')
  const gate = useGate({ eventId, gate: name.trim() === '' ? texts.defaultGate : name.trim() })
  return (
    <View className='gate'>
      <Segmented
        label={texts.direction}
        options={[
          { value: 'in', label: texts.goingIn },
          { value: 'out', label: texts.goingOut }
        ]}
        value={direction}
        onChange={setDirection}
      />
      {gate.answer === null ? null : <GateAnswer answer={gate.answer} />}
      {gate.problem === null ? null : (
        <View className='gate-answer gate-answer--stop'>
          <Text>{gate.problem}</Text>
          <Button kind='primary' label={texts.retry} isBusy={gate.isBusy} onPress={() => void gate.retry()} />
        </View>
      )}
      <ScanField gate={gate} direction={direction} />
      <FindRegistered eventId={eventId} onChoose={(personId) => void gate.admit(personId, direction)} />
      <WalkIn gate={gate} />
      <CellGroup>
        <TextField label={texts.gateName} value={name} maxLength={40} onChange={setName} />
      </CellGroup>
    </View>
  )
}

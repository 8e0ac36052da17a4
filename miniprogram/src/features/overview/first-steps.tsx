import { Text, View } from '@tarojs/components'
import { CellGroup } from '@/components/cell-group'
import { Pressable } from '@/components/pressable'
import { Tag } from '@/components/tag'
import { overviewTexts } from '@/i18n/overview'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import type { Step, StepKey } from './next-steps'
import './overview.less'

const targets: Record<StepKey, () => string> = {
  import: routes.imports,
  icp: routes.icps,
  publish: routes.icps,
  list: routes.targetLists,
  content: routes.contents
}

const StepRow = ({ step, number }: { step: Step; number: number }) => {
  const texts = overviewTexts()
  const { title, text } = texts.step[step.key]
  return (
    <Pressable className={`step step--${step.state}`} role='link' onPress={() => goTo(targets[step.key]())}>
      <Text className='step__number'>{String(number)}</Text>
      <View className='step__body'>
        <Text className='step__title'>{title}</Text>
        <Text className='step__text'>{text}</Text>
      </View>
      {step.state === 'done' ? <Tag label={texts.done} /> : null}
      {step.state === 'next' ? <Tag tone='brand' label={texts.next} /> : null}
    </Pressable>
  )
}

/** Leads a new company through its first five steps; gone once all are done. */
export const FirstSteps = ({ steps }: { steps: Step[] }) => {
  const texts = overviewTexts()
  return (
    <CellGroup title={texts.stepsTitle} note={texts.stepsText}>
      {steps.map((step, index) => (
        <StepRow key={step.key} step={step} number={index + 1} />
      ))}
    </CellGroup>
  )
}

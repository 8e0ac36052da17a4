import type { ActionOutput } from '@shared/contracts/registry'
import { Text, View } from '@tarojs/components'
import { contentFunnelTexts } from '@/i18n/content-funnel'
import { accessible } from '@/platform/accessible'
import { type FunnelStep, funnelSteps } from './funnel-steps'
import './content-funnel.less'

type Funnel = ActionOutput<'contents.funnel'>

const StepBar = ({ step, funnel }: { step: FunnelStep; funnel: Funnel }) => {
  const texts = contentFunnelTexts()
  const { key, peopleCount, widthRatio, percentOfBefore } = step
  const count = funnel.isPartial && key !== 'opened' ? texts.atLeast(peopleCount) : texts.people(peopleCount)
  return (
    <View className='funnel-step' {...accessible({ role: 'img', label: `${texts[key]} ${count}` })}>
      <View className='funnel-step__head'>
        <Text className='funnel-step__label'>{texts[key]}</Text>
        <Text className='funnel-step__count'>{count}</Text>
      </View>
      <View className='funnel-step__track'>
        {peopleCount === 0 ? null : <View className={`funnel-step__bar funnel-step__bar--${key}`} style={{ width: `${Math.round(100 * widthRatio)}%` }} />}
      </View>
      <View className='funnel-step__foot'>
        {percentOfBefore === null ? null : <Text className='field__hint'>{texts.ofBefore(percentOfBefore)}</Text>}
        {key === 'target' ? <Text className='field__hint'>{texts.accounts(funnel.targetAccountCount)}</Text> : null}
      </View>
    </View>
  )
}

/** People who opened, are identified, and are at target accounts: each step a bar as wide as its part of the first. */
export const FunnelPicture = ({ funnel }: { funnel: Funnel }) => {
  const texts = contentFunnelTexts()
  return (
    <View className='funnel'>
      <Text className='field__hint'>{texts.personalText}</Text>
      {funnelSteps(funnel).map((step) => (
        <StepBar key={step.key} step={step} funnel={funnel} />
      ))}
      {funnel.isPartial ? <Text className='field__hint'>{texts.partial}</Text> : null}
    </View>
  )
}

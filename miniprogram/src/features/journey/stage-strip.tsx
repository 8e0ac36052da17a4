import { type JourneyStage, journeyStages } from '@shared/model/standing'
import { Text, View } from '@tarojs/components'
import { classNames } from '@/components/class-names'
import { journeyTexts } from '@/i18n/journey'
import { accessible } from '@/platform/accessible'

interface StageStripProps {
  stage: JourneyStage
}

/** The journey from left to right; what lies behind is filled, where it stands is named. */
export const StageStrip = ({ stage }: StageStripProps) => {
  const texts = journeyTexts()
  const place = journeyStages.indexOf(stage)
  return (
    <View className='stage-strip' {...accessible({ role: 'img', label: texts.strip(texts.stage[stage]) })}>
      {journeyStages.map((each, index) => (
        <View key={each} className={classNames('stage-strip__step', index <= place && 'stage-strip__step--done', index === place && 'stage-strip__step--now')}>
          <View className='stage-strip__bar' />
          <Text className='stage-strip__label'>{texts.stage[each]}</Text>
        </View>
      ))}
    </View>
  )
}

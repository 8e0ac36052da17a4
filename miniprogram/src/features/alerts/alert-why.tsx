import type { AlertDetail } from '@shared/contracts/alerts'
import type { SurgeBehaviour } from '@shared/model/watch'
import { Text, View } from '@tarojs/components'
import { CellGroup } from '@/components/cell-group'
import { Tag } from '@/components/tag'
import { accountTexts } from '@/i18n/accounts'
import { alertTexts } from '@/i18n/alerts'
import { chanceText } from './chance-text'

interface AlertWhyProps {
  alert: Pick<AlertDetail, 'surge' | 'ruleIds'>
}

/** Above this it is as usual. */
const usualFrom = 0.05

const behaviourText = (each: SurgeBehaviour): string => {
  const texts = alertTexts()
  if (each.behaviour === 'new-people') return texts.newPeople(each.peopleCount)
  return texts.behaviourKind(accountTexts().touch[each.kind], each.recentUnits, each.baselineUnits)
}

/** The account against its own past, and the behaviours that differ most from it. */
export const AlertWhy = ({ alert: { surge, ruleIds } }: AlertWhyProps) => {
  const texts = alertTexts()
  const isUnusual = surge.pValue < usualFrom
  return (
    <CellGroup title={texts.whyTitle} note={texts.exposure(surge.exposureDays)}>
      <View className='card__body stack'>
        <Text>{texts.rowFacts(surge.peopleCount, surge.recentUnits, surge.baselineUnits)}</Text>
        <Text className='soft-text'>{isUnusual ? texts.chance(chanceText(surge.pValue), surge.recentUnits) : texts.usual}</Text>
        {surge.behaviours.map((each) => (
          <View key={each.behaviour === 'kind' ? each.kind : each.behaviour} className='alert-behaviour'>
            <Text>{behaviourText(each)}</Text>
          </View>
        ))}
        {ruleIds.length > 1 ? (
          <View className='alert-tags'>
            <Text className='soft-text'>{texts.alsoRules}</Text>
            {ruleIds.slice(1).map((ruleId) => (
              <Tag key={ruleId} label={texts.rule[ruleId]} />
            ))}
          </View>
        ) : null}
      </View>
    </CellGroup>
  )
}

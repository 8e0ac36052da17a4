import { type ExcludedReasonName, excludedReasonNames } from '@shared/model/excluded-reasons'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { ChoiceChips } from '@/components/choice-chips'
import { QueryView } from '@/components/query-view'
import { peopleTexts } from '@/i18n/people'
import { ExcludedItems } from './excluded-items'
import { ExclusionRules } from './exclusion-rules'
import './people.less'

/** What is stored and does not count, by reason, each to be looked at and restored. */
export const Exclusions = () => {
  const [reason, setReason] = useState<ExcludedReasonName>('staff')
  const query = useAsk('exclusions.list', { reason })
  const texts = peopleTexts()
  return (
    <>
      <View className='person-head'>
        <Text className='soft-text'>{texts.exclusionsText}</Text>
      </View>
      <QueryView query={query}>
        {({ reasons, touches, people }) => (
          <>
            <ChoiceChips
              label={texts.chooseReason}
              options={excludedReasonNames.map((value) => ({
                value,
                label: texts.reason[value],
                count: reasons.find((own) => own.reason === value)?.touchCount ?? 0
              }))}
              selected={[reason]}
              isMultiple={false}
              onChange={([chosen]) => setReason(chosen ?? reason)}
            />
            <ExcludedItems touches={touches} people={people} />
          </>
        )}
      </QueryView>
      <ExclusionRules />
    </>
  )
}

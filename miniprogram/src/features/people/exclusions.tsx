import { type ExcludedReasonName, excludedReasonNames } from '@shared/model/excluded-reasons'
import { keepPreviousData } from '@tanstack/react-query'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { ChoiceChips } from '@/components/choice-chips'
import { PageIntro } from '@/components/page-intro'
import { QueryView } from '@/components/query-view'
import { peopleTexts } from '@/i18n/people'
import { ExcludedItems } from './excluded-items'
import { ExclusionRules } from './exclusion-rules'
import './people.less'

/** What is stored and does not count, by reason, each to be looked at and restored. */
export const Exclusions = () => {
  const [reason, setReason] = useState<ExcludedReasonName>('staff')
  // The reasons stay to be chosen from while the next one's list is on its way.
  const query = useAsk('exclusions.list', { reason }, { placeholderData: keepPreviousData })
  const texts = peopleTexts()
  return (
    <>
      <PageIntro text={texts.exclusionsText} />
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

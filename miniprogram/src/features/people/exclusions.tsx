import { type ExcludedReasonName, excludedReasonNames } from '@shared/model/excluded-reasons'
import { keepPreviousData } from '@tanstack/react-query'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { ChoiceChips } from '@/components/choice-chips'
import { PageIntro } from '@/components/page-intro'
import { QueryView } from '@/components/query-view'
import { peopleTexts } from '@/i18n/people'
import { ExcludedItems } from './excluded-items'
import { fullestReason, rememberedReason, rememberReason } from './excluded-reason-choice'
import { ExclusionRules } from './exclusion-rules'
import './people.less'

/** What is stored and does not count, by reason, each to be looked at and restored. */
export const Exclusions = () => {
  const [chosen, setChosen] = useState<ExcludedReasonName | undefined>(rememberedReason)
  // The reasons stay to be chosen from while the next one's list is on its way.
  const counts = useAsk('exclusions.list', {})
  const reason = chosen ?? fullestReason(counts.data?.reasons ?? [])
  const query = useAsk('exclusions.list', { reason }, { placeholderData: keepPreviousData, enabled: chosen !== undefined || counts.data !== undefined })
  const choose = (next: ExcludedReasonName) => {
    rememberReason(next)
    setChosen(next)
  }
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
              onChange={([next]) => choose(next ?? reason)}
            />
            <ExcludedItems touches={touches} people={people} />
          </>
        )}
      </QueryView>
      <ExclusionRules />
    </>
  )
}

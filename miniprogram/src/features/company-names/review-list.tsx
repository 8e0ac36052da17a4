import type { NameReviewItem } from '@shared/contracts/company-names'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAskPages } from '@/api/use-ask-pages'
import { CellGroup } from '@/components/cell-group'
import { LoadMore } from '@/components/load-more'
import { PageIntro } from '@/components/page-intro'
import { QueryView } from '@/components/query-view'
import { Segmented } from '@/components/segmented'
import { EmptyState } from '@/components/states'
import { companyNamesTexts } from '@/i18n/company-names'
import { usePullToRefresh } from '@/platform/use-pull-to-refresh'
import { ReviewCard, SettledCard } from './review-card'
import { CreateSheet, SearchSheet } from './settle-sheets'
import { useReviewActs } from './use-reviews'

type Status = 'open' | 'settled'

const NoReviews = ({ status }: { status: Status }) => {
  const texts = companyNamesTexts()
  return status === 'open' ? <EmptyState title={texts.emptyOpen} text={texts.emptyOpenText} /> : <EmptyState title={texts.emptySettled} />
}

/** The spellings of one state, the latest first. */
const ReviewsOf = ({ status }: { status: Status }) => {
  const acts = useReviewActs()
  const [sheet, setSheet] = useState<{ kind: 'search' | 'create'; review: NameReviewItem } | null>(null)
  const query = useAskPages('companyNames.reviews', { status })
  usePullToRefresh(query.refetch)
  const close = () => setSheet(null)
  return (
    <QueryView query={query} isEmpty={({ pages }) => pages.every(({ items }) => items.length === 0)} empty={<NoReviews status={status} />}>
      {({ pages }) => (
        <>
          <CellGroup>
            {pages
              .flatMap(({ items }) => items)
              .map((review) =>
                review.status === 'settled' ? (
                  <SettledCard key={review.id} review={review} acts={acts} />
                ) : (
                  <ReviewCard
                    key={review.id}
                    review={review}
                    acts={acts}
                    onSearch={() => setSheet({ kind: 'search', review })}
                    onCreate={() => setSheet({ kind: 'create', review })}
                  />
                )
              )}
          </CellGroup>
          <LoadMore query={query} />
          {sheet?.kind === 'search' ? <SearchSheet review={sheet.review} acts={acts} onClose={close} /> : null}
          {sheet?.kind === 'create' ? <CreateSheet review={sheet.review} acts={acts} onClose={close} /> : null}
        </>
      )}
    </QueryView>
  )
}

/** What visitors typed as their company and only a person can place. */
export const ReviewList = () => {
  const texts = companyNamesTexts()
  const [status, setStatus] = useState<Status>('open')
  const options = [
    { value: 'open', label: texts.openTab },
    { value: 'settled', label: texts.settledTab }
  ] as const
  return (
    <>
      <PageIntro text={texts.text} />
      <View className='review-tabs'>
        <Segmented label={texts.tabs} options={options} value={status} onChange={setStatus} />
      </View>
      <ReviewsOf key={status} status={status} />
    </>
  )
}

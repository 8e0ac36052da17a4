import { numberOfVersion } from '@shared/model/scoring-slots'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { LoadMore } from '@/components/load-more'
import { QueryView } from '@/components/query-view'
import { EmptyState } from '@/components/states'
import { accountTexts } from '@/i18n/accounts'
import { modelsTexts } from '@/i18n/models'
import { isNarrowed } from './account-filter'
import { AccountFilters } from './account-filters'
import { AccountRow } from './account-row'
import { AccountSummary } from './account-summary'
import { ProfileChoice } from './profile-choice'
import { useAccountList } from './use-account-list'
import './account-list.less'

/** Whom to call: the accounts, hottest first, narrowed by words, fit band and engagement level. */
export const AccountList = () => {
  const { filter, change, clear, pages } = useAccountList()
  const texts = accountTexts()
  const version = pages.data?.pages[0]?.modelVersion
  const icp = pages.data?.pages[0]?.icp ?? null
  const empty = isNarrowed(filter) ? (
    <EmptyState title={texts.noMatchTitle} text={texts.noMatchText}>
      <Button size='small' label={texts.clearFilters} onPress={clear} />
    </EmptyState>
  ) : (
    <EmptyState title={texts.emptyTitle} text={texts.emptyText} />
  )
  return (
    <>
      <AccountSummary />
      <AccountFilters filter={filter} hasBands={icp !== null} onChange={change} />
      <QueryView query={pages} isEmpty={(data) => data.pages.every((page) => page.items.length === 0)} empty={empty}>
        {(data) => (
          <>
            <ProfileChoice current={icp} onChoose={(icpId) => change({ icpId })} />
            {version === undefined ? null : (
              <Text className='soft-text account-list__version'>{texts.byVersion(modelsTexts().version(numberOfVersion(version)))}</Text>
            )}
            <View className='group__card'>
              {data.pages
                .flatMap((page) => page.items)
                .map((account) => (
                  <AccountRow key={account.id} account={account} />
                ))}
            </View>
            <LoadMore query={pages} />
          </>
        )}
      </QueryView>
    </>
  )
}

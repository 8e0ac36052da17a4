import { numberOfVersion } from '@shared/model/scoring-slots'
import { useAsk } from '@/api/use-ask'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { modelTrialTexts } from '@/i18n/model-trials'
import { modelsTexts } from '@/i18n/models'
import { AccountRow } from './account-row'
import './account-list.less'

const shownCount = 8

/** The first of the account list as everybody sees it now, with the version of the rules it is ordered by. */
export const TopAccounts = () => {
  const texts = modelTrialTexts()
  const query = useAsk('accounts.list', { limit: shownCount })
  return (
    <QueryView query={query} isEmpty={({ items }) => items.length === 0} empty={null}>
      {({ items, modelVersion }) => (
        <CellGroup title={texts.topTitle} note={texts.topNote(modelsTexts().version(numberOfVersion(modelVersion)))}>
          {items.map((account) => (
            <AccountRow key={account.id} account={account} />
          ))}
        </CellGroup>
      )}
    </QueryView>
  )
}

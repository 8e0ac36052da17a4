import type { NameReviewItem } from '@shared/contracts/company-names'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { SearchField } from '@/components/search-field'
import { Sheet } from '@/components/sheet'
import { TextField } from '@/components/text-field'
import { useDebounced } from '@/components/use-debounced'
import { companyNamesTexts } from '@/i18n/company-names'
import type { ReviewActs } from './use-reviews'

interface SettleSheetProps {
  review: NameReviewItem
  acts: ReviewActs
  onClose: () => void
}

const shownCount = 20
const pauseMs = 250

/** Any other account, found by its name. */
export const SearchSheet = ({ review, acts, onClose }: SettleSheetProps) => {
  const texts = companyNamesTexts()
  const [text, setText] = useState(review.spelling.slice(0, 64))
  const query = useAsk('accounts.list', { query: useDebounced(text, pauseMs), limit: shownCount })
  const choose = (accountId: string) => {
    void acts.settle(review, { as: 'account', accountId })
    onClose()
  }
  return (
    <Sheet isOpen title={texts.searchTitle} onClose={onClose}>
      <SearchField label={texts.searchLabel} value={text} onChange={setText} />
      <QueryView query={query} isEmpty={({ items }) => items.length === 0} empty={<Text className='review__note'>{texts.noAccount}</Text>}>
        {({ items }) => (
          <CellGroup>
            {items.map(({ id, legalName, shortName }) => (
              <Cell key={id} title={legalName} note={shortName ?? undefined} onPress={() => choose(id)} />
            ))}
          </CellGroup>
        )}
      </QueryView>
    </Sheet>
  )
}

/** A company that is in no list becomes an account. */
export const CreateSheet = ({ review, acts, onClose }: SettleSheetProps) => {
  const texts = companyNamesTexts()
  const [legalName, setLegalName] = useState(review.spelling)
  const [hasTried, setHasTried] = useState(false)
  const isMissing = legalName.trim() === ''
  const create = () => {
    setHasTried(true)
    if (isMissing) return
    void acts.settle(review, { as: 'new-account', legalName: legalName.trim() })
    onClose()
  }
  return (
    <Sheet isOpen title={texts.newTitle} onClose={onClose} footer={<Button kind='primary' label={texts.create} onPress={create} />}>
      <TextField label={texts.legalName} value={legalName} onChange={setLegalName} error={hasTried && isMissing ? texts.needsName : undefined} />
    </Sheet>
  )
}

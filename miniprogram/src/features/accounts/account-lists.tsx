import type { AccountDetail } from '@shared/contracts/accounts'
import type { Tier } from '@shared/model/target-list'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { Tag } from '@/components/tag'
import { accountTexts } from '@/i18n/accounts'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'

interface AccountListsProps {
  targetLists: AccountDetail['targetLists']
}

/** The target lists the account is on, with its tier in each. */
export const AccountLists = ({ targetLists }: AccountListsProps) => {
  const texts = accountTexts()
  return (
    <CellGroup title={texts.listsTitle}>
      {targetLists.length === 0 ? <Cell title={texts.listsNone} /> : null}
      {targetLists.map((list) => (
        <Cell
          key={list.id}
          title={list.name}
          value={<Tag label={texts.tier[list.tier as Tier]} tone='brand' />}
          onPress={() => goTo(routes.targetList(list.id))}
        />
      ))}
    </CellGroup>
  )
}

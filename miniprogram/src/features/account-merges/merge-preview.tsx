import { Text } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { accountMergesTexts } from '@/i18n/account-merges'

/** What merging moves, and both scores now and after. */
export const MergePreview = ({ keeperId, loserId }: { keeperId: string; loserId: string }) => {
  const texts = accountMergesTexts()
  const preview = useAsk('accountMerges.preview', { keeperId, loserId })
  return (
    <QueryView query={preview}>
      {({ changes, peopleCount, dealCount, followUpCount, alertCount, handOverCount, invitationCount }) => (
        <>
          <CellGroup title={texts.moves}>
            <Cell title={texts.people} value={texts.count(peopleCount)} />
            <Cell title={texts.deals} value={texts.count(dealCount)} />
            <Cell title={texts.followUps} value={texts.count(followUpCount)} />
            <Cell title={texts.alerts} value={texts.count(alertCount)} />
            <Cell title={texts.handOvers} value={texts.count(handOverCount)} />
            <Cell title={texts.invitations} value={texts.count(invitationCount)} />
          </CellGroup>
          <CellGroup title={texts.scores}>
            {changes.map(({ accountId, accountName, scoreBefore, scoreAfter }) => (
              <Cell
                key={accountId}
                title={accountName}
                value={
                  accountId === loserId
                    ? texts.goes
                    : texts.scoreChange(scoreBefore === null ? '–' : String(scoreBefore), scoreAfter === null ? '–' : String(scoreAfter))
                }
              />
            ))}
          </CellGroup>
          <Text className='soft-text'>{texts.sheetText}</Text>
        </>
      )}
    </QueryView>
  )
}

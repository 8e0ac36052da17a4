import type { RelationshipView } from '@shared/contracts/relationship'
import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { ScoreBar } from '@/components/score-bar'
import { relationshipTexts } from '@/i18n/relationship'

const signed = (points: number): string => (points < 0 ? `−${-points}` : `+${points}`)

const Parts = ({ score, parts }: RelationshipView) => {
  const texts = relationshipTexts()
  return (
    <>
      <View className='card__body stack'>
        <ScoreBar score={score} tone='fit' label={texts.score} />
        {score === null ? <Text className='soft-text'>{texts.unknown}</Text> : null}
      </View>
      {parts.map(({ reason, count, points }) => (
        <Cell key={reason} title={texts.reason[reason](count)} value={signed(points)} />
      ))}
    </>
  )
}

/** How good relations with an account are, with each contribution; kept apart from fit and engagement. */
export const RelationshipPart = ({ accountId }: { accountId: string }) => {
  const texts = relationshipTexts()
  const query = useAsk('accounts.relationship', { accountId })
  return (
    <CellGroup title={texts.title} note={texts.note}>
      <QueryView query={query}>{(relationship) => <Parts {...relationship} />}</QueryView>
    </CellGroup>
  )
}

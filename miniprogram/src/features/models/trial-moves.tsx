import type { TrialMoveView } from '@shared/contracts/model-trials'
import { type TrialDirection, trialDirections } from '@shared/model/model-trial-words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAskPages } from '@/api/use-ask-pages'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { LoadMore } from '@/components/load-more'
import { QueryView } from '@/components/query-view'
import { Segmented } from '@/components/segmented'
import { modelTrialTexts } from '@/i18n/model-trials'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'

interface TrialMovesProps {
  trialId: string
  counts: Record<TrialDirection, number>
}

const noteOf = ({ before, after }: TrialMoveView): string => {
  const texts = modelTrialTexts()
  return texts.move({ fromScore: before.score, toScore: after.score, fromGrade: before.grade ?? texts.noGrade, toGrade: after.grade ?? texts.noGrade })
}

/** Who becomes hot and who stops being it, with the numbers by both; each opens the account. */
export const TrialMoves = ({ trialId, counts }: TrialMovesProps) => {
  const texts = modelTrialTexts()
  const [direction, setDirection] = useState<TrialDirection>('becomes-hot')
  const pages = useAskPages('models.listTrialMoves', { trialId, direction })
  const options = trialDirections.map((value) => ({ value, label: texts.directions[value](counts[value]) }))
  return (
    <>
      <View className='trial__scope'>
        <Segmented label={texts.movesTitle} options={options} value={direction} onChange={setDirection} />
      </View>
      <QueryView
        query={pages}
        isEmpty={(data) => data.pages.every(({ items }) => items.length === 0)}
        empty={
          <CellGroup>
            <Cell title={texts.nobody[direction]} />
          </CellGroup>
        }
      >
        {(data) => (
          <CellGroup>
            {data.pages
              .flatMap(({ items }) => items)
              .map((move) => (
                <Cell key={move.accountId} title={move.name} note={noteOf(move)} onPress={() => goTo(routes.account(move.accountId))} />
              ))}
            {pages.hasNextPage ? <LoadMore query={pages} /> : null}
          </CellGroup>
        )}
      </QueryView>
    </>
  )
}

import type { ProblemView } from '@shared/contracts/problems'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { CellGroup } from '@/components/cell-group'
import { Tag } from '@/components/tag'
import { momentText } from '@/i18n/dates'
import { problemTexts } from '@/i18n/problems'

interface ProblemCardProps {
  problem: ProblemView
  children: ReactNode
}

/** A problem of one day: its reason and count, an example, the fix; below, what can be done here. */
export const ProblemCard = ({ problem: { reason, count, example, lastAt }, children }: ProblemCardProps) => {
  const texts = problemTexts()
  const { title, fix } = texts.reasons[reason]
  return (
    <CellGroup>
      <View className='cell'>
        <View className='cell__body'>
          <Text className='cell__title'>{title}</Text>
          <Text className='cell__note'>{texts.lastAt(momentText(lastAt))}</Text>
          <Text className='cell__note'>{texts.example(example)}</Text>
          <Text className='cell__note'>{texts.fix(fix)}</Text>
        </View>
        <View className='cell__value'>
          <Tag label={texts.times(count)} tone='warn' />
        </View>
      </View>
      <View className='card__body'>{children}</View>
    </CellGroup>
  )
}

import type { AccountListItem } from '@shared/contracts/accounts'
import type { TodayItem } from '@shared/contracts/today'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Pressable } from '@/components/pressable'
import { Tag } from '@/components/tag'
import { followUpTexts } from '@/i18n/follow-ups'
import { accessible } from '@/platform/accessible'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { PursuitActions } from './pursuit-actions'
import { reasonLine } from './reason-words'
import type { FollowUps } from './use-follow-ups'

interface TodayRowProps {
  item: TodayItem
  /** The account's grade; a page composes it. */
  mark: (account: AccountListItem) => ReactNode
  note: FollowUps['note']
}

const arrows = { up: '↑', steady: '→', down: '↓' } as const

const scoreText = (score: number | null): string => (score === null ? '–' : String(score))

const Scores = ({ item: { account, trend, scoreBefore } }: Pick<TodayRowProps, 'item'>) => {
  const texts = followUpTexts()
  const before = scoreBefore === null ? texts.nothingBefore : texts.before(String(scoreBefore))
  return (
    <View className='today-row__scores'>
      <Text>{texts.fitScore(scoreText(account.fitScore))}</Text>
      <Text>{texts.engagementScore(scoreText(account.engagement.score))}</Text>
      <Text className={`trend trend--${trend}`} {...accessible({ role: 'img', label: texts.trend[trend](before) })}>
        {`${arrows[trend]} ${before}`}
      </Text>
    </View>
  )
}

/** One account to call: who, how hot and whether rising, why in one line, and what to do. */
export const TodayRow = ({ item, mark, note }: TodayRowProps) => {
  const { account, reasons, pursuit, icpVersionId, isOneToOne, isMine } = item
  const name = account.shortName ?? account.legalName
  return (
    <View className='today-row'>
      <Pressable className='today-row__head' role='link' onPress={() => goTo(routes.account(account.id))}>
        <View className='name-line'>
          <Text className='today-row__name'>{name}</Text>
          {mark(account)}
          {isMine ? <Tag label={followUpTexts().mine} tone='brand' /> : null}
        </View>
        <Text className='today-row__reason'>{reasonLine(reasons)}</Text>
        <Scores item={item} />
      </Pressable>
      <PursuitActions account={{ id: account.id, name, pursuit, icpVersionId, isOneToOne }} note={note} />
    </View>
  )
}

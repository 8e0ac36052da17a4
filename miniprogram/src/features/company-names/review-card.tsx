import type { NameReviewItem } from '@shared/contracts/company-names'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Pressable } from '@/components/pressable'
import { Tag } from '@/components/tag'
import { companyNamesTexts } from '@/i18n/company-names'
import type { ReviewActs } from './use-reviews'
import './company-names.less'

type Candidate = NameReviewItem['candidates'][number]
type Person = NameReviewItem['people'][number]

const articleScene = 1058
const scanScenes: readonly number[] = [1011, 1012, 1013, 1047, 1048, 1049]

const originOf = (scene: number | null): string => {
  const texts = companyNamesTexts()
  if (scene === articleScene) return texts.fromArticle
  return scene !== null && scanScenes.includes(scene) ? texts.fromScan : texts.fromElsewhere
}

const PersonLine = ({ person }: { person: Person }) => (
  <Text className='review__note'>{`${companyNamesTexts().person(person.displayName ?? '', person.jobTitle ?? '')} · ${originOf(person.firstScene)}`}</Text>
)

interface CandidateRowProps {
  candidate: Candidate
  isBusy: boolean
  onChoose: () => void
}

const CandidateRow = ({ candidate, isBusy, onChoose }: CandidateRowProps) => {
  const texts = companyNamesTexts()
  return (
    <Pressable className='review__candidate' isDisabled={isBusy} onPress={onChoose}>
      <View className='review__head'>
        <Text>{texts.choose(candidate.legalName)}</Text>
        <Text className='review__note'>{texts.confidence(Math.round(candidate.confidence * 100))}</Text>
      </View>
      <View className='review__tags'>
        {candidate.evidence.map((evidence) => (
          <Tag key={evidence} label={texts.evidence[evidence]} />
        ))}
      </View>
    </Pressable>
  )
}

interface ReviewCardProps {
  review: NameReviewItem
  acts: ReviewActs
  onSearch: () => void
  onCreate: () => void
}

/** A spelling that waits: who typed it, the accounts it may mean, and the other ways to settle it. */
export const ReviewCard = ({ review, acts, onSearch, onCreate }: ReviewCardProps) => {
  const texts = companyNamesTexts()
  const { settle, isBusy } = acts
  return (
    <View className='review'>
      <View className='review__head'>
        <Text className='review__name'>{review.spelling}</Text>
        <Text className='review__note'>{texts.typedBy(review.personCount)}</Text>
      </View>
      {review.people.map((person) => (
        <PersonLine key={person.personId} person={person} />
      ))}
      {review.candidates.map((candidate) => (
        <CandidateRow
          key={candidate.accountId}
          candidate={candidate}
          isBusy={isBusy}
          onChoose={() => void settle(review, { as: 'account', accountId: candidate.accountId })}
        />
      ))}
      <View className='review__actions'>
        <Button size='small' label={texts.other} isDisabled={isBusy} onPress={onSearch} />
        <Button size='small' label={texts.newAccount} isDisabled={isBusy} onPress={onCreate} />
        <Button size='small' kind='text' label={texts.notACompany} isDisabled={isBusy} onPress={() => void settle(review, { as: 'not-a-company' })} />
      </View>
    </View>
  )
}

/** A spelling that is settled, and the way back. */
export const SettledCard = ({ review, acts }: Pick<ReviewCardProps, 'review' | 'acts'>) => {
  const texts = companyNamesTexts()
  const meaning = review.account === null ? texts.isNoCompany : texts.isAccount(review.account.legalName)
  return (
    <View className='review'>
      <View className='review__head'>
        <Text className='review__name'>{review.spelling}</Text>
        <Button size='small' kind='text' label={texts.undo} isDisabled={acts.isBusy} onPress={() => void acts.undo(review)} />
      </View>
      <Text className='review__note'>{`${meaning} · ${texts.typedBy(review.personCount)}`}</Text>
    </View>
  )
}

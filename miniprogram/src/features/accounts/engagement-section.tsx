import type { AccountDetail } from '@shared/contracts/accounts'
import { numberOfVersion } from '@shared/model/scoring-slots'
import { Text, View } from '@tarojs/components'
import { CellGroup } from '@/components/cell-group'
import { ScoreBar } from '@/components/score-bar'
import { accountTexts } from '@/i18n/accounts'
import { dayText } from '@/i18n/dates'
import { modelsTexts } from '@/i18n/models'
import { PersonCard } from './person-card'

interface EngagementSectionProps {
  detail: Pick<AccountDetail, 'engagement' | 'people' | 'leavesLevelOneOn' | 'isHot'>
}

/** How active the account is now, as a sum of its people's parts. */
export const EngagementSection = ({ detail: { engagement, people, leavesLevelOneOn, isHot } }: EngagementSectionProps) => {
  const texts = accountTexts()
  const parts = people.filter(({ scorePoints }) => scorePoints > 0).map(({ scorePoints }) => String(scorePoints))
  const leaves = isHot ? texts.leavesHotOn : texts.leavesOn
  const version = modelsTexts().version(numberOfVersion(engagement.modelVersion))
  return (
    <CellGroup title={texts.engagementTitle} note={`${texts.byVersion(version)}${texts.addNote}`}>
      <View className='card__body stack'>
        <ScoreBar score={engagement.score} tone='heat' label={texts.level(engagement.level)} />
        {engagement.score === null ? (
          <Text className='soft-text'>{texts.engagementNone}</Text>
        ) : (
          <Text className='adds-up'>{texts.addsUp(engagement.score, parts.length === 0 ? '0' : parts.join(' + '))}</Text>
        )}
        {leavesLevelOneOn === null ? null : <Text className='soft-text'>{leaves(dayText(leavesLevelOneOn))}</Text>}
      </View>
      {people.map((person) => (
        <PersonCard key={person.personId} person={person} />
      ))}
    </CellGroup>
  )
}

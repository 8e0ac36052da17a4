import type { OutcomeReportView } from '@shared/contracts/outcomes'
import { Text, View } from '@tarojs/components'
import { CellGroup } from '@/components/cell-group'
import { momentText } from '@/i18n/dates'
import { outcomeTexts } from '@/i18n/outcomes'
import { percentText } from './percent-text'

type Skill = OutcomeReportView['skill']['fit']

const evidenceOf = ({ auc, low, high, wonCount, lostCount, accountCount }: Skill): string => {
  const texts = outcomeTexts()
  if (auc === null || low === null || high === null) return texts.tooFew(wonCount, lostCount, accountCount)
  return texts.evidence({ auc: auc.toFixed(2), low: low.toFixed(2), high: high.toFixed(2), wonCount, lostCount, accountCount })
}

const Verdict = ({ name, skill }: { name: string; skill: Skill }) => (
  <View className='skill'>
    <Text className='skill__name'>{name}</Text>
    <Text className={`skill__verdict skill__verdict--${skill.verdict}`}>{outcomeTexts().verdict[skill.verdict]}</Text>
    <Text className='soft-text'>{evidenceOf(skill)}</Text>
  </View>
)

/** What can be said of each score, with the interval it rests on. */
export const SkillVerdicts = ({ skill, all, judgedAt }: Pick<OutcomeReportView, 'skill' | 'all' | 'judgedAt'>) => {
  const texts = outcomeTexts()
  const when = judgedAt === null ? '' : texts.judgedAt(momentText(judgedAt))
  return (
    <CellGroup title={texts.skillTitle} note={`${texts.skillNote} ${when}`}>
      <View className='card__body'>
        <Text>{texts.overall({ totalCount: all.totalCount, wonCount: all.wonCount, rate: percentText(all.rate ?? 0) })}</Text>
      </View>
      <Verdict name={texts.fit} skill={skill.fit} />
      <Verdict name={texts.engagement} skill={skill.engagement} />
    </CellGroup>
  )
}

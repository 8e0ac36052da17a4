import type { AlertReport as Report } from '@shared/contracts/alerts'
import { Text } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { Columns } from '@/components/columns'
import { QueryView } from '@/components/query-view'
import { EmptyState } from '@/components/states'
import { alertTexts } from '@/i18n/alerts'
import { dayText } from '@/i18n/dates'
import './alerts.less'

const percent = (ratio: number): number => Math.round(ratio * 100)

const responseText = ({ respondedCount, medianMinutes }: Report['team']): string => {
  const texts = alertTexts()
  return medianMinutes === null ? texts.noResponse : `${texts.responded(respondedCount)}，${texts.median(String(medianMinutes))}`
}

const Responses = ({ report: { team, members, targetMinutes } }: { report: Report }) => {
  const texts = alertTexts()
  const inTime = ({ inTimeShare }: Report['team']) => (inTimeShare === null ? '–' : texts.inTime(percent(inTimeShare.ratio), targetMinutes))
  return (
    <CellGroup title={texts.responseTitle}>
      <Cell title={texts.team} note={responseText(team)} value={inTime(team)} />
      {members.map((member) => (
        <Cell key={member.memberId} title={member.name} note={responseText(member)} value={inTime(member)} />
      ))}
    </CellGroup>
  )
}

const usefulText = ({ usefulShare, judgedCount }: Report['rules'][number]): string => {
  const texts = alertTexts()
  if (usefulShare === null) return texts.usefulNone
  return texts.usefulShare(percent(usefulShare.ratio), percent(usefulShare.low), percent(usefulShare.high), judgedCount)
}

/** How soon alerts are answered, and which rules are worth their noise. */
export const AlertReport = () => {
  const query = useAsk('alerts.report', {})
  const texts = alertTexts()
  return (
    <QueryView query={query} isEmpty={({ alertCount }) => alertCount === 0} empty={<EmptyState title={texts.emptyAllTitle} text={texts.emptyText} />}>
      {(report) => (
        <>
          <Text className='group__note'>{texts.reportFrom(dayText(report.fromDate), report.alertCount)}</Text>
          <Columns>
            <Responses report={report} />
            <CellGroup title={texts.rulesTitle} note={texts.intervalNote}>
              {report.rules.map((rule) => (
                <Cell
                  key={rule.ruleId}
                  title={texts.rule[rule.ruleId]}
                  note={`${texts.ruleCounts(rule.sentCount, rule.acknowledgedCount)} · ${usefulText(rule)}`}
                />
              ))}
            </CellGroup>
          </Columns>
        </>
      )}
    </QueryView>
  )
}

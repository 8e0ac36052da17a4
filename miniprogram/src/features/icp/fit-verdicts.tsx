import type { IcpVerdicts } from '@shared/contracts/icps'
import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { Tag } from '@/components/tag'
import { momentText } from '@/i18n/dates'
import { icpVerdictTexts } from '@/i18n/icp-verdicts'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import './fit-verdicts.less'

interface FitVerdictsProps {
  icpId: string
}

type Verdict = IcpVerdicts['newest'][number]

const percent = (ratio: number): number => Math.round(ratio * 100)

const noteOf = ({ reason, memberName, at }: Verdict): string => [memberName, momentText(at), reason].filter((part) => part !== null).join(' · ')

const Share = ({ goodCount, badCount, rate, low, high }: IcpVerdicts) => {
  const texts = icpVerdictTexts()
  if (rate === null) return <Text className='soft-text'>{texts.none}</Text>
  return (
    <>
      <Text className='fit-verdicts__rate'>{texts.rate(percent(rate))}</Text>
      <View className='fit-verdicts__track'>
        <View className='fit-verdicts__range' style={{ left: `${percent(low)}%`, width: `${percent(high - low)}%` }} />
        <View className='fit-verdicts__mark' style={{ left: `${percent(rate)}%` }} />
      </View>
      <Text className='soft-text'>{texts.counts({ good: goodCount, all: goodCount + badCount, low: percent(low), high: percent(high) })}</Text>
    </>
  )
}

/** What sales says of accounts against the version in use: the share that looks like it, and the newest verdicts. */
export const FitVerdicts = ({ icpId }: FitVerdictsProps) => {
  const texts = icpVerdictTexts()
  const query = useAsk('icps.verdicts', { icpId })
  // A profile that is not published has none: the editor says so.
  if (query.error?.code === 'CONFLICT') return null
  return (
    <QueryView query={query}>
      {(verdicts) => (
        <CellGroup title={texts.title(verdicts.icp.versionNumber)} note={texts.note}>
          <View className='card__body fit-verdicts'>
            <Share {...verdicts} />
          </View>
          {verdicts.newest.map((verdict) => (
            <Cell
              key={`${verdict.accountId}${verdict.at}`}
              title={verdict.name}
              note={noteOf(verdict)}
              value={<Tag tone={verdict.verdict === 'good' ? 'brand' : 'warn'} label={texts.verdict[verdict.verdict]} />}
              onPress={() => goTo(routes.account(verdict.accountId))}
            />
          ))}
        </CellGroup>
      )}
    </QueryView>
  )
}

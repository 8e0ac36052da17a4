import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { accountTexts } from '@/i18n/accounts'

interface FigureProps {
  label: string
  count: number | undefined
  tone?: 'heat'
}

const Figure = ({ label, count, tone }: FigureProps) => (
  <View className='figure'>
    <Text className={tone === undefined ? 'figure__number' : 'figure__number figure__number--heat'}>{count === undefined ? '–' : String(count)}</Text>
    <Text className='figure__label'>{label}</Text>
  </View>
)

/** How many accounts there are and how many of them are moving; dashes while unknown, nothing to who may not know. */
export const AccountSummary = () => {
  const texts = accountTexts()
  const { data, error } = useAsk('accounts.summary', {})
  if (data === undefined && error !== null) return null
  return (
    <View className='figures'>
      <Figure label={texts.hot} count={data?.hotCount} tone='heat' />
      <Figure label={texts.levelOne} count={data?.levelOneCount} />
      <Figure label={texts.levelTwo} count={data?.levelTwoCount} />
      <Figure label={texts.total} count={data?.totalCount} />
    </View>
  )
}

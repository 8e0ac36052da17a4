import type { ActionOutput } from '@shared/contracts/registry'
import { Text, View } from '@tarojs/components'
import { CellGroup } from '@/components/cell-group'
import { contentFunnelTexts } from '@/i18n/content-funnel'
import { contentKitTexts } from '@/i18n/content-kit'
import './content-funnel.less'

type Places = ActionOutput<'contents.funnel'>['entries']
type Place = Places[number]

const nameOf = ({ entry }: Place): string => {
  const texts = contentKitTexts()
  return entry === null ? contentFunnelTexts().noPlace : texts.place(texts.position[entry.position], entry.campaign)
}

/** Through which positions and campaigns people came, as bars; the dark part are people of target accounts. */
export const FunnelPlaces = ({ entries }: { entries: Places }) => {
  const texts = contentFunnelTexts()
  const most = Math.max(1, ...entries.map(({ peopleCount }) => peopleCount))
  if (entries.length === 0) return null
  return (
    <CellGroup title={texts.places} note={texts.placesText}>
      {entries.map((place) => (
        <View key={nameOf(place)} className='share-bar'>
          <View className='funnel-step__head'>
            <Text className='share-bar__name'>{nameOf(place)}</Text>
            <Text className='share-bar__count'>{texts.people(place.peopleCount)}</Text>
          </View>
          <View className='share-bar__track' style={{ width: `${Math.max(4, Math.round((100 * place.peopleCount) / most))}%` }}>
            <View className='share-bar__part' style={{ width: `${Math.round((100 * place.targetPeopleCount) / Math.max(1, place.peopleCount))}%` }} />
          </View>
          <Text className='field__hint'>{texts.targetShare(place.targetPeopleCount)}</Text>
        </View>
      ))}
    </CellGroup>
  )
}

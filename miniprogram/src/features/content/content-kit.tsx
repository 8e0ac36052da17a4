import { entryPositions } from '@shared/model/content-words'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { ChoiceChips } from '@/components/choice-chips'
import { Heading } from '@/components/heading'
import { QueryView } from '@/components/query-view'
import { TextField } from '@/components/text-field'
import { contentKitTexts } from '@/i18n/content-kit'
import { scrollToTop } from '@/platform/scroll-to-top'
import { ContentMissing } from './content-missing'
import { EntryList } from './entry-list'
import { KitParts } from './kit-parts'
import { campaignOf, firstPlace, type KitPlace } from './kit-place'
import './content.less'

interface PlaceChoiceProps {
  place: KitPlace
  onChoose: (place: KitPlace) => void
}

const PlaceChoice = ({ place, onChoose }: PlaceChoiceProps) => {
  const texts = contentKitTexts()
  const [typed, setTyped] = useState(place.campaign ?? '')
  return (
    <CellGroup>
      <ChoiceChips
        label={texts.positionLabel}
        isMultiple={false}
        options={entryPositions.map((position) => ({ value: position, label: texts.position[position] }))}
        selected={[place.position]}
        onChange={([position]) => onChoose({ ...place, position: position ?? place.position })}
      />
      <TextField label={texts.campaign} value={typed} maxLength={40} placeholder={texts.campaignPlaceholder} hint={texts.campaignHint} onChange={setTyped} />
      {campaignOf(typed) === place.campaign ? null : (
        <View className='kit-row'>
          <Button size='small' label={texts.applyCampaign} onPress={() => onChoose({ ...place, campaign: campaignOf(typed) })} />
        </View>
      )}
    </CellGroup>
  )
}

/** One screen with all that spreads a content, per position and campaign. */
export const ContentKit = ({ contentId }: { contentId: string }) => {
  const [place, setPlace] = useState(firstPlace)
  const query = useAsk('contents.list', {})
  const reopen = (chosen: KitPlace) => {
    setPlace(chosen)
    scrollToTop()
  }
  return (
    <QueryView query={query}>
      {({ items }) => {
        const content = items.find(({ id }) => id === contentId)
        if (content === undefined) return <ContentMissing />
        return (
          <>
            <Heading level={2} className='kit__title' text={content.title} />
            <Text className='kit__intro'>{contentKitTexts().intro}</Text>
            <PlaceChoice key={place.campaign} place={place} onChoose={setPlace} />
            <KitParts content={content} place={place} />
            <EntryList contentId={contentId} onChoose={reopen} />
          </>
        )
      }}
    </QueryView>
  )
}

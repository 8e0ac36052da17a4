import { View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { Tag } from '@/components/tag'
import { contentKitTexts } from '@/i18n/content-kit'
import { momentText } from '@/i18n/dates'
import type { KitPlace } from './kit-place'

interface EntryListProps {
  contentId: string
  onChoose: (place: KitPlace) => void
}

/** The places a content stands at already; choosing one shows its codes again. */
export const EntryList = ({ contentId, onChoose }: EntryListProps) => {
  const texts = contentKitTexts()
  const query = useAsk('contents.listEntries', { contentId })
  return (
    <QueryView query={query} isEmpty={({ items }) => items.length === 0} empty={<View />}>
      {({ items }) => (
        <CellGroup title={texts.existing}>
          {items.map(({ id, position, campaign, endsAt, createdAt }) => (
            <Cell
              key={id}
              title={texts.place(texts.position[position], campaign)}
              note={momentText(createdAt)}
              value={endsAt === null ? undefined : <Tag label={texts.endedTag} />}
              onPress={() => onChoose({ position, campaign })}
            />
          ))}
        </CellGroup>
      )}
    </QueryView>
  )
}

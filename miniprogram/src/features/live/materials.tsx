import { useAsk } from '@/api/use-ask'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { liveTexts } from '@/i18n/live'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import './live.less'

/** What is there to read after an event, for who registered or was there; nothing is shown of an event without any. */
export const Materials = ({ eventId }: { eventId: string }) => {
  const texts = liveTexts()
  const { data } = useAsk('live.materials', { eventId })
  if (data === undefined || data.state === 'none') return null
  if (data.state !== 'open') {
    return (
      <CellGroup title={texts.materials}>
        <Cell title={data.state === 'later' ? texts.materialsLater : texts.materialsNot} />
      </CellGroup>
    )
  }
  return (
    <CellGroup title={texts.materials}>
      {data.items.map(({ id, code, title, summary, fileName, hasForm }) => (
        <Cell
          key={id}
          title={title}
          note={fileName === null ? summary : `${fileName}${hasForm ? ` · ${texts.materialForm}` : ''}`}
          onPress={() => goTo(routes.content(code))}
        />
      ))}
    </CellGroup>
  )
}

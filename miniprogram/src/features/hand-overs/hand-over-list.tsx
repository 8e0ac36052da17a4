import { useAsk } from '@/api/use-ask'
import { CellGroup } from '@/components/cell-group'
import { Tag } from '@/components/tag'
import { handOverTexts } from '@/i18n/hand-overs'
import { useOnReturn } from '@/platform/use-on-return'
import { GiveParts } from './give-parts'
import { HandOverRow } from './hand-over-row'
import { OwnActions } from './own-actions'
import { useGive } from './use-give'

/** Somebody is waiting: it is looked for without being asked. */
const lookEveryMs = 60_000

/** Hot people from a booth who wait for this colleague; silent when there are none. */
export const HandOverList = () => {
  const { data, refetch } = useAsk('handOvers.list', {}, { refetchInterval: lookEveryMs })
  const give = useGive()
  useOnReturn(() => void refetch())
  if (data === undefined) return null
  return (
    <>
      {data.items.length === 0 ? null : (
        <CellGroup title={handOverTexts().title} aside={<Tag tone='heat' label={String(data.items.length)} />}>
          {data.items.map((handOver) => (
            <HandOverRow key={handOver.id} handOver={handOver}>
              <OwnActions handOver={handOver} onGive={() => give.ask(handOver)} />
            </HandOverRow>
          ))}
        </CellGroup>
      )}
      <GiveParts give={give} />
    </>
  )
}

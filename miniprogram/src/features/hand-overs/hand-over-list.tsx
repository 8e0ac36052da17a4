import { useAsk } from '@/api/use-ask'
import { CellGroup } from '@/components/cell-group'
import { Tag } from '@/components/tag'
import { handOverTexts } from '@/i18n/hand-overs'
import { useOnReturn } from '@/platform/use-on-return'
import { HandOverRow } from './hand-over-row'

/** Somebody is waiting: it is looked for without being asked. */
const lookEveryMs = 60_000

/** Hot people from a booth who wait for this colleague; silent when there are none. */
export const HandOverList = () => {
  const { data, refetch } = useAsk('handOvers.list', {}, { refetchInterval: lookEveryMs })
  useOnReturn(() => void refetch())
  if (data === undefined || data.items.length === 0) return null
  return (
    <CellGroup title={handOverTexts().title} aside={<Tag tone='heat' label={String(data.items.length)} />}>
      {data.items.map((handOver) => (
        <HandOverRow key={handOver.id} handOver={handOver} />
      ))}
    </CellGroup>
  )
}

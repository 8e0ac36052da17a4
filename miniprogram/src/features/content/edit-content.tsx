import { useAsk } from '@/api/use-ask'
import { ContentForm } from './content-form'

interface EditContentProps {
  code: string
  onClose: () => void
}

/** The form over a content that is there; its text is fetched first, the list has none. */
export const EditContent = ({ code, onClose }: EditContentProps) => {
  const { data } = useAsk('contents.get', { code })
  return data === undefined ? null : <ContentForm key={data.id} isOpen content={data} onClose={onClose} />
}

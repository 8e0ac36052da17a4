import { copyText } from '@/platform/clipboard'
import { toast } from '@/platform/toast'
import { webLinkOf } from '@/platform/web-link'
import { Button } from './button'
import type { ShareButtonProps } from './share-button-props'

/** Copies the page's address, to be pasted wherever the person likes. */
export const ShareButton = ({ label, path, doneText, failedText, onShared }: ShareButtonProps) => {
  const share = async () => {
    const isCopied = await copyText(webLinkOf(path) ?? path)
    toast(isCopied ? doneText : failedText)
    if (isCopied) onShared()
  }
  return <Button size='small' label={label} onPress={() => void share()} />
}

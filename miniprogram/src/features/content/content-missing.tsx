import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { contentTexts } from '@/i18n/content'
import { switchTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { ContentShelf } from './content-shelf'

/** A link or code that leads nowhere says so, and shows what there is to read instead. */
export const ContentMissing = () => {
  const texts = contentTexts()
  return (
    <>
      <Notice icon='article' title={texts.badCodeTitle} text={texts.badCodeText}>
        <Button kind='primary' size='small' label={texts.toHome} onPress={() => switchTo(routes.home())} />
      </Notice>
      <ContentShelf title={texts.shelfTitle} maxCount={5} />
    </>
  )
}

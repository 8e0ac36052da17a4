import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { eventsTexts } from '@/i18n/events'
import { switchTo } from '@/platform/navigate'
import { routes } from '@/routes'

/** A link that leads nowhere says so, and where to go instead. */
export const EventMissing = () => {
  const texts = eventsTexts()
  return (
    <Notice icon='live' title={texts.badCodeTitle} text={texts.badCodeText}>
      <Button kind='primary' size='small' label={texts.toHome} onPress={() => switchTo(routes.home())} />
    </Notice>
  )
}

import type { ReactNode } from 'react'
import { componentTexts } from '@/i18n/components'
import { Button } from './button'
import { useNavigation } from './navigation-context'
import { Notice } from './notice'

interface EmptyStateProps {
  title?: string
  text?: string
  /** What can be done about it, usually a Button. */
  children?: ReactNode
}
export const EmptyState = ({ title, text, children }: EmptyStateProps) => (
  <Notice icon='list' title={title ?? componentTexts().emptyTitle} text={text}>
    {children}
  </Notice>
)

/** The part of an error that a screen shows. */
export interface ShownError {
  code: string
  message: string
  requestId: string
}

interface RetryProps {
  onRetry: () => void
}
const OfflineState = ({ onRetry, error }: RetryProps & { error: ShownError }) => (
  <Notice icon='live' title={componentTexts().offlineTitle} text={error.message}>
    <Button kind='primary' size='small' label={componentTexts().retry} onPress={onRetry} />
  </Notice>
)

/** The way out of a page that has nothing for this person. */
const ToStart = () => {
  const { startUrl, go } = useNavigation()
  return <Button size='small' label={componentTexts().toStart} onPress={() => go(startUrl)} />
}

export const ForbiddenState = () => (
  <Notice icon='person' title={componentTexts().forbiddenTitle} text={componentTexts().forbiddenText}>
    <ToStart />
  </Notice>
)

/** Says what went wrong in a sentence and offers the one thing that helps. */
export const ErrorState = ({ error, onRetry }: RetryProps & { error: ShownError }) => {
  const texts = componentTexts()
  if (error.code === 'OFFLINE') return <OfflineState error={error} onRetry={onRetry} />
  if (error.code === 'FORBIDDEN' || error.code === 'UNAUTHENTICATED') return <ForbiddenState />
  if (error.code === 'NOT_FOUND') {
    return (
      <Notice icon='search' title={texts.notFoundTitle} text={error.message}>
        <ToStart />
      </Notice>
    )
  }
  return (
    <Notice icon='close' title={texts.errorTitle} text={error.message} detail={error.requestId === '' ? undefined : texts.requestId(error.requestId)}>
      <Button kind='primary' size='small' label={texts.retry} onPress={onRetry} />
    </Notice>
  )
}

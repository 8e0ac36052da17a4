import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { TextField } from '@/components/text-field'
import { boothTexts } from '@/i18n/booth'
import { clockTime } from '@/i18n/dates'
import { canScan, scan } from '@/platform/scan'
import type { CaptureForm } from './use-capture-form'
import { useEarlierRecord } from './use-earlier-record'
import './booth.less'

/** The badge, scanned or typed by a scanner; who was here before is shown at once. */
export const BadgeField = ({ form }: { form: CaptureForm }) => {
  const texts = boothTexts()
  const { badge, eventId } = form.draft
  const earlier = useEarlierRecord(eventId, badge.trim())
  const scanBadge = async () => {
    const scanned = await scan()
    if (scanned !== null) form.change({ badge: scanned })
  }
  return (
    <View>
      {canScan ? <Button kind='primary' label={texts.scanBadge} onPress={() => void scanBadge()} /> : null}
      <TextField
        label={texts.badge}
        value={badge}
        maxLength={200}
        hint={texts.badgeHint}
        error={form.errorOf('badge')}
        onChange={(value) => form.change({ badge: value })}
      />
      {earlier.known === null ? null : <Text className='company-hint'>{texts.known(earlier.known.name ?? '', earlier.known.companyName ?? '')}</Text>}
      {earlier.record === null ? null : (
        <View className='earlier'>
          <Text className='earlier__title'>{texts.earlier(clockTime(earlier.record.at), earlier.record.staff)}</Text>
          {earlier.record.notes.map((note) => (
            <Text key={note} className='soft-text'>
              {note}
            </Text>
          ))}
          <Text className='soft-text'>{texts.earlierText}</Text>
        </View>
      )}
    </View>
  )
}

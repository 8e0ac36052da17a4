import type { ListedLead } from '@shared/contracts/booth'
import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { useAskPages } from '@/api/use-ask-pages'
import { CellGroup } from '@/components/cell-group'
import { LoadMore } from '@/components/load-more'
import { QrCode } from '@/components/qr-code'
import { QueryView } from '@/components/query-view'
import { EmptyState } from '@/components/states'
import { Tag, type Tone } from '@/components/tag'
import { boothTexts } from '@/i18n/booth'
import { momentText } from '@/i18n/dates'
import './booth.less'

const tones: Record<ListedLead['interest'], Tone> = { hot: 'heat', warm: 'fit', cold: 'neutral' }

const LeadRow = ({ lead }: { lead: ListedLead }) => {
  const texts = boothTexts()
  return (
    <View className='capture-row capture-row--listed'>
      <View className='capture-row__head'>
        <Text className='capture-row__name'>{lead.name ?? texts.nameless}</Text>
        <Tag label={texts.interest[lead.interest]} tone={tones[lead.interest]} />
      </View>
      <Text className='soft-text'>{[lead.companyName, momentText(lead.lastCapturedAt), lead.staffNames.join('、')].filter(Boolean).join(' · ')}</Text>
      {lead.notes.map(({ captureId, text }) => (
        <Text key={captureId}>{text}</Text>
      ))}
    </View>
  )
}

const Leads = ({ eventId }: { eventId: string }) => {
  const texts = boothTexts()
  const query = useAskPages('booth.leads', { eventId })
  const items = query.data?.pages.flatMap((page) => page.items)
  const shown = { data: items, error: query.error, refetch: query.refetch }
  return (
    <QueryView query={shown} isEmpty={(leads) => leads.length === 0} empty={<EmptyState title={texts.noLeads} />}>
      {(leads) => (
        <>
          <CellGroup title={texts.leadsTitle}>
            {leads.map((lead) => (
              <LeadRow key={lead.id} lead={lead} />
            ))}
          </CellGroup>
          <LoadMore query={query} />
        </>
      )}
    </QueryView>
  )
}

const StaffCode = ({ code }: { code: string }) => (
  <>
    <QrCode text={code} label={boothTexts().code} />
    <Text className='staff-code__text' selectable>
      {code}
    </Text>
  </>
)

/** What whoever plans the event needs: the code that makes somebody staff, and who was met at the booth. */
export const BoothBoard = ({ eventId }: { eventId: string }) => {
  const texts = boothTexts()
  const query = useAsk('events.plan', { eventId })
  return (
    <QueryView query={query}>
      {({ title, staffCode, registrationCount, capacity, calledOff }) => (
        <>
          <CellGroup title={title} note={calledOff === null ? texts.staffCodeNote : texts.staffCodeOff}>
            <View className='staff-code'>
              {calledOff === null ? <StaffCode code={staffCode} /> : null}
              <Text className='soft-text'>{texts.registered(registrationCount, capacity)}</Text>
            </View>
          </CellGroup>
          <Leads eventId={eventId} />
        </>
      )}
    </QueryView>
  )
}

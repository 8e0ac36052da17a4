import { callOf, firstRequests, type LeadsRequest, leadsRefusalOf, requestsAfter } from '@shared/domain/live/pull-plan'
import { isLiveOf, readLeads } from '@shared/domain/live/read-leads'

const event = { startsAt: '2026-11-20T06:00:00.000Z', endsAt: '2026-11-20T07:30:00.000Z' }
const live_start_time = Date.parse(event.startsAt) / 1000
const form = [
  { title: '姓名', value: ' 顾云帆 ' },
  { title: '手机号', value: '139 0000 0001' },
  { title: '公司名称', value: '示例软件' },
  { title: '需求', value: '想看演示' }
]

describe('leads in WeChat’s answer', () => {
  const expected = { liveStartsAt: event.startsAt, name: '顾云帆', phone: '8613900000001', companyName: '示例软件', jobTitle: null, mail: null }

  test.each([
    ['as objects', [{ live_start_time, leads_data: form }]],
    ['as text within text', [JSON.stringify({ live_start_time, leads_data: JSON.stringify(form) })]],
    ['with each field as text', [{ live_start_time: String(live_start_time), leads_data: form.map((field) => JSON.stringify(field)) }]]
  ])('%s are read alike', (_name, user_data) => {
    const [lead, ...others] = readLeads({ user_data })

    expect(lead).toMatchObject(expected)
    expect(lead?.values.at(-1)).toEqual(['需求', '想看演示'])
    expect(others).toEqual([])
  })

  test.each([[undefined], ['no json'], [[null, 3, 'x', {}]], [[{ live_start_time: 'soon', leads_data: form }]], [[{ live_start_time, leads_data: [] }]]])(
    'of %j there are none',
    (user_data) => {
      expect(readLeads({ user_data })).toEqual([])
    }
  )

  test.each([
    ['2026-11-20T03:00:00.000Z', true],
    ['2026-11-20T02:59:59.000Z', false],
    ['2026-11-20T07:30:00.000Z', true],
    ['2026-11-20T07:30:01.000Z', false]
  ])('a live that began at %s is the event’s: %s', (at, isOurs) => {
    expect(isLiveOf(at, event)).toBe(isOurs)
  })
})

describe('pages to ask for', () => {
  const page: LeadsRequest = { of: 'component', id: 'cmp', after: 'b1' }

  test('lists first; what they name is asked after what waits, the next page before', () => {
    const [requests, components] = firstRequests as [LeadsRequest, LeadsRequest]

    expect(requestsAfter(requests, { ids: ['r1'], nextPage: 'b' }, [components])).toEqual([
      { of: 'requests', id: null, after: 'b' },
      components,
      { of: 'request', id: 'r1', after: null }
    ])
    expect(requestsAfter(components, { ids: ['c1'], nextPage: null }, [])).toEqual([
      { of: 'component', id: 'c1', after: null },
      { of: 'promotion', id: 'c1', after: null }
    ])
    expect(requestsAfter(page, { ids: [], nextPage: null }, [])).toEqual([])
  })

  test('a page that names itself as the next ends, and no list grows without end', () => {
    expect(requestsAfter(page, { ids: [], nextPage: 'b1' }, [])).toEqual([])
    expect(requestsAfter(firstRequests[0] as LeadsRequest, { ids: Array.from({ length: 1000 }, (_, n) => `r${n}`), nextPage: null }, [])).toHaveLength(300)
  })

  test('carry WeChat’s own names', () => {
    expect(callOf(page, event)).toEqual({
      path: '/channels/leads/get_leads_info_by_component_id',
      body: {
        leads_component_id: 'cmp',
        version: 1,
        start_time: live_start_time - 86_400,
        end_time: Date.parse(event.endsAt) / 1000 + 7 * 86_400,
        last_buffer: 'b1'
      }
    })
    expect(callOf({ of: 'request', id: 'r1', after: null }, event)).toEqual({
      path: '/channels/leads/get_leads_info_by_request_id',
      body: { request_id: 'r1', version: 1 }
    })
    expect(callOf({ of: 'requests', id: null, after: null }, event)).toEqual({ path: '/channels/leads/get_leads_request_id', body: {} })
  })

  test.each([
    [48001, '开放场景'],
    [40164, '白名单'],
    [12345, '12345']
  ])('a refusal %d says what to do', (errcode, sentence) => {
    expect(leadsRefusalOf(errcode)).toContain(sentence)
  })
})

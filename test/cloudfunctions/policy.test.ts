import { type ActionName, contracts } from '@shared/contracts/registry'
import { type Role, roles } from '@shared/model/roles'
import { policy } from '../../cloudfunctions/api/actions'
import { checkSource, permissionsOf } from '../../cloudfunctions/platform/policy'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'

const names = Object.keys(contracts) as ActionName[]

const forAnyone: ActionName[] = [
  'session.get',
  'members.join',
  'contents.list',
  'contents.get',
  'contents.enter',
  'contents.share',
  'contents.download',
  'events.list',
  'events.get',
  'events.register',
  'events.cancel',
  'visitors.me',
  'visitors.giveConsent',
  'visitors.withdrawConsent',
  'visitors.declare',
  'visitors.verifyPhone',
  'visitors.tellPhone',
  'visitors.sendMailCode',
  'visitors.verifyMailCode',
  'visitors.joinAccounts',
  'engagement.record',
  'booth.join'
]
/** Who may do what, besides marketers, leads and administrators; a line per group, so that two people can add one each. */
const groups: [Role[], ActionName[]][] = [
  [['visitor', 'sales', 'event-staff'], forAnyone],
  [['sales'], ['accounts.list', 'accounts.get', 'accounts.summary', 'icps.list', 'icps.get', 'targetLists.list', 'targetLists.get', 'jobs.get']],
  [['sales'], ['people.get', 'people.confirm', 'people.unconfirm', 'people.move', 'people.undoMove', 'people.previewMerge', 'people.merge', 'people.unmerge']],
  [['sales'], ['accounts.timeline', 'deals.ofAccount', 'deals.save', 'followUps.pursuit', 'followUps.record', 'today.list']],
  [['sales'], ['companyNames.reviews', 'companyNames.openCount', 'companyNames.settle', 'companyNames.undo']],
  [['sales', 'event-staff'], ['companyNames.resolve']],
  [['sales'], ['deals.ofAccount', 'deals.save']],
  [
    ['sales'],
    [
      'accountMerges.of',
      'people.get',
      'people.confirm',
      'people.unconfirm',
      'people.move',
      'people.undoMove',
      'people.previewMerge',
      'people.merge',
      'people.unmerge'
    ]
  ],
  [['sales'], ['articleStats.list', 'articleStats.get']],
  [['event-staff'], ['events.create', 'events.plan', 'events.update', 'accounts.list']],
  [['event-staff'], ['contents.create', 'contents.update', 'contents.openUpload', 'contents.makeKit', 'contents.listEntries', 'contents.drawCode']],
  [
    ['sales', 'event-staff'],
    ['booth.mine', 'booth.accounts', 'booth.submit', 'booth.find', 'booth.leads', 'checkIns.scan', 'checkIns.walkIn', 'checkIns.find']
  ]
]
const aboutMembers: ActionName[] = ['members.list', 'members.invite']
const forSalesAlone: ActionName[] = ['followUps.record', 'today.list']
const leading = names.filter((name) => !aboutMembers.includes(name))
const marketing = leading.filter((name) => !forSalesAlone.includes(name))
const grantedTo = (role: Role): ActionName[] => groups.filter(([granted]) => granted.includes(role)).flatMap(([, granted]) => granted)

/** Written out once more by hand: the table and this one must be wrong in the same way to let something slip. */
const expected: Record<Role, ActionName[]> = {
  visitor: grantedTo('visitor'),
  sales: grantedTo('sales'),
  'event-staff': grantedTo('event-staff'),
  marketer: marketing,
  lead: leading,
  admin: names
}

describe('the policy table', () => {
  test('every action has a row', () => {
    expect(Object.keys(policy).sort()).toEqual([...names].sort())
  })

  test.each(roles)('a %s may call exactly what the role is for', (role) => {
    expect(permissionsOf(policy, role).sort()).toEqual([...expected[role]].sort())
  })

  test.each([[[]], [['scf']], [['wx_client', 'scf']], [['wx_trigger']], [['wx_unknown']]])('a call that came through %j is refused', (sources) => {
    const invocation = { openId: 'o', appId: 'a', sources, isTimer: false, requestId: 'r', unionId: null, isBot: false }

    expect(() => checkSource(policy['contents.list'], invocation)).toThrow('小程序')
  })
})

describe('through the gateway', () => {
  let open: OpenCloud
  beforeAll(async () => {
    open = await openCloud()
  })
  afterAll(() => open.stop())

  const anyInput: Partial<Record<ActionName, unknown>> = {
    'accounts.get': { accountId: 'acc_unknown0000' },
    'deals.ofAccount': { accountId: 'acc_unknown0000' },
    'deals.save': {
      accountId: 'acc_unknown0000',
      clientId: 'client-0001',
      deal: { name: '名', status: 'open', reason: null, amount: null, currency: 'CNY', openedOn: null, closedOn: null, renewalOn: null, product: null }
    },
    'accounts.timeline': { accountId: 'acc_unknown0000' },
    'followUps.pursuit': { accountId: 'acc_unknown0000' },
    'followUps.record': {
      entries: [{ clientId: 'client-0001', accountId: 'acc_unknown0000', act: { what: 'snooze', untilOn: '2026-01-01' }, occurredAt: '2026-01-01T00:00:00Z' }],
      clientNow: '2026-01-01T00:00:00Z'
    },
    'icps.get': { icpId: 'icp_unknown0000' },
    'icps.create': { name: '画像', productId: 'prd_unknown0000' },
    'icps.update': { icpId: 'icp_unknown0000', revision: 1 },
    'icps.countPage': { criteria: [] },
    'icps.publish': { icpId: 'icp_unknown0000', revision: 1 },
    'products.create': { name: '产品' },
    'targetLists.propose': { icpId: 'icp_unknown0000', size: 1 },
    'targetLists.create': { name: '名', icpId: 'icp_unknown0000', members: [{ accountId: 'acc_unknown0000', tier: 'one-to-one', reason: '因' }] },
    'targetLists.get': { listId: 'tal_unknown0000' },
    'imports.start': { fileName: 'a.csv', sizeBytes: 1 },
    'imports.dryRun': { importId: 'imp_unknown0000' },
    'imports.commit': { importId: 'imp_unknown0000', mapping: {} },
    'imports.undo': { importId: 'imp_unknown0000' },
    'jobs.get': { jobId: 'job_unknown0000' },
    'jobs.advance': { jobId: 'job_unknown0000' },
    'contents.create': { kind: 'article', title: 't', summary: 's', paragraphs: ['p'], author: 'a', isHighValue: false, articleUrl: null },
    'contents.update': { contentId: 'cnt_unknown0000' },
    'contents.openUpload': { fileName: 'a.pdf', sizeBytes: 1 },
    'contents.makeKit': { contentId: 'cnt_unknown0000', position: 'end', campaign: null },
    'contents.listEntries': { contentId: 'cnt_unknown0000' },
    'contents.endEntry': { entryId: 'ent_unknown0000' },
    'contents.drawCode': { entryId: 'ent_unknown0000', kind: 'follow' },
    'contents.funnel': { contentId: 'cnt_unknown0000', days: 7 },
    'contents.pull': { days: 7 },
    'contents.readers': { contentId: 'cnt_unknown0000', days: 7 },
    'events.create': { title: 't', summary: 's', speaker: 's', startsAt: '2026-01-01T00:00:00Z', endsAt: '2026-01-02T00:00:00Z' },
    'events.plan': { eventId: 'evt_unknown0000' },
    'events.update': {
      eventId: 'evt_unknown0000',
      event: { title: 't', summary: 's', speaker: 's', startsAt: '2026-01-01T00:00:00Z', endsAt: '2026-01-02T00:00:00Z' }
    },
    'articleStats.get': { appId: 'wx-unknown', msgId: '1_1' },
    'articleStats.pull': { appId: 'wx-unknown' },
    'articleStats.checkFile': { fileBase64: 'YQ==' },
    'articleStats.importFile': { appId: 'wx-unknown', fileBase64: 'YQ==', mapping: {} },
    'problems.dismiss': { problemId: 'prb_unknown0000' },
    'booth.accounts': { eventId: 'evt_unknown0000' },
    'booth.submit': { captures: [{ captureId: 'capture-0001' }], clientNow: '2026-01-01T00:00:00Z' },
    'booth.find': { eventId: 'evt_unknown0000', badge: 'badge' },
    'booth.leads': { eventId: 'evt_unknown0000' },
    'accountMerges.of': { accountId: 'acc_unknown0000' },
    'accountMerges.preview': { keeperId: 'acc_unknown0000', loserId: 'acc_unknown0001' },
    'accountMerges.merge': { keeperId: 'acc_unknown0000', loserId: 'acc_unknown0001', reason: '同一家' },
    'accountMerges.undo': { mergeId: 'mrg_unknown0000' },
    'people.get': { personId: 'per_unknown0000' },
    'people.confirm': { personId: 'per_unknown0000', accountId: 'acc_unknown0000' },
    'people.unconfirm': { personId: 'per_unknown0000' },
    'people.move': { personId: 'per_unknown0000', accountId: 'acc_unknown0000', fromOn: '2026-01-01' },
    'people.undoMove': { personId: 'per_unknown0000' },
    'people.exclude': { personId: 'per_unknown0000', reason: 'partner' },
    'people.restore': { personId: 'per_unknown0000' },
    'people.previewMerge': { personIds: ['per_unknown0000', 'per_unknown0001'] },
    'people.merge': { personIds: ['per_unknown0000', 'per_unknown0001'], reason: '同一人' },
    'people.unmerge': { mergeId: 'mrg_unknown0000' },
    'exclusions.restoreTouch': { touchpointId: 'tch_unknown0000' },
    'exclusions.excludeTouch': { touchpointId: 'tch_unknown0000' },
    'exclusions.addRule': { kind: 'domain', value: 'example.com', reason: 'partner' },
    'exclusions.removeRule': { ruleId: 'domain:example.com' },
    'contacts.import': { csv: '公司,手机' },
    'members.invite': { name: '某', role: 'sales' }
  }

  test('a role is refused everything outside its row, with a sentence', async () => {
    const users = { visitor: open.as('openid-nobody'), sales: open.sales, 'event-staff': open.staff, marketer: open.marketer, lead: open.lead } as const
    for (const [role, user] of Object.entries(users)) {
      for (const name of names.filter((candidate) => !expected[role as Role].includes(candidate))) {
        const error = errorOf(await user.send({ action: name, input: {} }))
        expect({ role, name, code: error.code }).toEqual({ role, name, code: 'FORBIDDEN' })
        expect(error.message).toContain('管理员')
      }
    }
  })

  test('the functions behind the api cannot be called by the app', async () => {
    for (const name of ['imports', 'jobs']) {
      const response = await fetch(`${open.cloud.url}/v1/functions/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer local.openid-admin' },
        body: JSON.stringify({ work: 'dryRun', importId: 'imp_unknown0000', Type: 'Timer', TriggerName: 'tick' })
      })
      expect(response.status).toBe(403)
    }
  })
})

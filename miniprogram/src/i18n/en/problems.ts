import type { problems as chinese } from '../zh-CN/problems'

export const problems: typeof chinese = {
  title: 'Data problems',
  text: 'What was refused or does not count, by reason and day; the examples hold nothing personal.',
  emptyTitle: 'No data problems',
  emptyText: 'Pushes, imports and statistics come in as they should.',
  times: (count) => (count === 1 ? 'once' : `${count} times`),
  example: (text) => `For example: ${text}`,
  fix: (text) => `What to do: ${text}`,
  lastAt: (moment) => `last ${moment}`,
  dismiss: 'Seen',
  reasons: {
    'push-signature': {
      title: 'Pushes with a wrong signature',
      fix: 'Compare token and key on WeChat’s site with function wechat. If both are right somebody pretends; nothing to do.'
    },
    'push-stale': { title: 'Pushes that are too old', fix: 'Their time differs from the server’s by over ten minutes. Check the server’s clock.' },
    'push-replayed': { title: 'Replayed pushes', fix: 'Somebody used a signature for another message; it was refused. Safe mode closes this.' },
    'push-too-large': { title: 'Pushes that are too large', fix: 'Over 64 KB; WeChat sends none of that size. Nothing to do.' },
    'push-unreadable': {
      title: 'Pushes that cannot be read',
      fix: 'Neither WeChat’s XML nor JSON. If your own proxy sends them, let it pass them on unchanged.'
    },
    'push-undecryptable': { title: 'Pushes that cannot be decrypted', fix: 'Compare the EncodingAESKey in function wechat.' },
    'push-other-app': { title: 'Pushes for another app', fix: 'The AppID at the end of the address is another account’s; correct it on WeChat’s site.' },
    'push-unconfigured': { title: 'An account that is not set up', fix: 'Add its AppID, token and key to WECHAT_CONNECTIONS of function wechat.' },
    'push-not-folded': { title: 'Pushes that failed again and again', fix: 'Tell an administrator; the log has the reason.' },
    'push-no-consent': {
      title: 'Account activity of nobody in particular',
      fix: 'The person has not agreed to content analytics. Put a mini-program card into replies and menus and ask there.'
    },
    'import-bad-rows': { title: 'Rows of a file that are wrong', fix: 'Mend them as the import says, row by row, and import again.' },
    'import-unreadable': { title: 'A file that cannot be read', fix: 'Save it as CSV in UTF-8 or GBK and upload it again.' },
    'touch-staff': { title: 'Visits of colleagues', fix: 'They do not count. Nothing to do.' },
    'touch-partner': { title: 'Visits of partners', fix: 'They do not count; if it is a mistake, restore it on the person’s page.' },
    'touch-crawler': { title: 'Visits of WeChat’s crawler', fix: 'They do not count. Nothing to do.' },
    'touch-bot': { title: 'Visits of programs', fix: 'They do not count. Nothing to do.' },
    'touch-snapshot': { title: 'Virtual users of snapshot pages', fix: 'They are no people and do not count. Nothing to do.' },
    'touch-self': { title: 'Traffic of our own making', fix: 'It does not count. Nothing to do.' },
    'stats-no-permission': { title: 'No permission for statistics', fix: 'The account must be verified by WeChat; until then upload the file of its backend.' },
    'stats-refused': { title: 'WeChat gave no statistics', fix: 'It is tried again in two hours; if it stays so, ask an administrator.' },
    'stats-delayed': { title: 'Yesterday is not all in', fix: 'WeChat adds the rest later and it is pulled again. Nothing to do.' },
    'stats-bad-rows': { title: 'Rows of a statistics file that are wrong', fix: 'Mend the cells named and upload it again.' }
  }
}

import { textOfFile } from '../support/files'

const readme = textOfFile('cloudfunctions/README.md')
const declared = [...textOfFile('cloudfunctions/platform/env.ts').matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].flatMap(([, name]) => name ?? [])
const rows = [...readme.matchAll(/^\| `([A-Z][A-Z_]+)` \|/gm)].flatMap(([, name]) => name ?? [])

describe('what a deployment must set', () => {
  test('every variable the functions read stands in the table of cloudfunctions/README.md, but those of a trial machine', () => {
    expect(declared.length).toBeGreaterThan(5)
    expect(declared.filter((name) => !name.startsWith('TRIAL_')).sort()).toEqual([...rows].sort())
  })

  test('those of a trial machine are named as never set in the cloud', () => {
    for (const name of declared.filter((variable) => variable.startsWith('TRIAL_'))) expect(readme).toContain(`\`${name}\``)
  })
})

import { declarationInputOf, emptyDeclaration, problemsOfDeclaration } from '@/features/visitors/declaration'

const complete = { displayName: ' 王敏 ', companyName: '深圳市示例软件股份有限公司', jobTitle: '', mailOrWebsite: '' }

test('name and company are needed, the job title is not', () => {
  expect(problemsOfDeclaration(emptyDeclaration)).toEqual({ displayName: 'needsName', companyName: 'needsCompany' })
  expect(problemsOfDeclaration(complete)).toEqual({})
})

test.each([
  ['displayName', 41],
  ['companyName', 121],
  ['jobTitle', 41],
  ['mailOrWebsite', 201]
])('%s of %d characters is too long', (field, length) => {
  expect(problemsOfDeclaration({ ...complete, [field]: '长'.repeat(length) })).toEqual({ [field]: 'tooLong' })
})

test('what is sent is trimmed, and what is left empty is unknown', () => {
  expect(declarationInputOf(complete)).toEqual({ displayName: '王敏', companyName: '深圳市示例软件股份有限公司', jobTitle: null, mailOrWebsite: null })
  expect(declarationInputOf({ ...complete, mailOrWebsite: ' wang@example.com ' }).mailOrWebsite).toBe('wang@example.com')
})

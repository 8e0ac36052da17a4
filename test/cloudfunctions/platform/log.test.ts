test('a log line holds no name, phone or openid', async () => {
  process.env.LOG_LEVEL = 'info'
  const { systemLog } = await import('../../../cloudfunctions/platform/log')
  const lines: string[] = []
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
  systemLog().info({ openId: 'oSECRET', person: { displayName: '张三', phone: '13800000000' }, action: 'visitors.me' }, 'answered')
  spy.mockRestore()

  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('visitors.me')
  for (const secret of ['oSECRET', '张三', '13800000000']) expect(lines[0]).not.toContain(secret)
})
